"""Figures, ratios, percentages and money: values written by hand."""

from decimal import Decimal, localcontext

import pytest
from hypothesis import given
from hypothesis import strategies as st

from antq_writer.vietnamese import (
    VietnameseValueError,
    format_count,
    format_money,
    format_number,
    format_percent,
    format_ratio,
    parse_money,
    parse_number,
    parse_percent,
)

D = Decimal

EXACT = st.integers() | st.decimals(allow_nan=False, allow_infinity=False, places=4)


@pytest.mark.parametrize(
    ("value", "decimals", "text"),
    [
        (9798, None, "9.798"),
        (0, None, "0"),
        (999, None, "999"),
        (1000, None, "1.000"),
        (-1234, None, "-1.234"),
        (10**9, None, "1.000.000.000"),
        (D("5.65"), None, "5,65"),
        (D("5.60"), None, "5,60"),
        (D("1234.5"), None, "1.234,5"),
        (D("-0.5"), None, "-0,5"),
        (D("-0"), None, "0"),
        (D("1E+3"), None, "1.000"),
        (D("2.5"), 0, "3"),
        (D("-2.5"), 0, "-3"),
        (D("0.05"), 1, "0,1"),
        (D("-0.04"), 1, "0,0"),
        (D("5.655"), 2, "5,66"),
        (5, 2, "5,00"),
        (D("12345678901234567890123456789012.5"), 0, "12.345.678.901.234.567.890.123.456.789.013"),
    ],
)
def test_format_number(value, decimals, text):
    assert format_number(value, decimals) == text


@pytest.mark.parametrize("value", [1.5, True, "5", None])
@pytest.mark.parametrize("function", [format_number, format_count, format_percent, format_money])
def test_only_int_and_decimal(function, value):
    with pytest.raises(TypeError):
        function(value)


@pytest.mark.parametrize("value", [D("NaN"), D("Infinity")])
def test_not_finite(value):
    with pytest.raises(VietnameseValueError, match="không phải là một số cụ thể"):
        format_number(value)


@pytest.mark.parametrize(
    ("n", "text"),
    [
        (5, "05"),
        (0, "0"),
        (9, "09"),
        (10, "10"),
        (1382, "1.382"),
        (-5, "-5"),
        (D(5), "05"),
        (D("5.5"), "5,5"),
    ],
)
def test_format_count(n, text):
    assert format_count(n) == text


@pytest.mark.parametrize(
    ("a", "b", "text"),
    [
        (23, 23, "23/23"),
        (7, 7, "07/07"),
        (3, 15, "03/15"),
        (8, 23, "08/23"),
        (0, 5, "0/05"),
        (1382, 1400, "1.382/1.400"),
    ],
)
def test_format_ratio(a, b, text):
    assert format_ratio(a, b) == text


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("9.798", 9798),
        ("08", 8),
        ("00", 0),
        ("0", 0),
        ("5,65", D("5.65")),
        ("1.234,5", D("1234.5")),
        ("1234,5", D("1234.5")),
        ("1,234", D("1.234")),
        ("-1.234", -1234),
        ("−1.234", -1234),
        ("1119", 1119),
        (" 7 ", 7),
        ("1.234.567", 1234567),
    ],
)
def test_parse_number(text, value):
    parsed = parse_number(text)
    assert (parsed, type(parsed)) == (value, type(value))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("9.79", "ambiguous_number"),
        ("0.123", "ambiguous_number"),
        ("0.5", "ambiguous_number"),
        ("1234.567", "ambiguous_number"),
        ("1,234.5", "english_number"),
        ("1,234,567", "english_number"),
        ("1 234", "space_in_number"),
        ("1.23.456", "bad_grouping"),
        ("1.234.5", "bad_grouping"),
        ("5.", "bad_grouping"),
        ("12,", "bad_comma"),
        (",5", "bad_comma"),
        ("", "empty"),
        ("  ", "empty"),
        ("1e5", "not_a_number"),
        ("+5", "not_a_number"),
        ("--5", "not_a_number"),
        ("-", "not_a_number"),
        ("5%", "not_a_number"),
        ("abc", "not_a_number"),
        ("\uff19", "foreign_digits"),
        ("\u0663", "foreign_digits"),
    ],
)
def test_parse_number_says_why_not(text, code):
    with pytest.raises(VietnameseValueError) as caught:
        parse_number(text)
    assert caught.value.code == code
    assert caught.value.reason_vi != caught.value.reason_en


@given(EXACT)
def test_a_printed_figure_reads_back(value):
    assert parse_number(format_number(value)) == value


@pytest.mark.parametrize(
    ("a", "b", "decimals", "text"),
    [
        (215, 166, None, "129,5%"),
        (23, 23, None, "100%"),
        (1, 3, None, "33,3%"),
        (1, 3, 0, "33%"),
        (2, 3, 2, "66,67%"),
        (1, 2, 2, "50%"),
        (0, 5, None, "0%"),
        (9999, 10000, None, "99,99%"),
        (99996, 100000, None, "99,996%"),
        (999, 1000, 0, "99,9%"),
        (1, 3000, None, "0,03%"),
        (1, 3000, 0, "0,03%"),
        (-1, 3, None, "-33,3%"),
        (150, 152, None, "98,7%"),
        (D("15.4"), None, None, "15,4%"),
        (D("15.40"), None, None, "15,4%"),
        (D("100.0"), None, None, "100%"),
        (D("99.97"), None, 1, "99,97%"),
        (D("15.46"), None, 1, "15,5%"),
        (5, None, None, "5%"),
    ],
)
def test_format_percent(a, b, decimals, text):
    assert format_percent(a, b, decimals) == text


def test_no_percentage_of_nothing():
    with pytest.raises(VietnameseValueError) as caught:
        format_percent(1, 0)
    assert caught.value.code == "zero_whole"


@given(st.integers(1, 10**6), st.integers(1, 10**6), st.integers(0, 3))
def test_a_share_is_never_rounded_to_nothing_or_all(a, b, decimals):
    text = format_percent(a, b, decimals)
    assert text != "0%"
    assert (text == "100%") <= (a >= b)


def test_the_precision_of_the_thread_does_not_matter():
    with localcontext() as context:
        context.prec = 2
        assert format_percent(215, 166) == "129,5%"
        assert format_number(D("123456.789"), 1) == "123.456,8"
        assert format_money(556267000, unit="triệu") == "556,267 triệu đồng"


@pytest.mark.parametrize(("text", "value"), [("129,5 %", D("129.5")), ("100%", 100), ("0%", 0)])
def test_parse_percent(text, value):
    assert parse_percent(text) == value


def test_a_percentage_needs_its_sign():
    with pytest.raises(VietnameseValueError, match="thiếu dấu %"):
        parse_percent("15,4")


@pytest.mark.parametrize(
    ("n", "options", "text"),
    [
        (556267000, {}, "556.267.000 đồng"),
        (556267000, {"unit": "triệu"}, "556,267 triệu đồng"),
        (556267000, {"unit": "triệu đồng", "decimals": 1}, "556,3 triệu đồng"),
        (1500000000, {"unit": "tỷ"}, "1,5 tỷ đồng"),
        (5000, {"unit": "nghìn"}, "5 nghìn đồng"),
        (5, {}, "5 đồng"),
        (0, {"words": True}, "0 đồng (bằng chữ: Không đồng)"),
        (
            556267000,
            {"words": True},
            "556.267.000 đồng (bằng chữ: Năm trăm năm mươi sáu triệu hai trăm sáu mươi bảy nghìn đồng)",
        ),
    ],
)
def test_format_money(n, options, text):
    assert format_money(n, **options) == text


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("556.267.000đ", 556267000),
        ("556.267.000 đồng", 556267000),
        ("556,267 triệu đồng", 556267000),
        ("1,5 tỷ đồng", 1500000000),
        ("20 triệu", 20000000),
        ("500.000 VNĐ", 500000),
        ("5 nghìn đồng", 5000),
        ("105.000 đồng (bằng chữ: Một trăm lẻ năm nghìn đồng)", 105000),
    ],
)
def test_parse_money(text, amount):
    assert parse_money(text) == amount


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("1,5 đồng", "part_of_dong"),
        ("5 xu", "unknown_unit"),
        ("", "empty"),
        ("1 234 đồng", "space_in_number"),
        ("105.000 đồng (bằng chữ: Một trăm nghìn đồng)", "words_differ"),
    ],
)
def test_parse_money_says_why_not(text, code):
    with pytest.raises(VietnameseValueError) as caught:
        parse_money(text)
    assert caught.value.code == code


@given(st.integers(0, 10**13), st.sampled_from(["đồng", "nghìn", "triệu", "tỷ", "nghìn tỷ"]), st.booleans())
def test_money_reads_back(n, unit, words):
    assert parse_money(format_money(n, words, unit)) == n
