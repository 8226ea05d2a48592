"""What an approximate figure says: between which bounds the true one lies.

`hơn 15.000` is at least 15.000, `gần 100` at most 100, `khoảng 50` may be anything.  In a sum each holds as its
bound, so that a sum is wrong only where no true figures could make it right.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

from antq_writer.checks.data.showing import Value, part
from antq_writer.schema.quantities import Approximate

AT_LEAST = frozenset({"hơn", "trên", "ít nhất"})
AT_MOST = frozenset({"gần", "dưới", "tối đa"})


class Bounds(NamedTuple):
    """The range that a figure lies in; `high` None is without end."""

    low: int | Decimal
    high: int | Decimal | None

    @property
    def exact(self) -> bool:
        """Whether it is one figure."""
        return self.low == self.high

    def meets(self, other: Bounds) -> bool:
        """Whether both can be the same figure."""
        return not (self.exceeds(other) or other.exceeds(self))

    def exceeds(self, other: Bounds) -> bool:
        """Whether it is certainly greater than the other."""
        return other.high is not None and self.low > other.high


def bounds(value: Value) -> Bounds:
    """The bounds of a figure; of a ratio those of its first figure."""
    figure = part(value)
    if not isinstance(figure, Approximate):
        return Bounds(figure, figure)
    about = figure.about.casefold()
    if about in AT_LEAST:
        return Bounds(figure.value, None)
    return Bounds(0, figure.value if about in AT_MOST else None)


def summed(values: Iterable[Value]) -> Bounds:
    """The bounds of a sum."""
    low: int | Decimal = 0
    high: int | Decimal | None = 0
    for value in values:
        one = bounds(value)
        low += one.low
        high = None if high is None or one.high is None else high + one.high
    return Bounds(low, high)
