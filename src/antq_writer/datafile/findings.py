"""Collects the findings of one file, and only counts them when there are more than anyone would read."""

from __future__ import annotations

from collections.abc import Iterable

from antq_writer.datafile import faults
from antq_writer.diagnostics import Diagnostic, Fault, Severity, in_order
from antq_writer.positions import Path, Position


class Findings:
    """The findings of one file; of errors and of the rest, so many are kept as the limit says."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._errors: list[Diagnostic] = []
        self._others: list[Diagnostic] = []
        self._uncounted = 0

    def add(self, fault: Fault, at: Position, path: Path = (), **slots: object) -> None:
        """Note a fault at a place."""
        kept = self._errors if fault.severity is Severity.ERROR else self._others
        if len(kept) < self._limit:
            kept.append(fault.at(at, path, **slots))
        else:
            self._uncounted += 1

    def extend(self, found: Iterable[Diagnostic]) -> None:
        """Take over findings that were made elsewhere."""
        for diagnostic in found:
            kept = self._errors if diagnostic.severity is Severity.ERROR else self._others
            if len(kept) < self._limit:
                kept.append(diagnostic)
            else:
                self._uncounted += 1

    def absorb(self, other: Findings) -> None:
        """Take over what another collection has kept and counted."""
        self.extend([*other._errors, *other._others])
        self._uncounted += other._uncounted

    def stop(self, at: Position) -> None:
        """Note that the file is not read from here on."""
        self._errors.append(faults.NOT_READ_FURTHER.at(at))

    @property
    def full(self) -> bool:
        """Whether so many errors are listed that nobody reads on."""
        return len(self._errors) >= self._limit

    @property
    def many(self) -> bool:
        """Whether so many warnings are listed that more are only counted."""
        return len(self._others) >= self._limit

    @property
    def has_errors(self) -> bool:
        """Whether one of them is an error."""
        return bool(self._errors)

    def listed(self, file: str) -> list[Diagnostic]:
        """All that is kept, in the order of the file; the last one counts those that are not."""
        found = in_order([*self._errors, *self._others])
        if self._uncounted:
            found.append(faults.MORE_FINDINGS.at(Position(file), count=self._uncounted))
        return found
