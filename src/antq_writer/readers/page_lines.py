"""What a page adds to a text that was taken from one: page numbers, footnotes at its foot, their marks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from antq_writer.patterns import regex

from .physical import LINE_END, is_long_rule
from .pieces import Line

_NUMBER = regex(r"\d{1,3}")
_PAGE_NUMBER = regex(
    r"[-–—]\s*\d{1,3}\s*[-–—]|(?:[Tt]rang|Page)\s*:?\s*\d{1,3}(?:\s*/\s*\d{1,3})?|\d{1,3}\s*/\s*\d{1,3}"
)
_NOTE_START = regex(r"[\[(]?\d{1,2}[\])]?[.)]?\s")
_SENTENCE_END = regex(r"[.!?…;:][”\"’)]*$")


@dataclass
class Pages:
    """Lines sorted by what they are: running text, footnotes, marks of footnotes."""

    text: list[Line | None] = field(default_factory=list)
    """Running text; None for a blank line."""
    marks: dict[int, list[str]] = field(default_factory=dict)
    """Numbers of the notes whose marks stand before the line at that index of `text`."""
    notes: list[tuple[str, list[Line]]] = field(default_factory=list)
    """Number and lines of each footnote."""


def sort(written: str, lines: Sequence[Line | None]) -> Pages:
    """Take footnotes, their marks and page numbers out of the running text."""
    raw = LINE_END.split(written)
    double = is_double_spaced(lines)
    pages = Pages()
    in_notes = False
    expected = "1"
    noted = any(
        line is None and is_long_rule(raw[index]) and _notes_follow(lines, index, pages)
        for index, line in enumerate(lines)
    )
    for index, line in enumerate(lines):
        if line is None:
            if not in_notes and is_long_rule(raw[index]):
                in_notes = _notes_follow(lines, index, pages)
            elif in_notes and not double and _leaves_notes(lines, index):
                in_notes = False
            if not in_notes:
                pages.text.append(None)
            continue
        if in_notes and _page_begins(lines, index, double):
            in_notes = False
        if in_notes:
            _add_to_notes(pages, line)
        elif _PAGE_NUMBER.fullmatch(line.text) and _stands_apart(lines, index):
            continue
        elif _NUMBER.fullmatch(line.text) and _is_no_text(lines, index, noted and line.text == expected):
            pages.marks.setdefault(len(pages.text), []).append(line.text)
            if line.text == expected:
                expected = str(int(expected) + 1)
        else:
            pages.text.append(line)
    _drop_false_marks(pages)
    return pages


def is_double_spaced(lines: Sequence[Line | None]) -> bool:
    """Whether nearly every line of text is followed by a blank one."""
    pairs = [(a, b) for a, b in pairwise(lines) if a is not None]
    return len(pairs) > 10 and sum(b is None for _, b in pairs) * 5 > len(pairs) * 4


def _page_begins(lines: Sequence[Line | None], index: int, double: bool) -> bool:
    """Whether a line begins a page: a form feed, or one blank before it where no blank line stands."""
    line = lines[index]
    before = lines[index - 1] if index else None
    if line is None:
        return False
    if line.page:
        return True
    return double and line.indent == 1 and before is not None and not _NUMBER.fullmatch(before.text)


def _notes_follow(lines: Sequence[Line | None], index: int, pages: Pages) -> bool:
    following = next((line for line in lines[index + 1 :] if line is not None), None)
    if following is None:
        return False
    if pages.notes and not _SENTENCE_END.search(pages.notes[-1][1][-1].text):
        return True
    number = re.match(r"\d{1,2}", following.text)
    expected = str(len(pages.notes) + 1)
    return bool(number and number[0] == expected and (_NOTE_START.match(following.text + " ")))


def _leaves_notes(lines: Sequence[Line | None], index: int) -> bool:
    """In a single-spaced text a blank line ends the notes, unless another note follows."""
    following = next((line for line in lines[index + 1 :] if line is not None), None)
    return following is not None and not _NOTE_START.match(following.text + " ")


def _add_to_notes(pages: Pages, line: Line) -> None:
    expected = str(int(pages.notes[-1][0]) + 1) if pages.notes else "1"
    if line.text == expected:
        pages.notes.append((expected, []))
        return
    started = re.match(rf"[\[(]?{expected}[\])]?[.)]?\s+(?=\D)", line.text)
    if started and (not pages.notes or pages.notes[-1][1]):
        pages.notes.append((expected, [line.cut(started.end())]))
    elif pages.notes:
        pages.notes[-1][1].append(line)


def _stands_apart(lines: Sequence[Line | None], index: int) -> bool:
    before = lines[index - 1] if index else None
    after = lines[index + 1] if index + 1 < len(lines) else None
    return before is None or after is None


def _is_no_text(lines: Sequence[Line | None], index: int, expected: bool) -> bool:
    """Whether a number on a line of its own is a note's mark or a page number, not a cell of a table."""
    before = next((one for one in reversed(lines[:index]) if one is not None), None)
    if before is not None and before.text.endswith(("-", "/")):
        return False
    if expected:
        return True
    line = lines[index]
    after = next((one for one in lines[index + 1 :] if one is not None), None)
    if line is not None and line.page:
        return True
    return before is not None and (len(before.text) >= 40 or (after is not None and len(after.text) >= 40))


def _drop_false_marks(pages: Pages) -> None:
    """Numbers that no footnote has are page numbers."""
    known = {number for number, _ in pages.notes}
    for index, numbers in list(pages.marks.items()):
        pages.marks[index] = [number for number in numbers if number in known]
    pages.notes = [(number, lines) for number, lines in pages.notes if lines]
