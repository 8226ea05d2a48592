"""One fault put into a good paper: for each rule, ways to spoil `hand_made.report` that only it may tell."""

from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Mm, Pt, RGBColor

from .hand_made import (
    LEFT,
    LONG,
    again,
    line_shape,
    number_pages,
    remove,
    retype,
    start_at,
)

WAYS = []
"""Code, the name of the way, the letterhead of the paper, the function, words that the message must hold."""


def spoils(code, says="", letterhead="police"):
    def keep(function):
        WAYS.append((code, function.__name__, letterhead, function, says))
        return function

    return keep


def look(name, **settings):
    """Give the first run of the named paragraphs another look."""

    def change(paper):
        for paragraph in paper[name]:
            for run in paragraph.runs:
                for key, value in settings.items():
                    setattr(run.font, key, value)

    return change


def aligned(name, align):
    def change(paper):
        for paragraph in paper[name]:
            paragraph.alignment = align

    return change


def said(name, text, at=0):
    return lambda paper: retype(paper[name][at], text)


def add(code, name, change, says="", letterhead="police"):
    WAYS.append((code, name, letterhead, change, says))


# --- pages


@spoils("TT101", "216 x 279")
def letter_paper(paper):
    for section in paper.document.sections[:2]:
        section.page_width, section.page_height = Mm(215.9), Mm(279.4)


@spoils("TT102")
def all_pages_across(paper):
    first = paper.document.sections[0]
    first.orientation = WD_ORIENT.LANDSCAPE
    first.page_width, first.page_height = first.page_height, first.page_width


@spoils("TT103", "lề trái 25,4 mm (phải 30 - 35 mm)")
def margins_of_word(paper):
    section = paper.document.sections[0]
    section.left_margin = section.right_margin = Mm(25.4)


@spoils("TT103", "lề trên 15 mm (phải 20 - 25 mm)")
def narrow_top_of_an_appendix(paper):
    paper.document.sections[1].top_margin = Mm(15)


add("TT104", "a paragraph in Calibri", lambda p: fonts(p["body"][1], "Calibri"), "Calibri (1 đoạn)")
add("TT104", "accented letters in Arial", lambda p: fonts(p["body"][2], "Arial", ("hAnsi",)), "Arial")


def fonts(paragraph, name, slots=("ascii", "hAnsi")):
    for run in paragraph.runs:
        for slot in slots:
            run._element.rPr.rFonts.set(qn(f"w:{slot}"), name)


@spoils("TT104", "Calibri (1 đoạn)")
def heading_font_of_the_theme(paper):
    run = paper["section"][0].runs[0]._element.rPr
    for slot in ("asciiTheme", "hAnsiTheme"):
        run.rFonts.set(qn(f"w:{slot}"), "majorHAnsi")


@spoils("TT105", "2F5496")
def blue_headings(paper):
    for paragraph in paper["clause title"]:
        paragraph.runs[0].font.color.rgb = RGBColor(0x2F, 0x54, 0x96)


@spoils("TT106")
def no_page_numbers(paper):
    remove(paper.document.sections[0].header.paragraphs[0])
    paper.document.sections[0].header._element.append(OxmlElement("w:p"))


@spoils("TT107", "ở lề dưới")
def number_at_the_bottom(paper):
    no_page_numbers(paper)
    number_pages(paper.document.sections[0], top=False)


@spoils("TT107", "canh phải")
def number_at_the_right(paper):
    paper.document.sections[0].header.paragraphs[0].alignment = 2


@spoils("TT108", "cỡ chữ 11")
def small_number(paper):
    for run in paper.document.sections[0].header.paragraphs[0].runs:
        run.font.size = Pt(11)


@spoils("TT108", "Ả Rập")
def roman_numbers(paper):
    no_page_numbers(paper)
    remove(paper.document.sections[0].header.paragraphs[0])
    paper.document.sections[0].header.add_paragraph()
    number_pages(paper.document.sections[0], instruction=r"PAGE \* roman")


@spoils("TT109")
def number_on_the_first_page(paper):
    paper.document.sections[0].different_first_page_header_footer = False


@spoils("TT110", "từ 0")
def pages_from_nought(paper):
    start_at(paper.document.sections[0], 0)


# --- letterhead

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


def drawings(paragraph):
    return list(paragraph._element.iter(qn("w:drawing")))


def no_line(paragraph):
    for one in drawings(paragraph):
        one.getparent().remove(one)


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


# --- title, addressees, legal bases

add("TT301", "kind too large", look("kind", size=Pt(16)), "cỡ chữ 16")
add("TT301", "kind in small letters", said("kind", "Báo cáo"), "in hoa")
add("TT302", "subject not bold", look("subject", bold=False), "chưa in đậm")
add("TT302", "subject at the left", aligned("subject", LEFT), "canh trái")
add("TT305", "addressees slanted", look("addressed", italic=True), "in nghiêng")
add("TT306", "comma", said("addressed", "- Công an tỉnh Hải Dương,"), "“;”")
add("TT306", "no colon", said("addressee", "Kính gửi"), "hai chấm")
add("TT308", "legal bases upright", look("basis", italic=False), "chưa in nghiêng")
add("TT309", "comma", said("basis", "Căn cứ Luật An ninh quốc gia,"), "“;”")


@spoils("TT303")
def no_subject(paper):
    remove(paper["subject"][0])


@spoils("TT306", "cùng một dòng")
def one_addressee_on_its_own_line(paper):
    remove(paper["addressed"][0])


@spoils("TT307")
def addressees_at_the_margin(paper):
    for paragraph in paper["addressed"]:
        paragraph.paragraph_format.first_line_indent = Cm(1.27)


# --- text

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


# --- closing

add("TT501", "not bold", look("authority", bold=False), "chưa in đậm")
add("TT502", "slash", said("authority", "K/T TRƯỞNG CÔNG AN HUYỆN"), "“KT.”")
add("TT503", "small letters", said("post", "Phó Trưởng Công an huyện"), "in hoa")
add("TT504", "capitals", said("name", "NGUYỄN VĂN A"), "in hoa")
add("TT504", "not bold", look("name", bold=False), "chưa in đậm")
add("TT505", "degree", said("name", "TS. Nguyễn Văn A"), "“TS.”")
add("TT505", "two degrees", said("name", "PGS.TS Nguyễn Văn A"), "“PGS.TS”")
add("TT511", "14 points", look("recipients", size=Pt(14)), "cỡ chữ 14 (phải 12)")
add("TT511", "upright", look("recipients", italic=False), "chưa in nghiêng")
add("TT512", "14 points", look("recipient", size=Pt(14)), "cỡ chữ 14 (phải 11)")
add("TT513", "comma", said("recipient", "- Đội nghiệp vụ,", 1), "“;”")
add("TT513", "no dash", said("recipient", "Đội nghiệp vụ;", 1), "gạch")
add("TT513", "no full stop", said("recipient", "- Lưu: VT, ANTQ;", 2), "“.”")
add("TT516", "14 points", look("drafter", size=Pt(14)), "cỡ chữ 14 (phải 11)")


@spoils("TT506", "TRƯỞNG BAN", letterhead="board")
def one_post(paper):
    remove(paper["post below"][0])


@spoils("TT507")
def no_room(paper):
    for one in paper["room"][2:]:
        remove(one)


@spoils("TT508")
def nobody_signs(paper):
    for name in ("authority", "post", "name"):
        for one in paper[name]:
            remove(one)


@spoils("TT514")
def recipients_below_the_name(paper):
    row = paper.foot.add_row().cells[0]._element
    for one in (*paper["recipients"], *paper["recipient"], *paper["drafter"]):
        row.append(one._element)
    row.remove(row.findall(qn("w:p"))[0])
    paper.foot.rows[0].cells[0]._element.append(OxmlElement("w:p"))


@spoils("TT515")
def no_recipients(paper):
    for name in ("recipients", "recipient", "drafter"):
        for one in paper[name]:
            remove(one)
    paper.foot.rows[0].cells[0]._element.append(OxmlElement("w:p"))


# --- appendices, stamps

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
