"""From a data file to a Report: the schema's typing, its mistakes as findings with their places."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from antq_writer.datafile import read_collecting
from antq_writer.datafile.tree import DataFile
from antq_writer.diagnostics import Diagnostic, Severity, in_order
from antq_writer.errors import ReportError
from antq_writer.positions import SourceMap
from antq_writer.schema import Report


def from_text(data: str | bytes, name: str, *, draft: bool = False) -> Report:
    """The report of a data file's content.

    `draft` leaves open what is required but missing, and what stands there without a value.
    """
    file, found = read_collecting(data, name)
    if file is None:
        raise ReportError(found)
    tree = _with_blanks(file) if draft else file.tree
    report, mistakes = _validate(tree, file.map, draft=draft, whole=file.whole)
    found = in_order([*found, *mistakes])
    if report is None or any(d.severity is Severity.ERROR for d in found):
        raise ReportError(found)
    report._source = file.map
    return report


def from_mapping(data: Mapping[str, Any], name: str) -> Report:
    """The report of a mapping."""
    report, mistakes = _validate(dict(data), SourceMap(name), draft=False, whole=True)
    if report is None:
        raise ReportError(in_order(mistakes))
    return report


def _validate(
    tree: Any, source: SourceMap, *, draft: bool, whole: bool
) -> tuple[Report | None, list[Diagnostic]]:
    try:
        return Report.model_validate(tree), []
    except ValidationError as error:
        return None, [str(e) for e in error.errors()]


def _with_blanks(file: DataFile) -> Any:
    return file.tree
