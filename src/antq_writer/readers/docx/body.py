"""The paragraphs of a .docx in reading order: running text, tables, text boxes, footnotes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from antq_writer.papers import Mark, SourceLine
from antq_writer.patterns import regex
from antq_writer.vietnamese import roman

from ..physical import is_drawn
from ..pieces import Raw
from ..structure_marks import begins_passage
from .names import as_transitional, local, value, w
from .numbering import Numbering
from .package import Package
from .paragraphs import LINE_BREAK, WordReader, Words
from .styles import Styles

_LAYOUT = regex(
    r"CỘNG H[OÒÀ]+A? XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM|Độc lập\s*[-–]\s*Tự do|Nơi nhận"
    r"|^[^\S\n]*(?:TM|KT|TL|TUQ)\. ?[^\W\d_]{2}",
    re.IGNORECASE | re.MULTILINE,
)


MOST_ROMAN = 3999
"""The largest number that Roman letters write."""


class BodyReader:
    """One use: reads the parts of one file."""

    def __init__(self, package: Package) -> None:
        root = package.xml(package.main)
        self._body = None if root is None else as_transitional(root).find(w("body"))
        self._styles = Styles(as_transitional(package.part("/styles")))
        self._numbering = Numbering(as_transitional(package.part("/numbering")), self._styles)
        comments = as_transitional(package.part("/comments"))
        self._words = WordReader(self._styles, _comments(comments))
        self._notes = {
            "": _by_id(as_transitional(package.part("/footnotes")), "footnote"),
            "e:": _by_id(as_transitional(package.part("/endnotes")), "endnote"),
        }
        self._headers = [as_transitional(header) for header in package.parts("/header")]
        self._numbers: dict[str, str] = {}
        self._counts = {False: 0, True: 0}
        """Footnotes, and endnotes, that have a number."""
        self._paragraph = 0
        self._table = 0

    def read(self) -> list[Raw]:
        """Every paragraph that holds words, then the footnotes in the order of their marks."""
        raws = [raw for header in self._headers for raw in self._header(header)]
        if self._body is not None:
            raws += self._blocks(self._body)
        return _carried(raws) + self._note_raws()

    def _header(self, header: etree._Element) -> Iterator[Raw]:
        """Words of a page header; page numbers are none."""
        before = self._paragraph
        for raw in self._blocks(header):
            if re.search(r"[^\W\d_]{2}", raw.text):
                yield raw
        self._paragraph = before

    def _blocks(self, parent: etree._Element) -> Iterator[Raw]:
        for child in parent:
            name = local(child)
            if name == "p":
                yield from self._paragraphs(child)
            elif name == "tbl":
                yield from self._tables(child)
            elif name in ("sdt", "sdtContent", "customXml", "ins", "moveTo"):
                if name == "sdt" and "Table of Contents" in etree.tostring(child, encoding="unicode")[:4000]:
                    self._paragraph += sum(1 for _ in child.iter(w("p")))
                    continue
                yield from self._blocks(child)

    def _paragraphs(self, paragraph: etree._Element) -> Iterator[Raw]:
        """The paragraph, as several when line breaks part items in it, then its text boxes."""
        self._paragraph += 1
        number = self._paragraph
        style = self._styles.paragraph(paragraph)
        words = self._words.read(paragraph, style)
        label = self._numbering.label(paragraph, style) if words.text.strip() else ""
        if not re.match(r"toc \d|table of figures", self._styles.name(style)):
            for raw in self._raws(words, label, number):
                if raw.text:
                    raw.centred = self._is_centred(paragraph, style)
                    raw.title = self._is_heading(paragraph, style)
                yield raw
        for box in words.boxes:
            yield from self._blocks(box)

    def _raws(self, words: Words, label: str, number: int) -> Iterator[Raw]:
        text = f"{label} {words.text}" if label else words.text
        shift = len(text) - len(words.text)
        whole = Raw(text, [SourceLine(0, number, 1)])
        whole.marks = [Mark(mark.offset + shift, self._note_number(mark.number)) for mark in words.marks]
        whole.traces = [(kind, said, offset + shift) for kind, said, offset in words.traces]
        lines = text.split(LINE_BREAK)
        parts = len(lines) > 1 and any(begins_passage(line.strip()) for line in lines[1:])
        if not parts:
            whole.text = text.replace(LINE_BREAK, " ")
            yield _stripped(whole)
            return
        start = 0
        for line in lines:
            piece = whole.part(start, start + len(line))
            piece.traces = [
                (kind, said, max(offset - start, 0))
                for kind, said, offset in whole.traces
                if start <= offset <= start + len(line)
            ]
            yield piece
            start += len(line) + 1

    def _note_number(self, ident: str) -> str:
        """The number that a note gets by the order of the marks; endnotes have small Roman ones."""
        if ident not in self._numbers:
            is_end = ident.startswith("e:")
            self._counts[is_end] += 1
            same = self._counts[is_end]
            self._numbers[ident] = roman(same).lower() if is_end and same <= MOST_ROMAN else str(same)
        return self._numbers[ident]

    def _is_centred(self, paragraph: etree._Element, style: str | None) -> bool:
        path = f"{w('pPr')}/{w('jc')}"
        own = paragraph.find(path)
        return value(own if own is not None else self._styles.find(style, path)) == "center"

    def _is_heading(self, paragraph: etree._Element, style: str | None) -> bool:
        path = f"{w('pPr')}/{w('outlineLvl')}"
        own = paragraph.find(path)
        level = value(own if own is not None else self._styles.find(style, path))
        return (level or "9").isdigit() and int(level or "9") < 9

    def _tables(self, table: etree._Element) -> Iterator[Raw]:
        """A table as cells; one that only places the letterhead or the signature as plain paragraphs."""
        rows = list(_rows(table))
        said = "\n".join("".join(p.itertext(w("t"))) for p in table.iter(w("p")))
        layout = len(rows) < 20 and _LAYOUT.search(said)
        if layout:
            cells = [(row, column, cell) for row, cells in enumerate(rows) for column, cell in cells]
            if "nơi nhận" in said.lower():
                cells.sort(key=lambda place: (place[1], place[0]))
            for _, _, cell in cells:
                yield from self._blocks(cell)
            return
        self._table += 1
        number = self._table
        for row_number, row in enumerate(rows, start=1):
            for column, cell in row:
                for raw in self._blocks(cell):
                    raw.cell = raw.cell or (number, row_number, column)
                    yield raw

    def _note_raws(self) -> list[Raw]:
        made = []
        known = 0
        while known < len(self._numbers):  # grows when a note holds a mark
            ident, number = list(self._numbers.items())[known]
            known += 1
            system = "e:" if ident.startswith("e:") else ""
            note = self._notes[system].get(ident.removeprefix("e:"))
            whole: Raw | None = None
            for raw in self._blocks(note) if note is not None else ():
                if not raw.text:
                    continue
                if whole is None:
                    whole = raw
                    whole.note = number
                    made.append(whole)
                else:
                    whole.append(raw)
        return made


def _by_id(root: etree._Element | None, name: str) -> dict[str, etree._Element]:
    return {} if root is None else {value(note, "id") or "": note for note in root.iter(w(name))}


def _comments(root: etree._Element | None) -> dict[str, str]:
    found = _by_id(root, "comment")
    return {
        ident: " ".join("".join(p.itertext(w("t"))) for p in note.iter(w("p")))
        for ident, note in found.items()
    }


def _rows(table: etree._Element) -> Iterator[list[tuple[int, etree._Element]]]:
    """Rows of a table: its cells with their columns, from 1; cells under a merged one are left out."""
    for row in table.iter(w("tr")):
        if next(row.iterancestors(w("tbl"))) is not table:
            continue
        column = 1 + int(value(row.find(f"{w('trPr')}/{w('gridBefore')}")) or 0)
        cells = []
        for cell in row.iter(w("tc")):
            if next(cell.iterancestors(w("tr"))) is not row:
                continue
            span = value(cell.find(f"{w('tcPr')}/{w('gridSpan')}")) or "1"
            merged = cell.find(f"{w('tcPr')}/{w('vMerge')}")
            if merged is None or value(merged) == "restart":
                cells.append((column, cell))
            column += int(span) if span.isdigit() else 1
        yield cells


def _stripped(raw: Raw) -> Raw:
    """The paragraph without blanks at its ends."""
    piece = raw.part(0, len(raw.text))
    lead = len(raw.text) - len(raw.text.lstrip())
    piece.traces = [(kind, said, max(offset - lead, 0)) for kind, said, offset in raw.traces]
    return piece


def _carried(raws: list[Raw]) -> list[Raw]:
    """Paragraphs with words; traces and marks of empty ones go to the one before, else the one after."""
    made: list[Raw] = []
    waiting: list[Raw] = []
    for raw in raws:
        if not raw.text or is_drawn(raw.text):
            if made:
                made[-1].traces += [(kind, said, len(made[-1].text)) for kind, said, _ in raw.traces]
            else:
                waiting.append(raw)
            continue
        raw.traces = [(kind, said, 0) for empty in waiting for kind, said, _ in empty.traces] + raw.traces
        waiting = []
        made.append(raw)
    return made
