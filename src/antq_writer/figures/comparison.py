"""Figures beside those of an earlier report: the same field of the same unit over a period of the same kind."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from antq_writer.figures.derived import Number
from antq_writer.positions import Path
from antq_writer.records import dataclass
from antq_writer.schema import Report
from antq_writer.schema.base import Kind
from antq_writer.schema.model import Model
from antq_writer.schema.quantities import Approximate, Ratio
from antq_writer.vietnamese import compare, format_number

NAMES = ("ten", "doi_tuong", "danh_hieu", "loai", "don_vi")
"""What an item of a list is known by, so that it is found again in another order."""


@dataclass(frozen=True, slots=True)
class Change:
    """How a figure has changed."""

    text: str
    """The phrase after the figure: `tăng 12 vụ (25%) so với năm 2021`."""
    formula: str
    value: Number


@dataclass(frozen=True, slots=True)
class Earlier:
    """An earlier report to compare with."""

    now: Report
    report: Report
    decimals: int | None = None

    def comparable(self) -> bool:
        """Whether the two speak of the same unit and the same kind of period.

        A unit that was merged or renamed is comparable only where the data says so.
        """
        if self.now.ky.loai != self.report.ky.loai or self.report.ky.nam >= self.now.ky.nam:
            return False
        if self.now.nam_truoc is not None and self.now.nam_truoc.so_sanh_duoc == "có":
            return True
        return _names(self.now) == _names(self.report)

    def change(self, path: Path, unit: str, kind: Kind = Kind.COUNT) -> Change | None:
        """The change of the figure at `path`; None where one of the two was not given or is approximate."""
        after, before = _at(self.now, path), self.find(path)
        if after is None or before is None:
            return None
        percent = kind is Kind.PERCENT
        text = compare(
            after,
            before,
            "%" if percent else unit,
            self.report.ky.nam,
            since=self._since(),
            decimals=self.decimals,
        )
        return Change(
            text, f"{format_number(after)} - {format_number(before)}", Decimal(after) - Decimal(before)
        )

    def find(self, path: Path) -> Number | None:
        """The earlier figure of the same field; list items are matched by their names, not their order."""
        here: Any = self.now
        there: Any = self.report
        for step in path:
            here, there = _step(here, step), _matching(there, step, _step(here, step))
            if there is None or (_unit(here) != _unit(there)):
                return None
        return _number(there)

    def _since(self) -> str | None:
        return None if self.now.ky.loai == "năm" else f"cùng kỳ năm {self.report.ky.nam}"


def _names(report: Report) -> tuple[str, str]:
    return report.don_vi.cap.casefold(), report.don_vi.ten.casefold()


def _at(report: Report, path: Path) -> Number | None:
    value: Any = report
    for step in path:
        value = _step(value, step)
    return _number(value)


def _step(value: Any, step: str | int) -> Any:
    if isinstance(step, int):
        return value[step] if isinstance(value, tuple) and step < len(value) else None
    return getattr(value, step, None) if isinstance(value, Model) else None


def _matching(value: Any, step: str | int, wanted: Any) -> Any:
    if isinstance(step, str):
        return _step(value, step)
    if not isinstance(value, tuple):
        return None
    return next((item for item in value if _label(item) and _label(item) == _label(wanted)), None)


def _label(item: Any) -> str:
    """What an item of a list is known by."""
    found = (getattr(item, name, None) for name in NAMES)
    return next((" ".join(str(v).casefold().split()) for v in found if v), "")


def _unit(value: Any) -> str:
    """The unit noun that an item states for itself."""
    return str(getattr(value, "don_vi", "") or "") if isinstance(value, Model) else ""


def _number(value: Any) -> Number | None:
    if isinstance(value, Ratio):
        value = value.part
    return value if isinstance(value, int | Decimal) and not isinstance(value, Approximate) else None
