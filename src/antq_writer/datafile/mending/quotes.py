"""Quotes and brackets: not closed, or closed too early."""

from __future__ import annotations

import re

from antq_writer.datafile import faults
from antq_writer.datafile.draft import Draft
from antq_writer.datafile.findings import Findings
from antq_writer.datafile.mending.place import quote_rest, sign_before_name, value_column
from antq_writer.datafile.quoting import in_quotes
from antq_writer.datafile.troubles import SWALLOWED_BY_QUOTE, Trouble
from antq_writer.datafile.wording import shown
from antq_writer.patterns import regex

_CLOSING = {"[": "]", "{": "}"}
_ESCAPED = regex(r'\\(?!["\\/nt0abefrvNLP_ ])')
FARTHEST = 200
"""Lines above a trouble among which the quote that began it is looked for."""


def unclosed_quote(draft: Draft, trouble: Trouble, found: Findings) -> bool:
    """A quote that is closed nowhere, or only by the next quote further down."""
    if trouble.said == SWALLOWED_BY_QUOTE or (
        "quoted scalar" in trouble.context and re.search("unexpected (end of stream|document)", trouble.said)
    ):
        return _close(draft, trouble.from_line, trouble.from_column, found)
    if not re.search(
        "expected key|block end|expected ','|mapping values|expected ':'|'-' indicator", trouble.said
    ):
        return False
    for line in range(trouble.line - 1, max(-1, trouble.line - FARTHEST), -1):
        column = value_column(draft, line)
        content = draft.lines[line]
        quote = content[column : column + 1]
        if quote in ('"', "'") and quote and content.count(quote) % 2 and line not in draft.mended:
            between = draft.lines[line + 1 : trouble.line]
            if any(quote in each for each in between) or quote not in draft.lines[trouble.line]:
                return False
            return _close(draft, line, column, found)
        if any(sign in content for sign in "\"'") and content.count('"') % 2:
            return False
    return False


def _close(draft: Draft, line: int, column: int, found: Findings) -> bool:
    quote = draft.lines[line][column : column + 1]
    found.add(faults.UNCLOSED_QUOTE, draft.at(line, column), quote=quote)
    start = value_column(draft, line)
    if start < column and draft.lines[line][start] in "[{":
        draft.guessed = True
        quote_rest(draft, line, start)
    elif not sign_before_name(draft, line, column):
        draft.replace(line, column, 1, "")
        quote_rest(draft, line, column)
    return True


def unclosed_bracket(draft: Draft, trouble: Trouble, found: Findings) -> bool:
    """A bracket that is not closed, or a text that only begins with one."""
    if "flow" not in trouble.context:
        return False
    line, column = trouble.from_line, trouble.from_column
    content = draft.lines[line]
    opening = content[column : column + 1]
    closing = _CLOSING.get(opening, opening)
    start = value_column(draft, line)
    if closing in content[column:]:
        found.add(
            faults.SPECIAL_START,
            draft.at(line, start),
            sign=content[start : start + 1],
            quoted=in_quotes(content[start:]),
        )
    else:
        found.add(faults.UNCLOSED_BRACKET, draft.at(line, column), opening=opening, closing=closing)
    draft.guessed = True
    quote_rest(draft, line, min(start, column))
    return True


def text_after_value(draft: Draft, trouble: Trouble, found: Findings) -> bool:
    """Text behind the quote or bracket that closes a value."""
    if not re.search("expected key|block end|'-' indicator|document start", trouble.said):
        return False
    content = draft.lines[trouble.line]
    before = content[: trouble.column].rstrip()
    column = value_column(draft, trouble.line)
    if column >= len(before) or before[-1] not in "\"']}" or content[column] not in "\"'[{":
        return False
    found.add(
        faults.TEXT_AFTER_VALUE,
        draft.at(trouble.line, trouble.column),
        sign=before[-1],
        found=shown(content[trouble.column :]),
        quoted=in_quotes(content[column:]),
    )
    quote_rest(draft, trouble.line, column)
    return True


def backslash(draft: Draft, trouble: Trouble, found: Findings) -> bool:
    """A backslash in double quotes that stands for nothing."""
    if "quoted scalar" not in trouble.context or not re.search("escape|hex|invalid Unicode", trouble.said):
        return False
    content = draft.lines[trouble.line]
    column = content.rfind("\\", 0, trouble.column + 1)
    if column < 0:
        return False
    found.add(faults.BACKSLASH, draft.at(trouble.line, column), found=shown(content[column : column + 2]))
    wrong = sorted({column, *(m.start() for m in _ESCAPED.finditer(content, column + 2))})
    draft.replace_each(trouble.line, wrong, "\\\\")
    return True
