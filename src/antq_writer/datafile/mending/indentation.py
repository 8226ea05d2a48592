"""Lines that begin in the wrong column.

YAML's reader notices such a line late, often only at the line below.  So each line that may be the wrong one
is tried in each column where it may belong, and the try that lets the reader come farthest is believed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from antq_writer.datafile import faults
from antq_writer.datafile.draft import ENTRY, FARTHEST, Draft, opens_text
from antq_writer.datafile.findings import Findings
from antq_writer.datafile.mending.place import key_column
from antq_writer.datafile.troubles import SWALLOWED, Trouble, first_trouble
from antq_writer.datafile.wording import begun_with, shown, spaces
from antq_writer.patterns import regex
from antq_writer.records import dataclass

FARTHER = 60
"""Lines behind a trouble that are read again to see what mends it."""

ANCESTORS = 5
"""Lines above a trouble that may be the wrong one."""

_OF_LEVELS = regex(f"{SWALLOWED}|mapping values are not allowed|expected key|block end|'-' indicator")


@dataclass(frozen=True, slots=True)
class _Move:
    """Another column for one line, or for one line with all that stands below it as deep."""

    line: int
    to: int
    with_block: bool = False


def first_lines(draft: Draft, trouble: Trouble, found: Findings) -> bool:
    """The first lines of the file are indented and this one is not."""
    if "document start" not in trouble.said:
        return False
    first = next((n for n in range(trouble.line) if draft.says_something(n)), None)
    if first is None or draft.indent(first) <= draft.indent(trouble.line):
        return False
    back = draft.indent(first) - draft.indent(trouble.line)
    _say(draft, first, draft.indent(trouble.line), trouble.line, found)
    for line in range(first, trouble.line):
        if draft.says_something(line):
            draft.shift(line, max(0, draft.indent(line) - back))
    return True


def text_above(draft: Draft, trouble: Trouble, found: Findings) -> bool:
    """A text that is no entry, with entries right below as if it were one: `- Xã A` above `  so: 5`."""
    above = draft.above(trouble.line)
    if "mapping values are not allowed" not in trouble.said or above is None:
        return False
    column = key_column(draft, above)
    rest = draft.lines[above][column:]
    if ENTRY.match(draft.lines[above]) or draft.indent(trouble.line) != column:
        return False
    found.add(faults.NO_ENTRY, draft.at(above, column), found=shown(rest))
    draft.guessed = True
    draft.replace(above, column, len(rest), " " * len(rest))
    return True


def wrong_column(draft: Draft, trouble: Trouble, found: Findings) -> bool:
    """A line that lines up with nothing, or that stands under an entry which has its value already."""
    line = trouble.begin
    if line in draft.moved:
        return False
    above = draft.above(line)
    text_header = above is not None and opens_text(draft.lines[above]) and "expected ':'" in trouble.said
    if not text_header and not _OF_LEVELS.search(trouble.said):
        return False
    best: _Move | None = None
    farthest = line, trouble.column - draft.indent(line) if trouble.line == line else 0
    for move in dict.fromkeys(_moves(draft, line)):
        reached = _reach(draft, move, line)
        if reached > farthest:
            best, farthest = move, reached
    if best is None:
        return False
    _say(draft, best.line, best.to, _sibling(draft, best), found)
    _make(draft, best)
    return True


def _reach(draft: Draft, move: _Move, line: int) -> tuple[int, int]:
    """The line, and how far in it, that the reader comes to after a move, looking a few lines on at most."""
    end = min(len(draft.lines), line + FARTHER)
    begin = move.line
    for _ in range(2):
        first = max(0, begin - FARTHEST)
        begin = next((n for n in range(begin - 1, first, -1) if is_top(draft, n)), first)
    trial = draft.copy_of(begin, end)
    _make(trial, replace(move, line=move.line - begin))
    trouble = first_trouble(trial.text, draft.patience)
    if trouble is None or begin + trouble.begin >= end:
        return end, 0
    inside = trouble.column - trial.indent(trouble.line) if trouble.begin == trouble.line else 0
    return begin + trouble.begin, inside


def is_top(draft: Draft, line: int) -> bool:
    """Whether a line is an entry of the file's own level."""
    return draft.indent(line) == 0 and ENTRY.match(draft.lines[line]) is not None


def _moves(draft: Draft, line: int) -> Iterator[_Move]:
    """What may have been meant, the likelier first."""
    here = draft.indent(line)
    above = draft.above(line)
    if above is None:
        return
    dash = draft.steps(line)[0].dash
    steps = sorted(draft.open_steps(line), key=lambda step: abs(step.indent - here))
    for to in [step.indent for step in steps if step.dash == dash or not ENTRY.match(draft.lines[step.line])]:
        yield _Move(line, to, with_block=True)
        yield _Move(line, to)
    if draft.lines[above].rstrip().endswith(":"):
        yield _Move(line, draft.indent(above) + 2, with_block=True)
        yield _Move(line, draft.indent(above) + 2)
    below = next((n for n in range(line + 1, len(draft.lines)) if draft.says_something(n)), None)
    if below is not None:
        yield _Move(line, draft.indent(below))
    note = next(n for n in range(line - 1, -1, -1) if draft.lines[n].strip())
    if note != above:
        yield _Move(note, here)
    yield _Move(above, here, with_block=True)
    for other in list(dict.fromkeys([above, *(step.line for step in draft.open_steps(above))]))[:ANCESTORS]:
        if other not in draft.moved:
            yield from (_Move(other, to) for to in _columns(draft, other, here))


def _columns(draft: Draft, line: int, here: int) -> Iterator[int]:
    """Where a line may belong that stands above a line indented by `here`."""
    own = draft.indent(line)
    dash = draft.steps(line)[0].dash
    yield here
    if dash:
        yield max(0, here - (key_column(draft, line) - own))
    outer = draft.open_steps(line)
    yield from (step.indent for step in outer if step.dash == dash)
    parent = next((step for step in outer if step.indent < own), None)
    if parent is not None:
        yield parent.indent + 2


def _sibling(draft: Draft, move: _Move) -> int:
    """The nearest line, above rather than below, that a moved line lines up with."""
    lines = chain(range(move.line - 1, -1, -1), range(move.line + 1, len(draft.lines)))
    of_level = (
        n for n in lines if draft.says_something(n) and any(s.indent == move.to for s in draft.steps(n))
    )
    return next(of_level, move.line - 1 if move.line else move.line + 1)


def _make(draft: Draft, move: _Move) -> None:
    if move.with_block:
        draft.shift_block(move.line, move.to)
    else:
        draft.shift(move.line, move.to)


def _say(draft: Draft, line: int, wanted: int, sibling: int, found: Findings) -> None:
    here = draft.indent(line)
    found.add(
        faults.WRONG_INDENT,
        draft.at(line, here),
        indent=spaces(here),
        wanted=begun_with(wanted),
        sibling=sibling + 1,
    )
