"""What a report would print far more of than its file holds: appendices, and cells that were left empty."""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.datafile import faults
from antq_writer.datafile.limits import Limits
from antq_writer.diagnostics import Diagnostic
from antq_writer.positions import Path, SourceMap
from antq_writer.schema import Report


def too_much(report: Report, source: SourceMap, limits: Limits, size: int) -> Iterator[Diagnostic]:
    """The finding at the first appendix, or table, that is too much for a file of so many bytes."""
    if len(report.phu_luc) > limits.appendices:
        path: Path = ("phu_luc", limits.appendices)
        yield faults.TOO_MANY_APPENDICES.at(source.value(path), path, limit=limits.appendices)
        return
    cells, most = 0, limits.cells_of(size)
    for index, appendix in enumerate(report.phu_luc):
        cells += len(appendix.leaves) * (len(appendix.dong) + 1)
        if cells > most:
            path = ("phu_luc", index)
            yield faults.TOO_MANY_CELLS.at(source.value(path), path, limit=most)
            return
