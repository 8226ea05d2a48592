"""The lines of a data file while they are edited: values emptied, lines commented out, notes added."""

from __future__ import annotations

import yaml

from antq_writer.patterns import regex

_NOTE = regex(r"\s+#.*$")


def last_line(node: yaml.Node) -> int:
    """The last line, from 0, that a node has something on."""
    if isinstance(node, yaml.CollectionNode) and not node.flow_style:
        parts = [part for inner in node.value for part in (inner if isinstance(inner, tuple) else (inner,))]
        return max(map(last_line, parts), default=node.start_mark.line)
    end = node.end_mark
    return int(end.line - 1 if end.column == 0 and end.line > node.start_mark.line else end.line)


class EditedLines:
    """A text whose lines keep their numbers until it is put together again."""

    def __init__(self, text: str) -> None:
        self._lines = text.splitlines()
        self._gone: set[int] = set()
        self._before: dict[int, list[str]] = {}
        self._notes: dict[int, str] = {}
        self._settled: set[int] = set()

    def put(self, node: yaml.Node, value: str) -> None:
        """Another value for one that stands on one line."""
        start, end = node.start_mark, node.end_mark
        line = self._lines[start.line]
        self._lines[start.line] = line[: start.column] + value + line[end.column :]

    def empty(self, key: yaml.Node, node: yaml.Node, year: int) -> None:
        """Leave an entry without a value; what it was stays as a comment."""
        first, last = node.start_mark.line, last_line(node)
        here = key.end_mark.line
        if here in self._settled:
            return
        if first == last == here:
            line = self._lines[here]
            old, behind = (
                line[node.start_mark.column : node.end_mark.column],
                line[node.end_mark.column :].strip(),
            )
            behind = f"; {behind.lstrip('# ')}" if behind.startswith("#") else ""
            self._lines[here] = f"{line[: key.end_mark.column]}:  # năm {year}: {old}{behind}"
        else:
            line = self._lines[here]
            self._lines[here] = f"{line[: key.end_mark.column]}:  # năm {year}: xem các dòng dưới"
            if first == here:
                old = line[node.start_mark.column :].strip()
                self._before.setdefault(here + 1, []).append(" " * (key.start_mark.column + 2) + f"# {old}")
            self._comment(max(first, here + 1), last, key.start_mark.column + 2)
        self._settled |= set(range(here, last + 1))

    def comment_out(self, item: yaml.Node) -> None:
        """Make an item of a block list a comment, with its dash."""
        first = item.start_mark.line
        dash = self._lines[first][: item.start_mark.column].rindex("-")
        self._comment(first, last_line(item), dash)

    def note(self, line: int, words: str) -> None:
        """A note at the end of a line that is still in use."""
        self._notes[line] = words

    def delete(self, first: int, last: int) -> None:
        """Take lines away."""
        self._gone |= set(range(first, last + 1))

    def insert(self, line: int, text: str) -> None:
        """A line of its own before another."""
        self._before.setdefault(line, []).append(text + "\n")

    def text(self) -> str:
        """The edited text."""
        made: list[str] = []
        for number, line in enumerate(self._lines):
            made += self._before.get(number, ())
            if number in self._gone:
                continue
            words = self._notes.get(number)
            made.append(
                f"{line}  # {words}" if words and number not in self._settled and "#" not in line else line
            )
        return "\n".join(made) + "\n"

    def _comment(self, first: int, last: int, column: int) -> None:
        for number in range(first, last + 1):
            line = self._lines[number]
            if number not in self._settled and line.strip():
                depth = min(column, len(line) - len(line.lstrip()))
                self._lines[number] = f"{line[:depth]}# {line[depth:]}"
        self._settled |= set(range(first, last + 1))
