"""Every “must” of Decree 30/2020/NĐ-CP, Phụ lục I, measured in the file; the numbers are written by hand."""

import pytest
from docx_reading import NS, in_mm, paper, read, w

from antq_writer.document import Appendix, Heading, Paragraph, Role, Text, Title
from antq_writer.writers.docx.text_width import text_width

APPENDIX = Appendix(
    "Phụ lục I", (Text("SỐ LIỆU"),), (Text("(Kèm theo Báo cáo)"),), (Paragraph((Text("x"),)),)
)


@pytest.fixture(scope="module")
def made():
    return read(paper(appendices=(APPENDIX,), addressees=("UBND tỉnh",)))


def test_page(made):
    """I.1-3: A4 upright; margins top and bottom 20-25, left 30-35, right 15-20 mm."""
    section = made.find("(//w:sectPr)[1]")[0]
    size, margins = section.find("w:pgSz", NS), section.find("w:pgMar", NS)
    assert in_mm(size.get(w("w"))) == pytest.approx(210, abs=0.1)
    assert in_mm(size.get(w("h"))) == pytest.approx(297, abs=0.1)
    assert size.get(w("orient")) is None
    for side, least, most in (("top", 20, 25), ("bottom", 20, 25), ("left", 30, 35), ("right", 15, 20)):
        assert least <= in_mm(margins.get(w(side))) <= most


def test_font_in_all_four_slots(made):
    """I.4: Times New Roman, black, in every style and by default."""
    for fonts in made.part("word/styles.xml").iter(w("rFonts")):
        assert {fonts.get(w(slot)) for slot in ("ascii", "hAnsi", "eastAsia", "cs")} == {"Times New Roman"}
        assert not [one for one in fonts.attrib if "Theme" in one]
    assert not made.find("//w:rFonts")
    letters = [one for one in made.styles.values() if one.get(w("type")) == "paragraph"]
    assert all(one.find("w:rPr/w:rFonts", NS) is not None for one in letters)
    colours = {one.get(w("val")) for one in made.part("word/styles.xml").iter(w("color"))}
    assert colours == {"000000", "FF0000"}


def test_page_number(made):
    """I.7: Arabic, 13-14, upright, centred in the top margin, none on the first page."""
    section = made.find("(//w:sectPr)[1]")[0]
    relations = {one.get("Id"): one.get("Target") for one in made.part("word/_rels/document.xml.rels")}
    headers = {
        one.get(w("type")): made.part("word/" + relations[one.get(f"{{{NS['r']}}}id")])
        for one in section.findall("w:headerReference", NS)
    }
    assert "".join(headers["default"].itertext()).split() == ["PAGE", "2"]
    assert "".join(headers["first"].itertext()) == ""
    assert section.find("w:titlePg", NS) is not None
    assert section.find("w:pgNumType", NS).get(w("start")) == "1"
    assert made.look("header") == "14 center"
    assert in_mm(section.find("w:pgMar", NS).get(w("header"))) == pytest.approx(10, abs=0.1)


@pytest.mark.parametrize(
    ("style", "look"),
    [
        ("ANTQ Quốc hiệu", "13 bold center"),
        ("ANTQ Tiêu ngữ", "14 bold center"),
        ("ANTQ Cơ quan chủ quản", "13 center"),
        ("ANTQ Cơ quan ban hành", "13 bold center"),
        ("ANTQ Số ký hiệu", "13 center"),
        ("ANTQ Địa danh ngày tháng", "14 italic center"),
        ("ANTQ Tên loại", "14 bold center"),
        ("ANTQ Trích yếu", "14 bold center"),
        ("ANTQ Kính gửi", "14 center"),
        ("ANTQ Căn cứ", "14 italic both"),
        ("ANTQ Thân văn bản", "14 both"),
        ("ANTQ Gạch đầu dòng", "14 both"),
        ("ANTQ Phần", "14 bold center"),
        ("heading 1", "14 bold both"),
        ("heading 2", "14 bold both"),
        ("heading 3", "14 both"),
        ("ANTQ Quyền hạn chức vụ", "14 bold center"),
        ("ANTQ Họ tên", "14 bold center"),
        ("ANTQ Nơi nhận", "12 bold italic left"),
        ("ANTQ Danh sách nhận", "11 left"),
        ("ANTQ Người soạn", "11 left"),
        ("ANTQ Số phụ lục", "14 bold center"),
        ("ANTQ Tên phụ lục", "14 bold center"),
        ("ANTQ Kèm theo", "14 italic center"),
        ("ANTQ Ô bảng", "13 left"),
    ],
)
def test_size_and_weight(made, style, look):
    """II.1-9, III.1, III.3."""
    assert made.look(style) == look


def test_single_spacing_in_the_letterhead(made):
    for style in ("ANTQ Quốc hiệu", "ANTQ Tiêu ngữ", "ANTQ Cơ quan chủ quản", "ANTQ Cơ quan ban hành"):
        assert [made.value(style, "w:pPr/w:spacing", one) for one in ("before", "after", "line")] == [
            "0",
            "0",
            "240",
        ]


def test_body_paragraph(made):
    """II.6e: first line 1-1.27 cm, at least 6 points between paragraphs, 1.0 to 1.5 lines."""
    for style in ("ANTQ Thân văn bản", "ANTQ Gạch đầu dòng", "ANTQ Khoản", "ANTQ Căn cứ"):
        assert 10 <= in_mm(made.value(style, "w:pPr/w:ind", "firstLine")) <= 12.7
        assert int(made.value(style, "w:pPr/w:spacing", "before")) >= 120
        assert 240 <= int(made.value(style, "w:pPr/w:spacing", "line")) <= 360
        assert made.value(style, "w:pPr/w:spacing", "lineRule") == "auto"


def rule_length(made, style, column_mm):
    """The rule in this style, in millimetres: what its indents leave of the column."""
    (rule, *_) = made.styled(style)
    indents = rule.find("w:pPr/w:ind", NS)
    return column_mm - in_mm(indents.get(w("left"))) - in_mm(indents.get(w("right")))


def test_rule_under_tieu_ngu_is_as_long_as_its_text(made):
    """II.1b.  The text is 60.46 mm long: 4897 thousandths of an em at 14 points, bold."""
    tieu_ngu = made.styled("ANTQ Đường kẻ")[1]
    column = in_mm(5600)
    indents = tieu_ngu.find("w:pPr/w:ind", NS)
    length = column - in_mm(indents.get(w("left"))) - in_mm(indents.get(w("right")))
    assert length == pytest.approx(60.46, abs=0.1)
    assert made.value("ANTQ Đường kẻ", "w:pPr/w:pBdr/w:top") == "single"


def test_rule_under_agency(made):
    """II.2b.  “HUYỆN TỨ KỲ” at 13 points bold is 32.4 mm long."""
    assert in_mm(text_width("HUYỆN TỨ KỲ", 13, bold=True)) == pytest.approx(32.4, abs=0.1)
    length = rule_length(made, "ANTQ Đường kẻ", in_mm(3900 - 100))
    assert 32.4 / 3 <= length <= 32.4 / 2


def test_rule_under_trich_yeu(made):
    """II.5b.  “Kết quả năm 2022” at 14 points bold is 38.5 mm long."""
    length = rule_length(made, "ANTQ Đường kẻ trích yếu", in_mm(9354))
    assert 38.5 / 3 <= length <= 38.5 / 2


def test_long_trich_yeu_breaks_evenly():
    words = "Tổng kết công tác xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc năm 2022"
    made = read(paper(title=Title("BÁO CÁO", ((Text(words),),))))
    (line,) = made.styled("ANTQ Trích yếu")
    room = 9354 - 2 * int(line.find("w:pPr/w:ind", NS).get(w("left")))
    assert text_width(words, 14, bold=True) / 2 <= room <= 0.7 * 9354
    length = rule_length(made, "ANTQ Đường kẻ trích yếu", in_mm(9354))
    assert in_mm(room) / 4 <= length <= in_mm(room) / 2


def test_headings_are_real_and_outlined(made):
    """Word's navigation pane shows I., 1. and a) as three levels."""
    for level in (1, 2, 3):
        assert made.styles[f"Heading{level}"].find("w:name", NS).get(w("val")) == f"heading {level}"
        assert made.value(f"heading {level}", "w:pPr/w:outlineLvl") == str(level - 1)
        assert made.value(f"heading {level}", "w:pPr/w:keepNext") == "1"


def test_parts_push_the_outline_down():
    made = read(paper(Heading(0, "Phần I", (Text("KẾT QUẢ"),)), Heading(1, "I.", (Text("CHUNG"),))))
    assert made.lines()[-8:-6] != []
    assert "ANTQ Phần: Phần I\nKẾT QUẢ" in made.lines()
    assert made.value("ANTQ Phần", "w:pPr/w:outlineLvl") == "0"
    (below,) = made.styled("heading 1")
    assert below.find("w:pPr/w:outlineLvl", NS).get(w("val")) == "1"


def test_room_for_signature_and_seal(made):
    """At least 30 mm between post and name."""
    assert in_mm(made.value("ANTQ Chỗ ký", "w:pPr/w:spacing", "line")) >= 30
    assert made.value("ANTQ Chỗ ký", "w:pPr/w:spacing", "lineRule") == "exact"


def test_signature_is_not_torn(made):
    """One row that cannot split, all its paragraphs kept with the next one."""
    (table,) = made.find("/w:document/w:body/w:tbl[last()]")
    (row,) = table.findall("w:tr", NS)
    assert row.find("w:trPr/w:cantSplit", NS) is not None
    for paragraph in table.iter(w("p")):
        assert made.value(made.name_of(paragraph), "w:pPr/w:keepNext") == "1"
    assert made.defaults.find("w:pPrDefault/w:pPr/w:widowControl", NS) is not None


LONG = (
    "Trên đây là Báo cáo kết quả công tác xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc năm 2022. " * 2
)


@pytest.mark.parametrize(("last", "held"), [("Ngắn./.", ["Trước.", "Ngắn./."]), (LONG, [LONG])])
def test_last_lines_of_text_go_with_the_signature(last, held):
    made = read(paper("Đầu.", "Trước.", last))
    kept = [p for p in made.styled("ANTQ Thân văn bản") if p.find("w:pPr/w:keepNext", NS) is not None]
    assert ["".join(p.itertext()) for p in kept] == held


def test_clause_and_point_are_upright():
    made = read(
        paper(Paragraph((Text("Một"),), Role.CLAUSE, "1."), Paragraph((Text("Hai"),), Role.POINT, "đ)"))
    )
    assert "ANTQ Khoản: 1. Một" in made.lines()
    assert "ANTQ Điểm: đ) Hai" in made.lines()
    assert made.look("ANTQ Khoản") == made.look("ANTQ Điểm") == "14 both"
