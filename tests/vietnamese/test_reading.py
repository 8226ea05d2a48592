"""Numbers in words, beside a second reader written another way."""

import random
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from antq_writer.vietnamese import VietnameseValueError, parse_words, read_number, read_ordinal, roman

D = Decimal


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (0, "không"),
        (4, "bốn"),
        (10, "mười"),
        (14, "mười bốn"),
        (15, "mười lăm"),
        (21, "hai mươi mốt"),
        (24, "hai mươi tư"),
        (25, "hai mươi lăm"),
        (104, "một trăm linh bốn"),
        (105, "một trăm linh năm"),
        (111, "một trăm mười một"),
        (115, "một trăm mười lăm"),
        (124, "một trăm hai mươi tư"),
        (1001, "một nghìn không trăm linh một"),
        (1010, "một nghìn không trăm mười"),
        (2021000, "hai triệu không trăm hai mươi mốt nghìn"),
        (1000001, "một triệu không trăm linh một"),
        (10**9 + 1, "một tỷ không trăm linh một"),
        (1_005_000_000, "một tỷ không trăm linh năm triệu"),
        (10**12, "một nghìn tỷ"),
        (10**18, "một tỷ tỷ"),
        (10**18 + 21, "một tỷ tỷ không trăm hai mươi mốt"),
        (-15, "âm mười lăm"),
        (D("5.05"), "năm phẩy không năm"),
        (D("5.65"), "năm phẩy sáu mươi lăm"),
        (D("5.50"), "năm phẩy năm"),
        (D("5.00"), "năm"),
        (D("5.24"), "năm phẩy hai mươi tư"),
        (D("5.123"), "năm phẩy một hai ba"),
        (D("-0.5"), "âm không phẩy năm"),
    ],
)
def test_read_number(value, words):
    assert read_number(value) == words


def test_the_two_choices():
    assert read_number(1004, linh="lẻ") == "một nghìn không trăm lẻ bốn"
    assert read_number(24, tu=False) == "hai mươi bốn"


def second_reader(n: int) -> str:
    """Digit by digit from the left, each digit knowing its place."""
    digits = str(n)
    spoken = []
    for i, digit in enumerate(digits):
        place = len(digits) - 1 - i
        inside, d = place % 3, int(digit)
        group = digits[max(0, i - (2 - inside)) : i + inside + 1]
        if int(group):
            tens = digits[i - 1] if inside == 0 and i else ""
            if inside == 2:
                spoken += [NAMES[d], "trăm"]
            elif inside == 1:
                spoken += {0: ["linh"] if group[-1] != "0" else [], 1: ["mười"]}.get(d, [NAMES[d], "mươi"])
            elif d:
                special = {"1": "mốt", "4": "tư", "5": "lăm"} if tens and tens not in "01" else {}
                special |= {"5": "lăm"} if tens == "1" else {}
                spoken.append(special.get(digit, NAMES[d]))
        elif n == 0:
            spoken.append("không")
        if inside == 0 and int(group) and place % 9:
            spoken.append({3: "nghìn", 6: "triệu"}[place % 9])
        if place and place % 9 == 0 and int(digits[: i + 1]):
            spoken += ["tỷ"]
    return " ".join(spoken)


NAMES = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]


def test_a_hundred_thousand_integers_with_a_second_reader():
    rng = random.Random(30)
    numbers = [*range(20_000), *(rng.randrange(10**6) for _ in range(40_000))]
    numbers += [rng.randrange(10**18) for _ in range(20_000)]
    numbers += [
        rng.randrange(1000) * 10 ** rng.choice((3, 6, 9, 12, 15)) + rng.randrange(100) for _ in range(20_000)
    ]
    assert [n for n in numbers if read_number(n) != second_reader(n)] == []


@given(st.integers(-(10**30), 10**30))
def test_words_read_back(n):
    assert parse_words(read_number(n)) == n
    assert parse_words(read_number(n, linh="lẻ", tu=False)) == n


@given(st.decimals(-(10**6), 10**6, places=3))
def test_decimals_in_words_read_back(value):
    assert parse_words(read_number(value)) == value


@pytest.mark.parametrize("text", ["", "xin chào", "mươi hai", "một linh", "trăm"])
def test_other_words_are_no_number(text):
    with pytest.raises(VietnameseValueError):
        parse_words(text)


@pytest.mark.parametrize(
    ("n", "words"),
    [
        (1, "nhất"),
        (2, "hai"),
        (4, "tư"),
        (9, "chín"),
        (10, "mười"),
        (14, "mười bốn"),
        (21, "hai mươi mốt"),
        (24, "hai mươi tư"),
    ],
)
def test_read_ordinal(n, words):
    assert read_ordinal(n) == f"thứ {words}"


@pytest.mark.parametrize(
    ("n", "letters"), [(1, "I"), (4, "IV"), (9, "IX"), (40, "XL"), (1994, "MCMXCIV"), (3999, "MMMCMXCIX")]
)
def test_roman(n, letters):
    assert roman(n) == letters


@pytest.mark.parametrize("call", [lambda: read_ordinal(0), lambda: roman(0), lambda: roman(4000)])
def test_out_of_range(call):
    with pytest.raises(VietnameseValueError):
        call()


@pytest.mark.parametrize("call", [lambda: read_number(1.5), lambda: read_ordinal(True), lambda: roman(2.0)])
def test_wrong_types(call):
    with pytest.raises(TypeError):
        call()
