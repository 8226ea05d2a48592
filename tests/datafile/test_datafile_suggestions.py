"""Which known word a misspelt one stands for."""

import pytest

from antq_writer.datafile import faults
from antq_writer.datafile.suggestions import suggest
from antq_writer.datafile.value_findings import misread, not_a_choice, unknown_key
from antq_writer.positions import Position
from antq_writer.vietnamese import VietnameseValueError, parse_date, parse_number

KNOWN = ("so_mo_hinh", "so_xa", "so_vu", "ten", "ngay_ban_hanh")
HERE = Position("a.yaml", 3, 5)


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("số_mô_hình", "so_mo_hinh"),
        ("so-mo-hinh", "so_mo_hinh"),
        ("SoMoHinh", "so_mo_hinh"),
        ("so mo hinh", "so_mo_hinh"),
        ("so_mo_hinhh", "so_mo_hinh"),
        ("so_mo_hihn", "so_mo_hinh"),
        ("so_mô_hin", "so_mo_hinh"),
        ("“ten”", "ten"),
        ("Tên", "ten"),
        ("so_vụ", "so_vu"),
        ("ngày ban hành", "ngay_ban_hanh"),
        ("ngay_banhnah", "ngay_ban_hanh"),
    ],
)
def test_meant(word, meant):
    assert suggest(word, KNOWN) == meant


@pytest.mark.parametrize("word", ["", "x", "abc", "de_an", "so_hoi_vien", "ten_xa_phuong", "!!!", "t" * 5000])
def test_nothing_far_fetched(word):
    assert suggest(word, KNOWN) is None


def test_an_unknown_key_gets_the_nearest_or_all():
    near = unknown_key(HERE, ("muc", "so_mo_hin"), KNOWN)
    assert (near.message, near.hint) == ("ở đây không có mục tên “so_mo_hin”", "có phải là “so_mo_hinh”?")
    far = unknown_key(HERE, ("muc", "xyz"), ("ten", "so_xa"))
    assert far.hint == "có thể dùng: ten, so_xa"
    assert far.advice.en == "known here: ten, so_xa"
    assert far.path == "muc.xyz"


def test_a_wrong_choice_gets_the_nearest():
    assert not_a_choice(HERE, ("cap",), "huyên", ("xã", "huyện", "tỉnh")).hint == "có phải là “huyện”?"


@pytest.mark.parametrize(
    ("parse", "text", "fault"),
    [
        (parse_number, "9.79", faults.AMBIGUOUS_NUMBER),
        (parse_number, "1,234.5", faults.ENGLISH_NUMBER),
        (parse_number, "9 798", faults.NOT_A_NUMBER),
        (parse_date, "31/11/2022", faults.IMPOSSIBLE_DATE),
        (parse_date, "hôm nay", faults.NOT_A_DATE),
    ],
)
def test_what_cannot_be_read_has_its_reason(parse, text, fault):
    with pytest.raises(VietnameseValueError) as caught:
        parse(text)
    finding = misread(HERE, ("a",), caught.value)
    assert finding.code == fault.code
    assert finding.message == caught.value.reason_vi
    assert finding.said.en == caught.value.reason_en
