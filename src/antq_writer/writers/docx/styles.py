"""The styles of the Word shell: which name a node is printed in, and the id that the shell gives the name.

Writers find styles by name, for Word and LibreOffice rename the ids when they save a file.
"""

from __future__ import annotations

from collections.abc import Mapping

from lxml import etree

from antq_writer.document import Role
from antq_writer.records import dataclass

from .namespaces import W, w

ROLE_STYLES: Mapping[Role, str] = {
    Role.BODY: "ANTQ Thân văn bản",
    Role.DASH: "ANTQ Gạch đầu dòng",
    Role.PLUS: "ANTQ Dấu cộng",
    Role.CLAUSE: "ANTQ Khoản",
    Role.POINT: "ANTQ Điểm",
    Role.BASIS: "ANTQ Căn cứ",
    Role.CENTRE: "ANTQ Dòng giữa",
    Role.CELL: "ANTQ Ô bảng",
}
HEADING_STYLES = ("ANTQ Phần", "Heading 1", "Heading 2", "Heading 3")
"""By level: Phần or Chương, `I.`, `1.`, `a)`."""
HEADER_CELL = "ANTQ Đầu bảng"
CAPTION = "ANTQ Chú dẫn bảng"
TABLE = "ANTQ Bảng"
NOTE_TEXT, NOTE_MARK = "footnote text", "footnote reference"
APPENDIX_NUMBER, APPENDIX_TITLE, ENCLOSED_WITH = "ANTQ Số phụ lục", "ANTQ Tên phụ lục", "ANTQ Kèm theo"
SEPARATOR = "ANTQ Ngắt phần"
"""A line one point high: between two tables, and where a section of pages ends."""

REQUIRED = (
    *ROLE_STYLES.values(),
    *HEADING_STYLES,
    HEADER_CELL,
    CAPTION,
    TABLE,
    NOTE_TEXT,
    NOTE_MARK,
    APPENDIX_NUMBER,
    APPENDIX_TITLE,
    ENCLOSED_WITH,
    SEPARATOR,
)


@dataclass(frozen=True, slots=True)
class Font:
    """What the width of a text depends on."""

    size: float
    """Points."""
    bold: bool


class Styles:
    """The styles that a shell defines."""

    def __init__(self, styles: etree._Element) -> None:
        self._ids: dict[str, str] = {}
        self._defined: dict[str, etree._Element] = {}
        for style in styles.iterfind("w:style", W):
            ident, name = style.get(w("styleId")), style.find("w:name", W)
            if ident and name is not None:
                self._defined[ident] = style
                self._ids.setdefault(name.get(w("val"), "").casefold(), ident)
        self._default = styles.find("w:docDefaults/w:rPrDefault", W)

    @property
    def default(self) -> str:
        """The id of the style of paragraphs that name none."""
        return self._ids.get("normal", "Normal")

    def missing(self) -> list[str]:
        """Names of the styles that the writer needs and the shell does not define."""
        return [name for name in REQUIRED if name.casefold() not in self._ids]

    def ident(self, name: str) -> str:
        """The id that stands for a name in this shell."""
        return self._ids[name.casefold()]

    def font(self, ident: str | None) -> Font:
        """Size and weight of a paragraph style, from itself or from what it is based on."""
        size, bold = self._said(ident, "w:sz"), self._said(ident, "w:b")
        return Font(float(size or 20) / 2, bold is not None and bold not in ("0", "false", "off"))

    def _said(self, ident: str | None, what: str) -> str | None:
        for _ in range(20):
            style = self._defined.get(ident or "")
            if style is None:
                break
            found = style.find(f"w:rPr/{what}", W)
            if found is not None:
                return found.get(w("val"), "1")
            based = style.find("w:basedOn", W)
            ident = None if based is None else based.get(w("val"))
        found = None if self._default is None else self._default.find(f"w:rPr/{what}", W)
        return None if found is None else found.get(w("val"), "1")
