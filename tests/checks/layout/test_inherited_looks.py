"""Formatting that a paragraph does not say itself: styles, lists, tabs, fonts of slots."""

import pytest
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt

from antq_writer.layouts import Align, Part

from .hand_made import LONG, body, codes, layout_of, report
from .word import retype


def style_element(paper, ident, based_on, inner):
    styles = paper.document.styles.element
    styles.append(
        parse_xml(
            f'<w:style {nsdecls("w")} w:type="paragraph" w:styleId="{ident}"><w:name w:val="{ident}"/>'
            f'<w:basedOn w:val="{based_on}"/>{inner}</w:style>'
        )
    )


def bare(paragraph):
    """Take all direct formatting away."""
    for run in paragraph.runs:
        run._element.remove(run._element.rPr)
    paragraph._element.remove(paragraph._element.pPr)
    return paragraph


def line_with(paper, text):
    return next(line for line in layout_of(paper).lines if text in line.text)


def test_size_and_indent_come_from_styles():
    paper = report()
    style_element(
        paper,
        "Chung",
        "Normal",
        '<w:pPr><w:spacing w:before="120" w:after="0" w:line="264" w:lineRule="auto"/>'
        '<w:jc w:val="both"/></w:pPr><w:rPr><w:i/><w:sz w:val="27"/></w:rPr>',
    )
    style_element(
        paper, "Rieng", "Chung", '<w:pPr><w:ind w:firstLine="567"/></w:pPr><w:rPr><w:i w:val="0"/></w:rPr>'
    )
    paragraph = bare(body(paper, f"Đoạn theo kiểu. {LONG}"))
    paragraph._element.get_or_add_pPr().get_or_add_pStyle().val = "Rieng"
    paper["body"][0]._element.addnext(paragraph._element)
    line = line_with(paper, "Đoạn theo kiểu")
    assert line.sizes == (13.5,)
    assert (line.align, line.leading, line.gap) == (Align.JUSTIFY, 1.1, 6.0)
    assert line.first == pytest.approx(10.0, abs=0.05)
    assert line.share("italic") == 0
    assert codes(paper) == []


def test_a_character_style_turns_bold_round():
    """Bold in a paragraph style and in a character style on it give letters that are not bold."""
    paper = report()
    paper.document.styles.element.append(
        parse_xml(
            f'<w:style {nsdecls("w")} w:type="character" w:styleId="Dam"><w:name w:val="Dam"/>'
            "<w:rPr><w:b/></w:rPr></w:style>"
        )
    )
    style_element(paper, "DoanDam", "Normal", "<w:rPr><w:b/></w:rPr>")
    paragraph = bare(body(paper, "Đoạn đậm thường"))
    paragraph._element.get_or_add_pPr().get_or_add_pStyle().val = "DoanDam"
    run = paragraph.runs[0]._element.get_or_add_rPr()
    assert line_with(paper, "Đoạn đậm").share("bold") == 1
    character = OxmlElement("w:rStyle")
    character.set(qn("w:val"), "Dam")
    run.append(character)
    assert line_with(paper, "Đoạn đậm").share("bold") == 0


def test_plain_and_accented_letters_have_fonts_of_their_own():
    paper = report()
    fonts = paper["body"][0].runs[0]._element.rPr.rFonts
    fonts.set(qn("w:ascii"), "Arial")
    (arial, times) = paper["body"][0], paper["body"][1]
    assert "Arial" in line_with(paper, LONG).letters[0].fonts
    retype(arial, "àđẽ")
    assert line_with(paper, "àđẽ").letters[0].fonts == ("Times New Roman",)
    assert times.text == LONG


def test_a_leading_tab_indents():
    paper = report()
    for paragraph in paper["body"]:
        paragraph.paragraph_format.first_line_indent = None
        paragraph.runs[0].text = f"\t{paragraph.text}"
    assert codes(paper) == []


def test_one_line_need_not_be_justified():
    paper = report()
    retype(paper["body"][1], "Kết quả như sau:")
    paper["body"][1].alignment = 0
    assert codes(paper) == []


def test_an_exact_height_of_lines_is_compared_with_single_spacing():
    paper = report()
    for paragraph in paper["body"]:
        paragraph.paragraph_format.line_spacing = Pt(18)
    assert codes(paper) == []


def test_lists_that_word_numbers_leave_d_bar_out():
    paper = report()
    numbering = paper.document.part.numbering_part.element
    numbering.insert(
        0,
        parse_xml(
            f'<w:abstractNum {nsdecls("w")} w:abstractNumId="77"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
            '<w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1)"/><w:pPr><w:ind w:left="720" '
            'w:firstLine="0"/></w:pPr></w:lvl></w:abstractNum>'
        ),
    )
    numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="77"><w:abstractNumId w:val="77"/></w:num>'))
    for paragraph in paper["point"]:
        retype(paragraph, LONG)
        form = paragraph._element.pPr
        form.remove(form.find(qn("w:ind")))
        form.append(parse_xml(f'<w:numPr {nsdecls("w")}><w:ilvl w:val="0"/><w:numId w:val="77"/></w:numPr>'))
    assert [line.number for line in layout_of(paper).of(Part.POINT)] == ["a)", "b)", "c)", "d)", "e)", "f)"]
    assert codes(paper) == ["TT420"]


def test_items_of_a_numbered_list_are_no_titles():
    paper = report()
    after = paper["body"][3]._element
    for text in ("3. Xã An Thanh", "2. Xã Tân Kỳ", "1. Xã Cộng Lạc"):
        item = body(paper, text)
        after.addnext(item._element)
    assert codes(paper) == []
