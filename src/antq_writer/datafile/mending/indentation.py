"""Lines that begin in the wrong column, or with something else than spaces."""

from __future__ import annotations

import re

from antq_writer.datafile import faults
from antq_writer.datafile.draft import ENTRY, Draft, Step
from antq_writer.datafile.findings import Findings
from antq_writer.datafile.mending.place import key_column
from antq_writer.datafile.troubles import Trouble
from antq_writer.datafile.wording import Both, begun_with, character_name, shown, spaces
from antq_writer.positions import Position

_NO_SPACES = re.compile(
    "[ \t]*[\t\xa0\u1680\u2000-\u200a\u202f\u205f\u3000][ \t\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]*"
)
_TAB_AFTER_DASH = re.compile(r"[ ]*(?:- +)*-\t")

ODD_INDENT = re.compile("(?m)^ *[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")
"""Indentation with spaces that are none to YAML; not an error to YAML, and so looked for beforehand."""


def tabs(draft: Draft, trouble: Trouble, found: Findings) -> bool:
    """A tab where the indentation must be spaces: this one, and all others from here on."""
    if trouble.line >= len(draft.lines):
        return False
    if "\t" not in draft.lines[trouble.line][: key_column(draft, trouble.line) + 1]:
        return False
    return mend_indentation(draft, trouble.line, found)


def mend_indentation(draft: Draft, first: int, found: Findings) -> bool:
    """Put spaces for what else the lines from `first` on are indented with, as deep as the lines around."""
    text = draft.block_text()
    runs = _Runs()
    levels = _Levels(draft, first)
    changed = False
    for line in range(first, len(draft.lines)):
        content = draft.lines[line]
        if line in text or not content.strip(" "):
            continue
        if lead := _NO_SPACES.match(content):
            changed = True
            if not draft.says_something(line):
                draft.replace(line, 0, lead.end(), "")
                continue
            sign = lead.group().lstrip(" ")[0]
            runs.add(line, sign, draft.at(line, lead.group().index(sign)))
            draft.shift_from(line, lead.end(), levels.likely(line, lead.group()))
        elif dash := _TAB_AFTER_DASH.match(content):
            changed = True
            runs.add(line, "\t", draft.at(line, dash.end() - 1))
            draft.replace(line, dash.end() - 1, 1, " ")
        if draft.says_something(line):
            levels.enter(line)
    runs.report(found)
    return changed


class _Runs:
    """Lines right below one another with the same mistake, to be named in one finding."""

    def __init__(self) -> None:
        self._runs: list[tuple[int, int, str, Position]] = []

    def add(self, line: int, sign: str, at: Position) -> None:
        if self._runs and self._runs[-1][1:3] == (line - 1, sign):
            start, _, _, at = self._runs.pop()
            self._runs.append((start, line, sign, at))
        else:
            self._runs.append((line, line, sign, at))

    def report(self, found: Findings) -> None:
        for start, end, sign, at in self._runs:
            lines = Both(f"dòng {start + 1}", f"line {start + 1} is")
            if end > start:
                lines = Both(f"các dòng {start + 1}–{end + 1}", f"lines {start + 1}–{end + 1} are")
            found.add(faults.TAB, at, lines=lines, found=character_name(sign))


class _Levels:
    """The levels that are open at a line, to guess which of them a line was meant for."""

    def __init__(self, draft: Draft, first: int) -> None:
        self._draft = draft
        self._above = draft.above(first)
        self._stack: list[Step] = list(reversed(draft.open_steps(first)))
        self._known: dict[str, int] = {}
        """What was guessed for a beginning that was seen before."""

    def enter(self, line: int) -> None:
        """Go on behind a line, which is indented with spaces by now."""
        steps = self._draft.steps(line)
        while self._stack and steps and self._stack[-1].indent >= steps[0].indent:
            self._stack.pop()
        self._stack += steps
        self._above = line

    def likely(self, line: int, lead: str) -> int:
        """How many spaces were meant: a step in under an entry without a value, else level with one above."""
        guess = self._guess(self._draft.lines[line].lstrip(), lead)
        self._known[lead] = guess
        return guess

    def _guess(self, content: str, lead: str) -> int:
        if self._above is None or not self._stack:
            return 0
        levels = [step.indent for step in self._stack]
        above = self._draft.lines[self._above].rstrip()
        under = above.endswith((":", "-", "|", ">"))
        known = self._known.get(lead)
        if known is not None and (known in levels or (under and known > levels[-1])):
            return known
        if "\t" not in lead:
            wanted = len(lead)
            return wanted if under and wanted > levels[-1] else min(levels, key=lambda at: abs(at - wanted))
        is_item = content.startswith("- ")
        if under or not (is_item or ENTRY.match(content)):
            return levels[-1] + 2
        if any(len(other) > len(lead) for other in self._known):
            return next((at for at in reversed(levels) if at < levels[-1]), levels[0])
        return next((step.indent for step in reversed(self._stack) if step.dash == is_item), levels[-1])


def under_a_value(draft: Draft, trouble: Trouble, found: Findings) -> bool:
    """An entry that stands deeper than the entry above, which has its value already."""
    if "mapping values are not allowed" not in trouble.said:
        return False
    line = trouble.line
    above = draft.above(line)
    if above is None or draft.lines[line][: trouble.column].strip(" ").count(": "):
        return False
    if ENTRY.match(draft.lines[above]) is None:
        column = key_column(draft, above)
        rest = draft.lines[above][column:]
        found.add(faults.NO_ENTRY, draft.at(above, column), found=shown(rest))
        draft.guessed = True
        draft.replace(above, column, len(rest), " " * len(rest))
        return True
    return _level(draft, line, draft.open_steps(line), found)


def between_levels(draft: Draft, trouble: Trouble, found: Findings) -> bool:
    """A line that lines up with nothing above it."""
    if not re.search("expected key|block end|'-' indicator", trouble.said):
        return False
    line = trouble.line
    if line >= len(draft.lines) or draft.lines[line][: trouble.column].strip(" "):
        return False
    steps = draft.open_steps(line)
    here = draft.indent(line)
    dash = draft.lines[line][here : here + 2] in ("-", "- ")
    if dash:
        dashes = [step for step in steps if step.dash]
        if not dashes or (
            any(step.indent == here and not step.dash for step in steps) and dashes[0].indent < here
        ):
            return False
        return _level(draft, line, dashes, found)
    entries = [step for step in steps if not step.dash and step.indent != here]
    if any(step.dash and step.indent == here for step in steps):
        above = next((step for step in entries if step.indent > here), None)
        if (
            above is None
            or ENTRY.match(draft.lines[line]) is None
            or ENTRY.match(draft.lines[above.line]) is None
        ):
            return False
    return _level(draft, line, entries, found)


def first_lines(draft: Draft, trouble: Trouble, found: Findings) -> bool:
    """The first lines of the file are indented and this one is not."""
    if "document start" not in trouble.said:
        return False
    first = next((n for n in range(trouble.line) if draft.says_something(n)), None)
    if first is None or draft.indent(first) == 0:
        return False
    here = draft.indent(first)
    _say(draft, first, draft.indent(trouble.line), trouble.line, found)
    for line in range(first, trouble.line):
        if draft.says_something(line):
            draft.shift(line, max(0, draft.indent(line) - here + draft.indent(trouble.line)))
    return True


def _level(draft: Draft, line: int, steps: list[Step], found: Findings) -> bool:
    """Line it up with the nearest of these steps, the deeper one of two."""
    here = draft.indent(line)
    near = min(steps, key=lambda step: abs(step.indent - here), default=None)
    if near is None or near.indent == here:
        return False
    _say(draft, line, near.indent, near.line, found)
    draft.shift_block(line, near.indent)
    return True


def mend_odd_indents(draft: Draft, found: Findings) -> None:
    """Mend the indentation of a file where some lines begin with spaces that are none to YAML."""
    text = draft.block_text()
    for line, content in enumerate(draft.lines):
        if line not in text and ODD_INDENT.match(content) and draft.says_something(line):
            mend_indentation(draft, line, found)
            return


def _say(draft: Draft, line: int, wanted: int, sibling: int, found: Findings) -> None:
    here = draft.indent(line)
    found.add(
        faults.WRONG_INDENT,
        draft.at(line, here),
        indent=spaces(here),
        wanted=begun_with(wanted),
        sibling=sibling + 1,
    )
