"""From YAML events to a tree of texts with places, in one pass, without recursion and with every mistake."""

from __future__ import annotations

import re
import unicodedata
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
from antq_writer.datafile.limits import Limits
from antq_writer.datafile.wording import Both, shown
from antq_writer.diagnostics import Diagnostic
from antq_writer.positions import Path, Position

A_LIST = Both("danh sách", "list")
A_GROUP = Both("nhóm mục", "group of entries")
A_TEXT = Both("một đoạn chữ", "a text")
_CUT = re.compile(r"[ \t]+(#[^\s#!][^\r\n]*)")
_CUT_SOMEWHERE = re.compile(r"[ \t]#[^\s#!]")


class _Level:
    """A mapping or a list that is being filled."""

    __slots__ = ("content", "key", "lost", "path", "seen")

    def __init__(self, content: Any, path: Path, lost: bool) -> None:
        self.content: Any = content
        self.path = path
        self.lost = lost
        """Whether the content is read for its mistakes only: the value of a key given twice."""
        self.key: str | None = None
        """The name that waits for its value."""
        self.seen: dict[str, Position] = {}


class Builder:
    """Builds the tree of one text; what it has when it ends early is as much as could be read."""

    def __init__(self, text: str, place: Callable[[Any], Position], signs: Signs, limits: Limits) -> None:
        self.tree: Any = None
        self.values: dict[Path, Position] = {}
        self.keys: dict[Path, Position] = {}
        self.empty: set[Path] = set()
        self.found: list[Diagnostic] = []
        self.spans: list[tuple[int, int]] = []
        """Where the quoted and block values stand, by character index."""
        self.error: YAMLError | None = None
        """Why the reading ended early."""
        self.whole = True
        self._text = text
        self._place = place
        self._signs = signs
        self._limits = limits
        self._cuts = _CUT_SOMEWHERE.search(text) is not None
        self._levels: list[_Level] = []
        self._count = 0
        self._documents = 0

    def run(self) -> Builder:
        """Read the events to their end, to the first place that is no YAML, or to a limit."""
        stream = events(self._text)
        try:
            for event in stream:
                handle = _HANDLERS.get(event.__class__)
                if handle is not None and not handle(self, event):
                    self.whole = False
                    break
        except YAMLError as error:
            self.error = error
            self.whole = False
        return self

    # Each handler returns whether to go on.

    def _document(self, event: Any) -> bool:
        self._documents += 1
        if event.version or event.tags:
            self.found.append(faults.DIRECTIVE.at(self._place(event.start_mark)))
        if self._documents > 1:
            self.found.append(faults.SECOND_DOCUMENT.at(self._place(event.start_mark)))
            return False
        return True

    def _scalar(self, event: Any) -> bool:
        level = self._levels[-1] if self._levels else None
        value = self._marked(event) if event.anchor or event.tag else event.value
        if level is not None and level.key is None and level.content.__class__ is dict:
            return self._name(level, event, value)
        path = self._path(level)
        at = self._place(event.start_mark)
        value = self._text_of(event, value, at, path)
        if value and not value.isspace():
            self._put(level, path, value, at)
            return self._counted(at)
        if level is not None and level.key is not None:
            if not level.lost:
                self.values[path] = at
                self.empty.add(path)
            level.key = None
        return self._counted(at)

    def _alias(self, event: Any) -> bool:
        at = self._place(event.start_mark)
        name = self._raw(event)
        self.found.append(faults.ALIAS.at(at, sign="*", found=shown(name)))
        level = self._levels[-1] if self._levels else None
        if level is not None and level.key is None and level.content.__class__ is dict:
            level.key = name
            level.seen.setdefault(name, at)
        else:
            self._put(level, self._path(level), name, at)
        return self._counted(at)

    def _start(self, event: Any) -> bool:
        level = self._levels[-1] if self._levels else None
        at = self._place(event.start_mark)
        is_list = event.__class__ is SequenceStartEvent
        if event.anchor or event.tag:
            self._marked(event)
        if level is not None and level.key is None and level.content.__class__ is dict:
            sign = self._text[event.start_mark.index : event.start_mark.index + 1]
            self.found.append(
                faults.KEY_NOT_TEXT.at(at, level.path, found=A_LIST if is_list else A_GROUP, sign=sign)
            )
            inner = _Level([] if is_list else {}, level.path, lost=True)
            level.key = sign
        else:
            path = self._path(level)
            inner = _Level([] if is_list else {}, path, level is not None and level.lost)
            if level is not None and level.content.__class__ is dict and self._dropped(level):
                inner.lost = True
                level.key = None
            else:
                self._put(level, path, inner.content, at)
        self._levels.append(inner)
        if len(self._levels) > self._limits.depth:
            self.found.append(faults.TOO_DEEP.at(at, limit=self._limits.depth))
            return False
        return self._counted(at)

    def _end(self, _event: Any) -> bool:
        self._levels.pop()
        return True

    def _name(self, level: _Level, event: Any, name: str) -> bool:
        """Take a text as the name of the entry whose value comes next."""
        at = self._place(event.start_mark)
        if self._signs.any:
            name = self._signs.examine(name, self._raw(event), at, level.path, self.found)
        name = unicodedata.normalize("NFC", name)
        path = (*level.path, name)
        if not name or name.isspace():
            self.found.append(faults.NO_KEY.at(at, level.path))
        elif name == "<<":
            self.found.append(faults.MERGE_KEY.at(at, level.path))
        first = level.seen.setdefault(name, at)
        if first is not at:
            self.found.append(
                faults.DUPLICATE_KEY.at(at, path, key=shown(name), first=first.line, line=at.line)
            )
        elif not level.lost:
            self.keys[path] = at
        level.key = name
        return True

    def _path(self, level: _Level | None) -> Path:
        if level is None:
            return ()
        if level.key is not None:
            return (*level.path, level.key)
        return (*level.path, len(level.content))

    def _dropped(self, level: _Level) -> bool:
        """Whether the entry that waits for its value has had one before."""
        return level.key in level.content

    def _put(self, level: _Level | None, path: Path, value: Any, at: Position) -> None:
        if level is None:
            if self.tree is None:
                self.tree = value
            self.values[path] = at
            return
        if level.content.__class__ is list:
            level.content.append(value)
        else:
            if level.key in level.content:
                level.key = None
                return
            level.content[level.key] = value
            level.key = None
        if not level.lost:
            self.values[path] = at

    def _counted(self, at: Position) -> bool:
        self._count += 1
        if self._count > self._limits.values:
            self.found.append(faults.TOO_MANY_VALUES.at(at, limit=self._limits.values))
            return False
        return True

    def _text_of(self, event: Any, value: str, at: Position, path: Path) -> str:
        """The text of a value, with what there is to say about it."""
        style = event.style
        if style:
            self.spans.append((event.start_mark.index, event.end_mark.index))
            if style in "|>":
                value = value.rstrip("\n")
        elif self._cuts:
            self._look_for_cut(event, value, at, path)
        if self._signs.any:
            value = self._signs.examine(value, self._raw(event), at, path, self.found)
        if len(value) <= 4 and (value == "~" or value.lower() == "null"):
            self.found.append(faults.NULL.at(at, path, found=value))
        elif len(value) > self._limits.length:
            self.found.append(
                faults.VALUE_TOO_LONG.at(at, path, length=len(value), limit=self._limits.length)
            )
        return value

    def _look_for_cut(self, event: Any, value: str, at: Position, path: Path) -> None:
        cut = _CUT.match(self._text, event.end_mark.index)
        if cut is not None:
            found = cut.group(1).rstrip()
            quoted = '"' + shown(f"{value} {found}".strip()) + '"'
            self.found.append(
                faults.CUT_BY_HASH.at(
                    Position(at.file, at.line, at.column), path, found=shown(found), quoted=quoted
                )
            )

    def _marked(self, event: Any) -> str:
        """Say that anchors and tags have no place here; the value as it stands in the file."""
        at = self._place(event.start_mark)
        raw = self._raw(event)
        word = shown(raw.split()[0]) if raw.split() else ""
        if raw.startswith("&") or not event.tag:
            self.found.append(faults.ALIAS.at(at, sign="&", found=word))
        else:
            self.found.append(faults.TAG.at(at, found=word))
        return raw

    def _raw(self, event: Any) -> str:
        return self._text[event.start_mark.index : event.end_mark.index]


_HANDLERS: dict[type, Callable[[Builder, Any], bool]] = {
    DocumentStartEvent: Builder._document,
    ScalarEvent: Builder._scalar,
    AliasEvent: Builder._alias,
    MappingStartEvent: Builder._start,
    SequenceStartEvent: Builder._start,
    MappingEndEvent: Builder._end,
    SequenceEndEvent: Builder._end,
}
