"""The printed form of a figure of the data."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TypeAlias

from antq_writer.schema.base import Kind
from antq_writer.schema.quantities import Approximate, Ratio
from antq_writer.vietnamese import (
    format_count,
    format_date,
    format_money,
    format_number,
    format_percent,
    format_ratio,
)

Exact: TypeAlias = int | Decimal | Approximate | Ratio | date


def figure_text(value: Exact, kind: Kind = Kind.COUNT) -> str:
    """A figure as reports print it: `08`, `9.798`, `hơn 15.000`, `07/07`, `5,65`, `01/8/2013`, `15,4%`."""
    if type(value) is int and kind is Kind.COUNT:
        return format_count(value)
    if isinstance(value, Approximate):
        return f"{value.about} {figure_text(value.value, kind)}"
    if isinstance(value, Ratio):
        return _ratio_text(value)
    if isinstance(value, date):
        return format_date(value)
    if kind is Kind.YEAR:
        return str(value)
    if kind is Kind.PERCENT:
        return format_percent(value)
    if kind is Kind.MONEY:
        return format_money(value)
    return format_count(value) if isinstance(value, int) else format_number(value)


def _ratio_text(value: Ratio) -> str:
    if value.whole is None:
        return figure_text(value.part)
    if isinstance(value.part, Approximate):
        return f"{figure_text(value.part)}/{format_count(value.whole)}"
    return format_ratio(value.part, value.whole)


def bare(value: Exact) -> int | Decimal | date | tuple[int, int]:
    """The value without its word of approximation, as the Document keeps it."""
    if isinstance(value, Approximate):
        return value.value
    if isinstance(value, Ratio):
        part = int(value.part.value) if isinstance(value.part, Approximate) else value.part
        return part if value.whole is None else (part, value.whole)
    return value
