"""How findings write figures: `08`, `hơn 15.000`, `07/07`, `08 + 15 + 01 = 24`."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import TypeAlias

from antq_writer.schema.base import Kind
from antq_writer.schema.quantities import Approximate, Ratio
from antq_writer.vietnamese import format_count, format_money, format_number, format_percent

Value: TypeAlias = int | Decimal | Approximate | Ratio


def shown(value: Value, kind: Kind = Kind.COUNT) -> str:
    """A figure as reports print it."""
    if isinstance(value, Approximate):
        return f"{value.about} {shown(value.value, kind)}"
    if isinstance(value, Ratio):
        return shown(value.part) if value.whole is None else f"{shown(value.part)}/{shown(value.whole)}"
    if kind is Kind.MONEY:
        return format_money(value)
    if kind is Kind.PERCENT:
        return format_percent(value)
    if kind is Kind.YEAR:
        return str(value)
    return format_count(value) if isinstance(value, int) else format_number(value)


def addition(values: Iterable[Value]) -> str:
    """Figures with their sum: `08 + 15 + 01 = 24`; one figure alone stands for itself.

    With an approximate one among them the sum is so too: `hơn 100 + 20 = hơn 120`.
    """
    terms = [part(v) for v in values]
    if len(terms) == 1:
        return shown(terms[0])
    total = sum(t.value if isinstance(t, Approximate) else t for t in terms)
    about = next((t.about for t in terms if isinstance(t, Approximate)), "")
    result = f"{about} {shown(total)}".strip()
    return f"{' + '.join(shown(t) for t in terms)} = {result}"


def part(value: Value) -> int | Decimal | Approximate:
    """The figure itself; of a ratio its first figure."""
    return value.part if isinstance(value, Ratio) else value


def whole(value: Value) -> int | None:
    """The second figure of a ratio; None for any other figure."""
    return value.whole if isinstance(value, Ratio) else None
