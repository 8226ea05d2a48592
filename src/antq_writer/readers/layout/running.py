"""The parts of the text itself and of the appendices: headings by level, clauses, points, items."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from antq_writer.layouts import Align, Part
from antq_writer.papers import Role
from antq_writer.patterns import found_by, regex

from .. import structure_marks as marks
from ..items import numbered
from ..structure import level_of
from .measures import broken
from .pages import ALIGNS
from .strokes import is_row_of_signs
from .walk import Paragraph

_SUBDIVISION = regex(r"(?i:mục|tiểu mục)\s+(?:\d{1,2}|[IVX]+)(?!\w)\s*[.:–-]?\s*")
ENCLOSED = regex(r"\(?\s*(?:ban hành\s+)?kèm theo", re.IGNORECASE)
_SENTENCE_END = regex(r"[.;:,…]$")
_TITLE_LINES = 4
"""A title takes no more lines than these."""


def running_parts(paragraphs: Sequence[Paragraph]) -> Iterator[tuple[Paragraph, Part, str]]:
    """Each paragraph with words between the front matter and the end, what it is, and its number."""
    spoken = [one for one in paragraphs if one.text and not is_row_of_signs(one.text)]
    following: list[Paragraph | None] = [None]
    for one in reversed(spoken):
        following.append(following[-1] if one.cell else one)
    following.reverse()
    before = Part.OTHER
    for one, later in zip(spoken, following[1:], strict=True):
        part, number = _part(one, later, before)
        yield one, part, number
        before = part


def _part(paragraph: Paragraph, following: Paragraph | None, before: Part) -> tuple[Part, str]:
    role, text = paragraph.role, paragraph.text.translate(marks.MODERN)
    goes_on = paragraph.passage is not None and paragraph.number != paragraph.passage.line
    if paragraph.in_box or goes_on:
        return Part.OTHER, ""
    if role is Role.NOTE:
        return Part.NOTE, ""
    if role is Role.APPENDIX:
        return _appendix(text)
    if paragraph.cell or role is Role.CELL:
        return Part.CELL, ""
    subdivision = _SUBDIVISION.match(text)
    if subdivision and _is_on_its_own(paragraph, text):
        return Part.SUBDIVISION, text[: subdivision.end()].strip()
    match = numbered(text)
    if match is None:
        if before in (Part.DIVISION, Part.SUBDIVISION) and _is_on_its_own(paragraph, text):
            return Part.DIVISION_TITLE, ""
        return _unnumbered(paragraph, text), ""
    number = match["number"].strip()
    return _numbered(paragraph, following, before, match, text), number


def _appendix(text: str) -> tuple[Part, str]:
    if ENCLOSED.match(text):
        return Part.ENCLOSED, ""
    match = marks.APPENDIX.match(text)
    return (Part.APPENDIX, text[: match.end()].strip()) if match else (Part.APPENDIX_TITLE, "")


def _unnumbered(paragraph: Paragraph, text: str) -> Part:
    if paragraph.role is Role.HEADING:
        return Part.OTHER
    if marks.DASH.match(text) or marks.PLUS.match(text):
        return Part.ITEM
    align = ALIGNS.get(paragraph.props.get("jc", "left"))
    apart = align is Align.RIGHT or (align is Align.CENTRE and _lines(paragraph, text) < 2)
    return Part.OTHER if apart else Part.BODY


def _numbered(
    paragraph: Paragraph, following: Paragraph | None, before: Part, match: re.Match[str], text: str
) -> Part:
    level = level_of(match)
    if level == 0:
        return Part.DIVISION if _is_on_its_own(paragraph, text) or text.isupper() else Part.BODY
    if level == 1:
        return Part.SECTION if paragraph.role is Role.HEADING else Part.BODY
    if found_by(match, marks.LETTER):
        return Part.POINT
    is_title = paragraph.role is Role.HEADING and _is_title(paragraph, following, text, level)
    is_title = is_title and (before is not Part.CLAUSE or paragraph.bold)
    if level > 2:  # `1.1`, of which the decree says nothing
        return Part.OTHER if is_title else Part.BODY
    return Part.CLAUSE_TITLE if is_title else Part.CLAUSE


def _is_title(paragraph: Paragraph, following: Paragraph | None, text: str, level: int) -> bool:
    """Whether a number opens a title and not a sentence or an item of a list."""
    if _SENTENCE_END.search(text) or _lines(paragraph, text) >= _TITLE_LINES:
        return False
    after = numbered(following.text.translate(marks.MODERN)) if following else None
    return not (after and level_of(after) == level) and following is not None


def _is_on_its_own(paragraph: Paragraph, text: str) -> bool:
    return not _SENTENCE_END.search(text) and _lines(paragraph, text) < _TITLE_LINES


def _lines(paragraph: Paragraph, text: str) -> int:
    return len(broken(text, paragraph.room, paragraph.size, bold=False))
