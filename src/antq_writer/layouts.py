"""A Layout: how any .docx looks, the neutral subject of the layout rules.

`readers.layout` makes one with all inheritance resolved (defaults, styles, lists, direct formatting), so that
rules compare plain numbers with the decree.  Lengths are in millimetres, letters and gaps in points.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from antq_writer.diagnostics import Diagnostic, Fault
from antq_writer.positions import Position
from antq_writer.records import dataclass


class Part(StrEnum):
    """What a line is in its paper (Decree 30/2020/NĐ-CP, Phụ lục I)."""

    NATION = "quốc hiệu"
    MOTTO = "tiêu ngữ"
    SUPERIOR = "cơ quan chủ quản"
    AGENCY = "cơ quan ban hành"
    NUMBER = "số, ký hiệu"
    DATE = "địa danh và ngày tháng"
    SECRECY = "độ mật"
    URGENCY = "độ khẩn"
    CIRCULATION = "chỉ dẫn lưu hành"
    KIND = "tên loại"
    SUBJECT = "trích yếu"
    ADDRESSEE = "Kính gửi"
    ADDRESSED = "nơi được kính gửi"
    """An item under a `Kính gửi:` that stands alone."""
    BASIS = "căn cứ"
    DIVISION = "phần, chương"
    """`Phần I`, `Chương I`."""
    SUBDIVISION = "mục, tiểu mục"
    """`Mục 1`, `Tiểu mục 1`."""
    DIVISION_TITLE = "tiêu đề phần, chương, mục"
    """The title on the line under one of these."""
    SECTION = "mục I"
    """`I. …`."""
    CLAUSE_TITLE = "khoản có tiêu đề"
    """`1. …`, a title on a line of its own."""
    CLAUSE = "khoản"
    """`1. …`, a sentence."""
    POINT = "điểm"
    """`a) …`."""
    ITEM = "gạch đầu dòng"
    """`- …`, `+ …`."""
    BODY = "đoạn văn"
    AUTHORITY = "quyền hạn"
    """`TM. …`, `KT. …`."""
    POST = "chức vụ"
    """Above the signature."""
    POST_BELOW = "chức vụ trong cơ quan"
    """Between the signature and the name."""
    NAME = "họ tên"
    RECIPIENTS = "Nơi nhận"
    """The words `Nơi nhận:`."""
    RECIPIENT = "danh sách nơi nhận"
    DRAFTER = "ký hiệu người soạn"
    APPENDIX = "phụ lục"
    """`Phụ lục I`."""
    APPENDIX_TITLE = "tên phụ lục"
    ENCLOSED = "kèm theo"
    """`(Kèm theo Báo cáo số …)`."""
    CELL = "ô bảng"
    NOTE = "chú thích"
    OTHER = "khác"


HEADINGS = (Part.DIVISION, Part.SUBDIVISION, Part.DIVISION_TITLE, Part.SECTION, Part.CLAUSE_TITLE)
RUNNING = (Part.BODY, Part.ITEM, Part.CLAUSE, Part.POINT)
"""The text of the main paper, headings apart."""


class Align(StrEnum):
    """How the lines of a paragraph stand."""

    LEFT = "trái"
    CENTRE = "giữa"
    RIGHT = "phải"
    JUSTIFY = "đều hai bên"


@dataclass(frozen=True, slots=True)
class Letters:
    """Neighbouring letters of one look."""

    text: str
    """As printed: capitals where Word is told to print capitals."""
    fonts: tuple[str, ...]
    """The fonts that these letters are set in; more than one when Word sets accented letters in another."""
    size: float
    bold: bool
    italic: bool
    underlined: bool
    colour: str
    """`RRGGBB`; empty for black."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """A drawn line under a text."""

    length: float | None
    """None when the file shows a drawing of unknown length."""
    solid: bool = True


@dataclass(frozen=True, slots=True)
class Frame:
    """The frame round a stamp; None for a side that the file does not fix."""

    width: float | None
    height: float | None
    colour: str
    """`RRGGBB`; empty for black."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the letterhead or the closing, or a whole paragraph of the body."""

    text: str
    """As printed, with the number that Word prints before it, on one line."""
    paragraph: int
    """Number of its paragraph in the file, from 1, as the prose reader counts."""
    part: Part
    place: str
    """Where it stands, whatever the page: `mục II.3, đoạn 2`."""
    letters: tuple[Letters, ...]
    align: Align | None
    """None when the line shares its paragraph with another (parted by tabs)."""
    first: float
    """Where its first letter stands from the left end of the column; a leading tab counts."""
    own_indent: float
    """How far the first line is indented against the others."""
    gap: float | None
    """Room above, to the text before; None for the first of a column and after a table."""
    leading: float
    """Distance of its lines, in lines of its letters: 1.0 is single."""
    room: float
    """Width of the column between its indents."""
    widths: tuple[float, ...]
    """Estimated widths of the lines that it takes in its column."""
    cell: tuple[int, int, int] | None = None
    """Number of the table, row and column, for a line in a table."""
    stroke: Stroke | None = None
    """The line drawn under it; found for Tiêu ngữ, the issuing body and trích yếu only."""
    frame: Frame | None = None
    """Found for stamps only."""
    free: float = 0.0
    """Empty room above in millimetres: empty paragraphs, fixed heights; for the signer's name."""
    number: str = ""
    """The number of a heading, clause or point as printed: `II.`, `1.`, `a)`."""
    appendix: str = ""
    """The appendix it stands in; empty for the main paper."""

    def share(self, look: str) -> float:
        """The share of its letters (0 to 1) that are `bold`, `italic` or `underlined`."""
        every = sum(_count(letters.text) for letters in self.letters)
        such = sum(_count(letters.text) for letters in self.letters if getattr(letters, look))
        return such / every if every else 0.0

    @property
    def sizes(self) -> tuple[float, ...]:
        """The sizes of its letters, the most used first; stray signs left out."""
        counts: dict[float, int] = {}
        for letters in self.letters:
            counts[letters.size] = counts.get(letters.size, 0) + _count(letters.text)
        every = sum(counts.values())
        return tuple(
            sorted(
                (size for size, count in counts.items() if count * 10 > every),
                key=lambda size: -counts[size],
            )
        )

    @property
    def title(self) -> str:
        """The text after the number of a heading, clause or point."""
        return self.text.removeprefix(self.number).strip()


def _count(text: str) -> int:
    return sum(letter.isalnum() for letter in text)


@dataclass(frozen=True, slots=True)
class PageNumber:
    """A page number as a header or footer prints it."""

    top: bool
    """In the header, and not in the footer."""
    align: Align
    sizes: tuple[float, ...]
    upright: bool
    arabic: bool


@dataclass(frozen=True, slots=True)
class Section:
    """Pages of one format."""

    paragraph: int
    """Its first paragraph."""
    width: float
    height: float
    top: float
    bottom: float
    left: float
    right: float
    first_page: tuple[PageNumber, ...]
    """Page numbers on its first page."""
    later_pages: tuple[PageNumber, ...]
    start: int | None
    """The number of its first page; None when it goes on from the section before."""
    appendices: tuple[str, ...] = ()
    """The appendices that begin in it."""
    opens_appendix: bool = False
    """Whether its first words are the head of an appendix."""
    has_body: bool = True
    """Whether words of the main paper stand in it."""

    @property
    def landscape(self) -> bool:
        """Whether its pages lie across."""
        return self.width > self.height


@dataclass(frozen=True)
class Layout:
    """A paper as it looks; lines in reading order."""

    file: str
    lines: tuple[Line, ...]
    sections: tuple[Section, ...]
    long: bool
    """Whether it surely has more than one page."""
    party: bool = False
    """Whether it is a paper of the Party, to which the decree does not apply."""

    def of(self, *parts: Part) -> Iterator[Line]:
        """The lines of some parts, in order."""
        return (line for line in self.lines if line.part in parts)

    def first(self, part: Part) -> Line | None:
        """The first line of a part; None when there is none."""
        return next(self.of(part), None)

    def last(self, part: Part) -> Line | None:
        """The last line of a part; None when there is none."""
        return next((line for line in reversed(self.lines) if line.part is part), None)

    def finding(self, fault: Fault, line: Line, **slots: object) -> Diagnostic:
        """The finding of a fault at a line."""
        return fault.at(Position(self.file, line.paragraph), (line.place,) if line.place else (), **slots)

    def finding_at(self, fault: Fault, place: str, paragraph: int = 1, **slots: object) -> Diagnostic:
        """The finding of a fault that belongs to no line: a page, or a part that is not there."""
        return fault.at(Position(self.file, paragraph), (place,), **slots)
