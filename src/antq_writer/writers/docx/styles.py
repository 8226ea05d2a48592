"""The styles of the Word shell: which name a node is printed in, and the id that the shell gives the name.

Writers find styles by name, for Word and LibreOffice rename the ids when they save a file.
"""

from __future__ import annotations

from collections.abc import Mapping

from antq_writer.document import Role
from antq_writer.records import dataclass

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


@dataclass(frozen=True, slots=True)
class Styles:
    """The styles that a shell defines."""

    idents: Mapping[str, str]
    """The id of each by its name, in small letters."""
    fonts: Mapping[str, Font]
    """The font of each by its id."""
    base: Font
    """That of a paragraph whose style is not defined."""

    @property
    def default(self) -> str:
        """The id of the style of paragraphs that name none."""
        return self.idents.get("normal", "Normal")

    def missing(self) -> list[str]:
        """Names of the styles that the writer needs and the shell does not define."""
        return [name for name in REQUIRED if name.casefold() not in self.idents]

    def ident(self, name: str) -> str:
        """The id that stands for a name in this shell."""
        return self.idents[name.casefold()]

    def font(self, ident: str | None) -> Font:
        """Size and weight of a paragraph style, from itself or from what it is based on."""
        return self.fonts.get(ident or "", self.base)
