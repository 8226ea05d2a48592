"""Faults of the text and its headings (II.6)."""

from docx.shared import Cm, Pt

from ..hand_made import LONG
from ..word import LEFT, again, remove, retype
from .ways import add, aligned, look, said, spoils

add("TT401", "12 points", look("body", size=Pt(12)), "cỡ chữ 12")
add("TT402", "left", aligned("body", LEFT), "không canh đều")
add("TT403", "no indent", lambda p: indent(p["body"], 0), "lùi vào 0,00 cm")
add("TT403", "too far", lambda p: indent(p["body"], 2), "lùi vào 2,00 cm")
add("TT403", "items at the margin", lambda p: indent(p["item"], 0), "lùi vào 0,00 cm")
add("TT406", "slanted", look("body", italic=True), "in nghiêng")
add("TT407", "capitals", said("body", LONG.upper(), 1), "in hoa")


def indent(paragraphs, cm):
    for paragraph in paragraphs:
        paragraph.paragraph_format.first_line_indent = Cm(cm)


@spoils("TT404", "0 pt")
def no_room_between_paragraphs(paper):
    for paragraph in paper["body"]:
        paragraph.paragraph_format.space_before = Pt(0)


@spoils("TT405", "2,00")
def double_spaced(paper):
    for paragraph in paper["body"]:
        paragraph.paragraph_format.line_spacing = 2.0


@spoils("TT405", "0,7")
def squeezed(paper):
    for paragraph in paper["body"]:
        paragraph.paragraph_format.line_spacing = Pt(12)


add("TT411", "capitals", said("part", "PHẦN I"), "in hoa")
add("TT411", "left", aligned("part", LEFT), "canh trái")
add("TT412", "in words", said("part", "Phần thứ nhất"), "La Mã")
add("TT413", "small letters", said("part title", "Kết quả thực hiện"), "in hoa")
add("TT416", "small letters", said("section", "I. Công tác lãnh đạo, chỉ đạo"), "in hoa")
add("TT416", "not bold", look("section", bold=False), "chưa in đậm")
add("TT417", "slash", said("section", "I/ CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO"))
add("TT417", "letter", said("section", "A. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO"))
add("TT418", "not bold", look("clause title", bold=False), "chưa in đậm")
add("TT418", "slanted", look("clause title", italic=True), "in nghiêng")
add("TT419", "slash", said("clause title", "2/ Công tác tuyên truyền", 1))
add("TT421", "bold and slanted", look("point", bold=True, italic=True), "in đậm")
add("TT422", "full stop", lambda p: [retype(one, one.text.replace(")", ".", 1)) for one in p["point"]])


@spoils("TT412", "dòng dưới")
def part_and_title_on_one_line(paper):
    retype(paper["part"][0], "Phần I. KẾT QUẢ THỰC HIỆN")
    remove(paper["part title"][0])


@spoils("TT414")
def part_without_title(paper):
    remove(paper["part title"][0])


@spoils("TT415", "in hoa")
def subdivision_in_capitals(paper):
    retype(again(paper["part title"][0], "MỤC 1"), "MỤC 1")
    first = paper.document.paragraphs
    at = next(i for i, one in enumerate(first) if one.text == "MỤC 1")
    again(first[at], "QUY ĐỊNH CHUNG")


@spoils("TT420", "thiếu “đ)”")
def points_without_d_bar(paper):
    remove(paper["point"][4])


@spoils("TT420", "“f)”")
def point_f(paper):
    retype(paper["point"][5], f"f) {LONG}")


@spoils("TT423")
def section_number_alone(paper):
    retype(paper["section"][0], "I.")
