"""Reading a day from the ways in which reports write it."""

import calendar
import re
from datetime import date
from functools import cache

from antq_writer.patterns import regex

from .errors import VietnameseValueError
from .values import composed


@cache
def _forms() -> tuple[re.Pattern[str], ...]:
    space = r"\s*"
    return (
        regex(
            rf"(?:ngày\s+)?(?P<d>[0-9]{{1,2}}){space}/{space}(?P<m>[0-9]{{1,2}}){space}/{space}(?P<y>[0-9]{{4}})",
            re.I,
        ),
        regex(r"(?P<y>[0-9]{4})-(?P<m>[0-9]{2})-(?P<d>[0-9]{2})"),
        regex(r"(?:ngày\s+)?(?P<d>[0-9]{1,2})\s+tháng\s+(?P<m>[0-9]{1,2})\s+năm\s+(?P<y>[0-9]{4})", re.I),
        regex(r"(?P<d>[0-9]{1,2})(?P<sep>[-.])(?P<m>[0-9]{1,2})(?P=sep)(?P<y>[0-9]{4})"),
    )


def parse_date(s: str) -> date:
    """The day that a text names: `01/8/2013`, `1/8/2013`, `2013-08-01`, `ngày 01 tháng 8 năm 2013`.

    Also `01-8-2013` and `01.8.2013`, with or without `ngày`; day before month always. Errors:
    `no_such_month`, `no_such_day` (`31/11/2022`), `no_such_year`, `two_digit_year`, `not_a_date`, each with
    its reason.
    """
    text = composed(s).strip()
    for form in _forms():
        match = form.fullmatch(text)
        if match:
            return _real_day(text, int(match["y"]), int(match["m"]), int(match["d"]))
    if re.fullmatch(r"[0-9]{1,2}([-/.])[0-9]{1,2}\1[0-9]{2}", text):
        raise VietnameseValueError(
            "two_digit_year",
            f"“{text}” ghi năm bằng hai chữ số; hãy ghi đủ bốn chữ số",
            f"“{text}” has a year of two digits; write all four",
        )
    raise VietnameseValueError(
        "not_a_date",
        f"“{text}” không phải là ngày; hãy viết như 01/8/2013",
        f"“{text}” is not a date; write it like 01/8/2013",
    )


def _real_day(text: str, year: int, month: int, day: int) -> date:
    """The date, or the reason why the calendar has no such day."""
    if not 1 <= month <= 12:
        hint_vi = "; ngày đứng trước, tháng đứng sau" if 1 <= day <= 12 else ""
        hint_en = "; the day comes before the month" if hint_vi else ""
        raise VietnameseValueError(
            "no_such_month",
            f"“{text}”: không có tháng {month}{hint_vi}",
            f"“{text}”: there is no month {month}{hint_en}",
        )
    if year < 1:
        raise VietnameseValueError(
            "no_such_year", f"“{text}”: không có năm 0", f"“{text}”: there is no year 0"
        )
    longest = calendar.monthrange(year, month)[1]
    if not 1 <= day <= longest:
        raise VietnameseValueError(
            "no_such_day",
            f"“{text}”: tháng {month} năm {year} chỉ có các ngày từ 1 đến {longest}",
            f"“{text}”: month {month} of {year} has the days 1 to {longest}",
        )
    return date(year, month, day)
