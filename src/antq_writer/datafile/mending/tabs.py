"""Lines that are indented with tabs, or with spaces that are none to YAML."""

from __future__ import annotations

from antq_writer.datafile import faults
from antq_writer.datafile.characters import ODD_INDENT
from antq_writer.datafile.draft import ENTRY, Draft, Step
from antq_writer.datafile.findings import Findings
from antq_writer.datafile.mending.place import key_column
from antq_writer.datafile.troubles import Trouble
from antq_writer.datafile.wording import Both, character_name
from antq_writer.patterns import regex
from antq_writer.positions import Position

_NO_SPACES = regex(
    "[ \t]*[\t\xa0\u1680\u2000-\u200a\u202f\u205f\u3000][ \t\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]*"
)
_TAB_AFTER_DASH = regex(r"[ ]*(?:- +)*-\t")

MOST_RUNS = 1000
"""Places with wrong indentation that are mended at once."""


def tabs(draft: Draft, trouble: Trouble, found: Findings) -> bool:
    """A tab where the indentation must be spaces: this one, and all others from here on."""
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
        if runs.many:
            break
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

    @property
    def many(self) -> bool:
        """Whether there are more of them than anyone would read of."""
        return len(self._runs) > MOST_RUNS

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
        content = self._draft.lines[line].lstrip()
        steps = self._draft.steps(line) if _is_entry(content) else []
        while self._stack and steps and self._stack[-1].indent >= steps[0].indent:
            self._stack.pop()
        self._stack += steps
        self._above = line

    def likely(self, line: int, lead: str) -> int:
        """How many spaces were meant: a step in under an entry without a value, else level with one above."""
        content = self._draft.lines[line].lstrip()
        guess = self._guess(content, lead)
        if content.rstrip().endswith((":", "|", ">")):
            guess = self._above_what_follows(line, guess)
        elif content.startswith("- "):
            guess = self._before_what_follows(line, guess)
        self._known[lead] = guess
        return guess

    def _guess(self, content: str, lead: str) -> int:
        if self._above is None or not self._stack:
            return 0
        levels = [step.indent for step in self._stack]
        above = self._draft.lines[self._above].rstrip()
        under = above.endswith((":", "-", "|", ">"))
        known = self._known.get(lead)
        if known is not None and not _is_entry(content):
            return known
        if known is not None and (known in levels or (under and known > levels[-1])):
            return known
        if "\t" not in lead:
            wanted = len(lead)
            return wanted if under and wanted > levels[-1] else min(levels, key=lambda at: abs(at - wanted))
        is_item = content.startswith("- ")
        if under or not _is_entry(content):
            return levels[-1] + 2
        if any(len(other) > len(lead) for other in self._known):
            return next((at for at in reversed(levels) if at < levels[-1]), levels[0])
        return next((step.indent for step in reversed(self._stack) if step.dash == is_item), levels[-1])

    def _above_what_follows(self, line: int, guess: int) -> int:
        """An entry that opens a block stands less deep than the next line, if that has spaces."""
        below = self._below(line)
        if below is None or below > guess:
            return guess
        return next((step.indent for step in reversed(self._stack) if step.indent < below), 0)

    def _before_what_follows(self, line: int, guess: int) -> int:
        """A list item stands two columns before the entries that go on with it, if those have spaces."""
        below = self._below(line)
        if below is None or not any(step.dash and step.indent + 2 == below for step in self._stack):
            return guess
        return below - 2

    def _below(self, line: int) -> int | None:
        """How deep the next line stands; None when that cannot be told."""
        lines = self._draft.lines
        below = next((n for n in range(line + 1, len(lines)) if lines[n].strip()), None)
        return None if below is None or _NO_SPACES.match(lines[below]) else self._draft.indent(below)


def _is_entry(content: str) -> bool:
    return content.startswith("- ") or ENTRY.match(content) is not None


def mend_odd_indents(draft: Draft, found: Findings) -> None:
    """Mend the indentation of a file where some lines begin with spaces that are none to YAML."""
    if not ODD_INDENT.search(draft.text):
        return
    text = draft.block_text()
    for line, content in enumerate(draft.lines):
        if line not in text and ODD_INDENT.match(content) and draft.says_something(line):
            mend_indentation(draft, line, found)
            return
