"""What a rule on data reads: the report, what stands around it, and the place of every value."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field
from datetime import date
from typing import Any, TypeVar

from antq_writer.diagnostics import Diagnostic, Fault
from antq_writer.figures import Earlier
from antq_writer.positions import Path
from antq_writer.records import dataclass
from antq_writer.registry import Registry
from antq_writer.schema import Report

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Frame:
    """What the template set asks of a report, as far as the rules need it."""

    subject: tuple[str, ...] = ()
    """Lines of the trích yếu, their slots left open."""
    parts: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Headings of the parts, each with its sections."""
    wanted: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Headings that should have something under them, each with the sections that may stand there."""
    citing: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Statement and those of its slots that hold symbols of documents."""


@dataclass(frozen=True, slots=True)
class DataSubject:
    """A report and what the rules compare it with."""

    report: Report
    registry: Registry = field(default_factory=lambda: Registry({}))
    """The shipped registry, with the report's own documents over it."""
    earlier: Report | None = None
    """Last year's report; None when there is none."""
    frame: Frame = field(default_factory=Frame)
    _made: dict[Any, Any] = field(default_factory=dict, compare=False, repr=False)

    def at(self, fault: Fault, path: Path, **slots: object) -> Diagnostic:
        """The finding of a fault at a value.

        A counted thing may be written as one text (`08 xã`); a finding about its number is then about the text.
        """
        source = self.report.origin.source
        if source.values:
            while len(path) > 1 and path not in source.values and path[:-1] in source.values:
                path = path[:-1]
        return fault.at(source.value(path), path, **slots)

    def at_key(self, fault: Fault, path: Path, **slots: object) -> Diagnostic:
        """The finding of a fault at the key that leads to a value."""
        return fault.at(self.report.origin.source.key(path), path, **slots)

    def lines(self, *paths: Path) -> dict[str, str]:
        """Where other values stand, to fill the slots `lines` and `lines_en` of an advice: ` (dòng 12, 15)`.

        Empty for a report that was no file.
        """
        source = self.report.origin.source
        if not source.values:
            return {"lines": "", "lines_en": ""}
        told = ", ".join(str(line) for line in sorted({source.value(path).line for path in paths}))
        return {"lines": f" (dòng {told})", "lines_en": f" (line {told})"}

    def once(self, make: Callable[[DataSubject], T]) -> T:
        """What `make` makes of this subject, made when first asked for and kept with it."""
        if make not in self._made:
            self._made[make] = make(self)
        made: T = self._made[make]
        return made

    @property
    def day(self) -> date:
        """The day that the report is judged by: its date of issue, else the end of its period."""
        return self.report.day

    @property
    def agency(self) -> str:
        """The issuing agency of the letterhead, in one line."""
        return " ".join(line for line in self.report.the_thuc.co_quan if isinstance(line, str))

    @property
    def comparison(self) -> Earlier | None:
        """Last year's figures; None where there are none, or they are of another unit or kind of period."""
        if self.earlier is None:
            return None
        found = Earlier(self.report, self.earlier, self.report.the_thuc.so_le)
        return found if found.comparable() else None
