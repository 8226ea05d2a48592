"""Whether a stated figure can be a slip for the right one, or the two are so far apart that the reading is wrong.

Who slips writes a digit wrong, leaves a part out or divides by the neighbour; a sum that is twice what is stated
tells that other things were added.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

SMALL = 3
"""By how much small figures may differ whatever their ratio."""


def may_be_slip(
    stated: Decimal, right: Decimal | Fraction, most: Fraction = Fraction(3, 2), small: int = SMALL
) -> bool:
    """Whether one of two figures is no more than `most` times the other, differs by a power of ten or by a few."""
    a, b = abs(Fraction(stated)), abs(Fraction(right))
    if abs(a - b) <= small:
        return True
    less, more = min(a, b), max(a, b)
    if not less:
        return False
    return more / less <= most or more / less in (10, 100, 1000)
