"""Which values the package takes (int and Decimal, never a float), and its one way of rounding."""

import unicodedata
from decimal import ROUND_HALF_UP, Context, Decimal

from .errors import VietnameseValueError

Number = int | Decimal

MAX_DIGITS = 1000
"""Digits that a difference of two decimals may have."""


def require_number(value: object) -> Number:
    """The value itself, if it is an int or a finite Decimal.

    A float cannot hold `5,65` and a bool is no figure: both are a TypeError. NaN and infinity are a
    `VietnameseValueError` with code `not_finite`.
    """
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        raise TypeError(f"int or Decimal expected, not {type(value).__name__}")
    if isinstance(value, Decimal) and not value.is_finite():
        raise VietnameseValueError(
            "not_finite", f"“{value}” không phải là một số cụ thể", f"“{value}” is not a finite number"
        )
    return value


def require_int(value: object) -> int:
    """The value itself, if it is an int; a bool, a float or a Decimal is a TypeError."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"int expected, not {type(value).__name__}")
    return value


def require_text(value: object) -> str:
    """The value itself, if it is a str; anything else is a TypeError."""
    if not isinstance(value, str):
        raise TypeError(f"str expected, not {type(value).__name__}")
    return value


def composed(value: object) -> str:
    """A str in NFC, so that letters typed as base and marks read alike; anything else is a TypeError."""
    return unicodedata.normalize("NFC", require_text(value))


def require_decimals(decimals: object) -> None:
    """Nothing, if `decimals` is None or an int from 0 up; else a TypeError or a ValueError."""
    if decimals is not None and require_int(decimals) < 0:
        raise VietnameseValueError(
            "negative_decimals",
            "số chữ số thập phân không thể âm",
            "the number of decimals cannot be negative",
        )


def round_half_up(value: Number, decimals: int) -> Decimal:
    """`value` with exactly so many decimals; a tie goes away from zero (2,5 → 3; -2,5 → -3)."""
    exact = Decimal(value)
    room = Context(prec=max(28, exact.adjusted() + decimals + 3))
    rounded = exact.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP, context=room)
    return rounded if rounded else rounded.copy_abs()


def divide_half_up(a: Number, b: Number, decimals: int, times: int = 1) -> Decimal:
    """`times × a / b` with exactly so many decimals, rounded once, however long the quotient is."""
    top_n, top_d = Decimal(a).as_integer_ratio()
    low_n, low_d = Decimal(b).as_integer_ratio()
    top, low = top_n * low_d * times, top_d * low_n
    whole, rest = divmod(abs(top) * 10**decimals, abs(low))
    whole += 2 * rest >= abs(low)
    negative = whole != 0 and (top < 0) != (low < 0)
    return Decimal((int(negative), tuple(int(digit) for digit in str(whole)), -decimals))


def difference(a: Number, b: Number) -> Number:
    """`|a - b|` exactly, whatever precision the calling thread has set for its own decimals."""
    if isinstance(a, int) and isinstance(b, int):
        return abs(a - b)
    return Context(prec=MAX_DIGITS).subtract(Decimal(a), Decimal(b)).copy_abs()


def is_times(a: Number, b: Number, times: int) -> bool:
    """Whether `a` is at least `times` times `b`, two figures from 0 up, without any rounding."""
    top_n, top_d = Decimal(a).as_integer_ratio()
    low_n, low_d = Decimal(b).as_integer_ratio()
    return top_n * low_d >= times * low_n * top_d
