"""Helpers of the menders: the value of a line, and putting it in quotes so that the rest can be read."""

from __future__ import annotations

from antq_writer.datafile.draft import ENTRY, Draft
from antq_writer.patterns import regex

_NAME = regex(r"[a-z][a-z0-9_]*:(?:\s|$)")
_DASHES = regex(r"[ \t]*(?:-[ \t]+)*")


def value_column(draft: Draft, line: int) -> int:
    """Where the value of a line begins: behind `name: `, else behind the dashes and the indentation."""
    content = draft.lines[line]
    entry = ENTRY.match(content)
    if entry is not None:
        return entry.start("value") if entry["gap"] else entry.end()
    dashes = _DASHES.match(content)
    return dashes.end() if dashes else 0


def key_column(draft: Draft, line: int) -> int:
    """Where the name of a line begins, behind indentation and dashes."""
    dashes = _DASHES.match(draft.lines[line])
    return dashes.end() if dashes else 0


def quote_rest(draft: Draft, line: int, column: int) -> None:
    """Make the rest of a line one quoted text; what goes on with it below is left out.

    Before a name, only the sign that stands there is taken away.
    """
    if sign_before_name(draft, line, column):
        return
    draft.blank_text_below(line)
    quotes = [at for at, sign in enumerate(draft.lines[line]) if sign == "'" and at >= column]
    draft.replace_each(line, quotes, "''")
    draft.replace(line, column, 0, "'")
    draft.replace(line, len(draft.lines[line]), 0, "'")


def sign_before_name(draft: Draft, line: int, column: int) -> bool:
    """Take away a sign right before the name of an entry (`- "ten: Xã A`), if that is what stands there."""
    if column != key_column(draft, line) or not _NAME.match(draft.lines[line], column + 1):
        return False
    draft.replace(line, column, 1, "")
    return True
