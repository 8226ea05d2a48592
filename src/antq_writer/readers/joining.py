"""Joining the lines of a text into paragraphs.

A text taken from a page is broken wherever the page was full, often with a blank line after every line; a
text that a program wrote has one paragraph a line.  A line goes on with the next one when it ends in the
middle of a sentence, or when it was full: the first word of the next line would not have fitted.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from antq_writer.patterns import regex
from antq_writer.records import dataclass

from .page_lines import Pages, is_double_spaced
from .pieces import Line, Raw
from .structure_marks import ENDS, GOES_ON, begins_passage

_FIRST_WORD = regex(r"\S+")
_CLOSING = regex(r"[,;:!?)\]”’%]|\.(?!\.)")
_HYPHEN = regex(r"\w[-/]$")


@dataclass(frozen=True, slots=True)
class Width:
    """How wide the lines of a text are."""

    full: float
    """Characters of a full line; 0 when the text has one paragraph a line."""
    double: bool = False
    """Whether a blank line stands after every line, so that it parts no paragraphs."""


def measure(lines: Sequence[Line | None]) -> Width:
    """The width of the text, from the lines that plainly go on with the next one."""
    texts = [line for line in lines if line is not None]
    broken = [
        len(first.text)
        for first, second in pairwise(texts)
        if 30 <= len(first.text) <= 160 and "\t" not in first.text and _goes_on_in_lower_case(first, second)
    ]
    long_lines = sum(len(line.text) > 200 for line in texts)
    if not broken or len(broken) * 10 < len(texts) or long_lines > len(broken):
        return Width(0)
    return Width(median(broken), is_double_spaced(lines))


def _goes_on_in_lower_case(first: Line, second: Line) -> bool:
    return second.text[0].islower() and not begins_passage(second.text) and not ENDS.search(first.text)


def join(pages: Pages) -> list[Raw]:
    """The paragraphs of the running text, then the footnotes."""
    joiner = _Joiner(measure(pages.text))
    for index, line in enumerate(pages.text):
        for number in pages.marks.get(index, ()):
            joiner.mark(number)
        joiner.blank = joiner.blank or line is None
        if line is not None:
            joiner.add(line)
    for number in pages.marks.get(len(pages.text), ()):
        joiner.mark(number)
    return joiner.made + [_note(number, lines) for number, lines in pages.notes]


class _Joiner:
    """One use: takes the lines in order."""

    def __init__(self, width: Width) -> None:
        self.width = width
        self.made: list[Raw] = []
        self.blank = False
        """Whether a blank line stands before the line to come."""
        self._last: Line | None = None
        self._first = True
        """Whether the last line is the first of its paragraph."""
        self._reach = 0
        """How long the last line is on the page: a footnote mark breaks a line of the file, not the line."""
        self._marked = False

    def mark(self, number: str) -> None:
        """A footnote mark before the line to come."""
        if self.made:
            self.made[-1].mark(number)
            self._marked = True

    def add(self, line: Line) -> None:
        """Go on with the paragraph, or begin another."""
        last = self._last
        if last is not None and self._goes_on(last, line):
            self.made[-1].add(line, _between(last, line))
            self._reach = self._reach * self._marked + len(line.text)
            self._first = False
        else:
            self.made.append(Raw(title=line.title))
            self.made[-1].add(line)
            self._reach = len(line.text)
            self._first = True
        self._last, self.blank, self._marked = line, False, False

    def _full(self, line: Line, share: float = 0.9) -> bool:
        """Whether the first word of a line did not fit on the last one, or on such a share of it."""
        word = _FIRST_WORD.match(line.text)
        width = share * self.width.full
        return bool(width and word and self._reach + 1 + len(word[0]) >= width)

    def _goes_on(self, last: Line, line: Line) -> bool:
        """Whether a line goes on with the paragraph of the last one."""
        before, after = last.text, line.text
        if "\t" in before or "\t" in after or line.title or last.title or after.startswith("|"):
            return False
        if begins_passage(after):
            return _is_range(before, after)
        if _CLOSING.match(after):
            return True
        if before.isupper() != after.isupper() and not GOES_ON.search(before) and before.isupper():
            return False
        ended = bool(ENDS.search(before))
        if after[0].islower():
            if ended:
                return self._marked or self._full(line) or bool(re.search(r"(?:\.\.|…)$", before))
            return len(before) >= 30 or bool(GOES_ON.search(before)) or bool(self.width.full)
        if not ended and GOES_ON.search(before):
            return True
        if ended:
            return self._full(line) and (not self.blank or self.width.double)
        if after[0].isdigit() or (after[0] in "(“" and not after.lower().startswith("(kèm theo")):
            return self._full(line, 0.6) or self._marked
        plain = self._first and not begins_passage(before) and not before.isupper()
        return self._full(line) or (plain and self._full(line, 0.78))


def join_paragraphs(raws: Sequence[Raw]) -> list[Raw]:
    """The paragraphs of a file that has every line of a page as a paragraph; others stay as they are."""
    lines = [Line(raw.line, raw.text, range(1, len(raw.text) + 1), title=raw.title) for raw in raws]
    width = measure([line for raw, line in zip(raws, lines, strict=True) if not raw.cell and not raw.note])
    if not width.full:
        return list(raws)
    joiner = _Joiner(width)
    made: list[Raw] = []
    for index, (raw, line) in enumerate(zip(raws, lines, strict=True)):
        before, last = len(joiner.made), lines[max(index - 1, 0)]
        joiner.add(line)
        goes_on = made and len(joiner.made) == before
        if goes_on and not (raw.cell or raw.note or made[-1].cell or made[-1].note):
            made[-1].append(raw, _between(last, line))
        else:
            made.append(raw)
    return made


def _note(number: str, lines: Sequence[Line]) -> Raw:
    raw = Raw(note=number)
    last: Line | None = None
    for line in lines:
        raw.add(line, _between(last, line) if last else "")
        last = line
    return raw


def _is_range(before: str, after: str) -> bool:
    """`giai đoạn 2021` / `- 2025`: a dash that is no item's."""
    return bool(re.match(r"[-–]\s*\d{4}\b", after) and re.search(r"\d{4}$", before))


def _between(last: Line, line: Line) -> str:
    """What parts two lines of one paragraph: nothing after a hyphen or slash, nor before a closing mark."""
    if _CLOSING.match(line.text):
        return ""
    return "" if _HYPHEN.search(last.text) else " "
