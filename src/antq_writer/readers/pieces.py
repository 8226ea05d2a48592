"""Putting a passage together from pieces of lines, so that each character keeps its place in the file."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import field

from antq_writer.papers import Mark, SourceLine, TraceKind
from antq_writer.records import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the file, or what is left of it, without the blanks at its ends."""

    number: int
    """Line of the file, from 1."""
    text: str
    """NFC."""
    columns: Sequence[int]
    """The column of each character of the text."""
    indent: int = 0
    """Blanks before the text."""
    page: bool = False
    """Whether a new page begins here."""
    title: bool = False
    """Whether the file itself marks it as a heading (`## …`)."""

    def cut(self, start: int, end: int | None = None) -> Line:
        """A part of the line, without the blanks at its ends."""
        text = self.text[start:end]
        left = start + len(text) - len(text.lstrip())
        text = text.strip()
        return Line(self.number, text, self.columns[left : left + len(text)], self.indent + left, self.page)


@dataclass
class Raw:
    """A paragraph in the making: its text grows by pieces, and nothing is known yet of its role."""

    text: str = ""
    sources: list[SourceLine] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    note: str = ""
    """Number of the footnote that it is."""
    cell: tuple[int, int, int] | None = None
    """Table, row and column of a table cell."""
    title: bool = False
    """Whether the file itself marks it as a heading."""
    centred: bool = False
    """Whether it is centred on the page, as far as the file shows that."""
    traces: list[tuple[TraceKind, str, int]] = field(default_factory=list)
    """Kind, words and offset of each trace of work in a .docx."""

    @property
    def line(self) -> int:
        """Line of the file that it begins in."""
        return self.sources[0].line if self.sources else 1

    def add(self, line: Line, between: str = " ") -> None:
        """Go on with a line, `between` before it unless it is the first."""
        if self.text:
            self.text += between
        self.sources.extend(_sources(len(self.text), line))
        self.text += line.text

    def append(self, other: Raw, between: str = " ") -> None:
        """Go on with another paragraph."""
        start = len(self.text) + len(between)
        self.text += between + other.text
        self.sources += [SourceLine(s.offset + start, s.line, s.column) for s in other.sources]
        self.marks += [Mark(mark.offset + start, mark.number) for mark in other.marks]
        self.traces += [(kind, said, offset + start) for kind, said, offset in other.traces]

    def mark(self, number: str) -> None:
        """A footnote mark after what is there."""
        self.marks.append(Mark(len(self.text), number))

    def part(self, start: int, end: int) -> Raw:
        """A part of the text as a paragraph of its own, without blanks at its ends."""
        text = self.text[start:end]
        start += len(text) - len(text.lstrip())
        text = text.strip()
        end = start + len(text)
        inside = [
            SourceLine(source.offset - start, source.line, source.column)
            for source in self.sources
            if start < source.offset < end
        ]
        made = Raw(text, [self._source(start), *inside])
        made.marks = [
            Mark(mark.offset - start, mark.number) for mark in self.marks if start <= mark.offset <= end
        ]
        return made

    def take_out(self, cuts: Sequence[tuple[int, int]], numbers: Sequence[str] = ()) -> None:
        """Leave out some ranges of the text, with a footnote mark for each that `numbers` names."""
        made = Raw()
        start = 0
        for index, (cut, end) in enumerate((*cuts, (len(self.text), len(self.text)))):
            kept = self.text[start:cut]
            if kept:
                first = self._source(start)
                made.sources.append(SourceLine(len(made.text), first.line, first.column))
                made.sources += [
                    SourceLine(source.offset - start + len(made.text), source.line, source.column)
                    for source in self.sources
                    if start < source.offset < cut
                ]
                made.text += kept
            if index < len(numbers):
                made.mark(numbers[index])
            start = end
        if cuts:
            self.text, self.sources = made.text, made.sources
            self.marks = sorted([*self.marks, *made.marks], key=lambda mark: mark.offset)

    def _source(self, offset: int) -> SourceLine:
        """Where the character at an offset stands, as an entry for offset 0."""
        last = SourceLine(0, 1)
        for source in self.sources:
            if source.offset > offset:
                break
            last = source
        return SourceLine(0, last.line, last.column + offset - last.offset)


def _sources(offset: int, line: Line) -> Iterator[SourceLine]:
    """Where the characters of a line stand: one entry, and one more wherever columns are skipped."""
    expected = None
    for index, column in enumerate(line.columns):
        if column != expected:
            yield SourceLine(offset + index, line.number, column)
        expected = column + 1
        if isinstance(line.columns, range):
            return


def composed(text: str) -> tuple[str, Sequence[int]]:
    """A line in NFC, with the column of each character of it."""
    if unicodedata.is_normalized("NFC", text):
        return text, range(1, len(text) + 1)
    made: list[str] = []
    columns: list[int] = []
    start = 0
    while start < len(text):
        end = start + 1
        while end < len(text) and unicodedata.combining(text[end]):
            end += 1
        cluster = unicodedata.normalize("NFC", text[start:end])
        made.append(cluster)
        columns.extend(min(start + i, end - 1) + 1 for i in range(len(cluster)))
        start = end
    return "".join(made), columns


def without(text: str, columns: Sequence[int], cuts: Sequence[tuple[int, int]]) -> tuple[str, Sequence[int]]:
    """The text and its columns without some ranges of characters."""
    if not cuts:
        return text, columns
    gone = {index for start, end in cuts for index in range(start, end)}
    kept = [index for index in range(len(text)) if index not in gone]
    return "".join(text[index] for index in kept), [columns[index] for index in kept]
