"""How a paragraph begins: with a number, a letter, a dash."""

from __future__ import annotations

import re

from . import structure_marks as marks


def numbered(text: str) -> re.Match[str] | None:
    """The number that a paragraph begins with."""
    for pattern in (marks.PART, marks.ROMAN, marks.LETTER_PART, marks.ARABIC, marks.LETTER):
        match = pattern.match(text)
        if match:
            return match
    return None


def is_item(text: str) -> bool:
    """Whether a paragraph begins with `-` or `+`."""
    return bool(marks.DASH.match(text) or marks.PLUS.match(text))
