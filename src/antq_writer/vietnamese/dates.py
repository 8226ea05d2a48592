"""Days, periods, quarters and years as reports print them.

Decree 30/2020/NĐ-CP, Phụ lục I, phần II, mục 4: a zero stands before days under 10 and months 1 and 2 only.
"""

from datetime import date

from .errors import VietnameseValueError
from .roman_numerals import roman
from .values import require_int

BLANK_DAY = " " * 6
"""The room between `ngày` and `tháng` for a day to be filled in by hand."""


def format_date(d: date) -> str:
    """A day in digits: 2013-08-01 → `01/8/2013`, 2022-02-17 → `17/02/2022`."""
    return f"{_day(d)}/{_month(_require_date(d).month)}/{d.year:04d}"


def format_date_long(d: date, blank_day: bool = False) -> str:
    """A day in words: `ngày 01 tháng 8 năm 2013`; `blank_day` leaves the day to be filled in by hand."""
    _require_date(d)
    if blank_day:
        return format_blank_date(d.month, d.year)
    return f"ngày {_day(d)} tháng {_month(d.month)} năm {d.year:04d}"


def format_blank_date(month: int | None, year: int | None) -> str:
    """A day not yet known: (12, 2026) → `ngày      tháng 12 năm 2026`; month None leaves that blank too.

    year None leaves all three blank.
    """
    if year is None:
        return f"ngày{BLANK_DAY}tháng{BLANK_DAY}năm{BLANK_DAY}"
    _require_year(year)
    if month is None:
        return f"ngày{BLANK_DAY}tháng{BLANK_DAY}năm {year:04d}"
    if not 1 <= require_int(month) <= 12:
        raise VietnameseValueError("no_such_month", f"không có tháng {month}", f"there is no month {month}")
    return f"ngày{BLANK_DAY}tháng {_month(month)} năm {year:04d}"


def format_period(a: date | int, b: date | int) -> str:
    """A span of days or of years.

    Two dates: `từ ngày 01/8/2023 đến ngày 19/8/2023`, or `ngày 01/8/2023` when they are one. Two years:
    `giai đoạn 2021 - 2025`, or `năm 2021`. An end before its beginning is an error with code
    `period_reversed`.
    """
    if isinstance(a, date) and isinstance(b, date):
        _in_order(a.timetuple()[:3] <= b.timetuple()[:3], format_date(a), format_date(b))
        if format_date(a) == format_date(b):
            return f"ngày {format_date(a)}"
        return f"từ ngày {format_date(a)} đến ngày {format_date(b)}"
    if isinstance(a, date) or isinstance(b, date):
        raise TypeError("two dates or two years expected, not one of each")
    return format_years(a, b)


def format_years(first: int, last: int) -> str:
    """A span of years: (2021, 2025) → `giai đoạn 2021 - 2025`; one year alone → `năm 2021`."""
    _in_order(_require_year(first) <= _require_year(last), str(first), str(last))
    return f"năm {first}" if first == last else f"giai đoạn {first} - {last}"


def format_quarter(quarter: int, year: int) -> str:
    """A quarter: (4, 2026) → `quý IV năm 2026`."""
    if not 1 <= require_int(quarter) <= 4:
        raise VietnameseValueError(
            "no_such_quarter", f"không có quý {quarter}", f"there is no quarter {quarter}"
        )
    return f"quý {roman(quarter)} năm {_require_year(year)}"


def format_half_year(half: int, year: int) -> str:
    """Half a year: (1, 2026) → `6 tháng đầu năm 2026`, (2, 2026) → `6 tháng cuối năm 2026`."""
    if require_int(half) not in (1, 2):
        raise VietnameseValueError(
            "no_such_half", f"một năm chỉ có hai nửa, không có nửa thứ {half}", f"there is no half {half}"
        )
    return f"6 tháng {'đầu' if half == 1 else 'cuối'} năm {_require_year(year)}"


def _day(d: date) -> str:
    return f"{_require_date(d).day:02d}"


def _month(month: int) -> str:
    return f"{month:02d}" if month <= 2 else str(month)


def _require_date(d: object) -> date:
    if not isinstance(d, date):
        raise TypeError(f"date expected, not {type(d).__name__}")
    return d


def _require_year(year: object) -> int:
    if not 1 <= require_int(year) <= 9999:
        raise VietnameseValueError("no_such_year", f"không có năm {year}", f"there is no year {year}")
    return require_int(year)


def _in_order(ordered: bool, first: str, last: str) -> None:
    if not ordered:
        raise VietnameseValueError(
            "period_reversed",
            f"thời điểm cuối {last} trước thời điểm đầu {first}",
            f"the end {last} is before the beginning {first}",
        )
