"""Every paragraph of a .docx with its number, its place in tables, its formatting and its letters."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from lxml import etree

from antq_writer.papers import Passage, Role
from antq_writer.records import dataclass

from ..docx.body import BodyReader
from ..docx.names import local, value, w
from ..docx.package import Package
from ..docx.paragraphs import Words as ProseWords
from ..pieces import Raw
from .cascade import Cascade, Props
from .measures import count, half_points, mm, twips
from .words import WordReader, Words

_CELL_MARGIN = 108.0
"""Twips on each side of a cell whose table says nothing."""


class Numbered(BodyReader):
    """The reader of prose, which also tells which paragraph of the file got which number."""

    def __init__(self, package: Package) -> None:
        super().__init__(package)
        self.paragraphs: list[tuple[int, etree._Element]] = []
        self.labels: dict[int, str] = {}

    def _paragraphs(self, paragraph: etree._Element) -> Iterator[Raw]:
        self.paragraphs.append((self._paragraph + 1, paragraph))
        yield from super()._paragraphs(paragraph)

    def _raws(self, words: ProseWords, label: str, number: int) -> Iterator[Raw]:
        self.labels[number] = label
        yield from super()._raws(words, label, number)


@dataclass(frozen=True, slots=True)
class Place:
    """A cell of a table."""

    table: int
    row: int
    column: int
    room: float
    """Width of the text in it, mm."""
    frame: etree._Element
    """The `w:tbl`."""

    @property
    def key(self) -> tuple[int, int, int]:
        """Table, row and column, from 1."""
        return self.table, self.row, self.column


@dataclass
class Paragraph:
    """A paragraph of the main text."""

    number: int
    element: etree._Element
    props: Props
    words: Words
    label: str
    """What Word prints before it by itself."""
    cell: Place | None
    in_box: bool
    """Whether it stands in a text box."""
    passage: Passage | None
    room: float
    """Width of its column, mm."""
    own_size: float
    """Size of its letters where they say nothing themselves, points."""

    @cached_property
    def text(self) -> str:
        """Its words on one line, with its label."""
        return f"{self.label} {self.words.text}".strip()

    @property
    def bold(self) -> bool:
        """Whether all its letters are bold."""
        return all(letters.bold for letters in self.words.letters if letters.text.strip())

    @property
    def role(self) -> Role | None:
        """What the prose reader takes it for."""
        return self.passage.role if self.passage else None

    def twips(self, name: str) -> float:
        """One of its measures."""
        return twips(self.props.get(name))

    @cached_property
    def size(self) -> float:
        """Its largest letter, points."""
        sizes = [letters.size for letters in self.words.letters if letters.text.strip()]
        return max(sizes, default=self.own_size)


class Walk:
    """One use: reads the paragraphs of one file."""

    def __init__(self, package: Package, cascade: Cascade) -> None:
        self._cascade = cascade
        self._words = WordReader(cascade)
        self._page_room = 0.0
        self._tables: dict[etree._Element, int] = {}
        self._places: dict[etree._Element, Place] = {}
        self._reader = Numbered(package)

    @property
    def root(self) -> etree._Element | None:
        """The `w:document`; None when it has no paragraph."""
        roots = (_root(element) for _, element in self._reader.paragraphs)
        return next((root for root in roots if local(root) == "document"), None)

    def read(self, passages: dict[int, Passage], page_room: float) -> tuple[list[Paragraph], list[Paragraph]]:
        """The paragraphs of the main text, in reading order, and those of the notes.

        `page_room` is the width of the text on the first pages, mm.
        """
        self._page_room = page_room
        body: list[Paragraph] = []
        notes: list[Paragraph] = []
        for number, element in self._reader.paragraphs:
            root = local(_root(element))
            if root == "document":
                body.append(self._paragraph(number, element, passages.get(number)))
            elif root in ("footnotes", "endnotes"):
                notes.append(self._paragraph(number, element, passages.get(number)))
        return body, notes

    def raws(self) -> list[Raw]:
        """What the prose reader reads; to be asked for first."""
        return self._reader.read()

    def _paragraph(self, number: int, element: etree._Element, passage: Passage | None) -> Paragraph:
        cell, in_box = None, False
        for above in element.iterancestors():
            name = local(above)
            if name == "tc" and cell is None and not in_box:
                cell = self._place(above)
            elif name == "txbxContent":
                in_box = True
        style = None if cell is None else value(cell.frame.find(f"{w('tblPr')}/{w('tblStyle')}"))
        return Paragraph(
            number,
            element,
            self._cascade.paragraph(element, style),
            self._words.read(element, style),
            self._reader.labels.get(number, ""),
            cell,
            in_box,
            passage,
            self._page_room if cell is None else cell.room,
            half_points(self._cascade.letters(self._cascade.style(element), style).get("sz")),
        )

    def _place(self, cell: etree._Element) -> Place:
        if cell not in self._places:
            row = next(cell.iterancestors(w("tr")))
            table = next(cell.iterancestors(w("tbl")))
            number = self._tables.setdefault(table, len(self._tables) + 1)
            rows = [one for one in table.iter(w("tr")) if next(one.iterancestors(w("tbl"))) is table]
            self._places |= {
                one: Place(number, at, column, mm(room), table)
                for at, one_row in enumerate(rows, start=1)
                for one, column, room in _cells(table, one_row, self._page_room)
            }
            if cell not in self._places:  # in a row of something unusual
                self._places[cell] = Place(number, rows.index(row) + 1, 1, self._page_room / 2, table)
        return self._places[cell]


def _cells(
    table: etree._Element, row: etree._Element, page_room: float
) -> Iterator[tuple[etree._Element, int, float]]:
    """The cells of a row, their columns from 1, and the width of their text in twips."""
    grid = [twips(value(column, "w")) for column in table.findall(f"{w('tblGrid')}/{w('gridCol')}")]
    column = 1
    for cell in row.iter(w("tc")):
        if next(cell.iterancestors(w("tr"))) is not row:
            continue
        columns = count(value(cell.find(f"{w('tcPr')}/{w('gridSpan')}")), 1)
        width = cell.find(f"{w('tcPr')}/{w('tcW')}")
        room = twips(value(width, "w")) if value(width, "type") in (None, "dxa") else 0.0
        room = room or sum(grid[column - 1 : column - 1 + columns]) or page_room * 1440 / 25.4 / 2
        for one, other in (("left", "start"), ("right", "end")):
            margin = None
            for holder in (
                cell.find(f"{w('tcPr')}/{w('tcMar')}"),
                table.find(f"{w('tblPr')}/{w('tblCellMar')}"),
            ):
                if margin is None and holder is not None:
                    margin = holder.find(w(one))
                    margin = holder.find(w(other)) if margin is None else margin
            room -= _CELL_MARGIN if margin is None else twips(value(margin, "w"))
        yield cell, column, max(room, 1.0)
        column += columns


def _root(element: etree._Element) -> etree._Element:
    return element.getroottree().getroot()
