"""Every “must” of the decree's layout that a file shows has its rule."""

import pytest

from antq_writer.checks import Subject, table
from antq_writer.checks.layout.decree import article

MUSTS = {
    "page.size": "TT101",
    "page.orientation": "TT102",
    "margin.top": "TT103",
    "margin.bottom": "TT103",
    "margin.left": "TT103",
    "margin.right": "TT103",
    "font": "TT104 TT105",
    "pageno": "TT106 TT107 TT108 TT109 TT110",
    "quochieu": "TT201 TT202 TT222",
    "tieungu": "TT203 TT204 TT205 TT206",
    "tieungu.line": "TT207",
    "chuquan": "TT208 TT209",
    "banhanh": "TT210 TT211 TT212",
    "banhanh.line": "TT213",
    "so": "TT214 TT215 TT223",
    "so.tuvan": "TT216",
    "so.blank": "TT217",
    "diadanh": "TT218 TT220 TT221 TT224",
    "ngaythang": "TT219",
    "tenloai": "TT301",
    "trichyeu": "TT302 TT303",
    "trichyeu.line": "TT304",
    "kinhgui": "TT305 TT306 TT307",
    "canchu": "TT308 TT309",
    "body": "TT401 TT402 TT406 TT407",
    "body.indent": "TT403",
    "body.gap": "TT404",
    "body.leading": "TT405",
    "h.phan": "TT411 TT412 TT413",
    "h.muc_a": "TT413 TT415",
    "h.muc_b": "TT416 TT417",
    "h.khoan": "TT418 TT419",
    "h.diem": "TT420 TT421 TT422",
    "h.titles": "TT414 TT423",
    "sign.quyenhan": "TT501 TT502 TT508",
    "sign.chucvu": "TT503",
    "sign.hoten": "TT504 TT505",
    "sign.bcd": "TT506",
    "sign.space": "TT507",
    "noinhan": "TT511 TT514 TT515",
    "noinhan.ds": "TT512 TT513 DC117 DC118",
    "nguoisoan": "TT516",
    "pl.ref": "TT605 DC107",
    "pl.head": "TT601 TT608",
    "pl.title": "TT602 TT606",
    "pl.kemtheo": "TT603 TT604",
    "pl.pageno": "TT607",
    "khan": "TT701 TT702",
    "luuhanh": "TT703 TT704",
    "end": "DC105",
}
"""Codes by the name of the requirement.  Left out: `viendan`, which rules on citations hold; `mat`, for the law
on state secrets says how that stamp looks; `kinhgui.must`, for a file does not say that it goes to a superior.
"""


def test_every_requirement_has_rules_and_every_rule_a_requirement():
    named = {code for codes in MUSTS.values() for code in codes.split()}
    assert named <= set(table.codes())
    assert {code for code in named if code.startswith("TT")} == set(table.codes(Subject.LAYOUT))


@pytest.mark.parametrize(
    ("ref", "vi"),
    [
        ("I.7", "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 7"),
        ("II.6e", "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 điểm e"),
        ("II.7đ", "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7 điểm đ"),
        ("V", "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục V"),
    ],
)
def test_an_article_as_messages_name_it(ref, vi):
    assert article(ref).vi == vi


def test_what_is_no_article():
    with pytest.raises(ValueError, match="no article"):
        article("6e")
