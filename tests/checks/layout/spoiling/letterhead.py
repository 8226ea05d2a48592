"""Faults of the letterhead (II.1-4)."""

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt

from ..word import (
    again,
    line_shape,
    remove,
    retype,
)
from .ways import add, look, no_line, said, spoils

add("TT202", "nation not bold", look("nation", bold=False), "chưa in đậm")
add("TT202", "nation too large", look("nation", size=Pt(14)), "cỡ chữ 14 (phải từ 12 đến 13)")
add("TT202", "nation in small letters", said("nation", "Cộng hòa xã hội chủ nghĩa Việt Nam"), "in hoa")
add("TT204", "long dashes", said("motto", "Độc lập – Tự do – Hạnh phúc"))
add("TT208", "superior bold", look("superior", bold=True), "in đậm (phải không đậm)")
add("TT211", "agency not bold", look("agency", bold=False), "chưa in đậm")
add("TT211", "agency slanted", look("agency", italic=True), "in nghiêng")
add("TT214", "number too large", look("number", size=Pt(14)), "cỡ chữ 14 (phải 13)")
add("TT214", "number bold", look("number", bold=True), "in đậm")
add("TT215", "number not padded", said("number", "Số: 5/BC-CAH"), "05")
add("TT215", "spaces in the symbol", said("number", "Số: 05/BC - CAH"), "dấu cách")
add("TT215", "a long dash in the symbol", said("number", "Số: 15/BC–CAH"), "gạch ngắn")
add("TT215", "no slash", said("number", "Số: 05-BC-CAH"), "“/”")
add("TT215", "small letters", said("number", "Số: 05/bc-cah"), "in hoa")
add("TT216", "a board with the number of the committee", said("number", "Số: 05/BC-UBND"), "", "board")
add("TT217", "no room for the number", said("number", "Số: /BC-CAH"))
add("TT217", "no room for the day", said("date", "Tứ Kỳ, ngày tháng 12 năm 2022"))
add("TT218", "date upright", look("date", italic=False), "chưa in nghiêng")
add("TT219", "day not padded", said("date", "Tứ Kỳ, ngày 1 tháng 01 năm 2022"), "ngày 01 tháng 01")
add("TT219", "January not padded", said("date", "Tứ Kỳ, ngày 11 tháng 1 năm 2022"), "tháng 01")
add("TT219", "May padded", said("date", "Tứ Kỳ, ngày 11 tháng 05 năm 2022"), "tháng 5")
add("TT220", "no comma", said("date", "Tứ Kỳ ngày 05 tháng 12 năm 2022"), "dấu phẩy")
add("TT220", "small letters", said("date", "tứ kỳ, ngày 05 tháng 12 năm 2022"), "viết hoa")


@spoils("TT201")
def no_nation_at_all(paper):
    """An announcement of one's own, without any letterhead of the State."""
    remove_table(paper.head)


def remove_table(one):
    one._element.getparent().remove(one._element)


@spoils("TT203")
def no_motto(paper):
    remove(paper["motto"][0])


@spoils("TT206", "8 pt")
def motto_apart(paper):
    paper["motto"][0].paragraph_format.space_before = Pt(8)


add("TT207", "no line", lambda p: no_line(p["motto"][0]), "không có")
add("TT213", "no line", lambda p: no_line(p["agency"][-1]), "không có")
add("TT304", "no line", lambda p: no_line(p["subject"][-1]), "không có")


@spoils("TT207", "dài bằng 0,5")
def short_line_under_motto(paper):
    no_line(paper["motto"][0])
    line_shape(paper["motto"][0], 30)


@spoils("TT207", "không liền nét")
def dashed_line_under_motto(paper):
    no_line(paper["motto"][0])
    line_shape(paper["motto"][0], 60, dash="dash")


@spoils("TT207", "không liền nét")
def hyphens_under_motto(paper):
    no_line(paper["motto"][0])
    again(paper["motto"][0], "-" * 36)


@spoils("TT205", "in hoa")
def motto_in_capitals(paper):
    retype(paper["motto"][0], "ĐỘC LẬP - TỰ DO - HẠNH PHÚC")
    no_line(paper["motto"][0])
    line_shape(paper["motto"][0], 80)


@spoils("TT205", "cỡ chữ 12")
def small_motto(paper):
    paper["motto"][0].runs[0].font.size = Pt(12)
    no_line(paper["motto"][0])
    line_shape(paper["motto"][0], 52)


@spoils("TT213", "dài bằng 1,")
def long_line_under_agency(paper):
    no_line(paper["agency"][-1])
    line_shape(paper["agency"][-1], 55)


@spoils("TT213", "dài bằng 1,0")
def agency_underlined(paper):
    no_line(paper["agency"][-1])
    paper["agency"][-1].runs[0].font.underline = True


@spoils("TT209", "UBND TỈNH HẢI DƯƠNG", letterhead="committee")
def province_over_district(paper):
    retype(paper["agency"][0], "ỦY BAN NHÂN DÂN HUYỆN TỨ KỲ")
    retype(paper["agency"][1], "ỦY BAN NHÂN DÂN HUYỆN TỨ KỲ")
    retype(paper["agency"][0], "UBND TỈNH HẢI DƯƠNG")
    paper["agency"][0].runs[0].font.bold = False
    no_line(paper["agency"][1])
    line_shape(paper["agency"][1], 30)


@spoils("TT210", letterhead="committee")
def no_agency(paper):
    cell = paper.head.rows[0].cells[0]
    for one in paper["agency"]:
        remove(one)
    cell._element.append(OxmlElement("w:p"))


@spoils("TT212", "6 pt")
def agency_apart(paper):
    paper["agency"][0].paragraph_format.space_before = Pt(6)


@spoils("TT221")
def date_above_number(paper):
    row = paper.head.add_row().cells
    number = paper["number"][0]._element
    row[0].paragraphs[0]._element.addprevious(number)
    paper.head.rows[1].cells[0]._element.insert(1, OxmlElement("w:p"))


@spoils("TT222")
def nation_on_the_left(paper):
    row = paper.head.rows[0]._tr
    left, right = row.findall(qn("w:tc"))
    row.remove(left)
    right.addnext(left)
    second = paper.head.rows[1]._tr
    left, right = second.findall(qn("w:tc"))
    second.remove(left)
    right.addnext(left)


@spoils("TT223")
def no_number(paper):
    remove(paper["number"][0])


@spoils("TT224")
def no_date(paper):
    remove(paper["date"][0])
