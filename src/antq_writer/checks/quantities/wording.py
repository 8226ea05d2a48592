"""How findings write sums and figures."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from antq_writer.checks.quantities.quantity import Kind, Quantity, sum_of
from antq_writer.vietnamese import format_count, format_money, format_number


def addition(parts: Iterable[Quantity]) -> str:
    """The sum as an equation, each part as printed: `08 + 15 + 01 = 24`."""
    listed = list(parts)
    total = sum_of(listed)
    return f"{' + '.join(part.first for part in listed)} = {figure(total, listed[0].kind)}"


def figure(value: Decimal, kind: Kind = Kind.COUNT) -> str:
    """A computed figure as a report would print it."""
    whole = int(value) if value == value.to_integral_value() else value
    if kind is Kind.MONEY:
        return format_money(whole)
    return format_count(whole) if isinstance(whole, int) and value >= 0 else format_number(whole)


def shown(quantity: Quantity) -> str:
    """A quantity with what it counts: `23/23 xã, thị trấn`."""
    return f"{quantity.text} {quantity.noun}".strip()
