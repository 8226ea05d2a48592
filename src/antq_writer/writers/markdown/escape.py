"""Words as Markdown that reads back as those words, after CommonMark 0.31 and GitHub's additions to it."""

from __future__ import annotations

import re
import unicodedata

from antq_writer.patterns import regex
from antq_writer.writers.layout import one_line

_MARKUP = regex(r"[\\`*_\[\]<>&~|{}#$^]|:(?=//)|(?<=www)\.", re.IGNORECASE)
_LIST_NUMBER = regex(r"^(\d{1,9})([.)])(?=\s|$)")
_LINE_MARK = regex(r"^[-+=:]")
_LEADING = regex(r"^[ \t]")
_SPACE_ENTITIES = {" ": "&nbsp;", "\t": "&#9;"}
_SPACES = regex(" {2,}")


def escaped(words: str, *, at_start: bool = False, after_note: bool = False) -> str:
    """The words with every sign that could be markup escaped.

    `at_start`: they begin a line, where a dash or a number would begin a list.  `after_note`: they follow
    `[^1]`, where a bracket would make it a link.  Spaces in a row stay apart, as in a line to be filled in.
    """
    words = one_line(words)
    shown = _MARKUP.sub(r"\\\g<0>", words)
    if at_start:
        shown = _LIST_NUMBER.sub(r"\1\\\2", shown)
        shown = _LINE_MARK.sub(r"\\\g<0>", shown)
        shown = _LEADING.sub(lambda found: _SPACE_ENTITIES[found[0]], shown)
    if after_note and shown[:1] in ("(", ":"):
        shown = f"\\{shown}"
    return _SPACES.sub(lambda run: "&nbsp;" * (len(run[0]) - 1) + " ", shown)


def emphasised(words: str, mark: str, before: str, after: str) -> str:
    """Words in `*`, `**` or `***`; in HTML elements where such marks would not be read as emphasis.

    `before` and `after` are the characters around it, empty at the ends of a line: a mark between a letter
    and a quotation mark, as in `xã**“Đông”**`, opens nothing (CommonMark, 6.2).
    """
    core = words.strip()
    if not core:
        return escaped(words)
    lead, _, trail = words.partition(core)
    opens = _apart(lead[-1:] or before) or not _is_punctuation(core[0])
    closes = _apart(trail[:1] or after) or not _is_punctuation(core[-1])
    runs_together = "*" in ((lead or before)[-1:], (trail or after)[:1])
    if opens and closes and not runs_together:
        return f"{escaped(lead)}{mark}{escaped(core)}{mark}{escaped(trail)}"
    begin, end = _ELEMENTS[mark]
    return f"{escaped(lead)}{begin}{escaped(core)}{end}{escaped(trail)}"


_ELEMENTS = {
    "*": ("<em>", "</em>"),
    "**": ("<strong>", "</strong>"),
    "***": ("<strong><em>", "</em></strong>"),
}


def _apart(character: str) -> bool:
    return not character or character.isspace() or _is_punctuation(character)


def _is_punctuation(character: str) -> bool:
    return unicodedata.category(character)[0] in "PS"
