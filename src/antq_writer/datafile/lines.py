"""Lines and columns of a text, counted from 1 as editors show them; CR LF, LF and CR each end a line."""

from __future__ import annotations

import re
from bisect import bisect_right

LINE_END = re.compile(r"\r\n|\n|\r")


def split_lines(text: str) -> list[str]:
    """The lines without their ends; the text after the last line end is a line only when there is some."""
    lines = LINE_END.split(text)
    if len(lines) > 1 and not lines[-1]:
        lines.pop()
    return lines


def last_place(text: str) -> tuple[int, int]:
    """Line and column of what would come next after `text`."""
    ends = list(LINE_END.finditer(text))
    return len(ends) + 1, len(text) - (ends[-1].end() if ends else 0) + 1


class Lines:
    """The places of a text by character index, and its lines."""

    def __init__(self, text: str) -> None:
        self.all = split_lines(text)
        """The lines without their ends."""
        self._starts: list[int] = [0, *(end.end() for end in LINE_END.finditer(text))]

    def place(self, index: int) -> tuple[int, int]:
        """Line and column, from 1, of the character at `index`."""
        line = bisect_right(self._starts, index)
        return self.inside(line, index - self._starts[line - 1] + 1)

    def inside(self, line: int, column: int) -> tuple[int, int]:
        """The place itself, or the nearest one that the text has."""
        if line > len(self.all):
            return len(self.all), len(self.all[-1]) + 1
        return line, min(column, len(self.all[line - 1]) + 1)
