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


class Words:
    """A text measured once, to be broken at its spaces in columns of any width."""

    def __init__(self, text: str, size: float, bold: bool) -> None:
        self._parts = [
            [(word, text_width(word, size, bold)) for word in part.split(" ")] for part in text.split("\n")
        ]
        self._space = text_width(" ", size, bold)

    def broken(self, room: float) -> list[tuple[str, float]]:
        """The lines with their widths, in a column `room` twips wide; at least one."""
        made: list[tuple[str, float]] = []
        for words in self._parts:
            line, width = words[0]
            for word, wide in words[1:]:
                longer = width + self._space + wide
                if longer > room:
                    made.append((line, width))
                    line, width = word, wide
                else:
                    line, width = f"{line} {word}", longer
            made.append((line, width))
        return made


@cache
def _widths(bold: bool) -> dict[str, int]:
    return {letter: width for width, letters in (BOLD if bold else REGULAR).items() for letter in letters}


def _other(letter: str) -> int:
    if unicodedata.combining(letter):
        return 0
    return _WIDE if unicodedata.east_asian_width(letter) in "WF" else _UNKNOWN
