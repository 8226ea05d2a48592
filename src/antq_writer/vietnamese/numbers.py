"""Figures in digits: dots between thousands, a comma before decimals.

Vietnamese reports write 9.798 and 5,65, and put a zero before quantities under ten (05 vụ, 07/07). The zero
belongs to quantities alone: percentages, decimals, money, ages, article and criterion numbers go without.
"""

import re
from decimal import Decimal
from functools import cache

from antq_writer.patterns import regex

from .errors import VietnameseValueError
from .values import Number, composed, require_decimals, require_number, round_half_up


def format_number(value: Number, decimals: int | None = None) -> str:
    """A figure in digits: 9798 → `9.798`, Decimal("5.65") → `5,65`, -1234 → `-1.234`.

    `decimals` is the fixed number of decimals, rounded half up; None prints the decimals that the value has
    (Decimal("5.60") → `5,60`). Zero has no sign. A float or a bool is a TypeError.
    """
    if type(value) is int and decimals is None:
        return f"{value:,}".replace(",", ".")
    require_number(value)
    require_decimals(decimals)
    exact = Decimal(value) if decimals is None else round_half_up(value, decimals)
    digits = format(exact, "f")
    sign = "-" if digits.startswith("-") and exact else ""
    whole, _, fraction = digits.lstrip("-").partition(".")
    grouped = f"{int(whole):,}".replace(",", ".")
    return f"{sign}{grouped},{fraction}" if fraction else sign + grouped


def format_count(n: Number) -> str:
    """A quantity of things: 5 → `05`, 0 → `0`, 10 → `10`, 1382 → `1.382`.

    A zero stands before 1 to 9 only. A Decimal with decimals is a measure, not a count, and gets none
    (Decimal("5.5") → `5,5`); neither does a negative number.
    """
    text = format_number(n)
    return f"0{text}" if len(text) == 1 and text != "0" else text


def format_ratio(a: Number, b: Number) -> str:
    """So many out of so many, both as quantities: (7, 7) → `07/07`, (1382, 1400) → `1.382/1.400`."""
    return f"{format_count(a)}/{format_count(b)}"


@cache
def _figure() -> re.Pattern[str]:
    return regex(r"[-−]?(?:[0-9]+|[1-9][0-9]{0,2}(?:\.[0-9]{3})+)(?:,[0-9]+)?")


def parse_number(s: str) -> Number:
    """The figure that a Vietnamese text means: `9.798` → 9798, `08` → 8, `1.234,5` → Decimal("1234.5").

    An int, or a Decimal when the text has a comma (`1,234` is one and 234 thousandths). Space around the
    figure is ignored, `−` (U+2212) is a minus. A text that could be read two ways, or that follows the
    English way, is a `VietnameseValueError` whose code says which:

    `empty`, `space_in_number` (`1 234`), `ambiguous_number` (`9.79`: 9,79 or 979?), `english_number`
    (`1,234.5`), `bad_grouping` (`1.23.456`), `bad_comma` (`12,`), `foreign_digits` (full-width and other
    digits than 0-9), `not_a_number`.
    """
    text = composed(s).strip()
    if not _figure().fullmatch(text):
        raise _misread(text)
    plain = text.replace("−", "-").replace(".", "")
    return Decimal(plain.replace(",", ".")) if "," in plain else int(plain)


def _misread(text: str) -> VietnameseValueError:
    """Why `text` is no figure, as the error to raise."""
    if not text:
        return VietnameseValueError("empty", "thiếu con số", "the number is missing")
    body = text.lstrip("-−")
    if any(c.isdigit() and not c.isascii() for c in body):
        return VietnameseValueError(
            "foreign_digits",
            f"“{text}” có chữ số lạ; hãy gõ bằng các chữ số 0-9",
            f"“{text}” has digits other than 0-9",
        )
    if re.fullmatch(r"[-−]?\s*[0-9.,]+(?:\s+[0-9.,]+)*", text) and re.search(r"\s", text):
        return VietnameseValueError(
            "space_in_number",
            f"“{text}” có khoảng trắng ở giữa; hàng nghìn phân cách bằng dấu chấm",
            f"“{text}” has a space inside; thousands are parted by dots",
        )
    if not re.fullmatch(r"[-−]?[0-9.,]+", text) or not any(c.isdigit() for c in body):
        return VietnameseValueError("not_a_number", f"“{text}” không phải là số", f"“{text}” is not a number")
    if "." in body and "," in body and body.index(",") < body.rindex("."):
        return VietnameseValueError(
            "english_number",
            f"“{text}” viết theo lối Anh - Mỹ; hãy dùng dấu chấm cho hàng nghìn, dấu phẩy cho phần thập phân",
            f"“{text}” is written the English way; use a dot for thousands and a comma for decimals",
        )
    if body.count(",") > 1:
        return VietnameseValueError(
            "english_number",
            f"“{text}” có nhiều dấu phẩy; hàng nghìn phân cách bằng dấu chấm",
            f"“{text}” has several commas; thousands are parted by dots",
        )
    if body.startswith(",") or body.endswith(",") or ",." in body or ".," in body:
        return VietnameseValueError(
            "bad_comma",
            f"“{text}” thiếu chữ số trước hoặc sau dấu phẩy",
            f"“{text}” lacks digits before or after the comma",
        )
    if re.fullmatch(r"[0-9]+\.[0-9]+", body):
        other = body.replace(".", ",")
        return VietnameseValueError(
            "ambiguous_number",
            f"“{text}” có thể hiểu theo hai cách; số thập phân hãy viết “{other}”, "
            f"số nguyên hãy viết “{format_number(int(body.replace('.', '')))}”",
            f"“{text}” can be read two ways; write “{other}” for a decimal, "
            f"“{format_number(int(body.replace('.', '')))}” for a whole number",
        )
    return VietnameseValueError(
        "bad_grouping",
        f"“{text}” đặt dấu chấm sai chỗ; mỗi nhóm sau dấu chấm có đúng ba chữ số",
        f"“{text}” has a dot in the wrong place; each group after a dot has three digits",
    )
