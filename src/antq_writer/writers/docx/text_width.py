"""How wide a text is in Times New Roman, and how it breaks into lines: in twips (1/1440 inch)."""

from __future__ import annotations

import unicodedata
from functools import cache

from .letter_widths import BOLD, REGULAR

_UNKNOWN, _WIDE = 500, 1000
"""Thousandths of an em for a letter that the table does not hold, and for an East Asian or emoji one."""


def text_width(text: str, size: float, bold: bool = False) -> float:
    """The width of a text on one line; `size` in points."""
    known = _widths(bold)
    return sum(known[c] if c in known else _other(c) for c in text) * size / 50


def broken_lines(text: str, size: float, bold: bool, room: float) -> list[str]:
    """The lines that a text breaks into at spaces, in a column `room` twips wide; at least one line."""
    made: list[str] = []
    for part in text.split("\n"):
        line = ""
        for word in part.split(" "):
            longer = f"{line} {word}" if line else word
            if line and text_width(longer, size, bold) > room:
                made.append(line)
                longer = word
            line = longer
        made.append(line)
    return made


@cache
def _widths(bold: bool) -> dict[str, int]:
    return {letter: width for width, letters in (BOLD if bold else REGULAR).items() for letter in letters}


def _other(letter: str) -> int:
    if unicodedata.combining(letter):
        return 0
    return _WIDE if unicodedata.east_asian_width(letter) in "WF" else _UNKNOWN
