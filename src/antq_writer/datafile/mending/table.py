"""The menders in the order in which they are asked; the first that knows a trouble mends it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

from antq_writer.datafile.draft import Draft
from antq_writer.datafile.findings import Findings
from antq_writer.datafile.mending import colons, indentation, quotes, signs, tabs
from antq_writer.datafile.troubles import OUT_OF_PATIENCE, Trouble, first_trouble

Mender: TypeAlias = Callable[[Draft, Trouble, Findings], bool]
"""Says what is wrong and changes the draft, and returns True; or returns False and leaves both alone."""

MENDERS: tuple[Mender, ...] = (
    signs.marked_line,
    tabs.tabs,
    signs.second_document,
    signs.directive,
    quotes.unclosed_quote,
    quotes.backslash,
    quotes.text_after_value,
    quotes.unclosed_bracket,
    colons.missing_space,
    colons.missing_space_after_dash,
    colons.colon_in_value,
    signs.no_key,
    signs.special_start,
    signs.forgotten_dash,
    colons.missing_colon,
    indentation.text_above,
    indentation.first_lines,
    indentation.wrong_column,
    signs.swallowed,
    signs.no_dash,
    signs.stray_dash,
    signs.no_entry,
)


def mend_all(draft: Draft, rounds: int, found: Findings) -> bool:
    """Mend one trouble after the other; False when there are too many of them to read to the end."""
    tabs.mend_odd_indents(draft, found)
    for _ in range(rounds):
        draft.patience.left -= len(draft.lines)  # for what is done with lines
        trouble = first_trouble(draft.text, draft.patience)
        if trouble is None:
            return True
        if found.full or trouble.said == OUT_OF_PATIENCE or not _mend(draft, trouble, found):
            break
    else:
        trouble = first_trouble(draft.text, draft.patience)
        if trouble is None:
            return True
    found.stop(draft.at(trouble.line, trouble.column))
    return False


def _mend(draft: Draft, trouble: Trouble, found: Findings) -> bool:
    """Say what is wrong at a trouble and mend it; False when nothing can be done to read on."""
    trouble = _inside(draft, trouble)
    before = draft.mended.get(trouble.line, 0), draft.mended.get(trouble.from_line, 0)
    if max(before) < TRIES:
        for mender in MENDERS:
            if mender(draft, trouble, found):
                return True
    return signs.anything(draft, trouble, found)


def _inside(draft: Draft, trouble: Trouble) -> Trouble:
    """The trouble at a place that the draft has: what is wrong behind its end is wrong at its end."""
    line, column = _place(draft, trouble.line, trouble.column)
    from_line, from_column = _place(draft, trouble.from_line, trouble.from_column)
    return replace(trouble, line=line, column=column, from_line=from_line, from_column=from_column)


def _place(draft: Draft, line: int, column: int) -> tuple[int, int]:
    if line >= len(draft.lines):
        return len(draft.lines) - 1, len(draft.lines[-1])
    return line, min(column, len(draft.lines[line]))


TRIES = 12
"""Changes of one line after which it is left out instead."""
