"""One year beside another: `tăng 12 vụ (25%) so với năm 2021`."""

from decimal import Decimal

from .errors import VietnameseValueError
from .numbers import format_count, format_number
from .percents import DEFAULT_DECIMALS, format_percent, trim_decimals
from .values import (
    Number,
    difference,
    divide_half_up,
    is_times,
    require_decimals,
    require_int,
    require_number,
    require_text,
)

TIMES_FROM = 3
"""From this many times up a rise is told as `gấp … lần` and not as a percentage."""

UNPADDED_UNITS = ("đồng", "tuổi", "đ")
"""Last words of the units whose figures carry no zero under ten: money and ages."""


def compare(
    now: Number | None,
    before: Number | None,
    unit: str,
    year: int,
    since: str | None = None,
    nil: str = "không phát sinh",
    decimals: int | None = None,
) -> str:
    """How `now` stands to `before`, as a phrase to follow a figure; empty when either is None (not given).

    (60, 48, "vụ", 2021) → `tăng 12 vụ (25%) so với năm 2021`; from three times up `(gấp 4,2 lần)`; equal →
    `bằng năm 2021`. From zero: `tăng 05 vụ (năm 2021 không phát sinh)`; to zero: `giảm 03 vụ so với năm
    2021`; both: `năm 2021 cũng không phát sinh`, with `nil` for the words. `since` replaces `năm <year>`
    (`cùng kỳ năm 2021`). With the unit `%` the values are percentages and the phrase counts `điểm phần
    trăm`. `decimals` is the most decimals of percentages and times (None: one). A negative value is an
    error with code `negative_quantity`.
    """
    require_text(unit)
    require_decimals(decimals)
    then = f"năm {require_int(year)}" if since is None else require_text(since)
    if now is None or before is None:
        return ""
    _quantity(now)
    _quantity(before)
    if unit.strip() == "%":
        return _compare_percentages(now, before, then, decimals)
    if now == before:
        return f"bằng {then}" if now else f"{then} cũng {nil}"
    change = "tăng" if now > before else "giảm"
    amount = f"{change} {_figure(difference(now, before), unit)} {unit}".rstrip()
    if not before:
        return f"{amount} ({then} {nil})"
    if not now:
        return f"{amount} so với {then}"
    return f"{amount} ({_how_much(now, before, decimals)}) so với {then}"


def _how_much(now: Number, before: Number, decimals: int | None) -> str:
    """The change beside its base: a percentage, or so many times the base."""
    if is_times(now, before, TIMES_FROM):
        times = divide_half_up(now, before, DEFAULT_DECIMALS if decimals is None else decimals)
        return f"gấp {trim_decimals(format_number(times))} lần"
    return format_percent(difference(now, before), before, DEFAULT_DECIMALS if decimals is None else decimals)


def _compare_percentages(now: Number, before: Number, then: str, decimals: int | None) -> str:
    """Two percentages are compared by their difference in points."""
    if now == before:
        return f"bằng {then}"
    change = "tăng" if now > before else "giảm"
    points = format_percent(difference(now, before), decimals=decimals).removesuffix("%")
    return f"{change} {points} điểm phần trăm so với {then}"


def _figure(value: Number, unit: str) -> str:
    """The change in digits: a whole number of things is padded, money, ages and measures are not."""
    words = unit.split()
    if words and words[-1] in UNPADDED_UNITS:
        return trim_decimals(format_number(value))
    if isinstance(value, Decimal) and value != value.to_integral_value():
        return trim_decimals(format_number(value))
    return format_count(int(value))


def _quantity(value: Number) -> None:
    if require_number(value) < 0:
        raise VietnameseValueError(
            "negative_quantity",
            f"không so sánh được số âm ({format_number(value)})",
            f"a negative figure ({format_number(value)}) cannot be compared",
        )
