"""Citations: each system's symbols, what is malformed, and the two forms."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from antq_writer.vietnamese import VietnameseValueError, find_citations, parse_citation

SYMBOLS = [
    line.split("\t")
    for line in (Path(__file__).parent / "data" / "ky_hieu.tsv").read_text(encoding="utf-8").splitlines()
]


@pytest.mark.parametrize(("symbol", "system"), SYMBOLS, ids=lambda cell: cell)
def test_symbols_of_real_reports(symbol, system):
    if system == "malformed":
        with pytest.raises(VietnameseValueError) as caught:
            parse_citation(symbol)
        assert symbol in caught.value.reason_vi
    else:
        assert parse_citation(symbol).system == system


@pytest.mark.parametrize(
    ("symbol", "parts"),
    [
        ("02/CT-UBND", ("state", "Chỉ thị", "CT", "02", None, "UBND", None, None)),
        ("124/2021/TT-BCA", ("normative", "Thông tư", "TT", "124", 2021, "BCA", None, None)),
        ("09-CT/TW", ("party", "Chỉ thị", "CT", "09", None, "TW", None, None)),
        ("1436/KH-CAT-PV05", ("state", "Kế hoạch", "KH", "1436", None, "CAT", "PV05", None)),
        ("1027/KH-CAT-PV01(XDPT)", ("state", "Kế hoạch", "KH", "1027", None, "CAT", "PV01", "XDPT")),
        (
            "34/2009/TTLT-BGDĐT-BCA",
            ("joint", "Thông tư liên tịch", "TTLT", "34", 2009, "BGDĐT-BCA", None, None),
        ),
        ("01/2001/NQLT", ("joint_old", "Nghị quyết liên tịch", "NQLT", "01", 2001, None, None, None)),
        ("1497/CAT-PV05", ("correspondence", "Công văn", None, "1497", None, "CAT", "PV05", None)),
        ("118/2025/QH15", ("law", "Luật", None, "118", 2025, "QH15", None, None)),
        ("09/CTr-BCA-MTTW", ("state", "Chương trình", "CTr", "09", None, "BCA-MTTW", None, None)),
        ("6192 /HD-BCĐ138", ("state", "Hướng dẫn", "HD", "6192", None, "BCĐ138", None, None)),
        ("6.192 /HD-BCĐ138", ("state", "Hướng dẫn", "HD", "6192", None, "BCĐ138", None, None)),
        ("12a/KH-UBND", ("state", "Kế hoạch", "KH", "12a", None, "UBND", None, None)),
        ("123-CV/HU", ("party", "Công văn", "CV", "123", None, "HU", None, None)),
        ("20/2023/NQ-HĐND", ("normative", "Nghị quyết", "NQ", "20", 2023, "HĐND", None, None)),
    ],
)
def test_parts(symbol, parts):
    c = parse_citation(symbol)
    assert (c.system, c.type_name, c.type, c.number, c.year, c.agency, c.unit, c.section) == parts


@pytest.mark.parametrize(
    ("symbol", "code"),
    [
        ("09/CT-TU", "party_marks_swapped"),
        ("11-KH-HU", "party_without_slash"),
        ("119/CV-BCĐ", "no_abbreviation"),
        ("124/TT-BCA", "year_missing"),
        ("06/NĐ-CP", "year_missing"),
        ("34/2009/TTLT/GDĐT-CA", "too_many_slashes"),
        ("42/KH-BCĐ138/ĐP", "too_many_slashes"),
        ("124/21/TT-BCA", "two_digit_year"),
        ("66/2023/KH-UBND", "year_not_expected"),
        ("66/KH", "body_missing"),
        ("09-XX/TW", "unknown_type"),
        ("02/ct-ubnd", "not_a_symbol"),
        ("Kế hoạch", "not_a_citation"),
        ("Kế hoạch số 66/KH-UBND ngày 31/4/2023", "no_such_day"),
    ],
)
def test_malformed(symbol, code):
    with pytest.raises(VietnameseValueError) as caught:
        parse_citation(symbol)
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("written", "full", "short"),
    [
        (
            "Chỉ thị số 09-CT/TW, ngày 01/12/2011 của Ban Bí thư Trung ương Đảng về tăng cường sự lãnh đạo",
            "Chỉ thị số 09-CT/TW ngày 01/12/2011 của Ban Bí thư Trung ương Đảng về tăng cường sự lãnh đạo",
            "Chỉ thị số 09-CT/TW",
        ),
        (
            "Thông tư số 23/2012/TT-BCA\nngày 27/4/2012 của Bộ Công an, quy định về khu dân cư",
            "Thông tư số 23/2012/TT-BCA ngày 27/4/2012 của Bộ Công an quy định về khu dân cư",
            "Thông tư số 23/2012/TT-BCA",
        ),
        (
            "Chương trình phối hợp số 09/CTr-\nBCA-MTTW ngày 01/8/2013 giữa Bộ Công an với MTTQ về “Mở”",
            "Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013 giữa Bộ Công an với MTTQ về “Mở”",
            "Chương trình phối hợp số 09/CTr-BCA-MTTW",
        ),
        ("Công văn số 1497/CAT-PV05", "Công văn số 1497/CAT-PV05", "Công văn số 1497/CAT-PV05"),
        ("Luật An ninh mạng số 24/2018/QH14 ngày 12/6/2018", "Luật An ninh mạng", "Luật An ninh mạng"),
        ("Luật An ninh mạng", "Luật An ninh mạng", "Luật An ninh mạng"),
        ("Luật số 118/2025/QH15", "Luật số 118/2025/QH15", "Luật số 118/2025/QH15"),
        (
            "Thông tư số 124/2021/TT-BCA của BCA (được sửa đổi, bổ sung bởi Thông tư số 48/2025/TT-BCA)",
            "Thông tư số 124/2021/TT-BCA của BCA (được sửa đổi, bổ sung bởi Thông tư số 48/2025/TT-BCA)",
            "Thông tư số 124/2021/TT-BCA",
        ),
    ],
)  # fmt: skip
def test_full_and_short(written, full, short):
    citation = parse_citation(written)
    assert (citation.full(), citation.short()) == (full, short)


def test_the_number_of_a_law_on_request():
    assert (
        parse_citation("Luật An ninh mạng số 24/2018/QH14").full(number=True)
        == "Luật An ninh mạng số 24/2018/QH14"
    )


def test_a_citation_put_together():
    citation = replace(
        parse_citation("09/CTr-BCA-MTTW"),
        date=date(2013, 8, 1),
        issuer=("Bộ Công an", "Ủy ban Trung ương MTTQ Việt Nam"),
        subject="Đẩy mạnh phong trào",
    )
    assert citation.full(long_date=True) == (
        "Chương trình số 09/CTr-BCA-MTTW ngày 01 tháng 8 năm 2013 giữa Bộ Công an với "
        "Ủy ban Trung ương MTTQ Việt Nam về Đẩy mạnh phong trào"
    )
    assert citation.agencies == ("BCA", "MTTW")


def test_find_citations_in_running_text():
    text = (
        "Ban Chỉ đạo 138/ĐP có 21/21 xã; theo Kế hoạch số 11-\nKH/HU, Công văn số 119/CV-BCĐ, "
        "Thông tư số 124/2021/TT-BCA, Nghị quyết 09/CP, lúc 24/24 giờ, đạt 5,65 người/xã."
    )
    found = find_citations(text)
    assert [f.citation and f.citation.symbol for f in found] == ["11-KH/HU", None, "124/2021/TT-BCA", "09/CP"]
    assert found[1].error.code == "no_abbreviation"
    assert [text[f.start : f.end] for f in found] == [f.text for f in found]
