"""A Paper: any report as running text, the neutral subject of the prose rules.

Readers make one of a .txt or .docx that others wrote, and `checks.printed` makes one of our own Document, so
that rules know nothing of files.  A paragraph that was broken over lines is joined; every character still
knows the line and column it came from.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import field
from enum import StrEnum
from typing import Any, TypeVar

from antq_writer.diagnostics import Diagnostic, Fault
from antq_writer.positions import Position
from antq_writer.records import dataclass

T = TypeVar("T")


class Role(StrEnum):
    """What a passage is in its paper."""

    LETTERHEAD = "letterhead"
    """Above the title: agencies, number and symbol, place and date."""
    TITLE = "title"
    """Tên loại and trích yếu, one passage a paragraph."""
    ADDRESSEE = "addressee"
    """Kính gửi."""
    HEADING = "heading"
    """A numbered heading of the body."""
    BODY = "body"
    """An ordinary paragraph, also one that begins with a number or a letter."""
    DASH = "dash"
    """An item `- …`."""
    PLUS = "plus"
    """An item `+ …`."""
    NOTE = "note"
    """A footnote."""
    CELL = "cell"
    """A table cell."""
    RECIPIENT = "recipient"
    """Nơi nhận and its items."""
    SIGNATURE = "signature"
    """Authority, post and name of the signer."""
    APPENDIX = "appendix"
    """`Phụ lục …`, its title and the line `(Kèm theo …)`."""


PROSE = frozenset({Role.HEADING, Role.BODY, Role.DASH, Role.PLUS, Role.NOTE})
"""Roles that hold sentences of the report itself."""


@dataclass(frozen=True, slots=True)
class SourceLine:
    """From which character of a passage on the text stands in which line of the file."""

    offset: int
    """Offset into the passage's text at which the line begins."""
    line: int
    """Line of the file, from 1."""
    column: int = 1
    """Column of that line at which the passage's text goes on, from 1."""


@dataclass(frozen=True, slots=True)
class Mark:
    """The mark of a footnote in the running text; it leaves no character there."""

    offset: int
    """Offset into the passage's text that the mark stands before."""
    number: str
    """Number of the note, as the notes have it in `Passage.note`."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph, heading, footnote or table cell as it reads: NFC, one line, runs of blanks kept."""

    text: str
    """As printed, with the number of a heading and the `-` or `+` of an item; without footnote marks."""
    line: int
    """Line of the file that it begins in; for a .docx the paragraph's number in the file, from 1."""
    column: int = 1
    """Column that it begins at, from 1."""
    role: Role = Role.BODY
    section: str = ""
    """Numbers of the headings it stands under, a heading's own included: `II.3`; empty before the first."""
    number: str = ""
    """The number that a heading or numbered paragraph begins with, as printed: `II.`, `3.`, `a)`."""
    paragraph: int = 0
    """Which paragraph of its section, from 1; headings, notes and cells are not counted and have 0."""
    note: str = ""
    """Number of the footnote that this is."""
    cell: tuple[int, int, int] | None = None
    """Table of the paper, row and column, each from 1, for a table cell."""
    appendix: str = ""
    """The appendix it stands in: `Phụ lục I`; empty for the main paper."""
    marks: tuple[Mark, ...] = ()
    """Footnote marks in the text, in order."""
    sources: tuple[SourceLine, ...] = ()
    """Where the lines of the file begin in the text, in order; empty when it is all on one line."""

    def place_of(self, offset: int) -> tuple[int, int]:
        """Line and column in the file of a character of the text."""
        index = bisect_right(self.sources, offset, key=lambda source: source.offset) - 1
        if index < 0:
            return self.line, self.column + offset
        source = self.sources[index]
        return source.line, source.column + offset - source.offset

    @property
    def place(self) -> str:
        """Where it stands, whatever the page: `mục II.3, đoạn 2`, `chú thích 5`, `tên văn bản`."""
        where = [self.appendix] if self.appendix else []
        if self.section:
            where.append(f"mục {self.section}")
        if self.role is Role.NOTE:
            where = [f"chú thích {self.note}".strip()]
        elif self.cell:
            table, row, column = self.cell
            where.append(f"bảng {table}, hàng {row}, cột {column}")
        elif self.role in _NAMES:
            where = [_NAMES[self.role]] if self.role is not Role.HEADING else [*where, "tiêu đề"]
        elif self.paragraph:
            where.append(f"đoạn {self.paragraph}")
        return ", ".join(where)


_NAMES = {
    Role.LETTERHEAD: "phần đầu văn bản",
    Role.TITLE: "tên văn bản",
    Role.ADDRESSEE: "Kính gửi",
    Role.HEADING: "tiêu đề",
    Role.RECIPIENT: "Nơi nhận",
    Role.SIGNATURE: "phần ký",
}


class TraceKind(StrEnum):
    """A trace of work on a .docx that the printed paper should not have."""

    INSERTED = "inserted"
    DELETED = "deleted"
    COMMENT = "comment"
    HIGHLIGHT = "highlight"
    HIDDEN = "hidden"


@dataclass(frozen=True, slots=True)
class Trace:
    """One such trace."""

    kind: TraceKind
    text: str
    """The words concerned."""
    passage: int
    """Index into the paper's passages."""
    offset: int = 0
    """Offset into that passage's text."""


@dataclass(frozen=True)
class Paper:
    """A report in reading order; footnotes come last, after the appendices."""

    file: str
    kind: str
    """`txt`, `docx`, or `document` for a Document of our own."""
    passages: tuple[Passage, ...]
    traces: tuple[Trace, ...] = ()
    """Tracked changes, comments, highlights, hidden words; always empty for a .txt."""
    _made: dict[Any, Any] = field(default_factory=dict, compare=False, repr=False)

    def position(self, passage: Passage, offset: int = 0) -> Position:
        """The place of a character of a passage."""
        return Position(self.file, *passage.place_of(offset))

    def finding(self, fault: Fault, passage: Passage, offset: int = 0, **slots: object) -> Diagnostic:
        """The finding of a fault at a character of a passage; its path says the page-independent place."""
        return fault.at(self.position(passage, offset), (passage.place,) if passage.place else (), **slots)

    def of(self, *roles: Role) -> Iterator[Passage]:
        """The passages of some roles, in order."""
        return (passage for passage in self.passages if passage.role in roles)

    def prose(self) -> Iterator[Passage]:
        """The passages that hold sentences of the report: headings, paragraphs, items and notes."""
        return (passage for passage in self.passages if passage.role in PROSE)

    def note(self, number: str) -> Passage | None:
        """The footnote of a number; None when the paper has none."""
        return next((note for note in self.of(Role.NOTE) if note.note == number), None)

    def once(self, make: Callable[[Paper], T]) -> T:
        """What `make` makes of this paper, made when first asked for and kept with it."""
        if make not in self._made:
            self._made[make] = make(self)
        made: T = self._made[make]
        return made
