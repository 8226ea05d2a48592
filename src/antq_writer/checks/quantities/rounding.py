"""Whether a printed figure is an exact one, rounded to the decimals it is printed with."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction


def decimals(text: str) -> int:
    """How many decimals a figure is printed with: `5,65` has two."""
    match = re.search(r",(\d+)", text)
    return len(match[1]) if match else 0


def rounds_to(exact: Fraction, printed: Decimal, text: str) -> bool:
    """Whether `exact` rounds half up to the printed figure; an exact half may go either way."""
    half = Fraction(1, 2 * 10 ** decimals(text))
    low, high = Fraction(printed) - half, Fraction(printed) + half
    return low <= exact <= high


def rounded(exact: Fraction, places: int) -> Decimal:
    """`exact` rounded half up to so many decimals."""
    value = Decimal(exact.numerator) / Decimal(exact.denominator)
    return value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
