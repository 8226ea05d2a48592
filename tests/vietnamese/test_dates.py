"""Days, periods and quarters."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from antq_writer.vietnamese import (
    VietnameseValueError,
    format_blank_date,
    format_date,
    format_date_long,
    format_half_year,
    format_period,
    format_quarter,
    format_years,
    parse_date,
)


@pytest.mark.parametrize(
    ("day", "short", "long"),
    [
        (date(2013, 8, 1), "01/8/2013", "ngày 01 tháng 8 năm 2013"),
        (date(2022, 2, 17), "17/02/2022", "ngày 17 tháng 02 năm 2022"),
        (date(2022, 1, 7), "07/01/2022", "ngày 07 tháng 01 năm 2022"),
        (date(2024, 10, 28), "28/10/2024", "ngày 28 tháng 10 năm 2024"),
        (datetime(2019, 3, 5, 10), "05/3/2019", "ngày 05 tháng 3 năm 2019"),
    ],
)
def test_format_date(day, short, long):
    assert (format_date(day), format_date_long(day)) == (short, long)


def test_a_blank_day():
    blank = "ngày      tháng 12 năm 2026"
    assert format_blank_date(12, 2026) == blank
    assert format_date_long(date(2026, 12, 1), blank_day=True) == blank
    assert format_blank_date(2, 2026) == "ngày      tháng 02 năm 2026"
    assert format_blank_date(None, 2026) == "ngày      tháng      năm 2026"


def test_periods():
    assert format_period(date(2023, 8, 1), date(2023, 8, 19)) == "từ ngày 01/8/2023 đến ngày 19/8/2023"
    assert format_period(date(2023, 8, 1), date(2023, 8, 1)) == "ngày 01/8/2023"
    assert format_period(2021, 2025) == format_years(2021, 2025) == "giai đoạn 2021 - 2025"
    assert format_years(2021, 2021) == "năm 2021"
    assert format_quarter(4, 2026) == "quý IV năm 2026"
    assert format_half_year(1, 2026) == "6 tháng đầu năm 2026"
    assert format_half_year(2, 2026) == "6 tháng cuối năm 2026"


@pytest.mark.parametrize(
    ("call", "code"),
    [
        (lambda: format_period(date(2023, 8, 2), date(2023, 8, 1)), "period_reversed"),
        (lambda: format_period(2025, 2021), "period_reversed"),
        (lambda: format_quarter(5, 2026), "no_such_quarter"),
        (lambda: format_half_year(3, 2026), "no_such_half"),
        (lambda: format_blank_date(13, 2026), "no_such_month"),
    ],
)
def test_periods_that_are_none(call, code):
    with pytest.raises(VietnameseValueError) as caught:
        call()
    assert caught.value.code == code


@pytest.mark.parametrize("value", ["2013-08-01", 2013, None])
def test_only_dates(value):
    with pytest.raises(TypeError):
        format_date(value)


@pytest.mark.parametrize(
    "text",
    ["01/8/2013", "1/8/2013", "01/08/2013", "2013-08-01", "ngày 01 tháng 8 năm 2013",
     "Ngày 1 tháng 8 năm 2013", "ngày 01/8/2013", "01 /8/2013", "01.8.2013", "1-8-2013"],
)  # fmt: skip
def test_parse_date(text):
    assert parse_date(text) == date(2013, 8, 1)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("31/11/2022", "no_such_day"),
        ("1/13/2022", "no_such_month"),
        ("29/02/2023", "no_such_day"),
        ("0/1/2020", "no_such_day"),
        ("2022-02-30", "no_such_day"),
        ("01/01/0000", "no_such_year"),
        ("1/8/13", "two_digit_year"),
        ("01/8", "not_a_date"),
        ("hôm qua", "not_a_date"),
        ("", "not_a_date"),
    ],
)
def test_parse_date_says_why_not(text, code):
    with pytest.raises(VietnameseValueError) as caught:
        parse_date(text)
    assert caught.value.code == code


@given(st.dates())
def test_a_printed_day_reads_back(day):
    assert parse_date(format_date(day)) == parse_date(format_date_long(day)) == day
