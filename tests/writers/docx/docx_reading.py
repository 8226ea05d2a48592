"""Reads a .docx back for the tests: paragraphs as one-liners, styles with what they inherit, mm."""

import io
import zipfile
from dataclasses import dataclass
from datetime import date

from lxml import etree

from antq_writer.document import Block, Document, Letterhead, Paragraph, Properties, Signature, Text, Title
from antq_writer.writers.docx import write

NS = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
}
TWIPS_PER_MM = 1440 / 25.4


def w(name):
    return f"{{{NS['w']}}}{name}"


def paper(*body, **changes):
    """A small report of huyện Tứ Kỳ; a bare string is a paragraph of the body."""
    blocks: tuple[Block, ...] = tuple(
        Paragraph((Text(one),)) if isinstance(one, str) else one for one in body or ("Nội dung./.",)
    )
    letterhead = {
        "superior": (),
        "agency": ("ỦY BAN NHÂN DÂN", "HUYỆN TỨ KỲ"),
        "number": "",
        "symbol": "BC-UBND",
        "place": "Tứ Kỳ",
        "day": date(2022, 12, 5),
        **changes.pop("letterhead", {}),
    }
    values = {
        "properties": Properties("Báo cáo năm 2022", "UBND huyện Tứ Kỳ", created=date(2022, 12, 5)),
        "title": Title("BÁO CÁO", ((Text("Kết quả năm 2022"),),)),
        "signature": Signature(("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), "Nguyễn Văn A"),
        "recipients": ("UBND tỉnh", "Lưu: VT"),
        **changes,
    }
    return Document(letterhead=Letterhead(**letterhead), body=blocks, **values)


@dataclass
class Read:
    """A .docx taken apart."""

    data: bytes

    def __post_init__(self):
        self.zip = zipfile.ZipFile(io.BytesIO(self.data))
        self.document = self.part("word/document.xml")
        self.styles = {
            one.get(w("styleId")): one for one in self.part("word/styles.xml").iterfind("w:style", NS)
        }
        self.defaults = self.part("word/styles.xml").find("w:docDefaults", NS)

    def part(self, name):
        return etree.fromstring(self.zip.read(name))

    def find(self, path, root=None):
        return (self.document if root is None else root).xpath(path, namespaces=NS)

    def name_of(self, paragraph):
        """The name of a paragraph's style."""
        style = paragraph.find("w:pPr/w:pStyle", NS)
        return (
            self.styles["Normal" if style is None else style.get(w("val"))].find("w:name", NS).get(w("val"))
        )

    def lines(self, root=None):
        """`style name: text` of every paragraph in reading order, those without text left out."""
        found = [(self.name_of(p), text(p)) for p in self.find(".//w:p", root)]
        return [f"{name}: {words}" for name, words in found if words]

    def styled(self, name):
        """The paragraphs in the style of this name."""
        return [p for p in self.find(".//w:p") if self.name_of(p) == name]

    def value(self, style_name, path, attribute="val"):
        """What a style says, itself or by what it is based on or by default; None when nothing says it."""
        style = next(
            one for one in self.styles.values() if one.find("w:name", NS).get(w("val")) == style_name
        )
        while style is not None:
            found = style.find(path, NS)
            if found is not None and found.get(w(attribute)) is not None:
                return found.get(w(attribute))
            if found is not None and attribute == "val":
                return "1"
            based = style.find("w:basedOn", NS)
            style = None if based is None else self.styles[based.get(w("val"))]
        group = "w:rPrDefault" if path.startswith("w:rPr") else "w:pPrDefault"
        found = self.defaults.find(f"{group}/{path}", NS)
        return None if found is None else found.get(w(attribute), "1")

    def look(self, style_name):
        """Size and weight of a style as a one-liner: `14 bold italic center`."""
        made = [f"{float(self.value(style_name, 'w:rPr/w:sz')) / 2:g}"]
        for tag, word in (("b", "bold"), ("i", "italic")):
            if self.value(style_name, f"w:rPr/w:{tag}") not in (None, "0"):
                made.append(word)
        return " ".join([*made, self.value(style_name, "w:pPr/w:jc") or "left"])


def read(document, **how):
    return Read(write(document, **how))


def text(root):
    """The text of runs: a break is a newline, a tab a tab, a note's mark `[]`."""
    marks = {w("br"): "\n", w("tab"): "\t", w("footnoteReference"): "[]"}
    return "".join(
        (node.text or "") if node.tag == w("t") else marks.get(node.tag, "") for node in root.iter()
    )


def in_mm(twips):
    return float(twips) / TWIPS_PER_MM
