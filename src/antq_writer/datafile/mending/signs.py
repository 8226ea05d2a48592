"""Values that begin with a sign of YAML, lists in the wrong place, and lines that are no entries."""

from __future__ import annotations

import re

from antq_writer.datafile import faults
from antq_writer.datafile.draft import ENTRY, Draft
from antq_writer.datafile.findings import Findings
from antq_writer.datafile.mending.place import key_column, quote_rest, value_column
from antq_writer.datafile.quoting import in_quotes
from antq_writer.datafile.troubles import BLOCK_SIGN, SECOND_DOCUMENT, SWALLOWED, Trouble
from antq_writer.datafile.wording import character_name, shown
from antq_writer.patterns import regex

_AT_START = regex(
    "cannot start any token|node content|entries are not allowed|keys are not allowed|undefined tag handle"
)
_LINED_UP_WRONG = regex("'-' indicator|block end|mapping values are not allowed")
_EXPECTED_OTHER = regex("expected key|block end|document start")
_BEGUN_WITH = regex("an alias|an anchor|a tag|block scalar")


def special_start(draft: Draft, trouble: Trouble, found: Findings) -> bool:
    """A value that begins with a sign that means something to YAML."""
    line, column = trouble.from_line, trouble.from_column
    if trouble.said != BLOCK_SIGN and not _BEGUN_WITH.search(trouble.context):
        line, column = trouble.line, trouble.column
        if not _AT_START.search(trouble.said) and not _goes_on(draft, trouble):
            return False
    if column >= len(draft.lines[line]):
        return False
    start = value_column(draft, line)
    start = min(start, column)
    value = draft.lines[line][start:].strip()
    if not value or value[0] == "'":
        return False
    if value in ("-", "--"):
        found.add(faults.NULL, draft.at(line, start), found=value)
    else:
        found.add(faults.SPECIAL_START, draft.at(line, start), sign=value[0], quoted=in_quotes(value))
    quote_rest(draft, line, start)
    return True


def _goes_on(draft: Draft, trouble: Trouble) -> bool:
    """Whether a value that begins with `*`, `&` or `!` goes on behind what YAML reads of it: `*5,65%`."""
    if not _EXPECTED_OTHER.search(trouble.said):
        return False
    start = value_column(draft, trouble.line)
    return start < trouble.column and draft.lines[trouble.line][start] in "*&!"


def marked_line(draft: Draft, _trouble: Trouble, found: Findings) -> bool:
    """Byte order marks that other files have left at the beginning of lines: each moves its line."""
    lines = [line for line, content in enumerate(draft.lines) if content.startswith("\ufeff")]
    for line in lines:
        found.add(faults.FORBIDDEN_CHARACTER, draft.at(line, 0), found=character_name("\ufeff"))
        draft.replace(line, 0, 1, "")
    return bool(lines)


def directive(draft: Draft, trouble: Trouble, found: Findings) -> bool:
    """A line that begins with `%`."""
    if "directive" not in trouble.context + trouble.said and not draft.lines[trouble.from_line].startswith(
        "%"
    ):
        return False
    found.add(faults.DIRECTIVE, draft.at(trouble.from_line, 0))
    draft.replace(trouble.from_line, 0, len(draft.lines[trouble.from_line]), "")
    return True


def second_document(draft: Draft, trouble: Trouble, found: Findings) -> bool:
    """A line `---` or `...` in the middle of the file."""
    if trouble.said != SECOND_DOCUMENT and "document start" not in trouble.said:
        return False
    for line in range(trouble.line, -1, -1):
        if re.match(r"(?:---|\.\.\.)(?:\s|$)", draft.lines[line]):
            found.add(faults.SECOND_DOCUMENT, draft.at(line, 0))
            draft.replace(line, 0, 3, "   ")
            return True
        if line != trouble.line and draft.says_something(line):
            return False
    return False


def swallowed(draft: Draft, trouble: Trouble, found: Findings) -> bool:
    """A list item that YAML joins to the value above."""
    if trouble.said != SWALLOWED:
        return False
    content = draft.lines[trouble.line]
    found.add(
        faults.SWALLOWED_LINE,
        draft.at(trouble.line, draft.indent(trouble.line)),
        found=shown(content),
        first=trouble.from_line + 1,
    )
    draft.blank(trouble.line)
    return True


def forgotten_dash(draft: Draft, trouble: Trouble, found: Findings) -> bool:
    """The first entry of a list item without its dash: it has the name that the items above begin with."""
    line = trouble.line
    if not _LINED_UP_WRONG.search(trouble.said) or line in draft.mended:
        return False
    here = draft.indent(line)
    item = next((step for step in draft.open_steps(line) if step.dash and step.indent == here), None)
    entry = ENTRY.match(draft.lines[line])
    first = ENTRY.match(draft.lines[item.line]) if item else None
    if entry is None or first is None or entry["key"] != first["key"]:
        return False
    found.add(faults.NO_DASH, draft.at(line, here))
    draft.replace(line, here, 0, "- ")
    return True


def no_dash(draft: Draft, trouble: Trouble, found: Findings) -> bool:
    """A line level with the dashes of a list that has none itself."""
    line = trouble.from_line if "simple key" in trouble.context else trouble.line
    if not re.search("'-' indicator|block end|could not find expected ':'", trouble.said) or line >= len(
        draft.lines
    ):
        return False
    here = draft.indent(line)
    steps = draft.open_steps(line)
    if not any(step.dash and step.indent == here for step in steps) or draft.lines[line][here:].startswith(
        "-"
    ):
        return False
    if any(not step.dash and step.indent == here for step in steps):
        return False
    found.add(faults.NO_DASH, draft.at(line, here))
    draft.guessed = True
    draft.replace(line, here, 0, "- ")
    return True


def stray_dash(draft: Draft, trouble: Trouble, found: Findings) -> bool:
    """A list item where there is no list."""
    if not re.search("expected key|block end|document start|entries are not allowed", trouble.said):
        return False
    content = draft.lines[trouble.line]
    if content[: trouble.column].strip() or content[trouble.column : trouble.column + 2] not in ("- ", "-"):
        return False
    found.add(faults.STRAY_DASH, draft.at(trouble.line, trouble.column))
    draft.blank(trouble.line)
    return True


def no_key(draft: Draft, trouble: Trouble, found: Findings) -> bool:
    """A line that begins with its colon."""
    column = key_column(draft, trouble.line)
    if not re.match(r":(?:\s|$)", draft.lines[trouble.line][column:]):
        return False
    found.add(faults.NO_KEY, draft.at(trouble.line, column))
    draft.blank(trouble.line)
    return True


def no_entry(draft: Draft, trouble: Trouble, found: Findings) -> bool:
    """A line without a colon among entries."""
    if "could not find expected ':'" not in trouble.said:
        return False
    line = trouble.from_line
    found.add(faults.NO_ENTRY, draft.at(line, key_column(draft, line)), found=shown(draft.lines[line]))
    draft.blank(line)
    return True


def anything(draft: Draft, trouble: Trouble, found: Findings) -> bool:
    """Whatever else cannot be read: the line is left out."""
    for line, column in ((trouble.line, trouble.column), (trouble.from_line, trouble.from_column)):
        if draft.says_something(line):
            if line not in draft.mended:
                rest = draft.lines[line][column:] or draft.lines[line]
                found.add(faults.NOT_YAML, draft.at(line, column), found=shown(rest))
            draft.blank(line)
            return True
    return False
