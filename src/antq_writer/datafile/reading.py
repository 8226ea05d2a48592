"""Reading a data file: from bytes to a tree of texts with places, and every mistake at once."""

from __future__ import annotations

from dataclasses import replace

from antq_writer.datafile import faults
from antq_writer.datafile.building import A_LIST, Builder
from antq_writer.datafile.characters import ODD_INDENT, Signs, clean, kinds_of
from antq_writer.datafile.draft import Draft, Patience
from antq_writer.datafile.encoding import decode
from antq_writer.datafile.findings import Findings
from antq_writer.datafile.limits import DEFAULT_LIMITS, Limits
from antq_writer.datafile.lines import Lines
from antq_writer.datafile.silences import has_notes, silences
from antq_writer.datafile.tree import DataFile
from antq_writer.datafile.wording import Both
from antq_writer.diagnostics import Diagnostic, Severity
from antq_writer.errors import ReportError
from antq_writer.positions import Path, Position, SourceMap, show_path

A_TEXT = Both("một đoạn chữ", "a text")
READ_AGAIN = 400_000
"""YAML events that are read over again to find the mistakes behind a broken line, and the file once more."""


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
    found = Findings(limits.findings)
    if len(data) > limits.size:
        found.add(faults.FILE_TOO_LARGE, Position(name), limit=limits.size)
        return None, found.listed(name)
    text: str | None
    if isinstance(data, bytes):
        text, about = decode(data, name)
        found.extend(about)
        if text is None:
            return None, found.listed(name)
    else:
        text = data.removeprefix("\ufeff")
    lines = Lines(text, name)
    kinds = kinds_of(text)
    readable = clean(text, kinds, lines, found)
    signs = Signs(readable, kinds if readable is text else kinds_of(readable))
    file = _read_text(readable, signs, lines, name, limits, found)
    listed = found.listed(name)
    if file is None:
        return None, listed
    listed = _with_paths(listed, file.map)
    return replace(file, diagnostics=tuple(listed)), listed


def _read_text(
    text: str, signs: Signs, lines: Lines, name: str, limits: Limits, found: Findings
) -> DataFile | None:
    """The tree of a text; one with broken lines is mended in a draft, and the draft is read."""
    own = Findings(limits.findings)
    built = Builder(text, lines.at, signs, limits, own).run()
    complete = not built.error
    if built.error or built.doubtful or (signs.odd_spaces and ODD_INDENT.search(text)):
        from antq_writer.datafile.mending.table import mend_all  # noqa: PLC0415 - few files need it

        draft = Draft(text, name, Patience(READ_AGAIN + built.events))
        complete = mend_all(draft, limits.rounds, found) and not draft.guessed
        if draft.mended:
            own = Findings(limits.findings)
            built = Builder(draft.text, draft.at, signs, limits, own).run()
    found.absorb(own)
    silenced = tuple(silences(text, lines, built.spans, found)) if has_notes(text) else ()
    tree = built.tree
    if not isinstance(tree, dict):
        if isinstance(tree, list):
            found.add(faults.TOP_NOT_ENTRIES, built.values[()], found=A_LIST)
        elif not found.has_errors:
            if tree is None:
                found.add(faults.EMPTY_FILE, Position(name))
            else:
                found.add(faults.TOP_NOT_ENTRIES, built.values[()], found=A_TEXT)
        return None
    source = SourceMap(name, built.values, built.keys)
    return DataFile(tree, source, (), frozenset(built.empty), silenced, complete and built.whole)


def _with_paths(listed: list[Diagnostic], source: SourceMap) -> list[Diagnostic]:
    """Findings about a line get the key path of the entry that stands there."""
    if all(diagnostic.path for diagnostic in listed):
        return listed
    by_line: dict[int, list[tuple[int, int, Path]]] = {}
    for places in (source.keys, source.values):
        for path, at in places.items():
            if path and (places is source.keys or isinstance(path[-1], int)):
                by_line.setdefault(at.line, []).append((at.column, len(path), path))
    return [found if found.path else _with_path(found, by_line) for found in listed]


def _with_path(found: Diagnostic, by_line: dict[int, list[tuple[int, int, Path]]]) -> Diagnostic:
    on_line = by_line.get(found.position.line, [])
    before = [place for place in on_line if place[0] <= found.position.column]
    path = max(before, default=min(on_line, default=(0, 0, ())))[2]
    return replace(found, path=show_path(path)) if path else found
