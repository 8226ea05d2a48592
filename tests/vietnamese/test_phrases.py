"""Lists and comparisons."""

from decimal import Decimal

import pytest

from antq_writer.vietnamese import VietnameseValueError, compare, join_list

D = Decimal


@pytest.mark.parametrize(
    ("items", "options", "text"),
    [
        ([], {}, ""),
        (["a"], {}, "a"),
        (["a", "b"], {}, "a và b"),
        (["a", "b", "c"], {}, "a, b và c"),
        (["a", "", None, " ", "b", "c"], {}, "a, b và c"),
        (["a", "b", "c"], {"sep": ";"}, "a; b; c"),
        (["a", "b", "c"], {"last": "hoặc"}, "a, b hoặc c"),
        (["a", "b", "c"], {"last": ""}, "a, b, c"),
        (["a", "b", "c"], {"sep": ";", "last": "và"}, "a; b và c"),
    ],
)
def test_join_list(items, options, text):
    assert join_list(items, **options) == text


@pytest.mark.parametrize(
    ("now", "before", "unit", "text"),
    [
        (60, 48, "vụ", "tăng 12 vụ (25%) so với năm 2021"),
        (13, 8, "vụ", "tăng 05 vụ (62,5%) so với năm 2021"),
        (48, 60, "vụ", "giảm 12 vụ (20%) so với năm 2021"),
        (5, 5, "vụ", "bằng năm 2021"),
        (5, 0, "vụ", "tăng 05 vụ (năm 2021 không phát sinh)"),
        (0, 3, "vụ", "giảm 03 vụ so với năm 2021"),
        (0, 0, "vụ", "năm 2021 cũng không phát sinh"),
        (None, 3, "vụ", ""),
        (3, None, "vụ", ""),
        (42, 10, "vụ", "tăng 32 vụ (gấp 4,2 lần) so với năm 2021"),
        (30, 10, "vụ", "tăng 20 vụ (gấp 3 lần) so với năm 2021"),
        (29, 10, "vụ", "tăng 19 vụ (190%) so với năm 2021"),
        (1, 10000, "vụ", "giảm 9.999 vụ (99,99%) so với năm 2021"),
        (8, 5, "triệu đồng", "tăng 3 triệu đồng (60%) so với năm 2021"),
        (D("5.65"), D("5.15"), "người/xã", "tăng 0,5 người/xã (9,7%) so với năm 2021"),
        (D("98.68"), D("95.7"), "%", "tăng 2,98 điểm phần trăm so với năm 2021"),
        (D("95.7"), 96, "%", "giảm 0,3 điểm phần trăm so với năm 2021"),
        (100, 100, "%", "bằng năm 2021"),
        (5, 0, "%", "tăng 5 điểm phần trăm so với năm 2021"),
    ],
)
def test_compare(now, before, unit, text):
    assert compare(now, before, unit, 2021) == text


def test_compare_with_other_words():
    assert compare(60, 48, "vụ", 2021, since="cùng kỳ năm 2021") == "tăng 12 vụ (25%) so với cùng kỳ năm 2021"
    assert compare(5, 0, "vụ", 2021, nil="không xảy ra") == "tăng 05 vụ (năm 2021 không xảy ra)"
    assert (
        compare(5, 0, "vụ", 2021, since="cùng kỳ năm 2021") == "tăng 05 vụ (cùng kỳ năm 2021 không phát sinh)"
    )
    assert compare(2, 3, "vụ", 2021, decimals=2) == "giảm 01 vụ (33,33%) so với năm 2021"


def test_compare_takes_no_negative_and_no_float():
    with pytest.raises(VietnameseValueError):
        compare(-1, 3, "vụ", 2021)
    with pytest.raises(TypeError):
        compare(1.5, 3, "vụ", 2021)
