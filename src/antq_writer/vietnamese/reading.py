"""Numbers in words: 1001 → `một nghìn không trăm linh một`.

The num2words package is not used here: its Vietnamese module goes wrong from 1001 up, and the groups below
a thousand, which it does read, are the short half of this file. Reading them here keeps one rule for `linh`,
`mốt`, `tư` and `lăm`, and costs no import.
"""

from decimal import Decimal

from .errors import VietnameseValueError
from .values import Number, require_int, require_number

DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
BILLION = 10**9


def read_number(value: Number, linh: str = "linh", tu: bool = True) -> str:
    """A number in words, in lower case: 21 → `hai mươi mốt`, -15 → `âm mười lăm`, 10**12 → `một nghìn tỷ`.

    `linh` is the word before a lone unit (`linh` or `lẻ`); `tu` says `tư` after `mươi` (24 → `hai mươi
    tư`), False says `bốn`. After the first group a group below 100 is read in full (`không trăm linh một`),
    a group of zeros is left out. Decimals follow `phẩy`, without the zeros that end them: two are read as a
    number unless they begin with 0 (5,65 → `năm phẩy sáu mươi lăm`), others digit by digit (5,05 → `năm
    phẩy không năm`). There is no upper limit: above a billion comes `tỷ tỷ`.
    """
    require_number(value)
    whole, _, fraction = format(Decimal(value).copy_abs(), "f").partition(".")
    fraction = fraction.rstrip("0")
    words = _read_whole(int(whole), linh, tu)
    if len(fraction) == 2 and fraction[0] != "0":
        words += " phẩy " + _read_group(int(fraction), False, linh, tu)
    elif fraction:
        words += " phẩy " + " ".join(DIGITS[int(digit)] for digit in fraction)
    return f"âm {words}" if value < 0 else words


def read_ordinal(n: int) -> str:
    """A rank in words: 1 → `thứ nhất`, 4 → `thứ tư`, 14 → `thứ mười bốn`, 24 → `thứ hai mươi tư`.

    Ranks begin at 1; below is a `VietnameseValueError` with code `not_a_rank`.
    """
    if require_int(n) < 1:
        raise VietnameseValueError(
            "not_a_rank", f"thứ tự bắt đầu từ 1, không có thứ {n}", f"ranks begin at 1, not {n}"
        )
    return "thứ " + {1: "nhất", 4: "tư"}.get(n, read_number(n))


def _read_whole(n: int, linh: str, tu: bool) -> str:
    """A whole number from 0 up; each further factor of a billion says `tỷ` once more."""
    if n == 0:
        return DIGITS[0]
    billions, rest = divmod(n, BILLION)
    words = [f"{_read_whole(billions, linh, tu)} tỷ"] if billions else []
    for size, name in ((10**6, " triệu"), (10**3, " nghìn"), (1, "")):
        group, rest = divmod(rest, size)
        if group:
            words.append(_read_group(group, bool(words), linh, tu) + name)
    return " ".join(words)


def _read_group(n: int, in_full: bool, linh: str, tu: bool) -> str:
    """A group from 1 to 999; `in_full` names the hundreds even when there are none."""
    hundreds, rest = divmod(n, 100)
    tens, units = divmod(rest, 10)
    words = [DIGITS[hundreds], "trăm"] if hundreds or in_full else []
    if tens == 0:
        if units:
            words += [linh, DIGITS[units]] if words else [DIGITS[units]]
        return " ".join(words)
    words += ["mười"] if tens == 1 else [DIGITS[tens], "mươi"]
    if units:
        words.append(_unit_after_tens(tens, units, tu))
    return " ".join(words)


def _unit_after_tens(tens: int, units: int, tu: bool) -> str:
    """The last digit after `mười` or `mươi`: mốt, tư, lăm where they are said, else its plain name."""
    if units == 5:
        return "lăm"
    if tens > 1 and units == 1:
        return "mốt"
    if tens > 1 and units == 4 and tu:
        return "tư"
    return DIGITS[units]
