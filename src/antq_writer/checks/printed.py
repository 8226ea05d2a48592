"""Our own Document as a Paper, so that what we print meets the rules for any report."""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.document import (
    Appendix,
    Block,
    Break,
    Document,
    Heading,
    Inlines,
    Note,
    Paragraph,
    Row,
    Table,
    plain,
)
from antq_writer.document import Role as Style
from antq_writer.papers import Mark, Paper, Passage, Role

ITEMS = {Style.DASH: (Role.DASH, "- "), Style.PLUS: (Role.PLUS, "+ ")}
"""Roles of items, with the sign that they are printed with."""


def paper_of(document: Document, file: str = "") -> Paper:
    """The Document as it reads; the line of a passage is its number in the paper, from 1."""
    return _Reader(file).paper(document)


class _Reader:
    """One use: counts passages, sections, tables and notes as they are met."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._passages: list[Passage] = []
        self._notes: list[Note] = []
        self._numbers: dict[int, str] = {}
        self._paragraph = 0
        self._tables = 0
        self._appendix = ""

    def paper(self, document: Document) -> Paper:
        head = document.letterhead
        number = f"Số: {head.number}/{head.symbol}"
        for line in (*head.superior, *head.agency, number):
            self._add(line, Role.LETTERHEAD)
        self._add(document.title.kind, Role.TITLE)
        for subject in document.title.subject:
            self._add(plain(subject), Role.TITLE)
        for addressee in document.addressees:
            self._add(addressee, Role.ADDRESSEE)
        self._blocks(document.body)
        for recipient in document.recipients:
            self._add(f"- {recipient}", Role.RECIPIENT)
        for line in (*document.signature.lines, document.signature.name):
            self._add(line, Role.SIGNATURE)
        for appendix in document.appendices:
            self._annex(appendix)
        self._appendix = ""
        for number_, note in enumerate(self._notes, start=1):
            for paragraph in note.paragraphs:
                self._add(plain(paragraph.content), Role.NOTE, note=str(number_))
        return Paper(self._file, "document", tuple(self._passages))

    def _annex(self, appendix: Appendix) -> None:
        self._appendix = appendix.number
        self._numbers = {}
        self._paragraph = 0
        for text in (appendix.number, plain(appendix.title), plain(appendix.enclosed_with)):
            self._add(text, Role.APPENDIX)
        self._blocks(appendix.blocks)

    def _blocks(self, blocks: tuple[Block, ...]) -> None:
        for block in blocks:
            if isinstance(block, Table):
                self._table(block)
            elif isinstance(block, Heading):
                self._heading(block)
            else:
                self._body(block)

    def _heading(self, heading: Heading) -> None:
        if heading.number:
            self._numbers = {level: n for level, n in self._numbers.items() if level < heading.level}
            if heading.level:
                self._numbers[heading.level] = heading.number.rstrip(".)")
        self._paragraph = 0
        text, marks = self._text(heading.content, f"{heading.number} " if heading.number else "")
        self._add(text, Role.HEADING, number=heading.number, marks=marks)

    def _body(self, paragraph: Paragraph) -> None:
        role, sign = ITEMS.get(paragraph.role, (Role.BODY, ""))
        sign = f"{paragraph.marker} " if paragraph.marker else sign
        self._paragraph += 1
        text, marks = self._text(paragraph.content, sign)
        self._add(text, role, number=paragraph.marker, paragraph=self._paragraph, marks=marks)

    def _table(self, table: Table) -> None:
        self._tables += 1
        filled: set[tuple[int, int]] = set()
        for row_number, row in enumerate((*table.header, *table.rows), start=1):
            for column, text in self._cells(row, row_number, filled):
                self._add(text, Role.CELL, cell=(self._tables, row_number, column))

    def _cells(self, row: Row, at: int, filled: set[tuple[int, int]]) -> Iterator[tuple[int, str]]:
        """The cells of a row with the column that each begins at."""
        column = 1
        for cell in row.cells:
            while (at, column) in filled:
                column += 1
            yield column, " ".join(self._text(part.content, "")[0] for part in cell.paragraphs)
            filled |= {
                (at + down, column + over) for down in range(cell.rows) for over in range(cell.columns)
            }
            column += cell.columns

    def _text(self, content: Inlines, before: str) -> tuple[str, tuple[Mark, ...]]:
        """The text of inline nodes, and where the marks of their notes stand."""
        text = before
        marks = []
        for node in content:
            if isinstance(node, Note):
                self._notes.append(node)
                marks.append(Mark(len(text), str(len(self._notes))))
            else:
                text += " " if isinstance(node, Break) else node.text
        return text, tuple(marks)

    def _add(
        self,
        text: str,
        role: Role,
        number: str = "",
        paragraph: int = 0,
        note: str = "",
        cell: tuple[int, int, int] | None = None,
        marks: tuple[Mark, ...] = (),
    ) -> None:
        in_body = role in (Role.HEADING, Role.BODY, Role.DASH, Role.PLUS, Role.CELL)
        section = ".".join(self._numbers[level] for level in sorted(self._numbers)) if in_body else ""
        self._passages.append(
            Passage(
                text, len(self._passages) + 1, 1, role, section, number, paragraph, note, cell,
                self._appendix, marks,
            )
        )  # fmt: skip
