"""The Document: the format-neutral tree between prose, writers, readers and checks.

Everything is frozen and made of tuples, so a Document can be shared between threads and compared.  Inline
nodes keep where their text comes from (the key path of the data), so that nobody has to find figures in prose
with a regular expression.  Lengths are in millimetres.  Layout names follow Decree 30/2020/NĐ-CP.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

from antq_writer.records import dataclass

# --- inline nodes ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Text:
    """Words, printed exactly as they stand (every space counts)."""

    text: str
    bold: bool = False
    italic: bool = False
    path: str = ""
    """Key path when the words come from the data; empty for words of the template set."""
    origin: str = ""
    """For words of the template set: the template, outline or statement that they stand in."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure as printed, with the value it stands for."""

    text: str
    value: int | Decimal | date | tuple[int, int] | None = None
    """None when the text holds a word of approximation only."""
    path: str = ""
    """Key path of a figure of the data; empty for a computed one."""
    formula: str = ""
    """How a computed figure comes about, e.g. `23/23 × 100`; empty for a figure of the data."""
    inputs: tuple[str, ...] = ()
    """Key paths that a computed figure rests on."""
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Citation:
    """A cited legal document: in full at its first mention, short later."""

    text: str
    symbol: str
    """Number and symbol, the key into the registry, e.g. `124/2021/TT-BCA`."""
    path: str = ""
    """Key path of the data that cites it; empty for one that a template cites."""
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Gap:
    """A missing value in a draft: `……`, highlighted."""

    path: str
    text: str = "……"
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Break:
    """A new line inside a paragraph (a newline of the data)."""


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote: its mark stands here, its paragraphs at the foot; numbered by writers in document order."""

    paragraphs: tuple[Paragraph, ...]


Inline: TypeAlias = Text | Figure | Citation | Gap | Break | Note
Inlines: TypeAlias = tuple[Inline, ...]

# --- blocks ------------------------------------------------------------------------------------------------


class Role(StrEnum):
    """What a paragraph is, which decides its style."""

    BODY = "body"
    """Ordinary paragraph: justified, first line indented (II.6e)."""
    DASH = "dash"
    """An item `- …`."""
    PLUS = "plus"
    """An item `+ …` under a dash."""
    CLAUSE = "clause"
    """Khoản without a title: its number stands in `marker` (`1.`), upright (II.6đ)."""
    POINT = "point"
    """Điểm: `a)` stands in `marker` (II.6đ)."""
    BASIS = "basis"
    """Căn cứ: italic (II.6a)."""
    CENTRE = "centre"
    """A centred line, e.g. under an appendix title."""
    CELL = "cell"
    """Inside a table cell or a footnote: no indent."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading with its number already given.  Levels: 0 Phần/Chương, 1 `I.`, 2 `1.`, 3 `a)`."""

    level: int
    number: str
    """`Phần I`, `I.`, `1.`, `a)`; empty for an unnumbered heading."""
    content: Inlines
    section: str = ""
    """Name of the section that it opens; empty for a part."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of text."""

    content: Inlines
    role: Role = Role.BODY
    marker: str = ""
    """Number or letter in front (`1.`, `a)`, the number of a table row); `-` and `+` follow from the role."""
    section: str = ""
    """Name of the section that it belongs to."""


class Align(StrEnum):
    """How the text of a table cell stands."""

    LEFT = "left"
    CENTRE = "center"
    RIGHT = "right"
    JUSTIFY = "both"


@dataclass(frozen=True, slots=True)
class Cell:
    """A table cell; it always holds at least one paragraph (an empty one when there is nothing to print)."""

    paragraphs: tuple[Paragraph, ...] = (Paragraph((), Role.CELL),)
    columns: int = 1
    """How many columns it spans."""
    rows: int = 1
    """How many rows it spans; the cells it covers are left out of the rows below."""
    align: Align = Align.LEFT


@dataclass(frozen=True, slots=True)
class Row:
    """A table row."""

    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table with ruled cells; its header rows are repeated on every page."""

    header: tuple[Row, ...]
    rows: tuple[Row, ...]
    widths: tuple[int, ...]
    """Relative widths of the columns; their sum is the width of the text."""
    caption: Inlines = ()
    """A line above the table, e.g. the unit of its figures."""
    section: str = ""


Block: TypeAlias = Heading | Paragraph | Table


@dataclass(frozen=True, slots=True)
class Appendix:
    """Phụ lục (Decree 30, III.1): begins a page, has its own page numbers."""

    number: str
    """`Phụ lục I`; `Phụ lục` when it is the only one."""
    title: Inlines
    enclosed_with: Inlines
    """`(Kèm theo Báo cáo số …)`."""
    blocks: tuple[Block, ...]
    landscape: bool = False


# --- front and back matter ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The head of the first page (Decree 30, Phụ lục I, II.1-4)."""

    superior: tuple[str, ...]
    """Lines of the body above (chủ quản), in capitals; empty for a UBND, which has none."""
    agency: tuple[str, ...]
    """Lines of the issuing body, in capitals, e.g. (`ỦY BAN NHÂN DÂN`, `HUYỆN TỨ KỲ`)."""
    number: str
    """Number of issue; empty when the registry fills it in later."""
    symbol: str
    """Symbol after the slash, e.g. `BC-UBND`."""
    place: str
    """Where the body has its seat, e.g. `Tứ Kỳ`."""
    day: date | None
    """Date of issue; None leaves blanks to fill in."""
    month: int | None = None
    """For a blank day, the month when it is known."""
    year: int | None = None
    """For a blank day, the year of issue."""
    secrecy: str = ""
    """`TUYỆT MẬT`, `TỐI MẬT`, `MẬT`; empty for none."""
    urgency: str = ""
    """`HỎA TỐC`, `THƯỢNG KHẨN`, `KHẨN`; empty for none."""
    circulation: str = ""
    """`XEM XONG TRẢ LẠI`, `LƯU HÀNH NỘI BỘ`; empty for none."""
    draft: bool = False
    """Print `DỰ THẢO` under the number."""


@dataclass(frozen=True, slots=True)
class Title:
    """Tên loại and trích yếu (II.5)."""

    kind: str
    """`BÁO CÁO`, `HƯỚNG DẪN`."""
    subject: tuple[Inlines, ...]
    """Lines of the trích yếu."""


@dataclass(frozen=True, slots=True)
class Signature:
    """The signature block (II.7)."""

    lines: tuple[str, ...]
    """Authority and post above the space for the signature: `TM. ỦY BAN NHÂN DÂN`, `CHỦ TỊCH`."""
    name: str
    """Full name, without academic titles; empty leaves it to be typed."""
    lines_below: tuple[str, ...] = ()
    """Post in the agency above the name, for a body that uses its parent's seal (`CHỦ TỊCH UBND HUYỆN`)."""
    rank: str = ""
    """Rank before the name, armed forces only (`Đại tá`)."""


@dataclass(frozen=True, slots=True)
class Properties:
    """What the file says of itself; nothing here depends on the machine or the clock."""

    title: str
    agency: str
    subject: str = ""
    keywords: str = ""
    created: date = date(2020, 3, 5)
    """The report's date, else the date of Decree 30."""
    language: str = "vi-VN"


@dataclass(frozen=True, slots=True)
class Document:
    """A whole paper."""

    properties: Properties
    letterhead: Letterhead
    title: Title
    body: tuple[Block, ...]
    signature: Signature
    recipients: tuple[str, ...]
    """Items of Nơi nhận without dash and final mark, in order; the last is `Lưu: …`."""
    addressees: tuple[str, ...] = ()
    """Kính gửi, without dashes and final marks; empty for none."""
    drafter: str = ""
    """Drafter's sign and number of copies, e.g. `PL.(300)`; empty for none."""
    appendices: tuple[Appendix, ...] = field(default=())

    @property
    def top_level(self) -> int:
        """The level of its highest headings; 1 where it has none."""
        blocks = [*self.body, *(block for appendix in self.appendices for block in appendix.blocks)]
        return min((block.level for block in blocks if isinstance(block, Heading)), default=1)


def inlines(blocks: tuple[Block, ...]) -> Iterator[tuple[Block, Inline]]:
    """All inline nodes of some blocks in reading order, each with its block; a note's own follow its mark."""
    for block in blocks:
        if isinstance(block, Table):
            yield from ((block, node) for node in _spread(block.caption))
            for row in (*block.header, *block.rows):
                for cell in row.cells:
                    for paragraph in cell.paragraphs:
                        yield from ((block, node) for node in _spread(paragraph.content))
        else:
            yield from ((block, node) for node in _spread(block.content))


def _spread(content: Inlines) -> Iterator[Inline]:
    for node in content:
        yield node
        if isinstance(node, Note):
            for paragraph in node.paragraphs:
                yield from _spread(paragraph.content)


def plain(content: Inlines) -> str:
    """The text of inline nodes; a break is a newline, a note leaves nothing."""
    return "".join(
        "\n" if isinstance(node, Break) else "" if isinstance(node, Note) else node.text for node in content
    )
