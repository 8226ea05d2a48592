"""Reading a data file: from bytes to a tree of texts with places, and every mistake at once."""

from __future__ import annotations

from typing import Any

from antq_writer.datafile import faults
from antq_writer.datafile.building import A_LIST, A_TEXT, Builder
from antq_writer.datafile.characters import FORBIDDEN, Signs, forbidden
from antq_writer.datafile.encoding import decode
from antq_writer.datafile.limits import DEFAULT_LIMITS, Limits
from antq_writer.datafile.lines import Lines
from antq_writer.datafile.silences import Silence, has_notes, silences
from antq_writer.datafile.tree import DataFile
from antq_writer.diagnostics import Diagnostic, Severity, in_order
from antq_writer.errors import ReportError
from antq_writer.positions import Position, SourceMap


def read(data: bytes | str, name: str = "…", limits: Limits = DEFAULT_LIMITS) -> DataFile:
    """The tree of a data file; `ReportError` with every finding when one of them is an error.

    `name` is the file as findings show it.  A text is the content itself, never a path.
    """
    file, found = read_collecting(data, name, limits)
    if file is None or any(d.severity is Severity.ERROR for d in found):
        raise ReportError(found)
    return file


def read_collecting(
    data: bytes | str, name: str = "…", limits: Limits = DEFAULT_LIMITS
) -> tuple[DataFile | None, list[Diagnostic]]:
    """As much of the tree as could be read, and every finding; None when there is no tree at all.

    Never raises for anything that a file may hold.
    """
    start = Position(name)
    if len(data) > limits.size:
        return None, [faults.FILE_TOO_LARGE.at(start, limit=limits.size)]
    found: list[Diagnostic] = []
    if isinstance(data, bytes):
        text, found = decode(data, name)
        if text is None:
            return None, found
    else:
        text = data.removeprefix("\ufeff")
    lines = Lines(text)
    if FORBIDDEN.search(text):
        found += forbidden(text, lines, name)
        text = FORBIDDEN.sub(" ", text)

    def place(mark: Any) -> Position:
        return Position(name, *lines.inside(mark.line + 1, mark.column + 1))

    built = Builder(text, place, Signs(text), limits).run()
    found += built.found
    if built.error is not None:
        mark = getattr(built.error, "problem_mark", None)
        at = place(mark) if mark else start
        found.append(faults.NOT_YAML.at(at, found=lines.all[at.line - 1][at.column - 1 :]))
    tree = built.tree
    if tree is None:
        if built.error is None:
            found.append(faults.EMPTY_FILE.at(start))
        return None, in_order(found)
    if not isinstance(tree, dict):
        kind = A_LIST if isinstance(tree, list) else A_TEXT
        found.append(faults.TOP_NOT_ENTRIES.at(built.values[()], found=kind))
        return None, in_order(found)
    silenced: tuple[Silence, ...] = ()
    if has_notes(text):
        notes, complaints = silences(text, lines, built.spans, name)
        silenced = tuple(notes)
        found += complaints
    found = in_order(found)
    source = SourceMap(name, built.values, built.keys)
    return DataFile(tree, source, tuple(found), frozenset(built.empty), silenced, built.whole), found
