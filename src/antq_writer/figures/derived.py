"""Shares, averages and totals: exact values with their formula."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from antq_writer.records import dataclass
from antq_writer.vietnamese import format_count, format_number, format_percent

Number = int | Decimal


@dataclass(frozen=True, slots=True)
class Derived:
    """A computed figure."""

    value: Number
    text: str
    """As reports print it."""
    formula: str
    """As a reader can check it, e.g. `23/23 × 100`."""


def share(part: Number, whole: int, decimals: int | None = None) -> Derived:
    """The percentage of a part in its whole; `whole` 0 is a ValueError."""
    return Derived(
        Decimal(part * 100) / whole,
        format_percent(part, whole, decimals),
        f"{format_number(part)} / {format_number(whole)} × 100",
    )


def average(amount: Number, units: int, decimals: int = 2) -> Derived:
    """The average over some units, half up, without empty decimals; no units is a ZeroDivisionError."""
    value = (Decimal(amount) / units).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP).normalize()
    return Derived(value, format_number(value), f"{format_number(amount)} / {format_number(units)}")


def total(parts: Sequence[Number]) -> Derived:
    """The sum of some parts."""
    value = sum(parts)
    text = format_count(value) if isinstance(value, int) else format_number(value)
    return Derived(value, text, " + ".join(format_number(p) for p in parts))


def years_since(day: date, year: int) -> Derived:
    """Full years from a day of history to its anniversary in `year`."""
    return Derived(year - day.year, str(year - day.year), f"{year} - {day.year}")


def same_day(day: date, year: int) -> date:
    """The anniversary of a day in `year`; of 29 February the 28th where there is none."""
    try:
        return day.replace(year=year)
    except ValueError:
        return day.replace(year=year, day=28)
