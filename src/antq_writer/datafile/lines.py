"""Lines and columns of a text; CR LF, LF and CR each end a line, and nothing else does."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property

from antq_writer.patterns import regex
from antq_writer.positions import Position

LINE_END = regex(r"\r\n|\n|\r")


def last_place(text: str) -> tuple[int, int]:
    """Line and column, from 1, of what would come next after `text`."""
    ends = list(LINE_END.finditer(text))
    return len(ends) + 1, len(text) - (ends[-1].end() if ends else 0) + 1


class Lines:
    """The lines of one text, and the places of its characters; lines and columns count from 0 here."""

    def __init__(self, text: str, file: str = "") -> None:
        self.all = LINE_END.split(text) if "\r" in text else text.split("\n")
        """The lines without their ends."""
        if len(self.all) > 1 and not self.all[-1]:
            self.all.pop()
        self._text = text
        self._file = file
        self._count = len(self.all)

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(end.end() for end in LINE_END.finditer(self._text))]

    def of_index(self, index: int) -> tuple[int, int]:
        """Line and column of the character at `index`."""
        line = bisect_right(self._starts, index) - 1
        return line, index - self._starts[line]

    def at(self, line: int, column: int) -> Position:
        """The place as findings print it; behind the end of the file it is the end of the last line."""
        if line < self._count:
            return Position(self._file, line + 1, column + 1)
        return Position(self._file, self._count, len(self.all[-1]) + 1)

    def at_index(self, index: int) -> Position:
        """The place of the character at `index`."""
        return self.at(*self.of_index(index))
