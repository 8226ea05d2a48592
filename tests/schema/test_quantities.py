"""Figures typed the Vietnamese way, and what is said of those that are none."""

from decimal import Decimal

import pytest

import antq_writer
from antq_writer.errors import ReportError
from antq_writer.schema.quantities import Approximate, Ratio


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("9.798", 9798),
        ("08", 8),
        ("'10.000'", 10000),
        ("010", 10),
        ("hơn 15.000", Approximate(15000, "hơn")),
        ("0", 0),
    ],
)
def test_counts(report, typed, value):
    made = report(f"mo_hinh: {{duy_tri: {typed}}}")
    assert made.noi_dung.mo_hinh.duy_tri == value


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("khoảng 11,5 ha rừng", Approximate(Decimal("11.5"), "khoảng")),
        ("11,5 ha rừng", Decimal("11.5")),
        ("hơn 15.000 tờ rơi", Approximate(15000, "hơn")),
        ("89/91 hộ", Ratio(89, 91)),
    ],
)
def test_amounts(report, typed, value):
    made = report(f"an_toan: {{so_lieu: ['{typed}']}}")
    assert made.noi_dung.an_toan.so_lieu[0].so == value


def test_an_amount_in_words_and_decimals_is_printed_as_typed(report):
    made = report("an_toan: {so_lieu: ['khoảng 11,5 ha rừng bị cháy']}")
    assert "Khoảng 11,5 ha rừng bị cháy" in antq_writer.render(made, "txt").decode()


def test_ratio(report):
    made = report("luc_luong: {bo_tri_tai: 23/23}")
    assert made.noi_dung.luc_luong.bo_tri_tai == Ratio(23, 23)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("mo_hinh: {duy_tri: 9.79}", "DL106"),
        ("mo_hinh: {duy_tri: '1,234.5'}", "DL107"),
        ("mo_hinh: {duy_tri: '5,5'}", "DL104"),
        ("mo_hinh: {duy_tri: -5}", "DL108"),
        ("mo_hinh: {duy_tri: nhiều}", "DL105"),
        ("mo_hinh: {duy_tri: [1, 2]}", "DL117"),
        ("mo_hinh: {duy_trii: 5}", "DL101"),
        ("mo_hinh: [5]", "DL116"),
        ("dien_hinh: {hoi_nghi: [{ten: Hội nghị, ngay: 31/11/2022}]}", "DL110"),
        ("an_toan: {ket_qua: [{don_vi: xã}]}", "DL102"),
    ],
)
def test_faults(report, content, code):
    with pytest.raises(ReportError) as caught:
        report(content)
    assert [d.code for d in caught.value.diagnostics] == [code]
    assert all(d.position.line >= 7 for d in caught.value.diagnostics)


def test_floats_are_refused():
    data = {"noi_dung": {"mo_hinh": {"duy_tri": 5.0}}}
    with pytest.raises(ReportError) as caught:
        antq_writer.load_mapping(data)
    assert "DL120" in {d.code for d in caught.value.diagnostics}
