"""The menders in the order in which they are asked; the first that knows a trouble mends it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from antq_writer.datafile.draft import Draft
from antq_writer.datafile.findings import Findings
from antq_writer.datafile.mending import colons, indentation, quotes, signs, tabs
from antq_writer.datafile.troubles import Trouble

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


def mend(draft: Draft, trouble: Trouble, found: Findings) -> bool:
    """Say what is wrong at a trouble and mend it; False when nothing can be done to read on."""
    before = draft.mended.get(trouble.line, 0), draft.mended.get(trouble.from_line, 0)
    if max(before) < TRIES:
        for mender in MENDERS:
            if mender(draft, trouble, found):
                return True
    return signs.anything(draft, trouble, found)


TRIES = 12
"""Changes of one line after which it is left out instead."""
