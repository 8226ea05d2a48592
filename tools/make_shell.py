"""Builds the Word shell `templates/bao_cao/khung.docx`, which docxtpl reads and a person can restyle in Word.

    python tools/make_shell.py

It also writes `src/antq_writer/writers/docx/shipped_shell.json`: what docxtpl makes of this very shell, kept
under its digest, so that a render of the shipped shell starts without docxtpl.
"""

import hashlib
import io
import json
import zipfile
from pathlib import Path

from lxml import etree

from antq_writer.writers.docx.notes import EMPTY_PART
from antq_writer.writers.docx.properties import APP
from antq_writer.writers.docx.shell_reading.patching import patch
from shell_styles import styles_xml

ROOT = Path(__file__).resolve().parent.parent
SHELL = ROOT / "templates/bao_cao/khung.docx"
SOURCES = ROOT / "src/antq_writer/writers/docx/shipped_shell.json"
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml"
SPACES = f'xmlns:w="{WORD}" xmlns:r="{OFFICE}"'

# A4; margins top 20, bottom 20, left 30, right 15 mm (I.1, I.3); page number 10 mm from the top edge.
TOP, BOTTOM, LEFT, RIGHT, HEADER = 1134, 1134, 1701, 851, 567
PAGE = (11906, 16838)
LETTERHEAD = (3900, 5600)
"""Columns of the letterhead, twips: the right one holds Quốc hiệu, 13 points bold, on one line."""
BETWEEN = 100
CLOSING = (4200, 5154)
READABLE = '<w:rPr><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr>'
LINE = '<w:spacing w:line="240" w:lineRule="auto"/>'
"""For a tag in a style whose letters and lines are too small to read in the shell itself."""


def paragraph(style: str, text: str = "", look: str = "", properties: str = "") -> str:
    run = f'<w:r>{look}<w:t xml:space="preserve">{text}</w:t></w:r>' if text else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{properties}</w:pPr>{run}</w:p>'


def each(style: str, names: str) -> str:
    """A paragraph for each line of a list."""
    return (
        paragraph(style, f"{{%p for dong in {names} %}}")
        + paragraph(style, "{{ dong }}")
        + paragraph(style, "{%p endfor %}")
    )


def given(style: str, name: str, inside: str) -> str:
    """Something that is printed when a value is given."""
    return paragraph(style, f"{{%p if {name} %}}") + inside + paragraph(style, "{%p endif %}")


def place(style: str, name: str) -> str:
    """Where the writer puts XML of its own."""
    tiny = style.startswith(("ANTQDuong", "ANTQKe", "ANTQNgat"))
    return paragraph(style, f"{{{{p {name} }}}}", READABLE if tiny else "", LINE if tiny else "")


def side_by_side(widths: tuple[int, int], rows: list[tuple[str, str]], above: int = 0) -> str:
    """A table of two columns without rules, some room between them; no row is torn over two pages."""
    apart = f'<w:tcMar><w:right w:w="{BETWEEN}" w:type="dxa"/></w:tcMar>'
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    top = f'<w:top w:w="{above}" w:type="dxa"/>' if above else ""
    made = (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:jc w:val="center"/>'
        f'<w:tblLayout w:type="fixed"/><w:tblCellMar>{top}<w:left w:w="0" w:type="dxa"/>'
        '<w:right w:w="0" w:type="dxa"/></w:tblCellMar>'
        '<w:tblLook w:val="0000" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0"'
        ' w:noHBand="0" w:noVBand="0"/></w:tblPr>'
        f"<w:tblGrid>{columns}</w:tblGrid>"
    )
    for row in rows:
        made += "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
        for width, cell in zip(widths, row, strict=True):
            margin = apart if cell is row[0] else ""
            made += f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{margin}</w:tcPr>{cell}</w:tc>'
        made += "</w:tr>"
    return made + "</w:tbl>"


def document() -> str:
    letterhead = side_by_side(
        LETTERHEAD,
        [
            (
                place("ANTQChuQuan", "chu_quan")
                + place("ANTQCoQuan", "co_quan")
                + place("ANTQDuongKe", "ke_co_quan"),
                paragraph("ANTQQuocHieu", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                + paragraph("ANTQTieuNgu", "Độc lập - Tự do - Hạnh phúc")
                + place("ANTQDuongKe", "ke_tieu_ngu"),
            ),
            (
                paragraph("ANTQSoKyHieu", "{{ so_ky_hieu }}")
                + given("ANTQDuThao", "du_thao", paragraph("ANTQDuThao", "{{ du_thao }}"))
                + place("ANTQDoMat", "khung_do_mat")
                + place("ANTQDoKhan", "khung_do_khan")
                + place("ANTQLuuHanh", "khung_luu_hanh"),
                paragraph("ANTQDiaDanh", "{{ dia_danh_ngay_thang }}"),
            ),
        ],
    )
    title = (
        paragraph("ANTQTenLoai", "{{ ten_loai }}")
        + place("ANTQTrichYeu", "trich_yeu")
        + place("ANTQKeTrichYeu", "ke_trich_yeu")
    )
    addressees = (
        paragraph("ANTQKinhGui", "{%p for dong in kinh_gui %}")
        + paragraph("ANTQKinhGui", "{%p if loop.length == 1 %}")
        + paragraph("ANTQKinhGui", "{{ dong }}")
        + paragraph("ANTQKinhGuiNhieu", "{%p elif loop.first %}")
        + paragraph("ANTQKinhGuiNhieu", "{{ dong }}")
        + paragraph("ANTQNoiGui", "{%p else %}")
        + paragraph("ANTQNoiGui", "{{ dong }}")
        + paragraph("ANTQNoiGui", "{%p endif %}")
        + paragraph("ANTQNoiGui", "{%p endfor %}")
    )
    closing = side_by_side(
        CLOSING,
        [
            (
                given(
                    "ANTQNoiNhan",
                    "noi_nhan",
                    paragraph("ANTQNoiNhan", "Nơi nhận:") + each("ANTQDanhSachNhan", "noi_nhan"),
                )
                + given("ANTQNguoiSoan", "nguoi_soan", paragraph("ANTQNguoiSoan", "{{ nguoi_soan }}")),
                each("ANTQChucVu", "quyen_han_chuc_vu")
                + paragraph("ANTQChoKy")
                + each("ANTQHoTen", "ho_ten"),
            )
        ],
        above=240,
    )
    section = (
        '<w:sectPr><w:headerReference w:type="default" r:id="rId5"/>'
        '<w:headerReference w:type="first" r:id="rId6"/>'
        f'<w:pgSz w:w="{PAGE[0]}" w:h="{PAGE[1]}"/>'
        f'<w:pgMar w:top="{TOP}" w:right="{RIGHT}" w:bottom="{BOTTOM}"'
        f' w:left="{LEFT}" w:header="{HEADER}" w:footer="{HEADER}" w:gutter="0"/><w:pgNumType w:start="1"/>'
        '<w:cols w:space="720"/><w:titlePg/></w:sectPr>'
    )
    # LibreOffice puts an empty line above a table that begins a paper with footnotes; not above a paragraph.
    body = (
        paragraph("ANTQNgatPhan")
        + letterhead
        + title
        + addressees
        + place("ANTQThanVanBan", "than_van_ban")
        + closing
    )
    body += place("ANTQNgatPhan", "phu_luc") + section
    return f"<w:document {SPACES}><w:body>{body}</w:body></w:document>"


def header(number: bool) -> str:
    """The top of a page: the page number, or nothing on the first one (I.7)."""
    runs = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        '<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    shown = runs if number else ""
    return f'<w:hdr {SPACES}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>{shown}</w:p></w:hdr>'


def settings() -> str:
    compatible = "".join(
        f'<w:compatSetting w:name="{name}" w:uri="http://schemas.microsoft.com/office/word" w:val="{value}"/>'
        for name, value in (
            ("compatibilityMode", 15),
            ("overrideTableStyleFontSizeAndJustification", 1),
            ("enableOpenTypeFeatures", 1),
            ("doNotFlipMirrorIndents", 1),
            ("differentiateMultirowTableHeaders", 1),
        )
    )
    return (
        f'<w:settings xmlns:w="{WORD}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/>'
        '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
        f"<w:compat><w:doNotExpandShiftReturn/>{compatible}</w:compat>"
        '<w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>'
        "</w:settings>"
    )


def fonts() -> str:
    return (
        f'<w:fonts xmlns:w="{WORD}"><w:font w:name="Times New Roman">'
        '<w:panose1 w:val="02020603050405020304"/>'
        '<w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>'
    )


def relationships(targets: list[tuple[str, str]]) -> str:
    made = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, 1)
    )
    return f'<Relationships xmlns="{PACKAGE}/relationships">{made}</Relationships>'


def content_types() -> str:
    overrides = [
        ("word/document", f"{KIND}.document.main"),
        *((f"word/{part}", f"{KIND}.{part}") for part in ("styles", "settings", "fontTable", "footnotes")),
        ("word/header1", f"{KIND}.header"),
        ("word/header2", f"{KIND}.header"),
        ("docProps/core", "application/vnd.openxmlformats-package.core-properties"),
        ("docProps/app", "application/vnd.openxmlformats-officedocument.extended-properties"),
    ]
    made = "".join(f'<Override PartName="/{name}.xml" ContentType="{kind}+xml"/>' for name, kind in overrides)
    return (
        f'<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{made}</Types>'
    )


def core() -> str:
    return (
        f'<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Khung báo cáo</dc:title></cp:coreProperties>'
    )


def parts() -> dict[str, str]:
    """All parts of the shell, in the order of the file."""
    root = [
        (f"{OFFICE}/officeDocument", "word/document.xml"),
        (f"{PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
        (f"{OFFICE}/extended-properties", "docProps/app.xml"),
    ]
    word = [
        (f"{OFFICE}/{kind}", f"{name}.xml")
        for kind, name in (
            ("styles", "styles"),
            ("settings", "settings"),
            ("fontTable", "fontTable"),
            ("footnotes", "footnotes"),
            ("header", "header1"),
            ("header", "header2"),
        )
    ]
    return {
        "[Content_Types].xml": content_types(),
        "_rels/.rels": relationships(root),
        "word/document.xml": document(),
        "word/_rels/document.xml.rels": relationships(word),
        "word/styles.xml": styles_xml(),
        "word/settings.xml": settings(),
        "word/fontTable.xml": fonts(),
        "word/footnotes.xml": EMPTY_PART,
        "word/header1.xml": header(True),
        "word/header2.xml": header(False),
        "docProps/core.xml": core(),
        "docProps/app.xml": APP,
    }


def build() -> bytes:
    """The bytes of the shell; the same each time with one zlib."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, content in parts().items():
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type, info.create_system = zipfile.ZIP_DEFLATED, 0
            whole = content if content.startswith("<?xml") else DECLARATION + content
            etree.fromstring(whole.encode())
            archive.writestr(info, whole.encode(), compresslevel=9)
    return made.getvalue()


def sources(shell: bytes) -> str:
    """What docxtpl makes of the parts that may hold tags."""
    with zipfile.ZipFile(io.BytesIO(shell)) as archive:
        names = ("word/document.xml", "word/header1.xml", "word/header2.xml", "word/footnotes.xml")
        roots = {name: etree.fromstring(archive.read(name)) for name in names}
    kept = {"shell": hashlib.sha256(shell).hexdigest(), "parts": patch(shell, roots)}
    return json.dumps(kept, ensure_ascii=False, indent=1) + "\n"


def main() -> None:
    shell = build()
    SHELL.parent.mkdir(parents=True, exist_ok=True)
    SHELL.write_bytes(shell)
    SOURCES.write_text(sources(shell), encoding="utf-8")


if __name__ == "__main__":
    main()
