"""Faults of appendices and stamps (III)."""

from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

from ..word import remove, retype
from .ways import add, look, said, spoils

add("TT601", "capitals", said("appendix", "PHỤ LỤC I"), "in hoa")
add("TT601", "13 points", look("appendix", size=Pt(13)), "cỡ chữ 13 (phải 14)")
add("TT602", "small letters", said("appendix title", "Danh sách mô hình tiêu biểu"), "in hoa")
add("TT603", "upright", look("enclosed", italic=False), "chưa in nghiêng")
add("TT604", "none", lambda p: remove(p["enclosed"][0]), "Phụ lục I")
add("TT606", "none", lambda p: remove(p["appendix title"][1]), "Phụ lục II")
add("TT701", "not bold", look("urgency", bold=False), "chưa in đậm")
add("TT703", "12 points", look("circulation", size=Pt(12)), "cỡ chữ 12")


@spoils("TT605", "Phụ lục 1")
def arabic_appendices(paper):
    retype(paper["appendix"][0], "Phụ lục 1")
    retype(paper["appendix"][1], "Phụ lục 2")


@spoils("TT607", "Phụ lục II")
def pages_go_on(paper):
    properties = paper.document.sections[2]._sectPr
    for one in properties.findall(qn("w:pgNumType")):
        properties.remove(one)


@spoils("TT608")
def title_after_the_number(paper):
    retype(paper["appendix"][0], "Phụ lục I. DANH SÁCH MÔ HÌNH TIÊU BIỂU")
    remove(paper["appendix title"][0])


@spoils("TT701", "màu đỏ")
def black_stamp(paper):
    paper["urgency"][0].runs[0].font.color.rgb = RGBColor(0, 0, 0)


def box(paper, name):
    """The table round a stamp."""
    return next(paper[name][0]._element.iterancestors(qn("w:tbl")))


@spoils("TT702", "không có khung")
def stamp_without_frame(paper):
    for one in box(paper, "urgency").iter(qn("w:tblBorders")):
        one.getparent().remove(one)
        break


@spoils("TT702", "rộng 60 mm")
def wide_frame(paper):
    next(box(paper, "urgency").iter(qn("w:tcW"))).set(qn("w:w"), str(round(60 * 1440 / 25.4)))


@spoils("TT704")
def circulation_without_frame(paper):
    for one in box(paper, "circulation").iter(qn("w:tblBorders")):
        one.getparent().remove(one)
        break
