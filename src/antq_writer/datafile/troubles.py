"""The first place where a text stops being YAML, or is YAML that says something else than what was meant."""

from __future__ import annotations

import re
from typing import Any

from yaml.events import CollectionEndEvent, CollectionStartEvent, DocumentStartEvent, ScalarEvent

from antq_writer.datafile.draft import ENTRY, Patience
from antq_writer.datafile.events import YAMLError, events
from antq_writer.datafile.lines import LINE_END
from antq_writer.patterns import regex
from antq_writer.records import dataclass

SUSPECT = regex(r"(?m)^[ ]*(?:- +)*(?:[a-z]\w*[:\uff1a\ufe55\u2236]\S|[a-z0-9]+_\w+[ =]|-[^\s-])")
"""Lines that YAML may take for text where an entry or a list item was meant."""

_SIGNS_OF_SUSPECTS = (regex(r":\S"), regex(r"_\w++[ =]"), regex(r" -[^\s-]"), regex(r"\n-[^\s-]"))
_WIDE_COLONS = "\uff1a\ufe55\u2236"


def has_suspects(text: str) -> bool:
    """Whether there are such lines; what they begin with is looked for first, for that is found much faster."""
    may_be = (
        text.startswith("-")
        or any(colon in text for colon in _WIDE_COLONS)
        or any(sign.search(text) for sign in _SIGNS_OF_SUSPECTS)
    )
    return may_be and SUSPECT.search(text) is not None


KEY_WITHOUT_SPACE = regex(
    r"(?P<lead>[ \t]*(?:- +)*)(?P<key>[^\W\d]\w*) *:"
    r"(?P<gap>[\xa0\u2000-\u200a\u3000]*)(?P<value>(?!//)\S.*)"
)
"""`so_mo_hinh:5`, also with a space that is none to YAML."""

WRONG_COLON = regex(
    r"(?P<lead>[ \t]*(?:- +)*)(?P<key>[^\W\d]\w*) *"
    r"(?P<colon>[\uff1a\ufe55\u2236\ua789])(?P<gap>\s*)(?P<value>.*)"
)
"""A name with a colon of Chinese type, or another sign that only looks like a colon."""

_SNAKE = regex(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)+$")
_NAME_WITHOUT_COLON = regex(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)+[ \t]*[= \t][ \t]*[^\s=]")
_BLOCK_HEADER = regex(r"[|>][+-]?\d")


@dataclass(frozen=True, slots=True)
class Trouble:
    """Where reading cannot go on; lines and columns count from 0."""

    said: str
    """What YAML's reader says, in its own words; or one of ours."""
    context: str
    """What it was reading."""
    line: int
    column: int
    from_line: int
    """Where that began; the place itself when it does not say."""
    from_column: int

    @property
    def begin(self) -> int:
        """The line that is wrong: of a name without a colon, where the name stands."""
        return self.from_line if "simple key" in self.context else self.line


SWALLOWED_BY_QUOTE = "swallowed by a quote"
SWALLOWED = "swallowed by a value"
LIKE_AN_ENTRY = "text like an entry"
BLOCK_SIGN = "block sign with a number"
SECOND_DOCUMENT = "second document"
OUT_OF_PATIENCE = "out of patience"
DEEPEST = 200
"""Levels inside one another beyond which no file is mended."""


def first_trouble(text: str, patience: Patience) -> Trouble | None:
    """The first trouble of a text, or the place where patience ends; None when it can be read to its end."""
    suspects = has_suspects(text)
    documents = depth = 0
    next_event = events(text)
    try:
        while (event := next_event()) is not None:
            patience.left -= 1
            if patience.left < 0:
                return _here(OUT_OF_PATIENCE, event.start_mark)
            if isinstance(event, ScalarEvent):
                trouble = _misreading(event, text, suspects=suspects)
                if trouble is not None:
                    return trouble
            elif isinstance(event, CollectionStartEvent):
                depth += 1
                if depth > DEEPEST:  # the reader's work grows with the square of the depth
                    return _here(OUT_OF_PATIENCE, event.start_mark)
            elif isinstance(event, CollectionEndEvent):
                depth -= 1
            elif isinstance(event, DocumentStartEvent):
                documents += 1
                if documents > 1:
                    return _here(SECOND_DOCUMENT, event.start_mark)
    except YAMLError as error:
        return _of(error)
    return None


def _of(error: Any) -> Trouble:
    mark = getattr(error, "problem_mark", None)
    context = getattr(error, "context_mark", None) or mark
    line, column = (mark.line, mark.column) if mark else (0, 0)
    from_line, from_column = (context.line, context.column) if context else (line, column)
    said = str(getattr(error, "problem", None) or error)
    return Trouble(said, str(getattr(error, "context", None) or ""), line, column, from_line, from_column)


def may_be_misread(event: Any, text: str) -> bool:
    """Whether a text of the file is worth a second look: it goes over several lines, or says `>5`."""
    style = event.style
    if style and style in "|>":
        return _BLOCK_HEADER.match(text, event.start_mark.index) is not None
    return bool(event.start_mark.line != event.end_mark.line)


def _misreading(event: Any, text: str, *, suspects: bool) -> Trouble | None:
    """What a text has taken in that was meant to stand for itself."""
    start, style = event.start_mark, event.style
    if style and style in "|>":
        return _here(BLOCK_SIGN, start) if _BLOCK_HEADER.match(text, start.index) else None
    if start.line == event.end_mark.line and (style or not suspects):
        return None
    lines = LINE_END.split(text[start.index : event.end_mark.index])
    before = text[start.index - start.column : start.index]
    if not style and not before.strip(" -") and _like_an_entry(lines[0], in_list="-" in before):
        return _here(LIKE_AN_ENTRY, start)
    entry = ENTRY.match(before + "x")
    indent = len(entry["lead"]) if entry else start.column
    for number, line in enumerate(lines[1:], start=start.line + 1):
        bare = line.lstrip(" \t")
        column = len(line) - len(bare)
        if style:
            key = ENTRY.match(bare)
            if key and (_SNAKE.match(key["key"]) or (column <= indent and key["key"].isidentifier())):
                return Trouble(SWALLOWED_BY_QUOTE, style, number, column, start.line, start.column)
        elif _like_an_entry(bare, in_list=True):
            return Trouble(LIKE_AN_ENTRY, "", number, column, number, column)
        elif before.rstrip()[-1:] in ("[", "{", ","):
            return None
        elif bare.startswith("- ") or (bare.startswith("-") and lines[0].startswith("-")):
            return Trouble(SWALLOWED, "", number, column, start.line, start.column)
    return None


def _here(said: str, mark: Any) -> Trouble:
    return Trouble(said, "", mark.line, mark.column, mark.line, mark.column)


def _like_an_entry(text: str, *, in_list: bool) -> bool:
    """Whether a text is `name:value` or `-item`; of list items only names with an underscore are."""
    if not in_list and re.match(r"-[^\W\d]", text):
        return True
    if _NAME_WITHOUT_COLON.match(text):
        return True
    match = KEY_WITHOUT_SPACE.match(text) or WRONG_COLON.match(text)
    if match is None or match["lead"]:
        return False
    return _SNAKE.match(match["key"]) is not None or (not in_list and re.match(r"[a-z]", text) is not None)
