"""Shares and percentages: `129,5%`, never with a zero before and never with empty decimals."""

from decimal import Decimal

from .errors import VietnameseValueError
from .numbers import format_number, parse_number
from .values import Number, composed, divide_half_up, require_decimals, require_number

DEFAULT_DECIMALS = 1


def trim_decimals(text: str) -> str:
    """A printed figure without the zeros that end its decimals: `100,0` → `100`."""
    return text.rstrip("0").rstrip(",") if "," in text else text


def format_percent(a: Number, b: Number | None = None, decimals: int | None = None) -> str:
    """A share `a` of `b`, or a percentage alone: (215, 166) → `129,5%`, Decimal("15.4") → `15,4%`.

    `decimals` is the most decimals to print, one setting for a whole report: None means one for a share,
    and as many as it has for a percentage alone. Half-up; zeros at the end are dropped (`100%`). What is
    below 100 never prints as 100 and what is above 0 never as 0: more decimals are taken (9999 of 10000 →
    `99,99%`). `b` = 0 is a `VietnameseValueError` with code `zero_whole`.
    """
    require_number(a)
    require_decimals(decimals)
    if b is None and decimals is None:
        return trim_decimals(format_number(a)) + "%"
    whole = 100 if b is None else require_number(b)
    if not whole:
        raise VietnameseValueError(
            "zero_whole",
            "không tính được tỷ lệ phần trăm vì tổng bằng 0",
            "no percentage can be taken of a total of 0",
        )
    places = DEFAULT_DECIMALS if decimals is None else decimals
    return trim_decimals(format_number(_share(a, whole, places))) + "%"


def _share(a: Number, whole: Number, places: int) -> Decimal:
    """100 × a / whole, with more decimals than `places` where fewer would print as 0 or as 100."""
    below = Decimal(a).copy_abs() < Decimal(whole).copy_abs()
    while True:
        share = divide_half_up(a, whole, places, times=100)
        if (share or not a) and not (below and share.copy_abs() == 100):
            return share
        places += 1


def parse_percent(s: str) -> Number:
    """The figure of a percentage: `129,5 %` → Decimal("129.5"), `100%` → 100.

    Without `%` it is a `VietnameseValueError` with code `no_percent_sign`.
    """
    text = composed(s).strip()
    if not text.endswith("%"):
        raise VietnameseValueError("no_percent_sign", f"“{text}” thiếu dấu %", f"“{text}” lacks the sign %")
    return parse_number(text[:-1])
