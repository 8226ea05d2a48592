"""Roman numerals, for parts, quarters and appendices."""

from .errors import VietnameseValueError
from .values import require_int

LETTERS = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
    (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip


def roman(n: int) -> str:
    """A number from 1 to 3999 in Roman capitals: 9 → `IX`; others are an error with code `no_roman`."""
    rest = require_int(n)
    if not 1 <= rest <= 3999:
        raise VietnameseValueError(
            "no_roman",
            f"chữ số La Mã chỉ viết được từ 1 đến 3999, không viết được {n}",
            f"Roman numerals run from 1 to 3999, not {n}",
        )
    written = ""
    for value, letters in LETTERS:
        times, rest = divmod(rest, value)
        written += letters * times
    return written
