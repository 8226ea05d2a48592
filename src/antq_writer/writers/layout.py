"""What every writer prints alike: the fixed lines of a paper, its list marks, the places of its tables.

Pure functions from the Document to strings.  How a line looks (font, rule, column) is each writer's own; what
it says is decided here, after Phụ lục I of Decree 30/2020/NĐ-CP.
"""

from __future__ import annotations

from antq_writer.document import (
    Cell,
    Document,
    Letterhead,
    Paragraph,
    Role,
    Row,
    Signature,
)
from antq_writer.patterns import regex
from antq_writer.records import dataclass
from antq_writer.vietnamese.dates import format_blank_date, format_date_long

NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
"""Quốc hiệu (II.1a)."""
MOTTO = "Độc lập - Tự do - Hạnh phúc"
"""Tiêu ngữ (II.1b)."""
DRAFT = "DỰ THẢO"
"""Stands under the number of a draft."""
BLANK_NUMBER = " " * 8
"""Room for a number that the registry writes in later."""
RECIPIENTS = "Nơi nhận:"
ADDRESSEES = "Kính gửi:"
AS_ABOVE = "Như trên"
"""First item of Nơi nhận in a paper that has Kính gửi (II.9b)."""

URGENCY_FRAMES = {"HỎA TỐC": (30, 8), "THƯỢNG KHẨN": (40, 8), "KHẨN": (20, 8)}
"""Width and height in mm of the frame round an urgency (III.2b)."""

# --- letterhead -------------------------------------------------------------------------------------------


def number_line(letterhead: Letterhead) -> str:
    """`Số: 05/BC-UBND`; a number under ten is padded (II.3c), an empty one leaves room to be filled in."""
    number = letterhead.number.strip()
    if number.isascii() and number.isdigit():
        number = number.zfill(2)
    mark = f"/{letterhead.symbol}" if letterhead.symbol else ""
    return f"Số: {number}{mark}" if number else f"Số:{BLANK_NUMBER}{mark}"


def date_line(letterhead: Letterhead) -> str:
    """`Tứ Kỳ, ngày 05 tháng 12 năm 2022` (II.4); what is not known leaves room to be filled in."""
    return f"{letterhead.place}, {_day(letterhead)}" if letterhead.place else _day(letterhead)


def _day(letterhead: Letterhead) -> str:
    if letterhead.day is not None:
        return format_date_long(letterhead.day)
    return format_blank_date(letterhead.month, letterhead.year)


def stamps(letterhead: Letterhead) -> tuple[str, ...]:
    """Secrecy, urgency and circulation, those that are given, in the order of the places 10a, 10b and 11."""
    return tuple(filter(None, (letterhead.secrecy, letterhead.urgency, letterhead.circulation)))


# --- addressees, recipients, signature --------------------------------------------------------------------


def addressee_lines(document: Document) -> tuple[str, ...]:
    """Kính gửi (II.9b): one addressee on the same line; several on lines `- …;`, the last `- ….`; or none."""
    if len(document.addressees) < 2:
        return tuple(f"{ADDRESSEES} {one}" for one in document.addressees)
    return (ADDRESSEES, *_listed(document.addressees))


def recipient_lines(document: Document) -> tuple[str, ...]:
    """The list under `Nơi nhận:` (II.9b): `- …;`, the last `- Lưu: ….`.

    `- Như trên;` comes first where the paper has Kính gửi and the data do not say so themselves.
    """
    items = document.recipients
    if document.addressees and (not items or not items[0].casefold().startswith(AS_ABOVE.casefold())):
        items = (AS_ABOVE, *items)
    return _listed(items)


def _listed(items: tuple[str, ...]) -> tuple[str, ...]:
    last = len(items) - 1
    return tuple(f"- {_ended(item, '.' if at == last else ';')}" for at, item in enumerate(items))


def _ended(item: str, mark: str) -> str:
    return item if item.endswith(mark) else item + mark


def signature_lines(signature: Signature) -> tuple[str, ...]:
    """Authority and post, above the room for the signature (II.7b, c)."""
    return signature.lines


def name_lines(signature: Signature) -> tuple[str, ...]:
    """Below that room: the post in the agency, if any, and the name with the rank before it (II.7c).

    No line for a name that is left to be typed.
    """
    name = " ".join(filter(None, (signature.rank, signature.name)))
    return (*signature.lines_below, name) if name else signature.lines_below


_LINE_ENDS = regex("\r\n|[\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029]")


def one_line(text: str) -> str:
    """The text on one line: whatever a reader might take for the end of a line becomes a space."""
    return _LINE_ENDS.sub(" ", text)


# --- paragraphs, tables ----------------------------------------------------------------------------

_MARKS = {Role.DASH: "-", Role.PLUS: "+"}


def mark(paragraph: Paragraph) -> str:
    """What stands before the text of a paragraph: `-`, `+`, `1.`, `a)`; empty for an ordinary one."""
    return _MARKS.get(paragraph.role, paragraph.marker)


@dataclass(frozen=True, slots=True)
class Covered:
    """A place of the table grid under a cell that spans it."""

    by: Cell
    below: bool
    """True in a row below the one where the cell begins."""


def grid(rows: tuple[Row, ...], columns: int) -> list[list[Cell | Covered]]:
    """Rows with a place for each column of the table; a span leaves `Covered` places.

    A row with too few cells is filled up with empty ones; one with too many is longer than the others.
    """
    made: list[list[Cell | Covered]] = []
    hanging: dict[int, tuple[Cell, int]] = {}
    for row in rows:
        line: list[Cell | Covered] = []
        cells = list(reversed(row.cells))
        while cells or len(line) < columns:
            at = len(line)
            if at in hanging:
                cell, left = hanging.pop(at)
                line.append(Covered(cell, below=True))
            else:
                cell = cells.pop() if cells else Cell()
                left = cell.rows
                line.append(cell)
            line += [Covered(cell, below=left < cell.rows)] * (cell.columns - 1)
            if left > 1:
                hanging[at] = (cell, left - 1)
        made.append(line)
    return made
