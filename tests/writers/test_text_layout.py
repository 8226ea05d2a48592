"""The lines that all writers print alike, after Decree 30."""

from datetime import date

import pytest

from antq_writer.document import Cell, Letterhead, Row, Signature
from antq_writer.writers import layout

from .papers import cell, full, paper


def head(number="", *, day=None, month=None, year=None, symbol="BC-UBND", place="Tứ Kỳ"):
    return Letterhead((), ("ỦY BAN NHÂN DÂN",), number, symbol, place, day, month, year)


@pytest.mark.parametrize(
    ("number", "printed"),
    [
        ("5", "Số: 05/BC-UBND"),
        ("05", "Số: 05/BC-UBND"),
        ("10", "Số: 10/BC-UBND"),
        ("1234", "Số: 1234/BC-UBND"),
        ("5a", "Số: 5a/BC-UBND"),
        ("", "Số:        /BC-UBND"),
    ],
)
def test_number(number, printed):
    assert layout.number_line(head(number)) == printed


def test_number_without_a_symbol():
    assert layout.number_line(head("5", symbol="")) == "Số: 05"


@pytest.mark.parametrize(
    ("letterhead", "printed"),
    [
        (head(day=date(2022, 2, 5)), "Tứ Kỳ, ngày 05 tháng 02 năm 2022"),
        (head(day=date(2022, 8, 25)), "Tứ Kỳ, ngày 25 tháng 8 năm 2022"),
        (head(month=12, year=2022), "Tứ Kỳ, ngày      tháng 12 năm 2022"),
        (head(year=2022), "Tứ Kỳ, ngày      tháng      năm 2022"),
        (head(), "Tứ Kỳ, ngày      tháng      năm      "),
        (head(day=date(2022, 12, 5), place=""), "ngày 05 tháng 12 năm 2022"),
    ],
)
def test_date(letterhead, printed):
    assert layout.date_line(letterhead) == printed


@pytest.mark.parametrize(
    ("addressees", "printed"),
    [
        ((), ()),
        (("UBND tỉnh",), ("Kính gửi: UBND tỉnh",)),
        (("UBND tỉnh", "Công an tỉnh"), ("Kính gửi:", "- UBND tỉnh;", "- Công an tỉnh.")),
    ],
)
def test_addressees(addressees, printed):
    assert layout.addressee_lines(paper(addressees=addressees)) == printed


@pytest.mark.parametrize(
    ("recipients", "addressees", "printed"),
    [
        (("Lưu: VT",), (), ("- Lưu: VT.",)),
        (("UBND xã", "Lưu: VT, CATK"), (), ("- UBND xã;", "- Lưu: VT, CATK.")),
        (("UBND xã;", "Lưu: VT."), (), ("- UBND xã;", "- Lưu: VT.")),
        (("Lưu: VT",), ("UBND tỉnh",), ("- Như trên;", "- Lưu: VT.")),
        (("Như trên", "Lưu: VT"), ("UBND tỉnh",), ("- Như trên;", "- Lưu: VT.")),
    ],
)
def test_recipients(recipients, addressees, printed):
    assert layout.recipient_lines(paper(recipients=recipients, addressees=addressees)) == printed


@pytest.mark.parametrize(
    ("signature", "printed"),
    [
        (Signature(("CHỦ TỊCH",), "Vũ Thị Hà"), ("Vũ Thị Hà",)),
        (Signature(("GIÁM ĐỐC",), "Vũ Hà", (), "Đại tá"), ("Đại tá Vũ Hà",)),
        (Signature(("TRƯỞNG BAN",), "Vũ Hà", ("CHỦ TỊCH UBND",)), ("CHỦ TỊCH UBND", "Vũ Hà")),
        (Signature(("CHỦ TỊCH",), ""), ()),
    ],
)
def test_name(signature, printed):
    assert layout.name_lines(signature) == printed


def test_stamps_in_their_order():
    assert layout.stamps(full().letterhead) == ("MẬT", "KHẨN", "LƯU HÀNH NỘI BỘ")
    assert layout.stamps(head()) == ()


def test_grid_of_spans():
    big = cell("a", columns=2, rows=2)
    rows = (Row((big, cell("b"))), Row((cell("c"),)))
    assert layout.grid(rows, 3) == [
        [big, layout.Covered(big, False), cell("b")],
        [layout.Covered(big, True), layout.Covered(big, True), cell("c")],
    ]
    assert layout.grid((Row(()),), 2) == [[Cell(), Cell()]]
