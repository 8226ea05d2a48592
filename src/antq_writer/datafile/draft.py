"""A working copy of a data file, mended or blanked line by line so that what is behind a mistake can be read.

No line is added or taken away, so lines keep their numbers; what moves within a line is noted, so that every
place of the copy leads back to a place of the file.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from antq_writer.datafile.lines import LINE_END
from antq_writer.patterns import regex
from antq_writer.positions import Position
from antq_writer.records import dataclass

FARTHEST = 2000
"""Lines above a line among which the entries are looked for that it belongs to."""

_LEAD = regex(r"[ \t]*")
_OPENS_BLOCK = regex(r"(?<![^\s:-])[|>][+-]?\s*(?:\s#.*)?$")


@dataclass(frozen=True, slots=True)
class Step:
    """How deep an entry or a list item stands."""

    indent: int
    """Characters before it."""
    line: int
    """Its line, from 0."""
    dash: bool
    """Whether it is the dash of a list item."""


class Patience:
    """How many YAML events may be read over again in search of mistakes, all in all."""

    def __init__(self, events: int) -> None:
        self.left = events


class Draft:
    """The lines of one file, to be mended; lines and columns count from 0 here, as YAML's marks do."""

    def __init__(self, text: str, file: str, patience: Patience) -> None:
        self.lines = LINE_END.split(text)
        """The lines without their ends, as mended so far."""
        self.guessed = False
        """Whether something was left out or moved, so that the tree is not surely what was meant."""
        self.mended: dict[int, int] = {}
        """How often each line was changed."""
        self.moved: set[int] = set()
        """Lines whose indentation was changed."""
        self.patience = patience
        """How much may be read over again."""
        self._file = file
        self._block_text: set[int] | None = None
        self._edits: dict[int, list[tuple[int, int, int]]] = {}
        self._lengths = [len(line) for line in self.lines]

    def copy_of(self, begin: int, end: int) -> Draft:
        """Some of the lines as a draft of their own, to try a change on."""
        return Draft("\n".join(self.lines[begin:end]), self._file, self.patience)

    @property
    def text(self) -> str:
        """The copy as one text; lines end in LF, for an empty line between CR and LF would be none."""
        return "\n".join(self.lines)

    def at(self, line: int, column: int) -> Position:
        """The place in the file that a place of the copy stands for."""
        last = len(self.lines) - 1
        if line > last or (line == last and last > 0 and not self._lengths[last]):
            line = last if self._lengths[last] or last == 0 else last - 1
            return Position(self._file, line + 1, self._lengths[line] + 1)
        for start, old, new in reversed(self._edits.get(line, ())):
            if column >= start + new:
                column += old - new
            elif column > start:
                column = min(column, start + old)
        return Position(self._file, line + 1, min(column, self._lengths[line]) + 1)

    def replace(self, line: int, start: int, old: int, new: str) -> None:
        """Put `new` in place of the `old` characters from `start` on."""
        content = self.lines[line]
        self.lines[line] = content[:start] + new + content[start + old :]
        self._edits.setdefault(line, []).append((start, old, len(new)))
        self.mended[line] = self.mended.get(line, 0) + 1

    def replace_each(self, line: int, starts: Sequence[int], new: str) -> None:
        """Put `new` in place of each of many characters of a line; their columns go up."""
        content = self.lines[line]
        pieces = [content[a + 1 : b] for a, b in pairwise([-1, *starts, len(content)])]
        self.lines[line] = new.join(pieces)
        self._edits.setdefault(line, []).extend((start, 1, len(new)) for start in reversed(starts))
        self.mended[line] = self.mended.get(line, 0) + len(starts)

    def indent(self, line: int) -> int:
        """The characters of white space that a line begins with."""
        lead = _LEAD.match(self.lines[line])
        return lead.end() if lead else 0

    def shift(self, line: int, to: int) -> None:
        """Indent a line by `to` spaces."""
        self.shift_from(line, self.indent(line), to)

    def shift_from(self, line: int, column: int, to: int) -> None:
        """Put `to` spaces for the first `column` characters of a line."""
        self.guessed = True
        self.moved.add(line)
        self.replace(line, 0, column, " " * to)

    def shift_block(self, line: int, to: int) -> None:
        """Indent a line by `to` spaces, and move along the lines below that stand as deep or deeper."""
        here = self.indent(line)
        for below in self._block(line, here):
            self.shift(below, max(0, self.indent(below) + to - here))
        self.shift(line, to)

    def blank(self, line: int) -> None:
        """Leave a line out, with the lines below that stand deeper."""
        self.guessed = True
        for below in [*self._block(line, self.indent(line) + 1), line]:
            self.replace(below, 0, len(self.lines[below]), "")

    def blank_text_below(self, line: int) -> None:
        """Leave out the lines below that go on with a text: they stand deeper and are no entries."""
        in_block = opens_text(self.lines[line])
        for below in self._block(line, self.indent(line) + 1):
            content = self.lines[below]
            if not in_block and (ENTRY.match(content) or content.lstrip().startswith("- ")):
                break
            self.guessed = True
            self.replace(below, 0, len(self.lines[below]), "")

    def above(self, line: int) -> int | None:
        """The nearest line above that is neither empty nor a note; None when there is none."""
        return next((n for n in range(line - 1, -1, -1) if self.says_something(n)), None)

    def says_something(self, line: int) -> bool:
        """Whether a line is neither empty nor only a note."""
        bare = self.lines[line].strip()
        return bool(bare) and not bare.startswith("#")

    def open_steps(self, line: int) -> list[Step]:
        """The entries and list items that are open above a line, the innermost first."""
        steps: list[Step] = []
        least = 1 << 30
        above = self.above(line)
        while above is not None and least > 0 and above > line - FARTHEST:
            own = [step for step in self.steps(above) if step.indent < least]
            if own:
                steps += reversed(own)
                least = own[0].indent
            above = self.above(above)
        return steps

    def steps(self, line: int) -> list[Step]:
        """The dashes and the entry that a line itself begins with: `- - a: 1` has three."""
        content = self.lines[line]
        column = self.indent(line)
        found = []
        while content[column : column + 2] in ("- ", "-"):
            found.append(Step(column, line, dash=True))
            column += 1 + len(content[column + 1 :]) - len(content[column + 1 :].lstrip(" "))
        if column < len(content):
            found.append(Step(column, line, dash=False))
        return found

    def block_text(self) -> set[int]:
        """The lines that belong to a text opened by `|` or `>`, as the file has them before it is mended."""
        if self._block_text is None:
            self._block_text = self._find_block_text()
        return self._block_text

    def _find_block_text(self) -> set[int]:
        inside: set[int] = set()
        opened: int | None = None
        for line, content in enumerate(self.lines):
            if not content.strip():
                continue
            indent = len(content) - len(content.lstrip(" "))
            if opened is not None and indent > opened:
                inside.add(line)
                continue
            opened = indent if opens_text(content) else None
        return inside

    def _block(self, line: int, least: int) -> list[int]:
        """The lines right below that are indented by `least` or more, with the empty ones between them."""
        block = []
        for below in range(line + 1, len(self.lines)):
            if self.lines[below].strip():
                if self.indent(below) < least:
                    break
                block.append(below)
        return block


def opens_text(line: str) -> bool:
    """Whether a line ends in `|` or `>`, which open a text on the lines below."""
    return _OPENS_BLOCK.search(line) is not None


ENTRY = regex(
    r"(?P<lead>[ \t]*(?:-[ \t]+)*)"
    r"""(?P<key>"[^"]*" *|'[^']*' *|[^\s"'#\[\]{},&*!|>%@`:-](?:[^:#]|:(?=\S)|(?<=\S)\#)*?)"""
    r":(?:(?P<gap>[ \t]+)(?P<value>.*)|$)"
)
"""A line `name: value`, perhaps after dashes."""
