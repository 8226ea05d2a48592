"""Colons: without a space behind, of another kind, or inside a value; and dashes without a space."""

from __future__ import annotations

from antq_writer.datafile import faults
from antq_writer.datafile.draft import ENTRY, Draft
from antq_writer.datafile.findings import Findings
from antq_writer.datafile.mending.place import quote_rest
from antq_writer.datafile.quoting import in_quotes
from antq_writer.datafile.troubles import KEY_WITHOUT_SPACE, LIKE_AN_ENTRY, SWALLOWED, WRONG_COLON, Trouble
from antq_writer.datafile.wording import character_name, shown
from antq_writer.patterns import regex

_PLAIN_NAME = regex(r"[a-z][a-z0-9_]*$")
_NAME_ALONE = regex(
    r"(?P<lead>[ ]*(?:- +)*)(?P<key>[a-z][a-z0-9_]*)"
    r"(?=[\s=]|$)[ \t]*(?P<sign>=?)[ \t]*(?P<value>.*)"
)
_OF_TEXT = regex(
    f"{LIKE_AN_ENTRY}|{SWALLOWED}|could not find expected ':'|mapping values are not allowed"
    "|expected key|expected <block end>|'-' indicator"
)
_DASH_WITHOUT_SPACE = regex(r"(?P<lead>[ ]*(?:- +)*)-(?P<value>[^\s\d-].*|- .*|\d.*[^\W\d].*)")


def missing_space(draft: Draft, trouble: Trouble, found: Findings) -> bool:
    """A name whose colon is not followed by a space, or is no ordinary colon: here or right above."""
    if not _is_text_trouble(trouble):
        return False
    for line in _here_and_above(draft, trouble):
        if _mend_colon(draft, line, found):
            text = draft.block_text()
            for below in range(line + 1, len(draft.lines)):
                content = draft.lines[below]
                match = KEY_WITHOUT_SPACE.fullmatch(content) or WRONG_COLON.fullmatch(content)
                if (
                    match
                    and _PLAIN_NAME.match(match["key"])
                    and below not in text
                    and below not in draft.mended
                ):
                    _mend_colon(draft, below, found)
                if found.full:
                    break
            return True
    return False


def _mend_colon(draft: Draft, line: int, found: Findings) -> bool:
    content = draft.lines[line]
    if match := KEY_WITHOUT_SPACE.match(content):
        start = match.end("key")
        colon = content.index(":", start)
        found.add(
            faults.NO_SPACE_AFTER_COLON,
            draft.at(line, colon + 1),
            key=shown(match["key"]),
            value=shown(match["value"]),
        )
        draft.replace(line, colon + 1, len(match["gap"]), " ")
        return True
    if match := WRONG_COLON.match(content):
        found.add(
            faults.WRONG_COLON,
            draft.at(line, match.start("colon")),
            key=shown(match["key"]),
            value=shown(match["value"]),
            found=character_name(match["colon"]),
        )
        draft.replace(line, match.start("colon"), 1 + len(match["gap"]), ": " if match["value"] else ":")
        return True
    return False


def missing_space_after_dash(draft: Draft, trouble: Trouble, found: Findings) -> bool:
    """A list item whose dash is not followed by a space: here and in the lines around that look the same."""
    if not _is_text_trouble(trouble):
        return False
    for line in _here_and_above(draft, trouble):
        lines = [line]
        if _DASH_WITHOUT_SPACE.match(draft.lines[line]):
            for below in range(line + 1, len(draft.lines)):
                if not _DASH_WITHOUT_SPACE.match(draft.lines[below]):
                    break
                lines.append(below)
            for each in lines:
                match = _DASH_WITHOUT_SPACE.match(draft.lines[each])
                if match and not found.full:
                    found.add(
                        faults.NO_SPACE_AFTER_DASH,
                        draft.at(each, match.start("value")),
                        value=shown(match["value"]),
                    )
                    draft.replace(each, match.start("value"), 0, " ")
            return True
    return False


def colon_in_value(draft: Draft, trouble: Trouble, found: Findings) -> bool:
    """A value that holds `: ` without standing in quotes."""
    if "mapping values are not allowed" not in trouble.said:
        return False
    entry = ENTRY.match(draft.lines[trouble.line])
    if entry is None or not entry["gap"] or entry.start("value") > trouble.column:
        return False
    value, start = entry["value"], entry.start("value")
    quoted = in_quotes(value)
    if not value[: trouble.column - start].strip():
        found.add(faults.SPECIAL_START, draft.at(trouble.line, start), sign=":", quoted=quoted)
    elif value.startswith(("“", "”", "‘", "’")):
        found.add(faults.CURLY_QUOTES, draft.at(trouble.line, start), quoted=quoted)
    else:
        found.add(faults.COLON_IN_VALUE, draft.at(trouble.line, trouble.column), quoted=quoted)
    quote_rest(draft, trouble.line, start)
    return True


def missing_colon(draft: Draft, trouble: Trouble, found: Findings) -> bool:
    """A name without a colon, perhaps with `=`: `so_vu 5`, `so_vu = 5`, `tinh_hinh` above its entries."""
    if "could not find expected ':'" in trouble.said or trouble.said in (SWALLOWED, LIKE_AN_ENTRY):
        line: int | None = trouble.from_line
    elif "mapping values are not allowed" in trouble.said:
        line = draft.above(trouble.line)
    else:
        return False
    if line is None or line in draft.mended:
        return False
    match = _NAME_ALONE.fullmatch(draft.lines[line])
    if match is None or (not match["sign"] and not match["value"] and not match["key"].islower()):
        return False
    key, value = match["key"], match["value"]
    if not match["sign"] and value and "_" not in key:
        return False
    end = match.end("key")
    found.add(faults.NO_COLON, draft.at(line, end), key=shown(key), value=shown(value))
    draft.replace(line, end, match.start("value") - end, ": " if value else ":")
    return True


def _is_text_trouble(trouble: Trouble) -> bool:
    return _OF_TEXT.search(trouble.said) is not None


def _here_and_above(draft: Draft, trouble: Trouble) -> list[int]:
    """The lines to look at: where the trouble began, where it showed, and the line above."""
    own = "simple key" in trouble.context or trouble.said in (LIKE_AN_ENTRY, SWALLOWED)
    lines = [trouble.from_line] if own else []
    if "mapping values" in trouble.said or not lines:
        lines.append(trouble.line)
        above = draft.above(trouble.line)
        if above is not None:
            lines.append(above)
    return lines
