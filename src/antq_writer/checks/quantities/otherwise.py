"""Other readings that save a figure: what no finding may be told of, whatever the likeliest reading says.

A percentage or an average may be of another base than the nearest one; when some figures beside it give it
to its last printed decimal, it is right of those.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from antq_writer.checks.quantities import units
from antq_writer.checks.quantities.pairing import step_of
from antq_writer.checks.quantities.passages import Reading
from antq_writer.checks.quantities.quantity import Kind, Quantity
from antq_writer.checks.quantities.rounding import rounds_to

NEAREST = 2
"""How many figures before a percentage may be the part that it is of."""
MOST = 16
"""How many figures are looked at for the base."""


def is_share(reading: Reading, percent: Quantity) -> bool:
    """Whether a figure right beside a percentage gives it with a figure of the same things near it."""
    start, end = reading.sentence(percent.start)
    first = reading.one_back(start)
    before = [q for q in reading.between(first, percent.start) if q.kind is not Kind.PERCENT][-MOST:]
    after = [q for q in reading.between(percent.end, end) if q.kind is not Kind.PERCENT][:NEAREST]
    for part in (*before[-NEAREST:], *after[:1]):
        for whole in (*before, *after):
            if part is whole or part.kind is not whole.kind or not _same_things(part, whole):
                continue
            if any(
                rounds_to(Fraction(part.value) * 100 / Fraction(of), percent.value, percent.text)
                for of in _figures(whole)
                if of and of != part.value
            ):
                return True
    return False


def is_average(reading: Reading, each: Quantity) -> bool:
    """Whether two figures of the sentences around an average have it as their quotient, whatever they count."""
    start, end = reading.sentence(each.start)
    first = reading.one_back(start)
    near = [q for q in reading.between(first, end) if q.kind is not Kind.PERCENT and q is not each]
    before = [q for q in near if q.start < each.start][-MOST:]
    after = [q for q in near if q.start > each.start][:NEAREST]
    both = (*before, *after)
    return any(
        is_rounded(Fraction(total.value) / Fraction(by), each)
        for total in both
        if total.kind is each.kind and total.value > each.value
        for divisor in both
        if divisor is not total and divisor.kind is Kind.COUNT
        for by in _figures(divisor)
        if by > 1
    )


def is_rounded(exact: Fraction, each: Quantity) -> bool:
    """Whether a figure is an exact one, rounded to its last printed digit: of `106,5 triệu đồng` 100.000 đồng."""
    if each.kind is Kind.MONEY and "," in each.text:
        return abs(exact - Fraction(each.value)) * 2 <= Fraction(step_of(each))
    return rounds_to(exact, each.value, each.text)


def _figures(quantity: Quantity) -> Iterator[Decimal]:
    yield quantity.value
    if quantity.whole is not None:
        yield quantity.whole


def _same_things(part: Quantity, whole: Quantity) -> bool:
    if not part.heads or not whole.heads:
        return True
    return units.any_kin(part.heads, whole.heads)
