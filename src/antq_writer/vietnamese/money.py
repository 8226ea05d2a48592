"""Amounts of money in đồng: digits, words, and larger units."""

import re
from decimal import Decimal

from .errors import VietnameseValueError
from .numbers import format_number, parse_number
from .percents import trim_decimals
from .reading import read_number
from .values import Number, composed, require_decimals, require_number, require_text

UNITS = {"đồng": 0, "nghìn": 3, "triệu": 6, "tỷ": 9, "nghìn tỷ": 12}
"""Powers of ten of the units that amounts are written in."""


def format_money(n: Number, words: bool = False, unit: str = "đồng", decimals: int | None = None) -> str:
    """An amount of `n` đồng: 556267000 → `556.267.000 đồng`, with `unit="triệu"` `556,267 triệu đồng`.

    `n` is always in đồng, whatever the unit (`đồng`, `nghìn`, `triệu`, `tỷ`, `nghìn tỷ`); no zero stands
    before it. `words` adds the amount in words: `… (bằng chữ: Năm trăm … đồng)`. In a larger unit all
    decimals are printed unless `decimals` says how many at most (half up). An unknown unit is an error with
    code `unknown_unit`.
    """
    require_number(n)
    require_decimals(decimals)
    name = _unit_name(unit)
    amount = _shift(n, -UNITS[name])
    figure = trim_decimals(format_number(amount, decimals))
    text = f"{figure} đồng" if name == "đồng" else f"{figure} {name} đồng"
    if words:
        spoken = read_number(n)
        text += f" (bằng chữ: {spoken[0].upper()}{spoken[1:]} đồng)"
    return text


def parse_money(s: str) -> int:
    """The amount in đồng: `556.267.000đ` → 556267000, `1,5 tỷ đồng` → 1500000000.

    The unit may be missing (đồng), written out, or `đ`, `₫`, `VNĐ`, `VND`; words in brackets must say the
    same amount. Errors: those of `parse_number`, `unknown_unit`, `part_of_dong` (not a whole number of
    đồng), `words_differ`.
    """
    text = " ".join(composed(s).split())
    text, _, spoken = text.partition(" (")
    match = re.fullmatch(r"([-−]?[0-9.,]*(?: [0-9.,]+)*) ?(.*)", text)
    figure, unit = match.groups() if match else (text, "")
    amount = _shift(parse_number(figure), UNITS[_unit_name(unit)])
    if amount != int(amount):
        raise VietnameseValueError(
            "part_of_dong",
            f"“{text}” lẻ dưới một đồng",
            f"“{text}” is not a whole number of đồng",
        )
    if spoken:
        _check_words(spoken, int(amount))
    return int(amount)


def _unit_name(unit: str) -> str:
    """The unit of the table that a writing of it means."""
    name = require_text(unit).strip().lower()
    name = re.sub(r"\s*(?:đồng|đ|₫|vnđ|vnd)\.?$", "", name) or "đồng"
    name = name.replace("tỉ", "tỷ").replace("ngàn", "nghìn")
    if name not in UNITS:
        raise VietnameseValueError(
            "unknown_unit", f"không rõ đơn vị tiền “{unit}”", f"unknown unit of money “{unit}”"
        )
    return name


def _shift(value: Number, places: int) -> Number:
    """`value` × 10^places, exactly; an int stays an int while it can."""
    if places >= 0 and isinstance(value, int):
        return value * int(10**places)
    sign, digits, exponent = Decimal(value).as_tuple()
    assert isinstance(exponent, int)  # finite, as checked before
    return Decimal((sign, digits, exponent + places))


def _check_words(spoken: str, amount: int) -> None:
    """Raise unless the words in brackets say the amount, in any of the usual ways of saying it."""
    said = " ".join(re.sub(r"[().:,]", " ", spoken.lower().replace("bằng chữ", " ")).split())
    said = said.removesuffix(" chẵn").removesuffix(" đồng")
    ways = {read_number(amount, linh, tu) for linh in ("linh", "lẻ") for tu in (True, False)}
    if said not in ways:
        raise VietnameseValueError(
            "words_differ",
            f"số tiền bằng chữ không khớp với {format_money(amount)}",
            f"the amount in words differs from {format_money(amount)}",
        )
