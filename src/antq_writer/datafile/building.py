"""From YAML events to a tree of texts with places, in one pass, without recursion and with every mistake."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from antq_writer.datafile import faults
from antq_writer.datafile.characters import Signs
from antq_writer.datafile.events import YAMLError, events
from antq_writer.datafile.findings import Findings
from antq_writer.datafile.limits import Limits, is_of_table
from antq_writer.datafile.lines import Lines
from antq_writer.datafile.places import Places
from antq_writer.datafile.quoting import in_quotes
from antq_writer.datafile.troubles import has_suspects, may_be_misread
from antq_writer.datafile.wording import CITATIONS, ITEMS, VALUES, Both, shown
from antq_writer.patterns import regex
from antq_writer.positions import Path, Position

A_LIST = Both("danh sách", "list")
A_GROUP = Both("nhóm mục", "group of entries")

_CUT = regex(r"[ \t]+(#[^\s#!][^\r\n]*)")
# What begins with one sign is found many times faster than what begins with one of several.
_HASH_AT_WORD, _COMMA_AT_FIGURE = regex(r"#[^\s#!]"), regex(r",\d")
_CUT_SOMEWHERE = regex(r"[ \t]#[^\s#!]")
_QUESTION_SOMEWHERE = regex(r"(?m)(?:^[ \t]*|[-{,\[][ \t]*)\?[ \t\r\n]")
_COMMA_SOMEWHERE = regex(r",(?<=\d,)\d")
_NAME_WITH_VALUE = regex(r"([^\W\d]\w*):(.*)", re.DOTALL)


LOOKS_EVERY = 64
"""Values between two looks at whether so much has been found that nobody reads on."""
_NULLS = frozenset("~nN")


class _Level:
    """A group of entries or a list that is being filled."""

    __slots__ = ("content", "is_group", "key", "lost", "path", "seen", "waiting", "weight")

    def __init__(self, content: Any, path: Path, *, lost: bool) -> None:
        self.content: Any = content
        self.is_group = content.__class__ is dict
        self.path = path
        self.lost = lost
        """Whether the content is read for its mistakes only: the value of a name given twice."""
        self.key: str | None = None
        """The name that waits for its value."""
        self.waiting: Path = ()
        """The path of that value."""
        self.seen: dict[str, Any] = {}
        """Where each name stood first."""
        self.weight = 0 if is_of_table(path) else 1
        """What an item of this list counts: those of own tables are counted as cells."""


class Builder:
    """Builds the tree of one text; what it has when it ends early is as much as could be read."""

    def __init__(
        self, text: str, at: Callable[[int, int], Position], signs: Signs, limits: Limits, found: Findings
    ) -> None:
        self.tree: Any = None
        self.values = Places(at)
        self.keys = Places(at)
        self.empty: set[Path] = set()
        self.spans: list[tuple[int, int]] = []
        """Where the quoted and block values stand, by character index."""
        self.whole = True
        """False when the reading ended early."""
        self.doubtful = has_suspects(text)
        """Whether a text may have taken in an entry that was meant to stand for itself."""
        self.events = 0
        """How many there were."""
        self.error = False
        """Whether the text is YAML no further."""
        self._text = text
        self._at = at
        self._lines: Lines | None = None
        self._signs = signs
        self._limits, self._longest = limits, limits.length
        size = len(text.encode("utf-8", "surrogatepass"))
        self._most = limits.values_of(size)
        self._most_items, self._most_citations = limits.items_of(size), limits.citations_of(size)
        self._found = found
        self._cuts = _HASH_AT_WORD.search(text) is not None and _CUT_SOMEWHERE.search(text) is not None
        asks = "?" in text and any(f"?{end}" in text for end in " \t\r\n")
        self._questions = asks and _QUESTION_SOMEWHERE.search(text) is not None
        self._quotes = '"' in text
        self._odd_names = signs.any or self._questions
        has_lists = ("[" in text or "{" in text) and _COMMA_AT_FIGURE.search(text) is not None
        self._commas = has_lists and _COMMA_SOMEWHERE.search(text) is not None
        self._levels: list[_Level] = []
        self._count = self._items = self._citations = 0
        self._next_look = min(LOOKS_EVERY, self._most + 1)
        """The number of values at which to look whether reading goes on; 0 when a limit has been passed."""
        self._documents = 0
        self._last, self._last_end = "", -2
        """What the last plain text was, and where it ended."""

    def run(self) -> Builder:
        """Read the events to their end, to the first place that is no YAML, or to a limit."""
        next_event = events(self._text)
        handler = _HANDLERS.get
        count = 0
        try:
            while (event := next_event()) is not None:
                count += 1
                handle = handler(event.__class__)
                if handle is not None and not handle(self, event):
                    self.whole = False
                    break
        except YAMLError:
            self.error = True
            self.whole = False
        self.events = count
        return self

    # Each handler returns whether to go on.

    def _document(self, event: Any) -> bool:
        self._documents += 1
        if event.version or event.tags:
            self._found.add(faults.DIRECTIVE, self._place(event.start_mark))
        self.error = self._documents > 1
        return not self.error

    def _scalar(self, event: Any) -> bool:
        level = self._levels[-1] if self._levels else None
        value = self._marked(event) if event.anchor or event.tag else event.value
        if self._commas and not event.style:
            if event.start_mark.index == self._last_end + 1:
                self._look_for_decimal(value)
            self._last, self._last_end = value, event.end_mark.index
        mark = event.start_mark
        if level is None or not level.is_group:
            path = self._path(level)
            value = self._text_of(event, value, path)
            if value and not value.isspace():
                self._put(level, path, value, mark)
        elif level.key is None:
            return self._name(level, event, value)
        else:
            path, key, level.key = level.waiting, level.key, None
            value = self._text_of(event, value, path)
            if key not in level.content:
                given = value and not value.isspace()
                if given:
                    level.content[key] = value
                if not level.lost:
                    self.values.marks[path] = mark
                    if not given:
                        self.empty.add(path)
        return self._counted(mark)

    def _alias(self, event: Any) -> bool:
        mark = event.start_mark
        name = self._raw(event)
        self._found.add(faults.ALIAS, self._place(mark), sign="*", found=shown(name), quoted=in_quotes(name))
        level = self._levels[-1] if self._levels else None
        if level is not None and level.is_group and level.key is None:
            level.key, level.waiting = name, (*level.path, name)
            level.seen.setdefault(name, mark)
        else:
            self._put(level, self._path(level), name, mark)
        return self._counted(mark)

    def _start(self, event: Any) -> bool:
        level = self._levels[-1] if self._levels else None
        mark = event.start_mark
        is_list = event.__class__ is SequenceStartEvent
        content: Any = [] if is_list else {}
        if event.anchor or event.tag:
            self._marked(event)
        if level is not None and level.is_group and level.key is None:
            sign = self._text[mark.index : mark.index + 1]
            kind = A_LIST if is_list else A_GROUP
            self._found.add(faults.KEY_NOT_TEXT, self._place(mark), level.path, found=kind, sign=sign)
            inner = _Level(content, level.path, lost=True)
            level.key, level.waiting = sign, (*level.path, sign)
        else:
            path = self._path(level)
            given = level is not None and level.is_group and level.key in level.content
            inner = _Level(content, path, lost=level is not None and (level.lost or given))
            self._put(level, path, content, mark)
        self._levels.append(inner)
        if len(self._levels) > self._limits.depth:
            self._found.add(faults.TOO_DEEP, self._place(mark), limit=self._limits.depth)
            return False
        return self._counted(mark)

    def _end(self, _event: Any) -> bool:
        self._levels.pop()
        return True

    def _name(self, level: _Level, event: Any, name: str) -> bool:
        """Take a text as the name of the entry whose value comes next."""
        mark = event.start_mark
        if self._odd_names or not name.isidentifier():
            name = self._name_of(event, name, level.path)
        level.key = name
        level.waiting = path = (*level.path, name)
        first = level.seen.setdefault(name, mark)
        if first is not mark:
            lines = {"first": self._place(first).line, "line": self._place(mark).line}
            self._found.add(faults.DUPLICATE_KEY, self._place(mark), path, key=shown(name), **lines)
        elif not level.lost:
            self.keys.marks[path] = mark
        return True

    def _name_of(self, event: Any, name: str, path: Path) -> str:
        """A name that looks like none, or stands in a file with odd signs, with what there is to say about it."""
        mark = event.start_mark
        found = self._found
        if self._signs.any:
            name = self._examined(event, name, path)
        if self._questions and self._text[max(0, mark.index - 99) : mark.index].rstrip().endswith("?"):
            found.add(faults.QUESTION_KEY, self._place(mark), path)
        if ":" in name and not event.style and (glued := _NAME_WITH_VALUE.match(name)):
            name, value = glued.groups()
            at = self._place(mark)
            found.add(faults.NO_SPACE_AFTER_COLON, at, (*path, name), key=name, value=shown(value))
        if not name or name.isspace():
            found.add(faults.NO_KEY, self._place(mark), path)
        elif name == "<<":
            found.add(faults.MERGE_KEY, self._place(mark), path)
        return name

    def _path(self, level: _Level | None) -> Path:
        if level is None:
            return ()
        return (*level.path, len(level.content)) if level.key is None else level.waiting

    def _put(self, level: _Level | None, path: Path, value: Any, mark: Any) -> None:
        if level is None:
            self.tree = value
        elif not level.is_group:
            level.content.append(value)
            self._items += level.weight
            if self._items > self._most_items:
                self._next_look = 0
        else:
            key, level.key = level.key, None
            if key in level.content:
                return
            level.content[key] = value
        if level is None or not level.lost:
            self.values.marks[path] = mark

    def _counted(self, mark: Any) -> bool:
        self._count = count = self._count + 1
        return count < self._next_look or self._goes_on(mark)

    def _goes_on(self, mark: Any) -> bool:
        """Whether no limit has been passed, and somebody would read more findings."""
        if self._count % LOOKS_EVERY == 0 and self._found.full:
            self._found.stop(self._place(mark))
            return False
        if self._items > self._most_items:
            limit, what = self._most_items, ITEMS
        elif self._count > self._most:
            limit, what = self._most, VALUES
        elif self._citations > self._most_citations:
            limit, what = self._most_citations, CITATIONS
        else:
            self._next_look = min(self._count - self._count % LOOKS_EVERY + LOOKS_EVERY, self._most + 1)
            return True
        self._found.add(faults.TOO_MANY_VALUES, self._place(mark), limit=limit, what=what)
        return False

    def _text_of(self, event: Any, value: str, path: Path) -> str:
        """The text of a value, with what there is to say about it."""
        style = event.style
        if style:
            self.spans.append((event.start_mark.index, event.end_mark.index))
            if style in "|>":
                value = value.rstrip("\n")
        else:
            if self._cuts:
                self._look_for_cut(event, value, path)
            if self._quotes and '"' in value and value.count('"') % 2:
                self._found.add(faults.ODD_QUOTE, self._place(event.start_mark), path, found=shown(value))
        if (style or event.start_mark.line != event.end_mark.line) and may_be_misread(event, self._text):
            self.doubtful = True
        length = len(value)
        if length > self._longest:
            at = self._place(event.start_mark)
            self._found.add(faults.VALUE_TOO_LONG, at, path, length=length, limit=self._longest)
            value = value[: self._longest]
        if "[[" in value:
            self._citations += value.count("]]")
            if self._citations > self._most_citations:
                self._next_look = 0
        if self._signs.any:
            value = self._examined(event, value, path)
        if length <= 4 and value[:1] in _NULLS and (value == "~" or value.lower() == "null"):
            self._found.add(faults.NULL, self._place(event.start_mark), path, found=value)
        return value

    def _examined(self, event: Any, text: str, path: Path) -> str:
        """A text in its normal form, with what there is to say about its characters."""
        begin = event.start_mark.index
        return self._signs.examine(
            text, self._raw(event), lambda index: self._place_of(begin + index), path, self._found
        )

    def _look_for_cut(self, event: Any, value: str, path: Path) -> None:
        """Warn of text behind ` #` that YAML takes for a note."""
        cut = _CUT.match(self._text, event.end_mark.index)
        if cut is not None and not self._found.many:
            found = cut.group(1).rstrip()
            at, quoted = self._place_of(cut.start(1)), in_quotes(f"{value} {found}")
            self._found.add(faults.CUT_BY_HASH, at, path, found=shown(found), quoted=quoted)

    def _look_for_decimal(self, value: str) -> None:
        """`[5,65]` is two values to YAML, and may be one to the clerk."""
        last, end = self._last, self._last_end
        if self._text[end] == "," and last[-1:].isdigit() and value[:1].isdigit():
            at = self._place_of(end - len(last))
            found, apart = shown(f"{last},{value}"), shown(f"{last}, {value}")
            self._found.add(faults.DECIMAL_IN_BRACKETS, at, found=found, apart=apart)

    def _marked(self, event: Any) -> str:
        """Say that anchors and tags have no place here; the value as it stands in the file."""
        raw = self._raw(event)
        at, word, quoted = self._place(event.start_mark), shown((raw.split() or [""])[0]), in_quotes(raw)
        if raw.startswith("&") or not event.tag:
            self._found.add(faults.ALIAS, at, sign="&", found=word, quoted=quoted)
        else:
            self._found.add(faults.TAG, at, found=word, quoted=quoted)
        return raw

    def _raw(self, event: Any) -> str:
        return self._text[event.start_mark.index : event.end_mark.index]

    def _place(self, mark: Any) -> Position:
        return self._at(mark.line, mark.column)

    def _place_of(self, index: int) -> Position:
        if self._lines is None:
            self._lines = Lines(self._text)
        return self._at(*self._lines.of_index(index))


_HANDLERS: dict[type, Callable[[Builder, Any], bool]] = {
    DocumentStartEvent: Builder._document,
    ScalarEvent: Builder._scalar,
    AliasEvent: Builder._alias,
    MappingStartEvent: Builder._start,
    SequenceStartEvent: Builder._start,
    MappingEndEvent: Builder._end,
    SequenceEndEvent: Builder._end,
}
