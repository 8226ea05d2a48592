"""Papers that others made in other ways: what is resolved, what is found, what is left alone."""

import io

import pytest
from docx import Document
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt

from antq_writer.layouts import Align, Part

from .hand_made import (
    LONG,
    body,
    codes,
    findings,
    layout_of,
    number_pages,
    remove,
    report,
    retype,
    start_at,
    write,
)
from .spoiling import no_line
from .typed import typed_report


@pytest.mark.parametrize("between", ["\t", "\t\t\t", " " * 12])
def test_halves_parted_by_tabs_or_blanks(between):
    paper = typed_report(between)
    assert [finding.text() for finding in findings(paper)] == []
    parts = [line.part for line in layout_of(paper).lines if line.part is not Part.BODY]
    assert parts[:6] == [Part.AGENCY, Part.NATION, Part.AGENCY, Part.MOTTO, Part.NUMBER, Part.DATE]
    assert parts[-7:] == [
        Part.RECIPIENTS,
        Part.AUTHORITY,
        Part.RECIPIENT,
        Part.POST,
        Part.RECIPIENT,
        Part.RECIPIENT,
        Part.NAME,
    ]


@pytest.mark.parametrize(("line", "expected"), [("_" * 9, []), ("-" * 14, ["TT304"]), ("_" * 24, ["TT304"])])
def test_line_typed_with_signs(line, expected):
    assert codes(typed_report(under_subject=line)) == expected


def test_underlining_is_a_line_as_long_as_the_text():
    paper = report()
    no_line(paper["motto"][0])
    paper["motto"][0].runs[0].font.underline = True
    assert codes(paper) == []


def test_border_of_an_empty_paragraph_is_a_line():
    paper = report("committee", appendices=False)
    no_line(paper["subject"][0])
    below = paper["subject"][0]._element
    below.addnext(
        parse_xml(
            f'<w:p {nsdecls("w")}><w:pPr><w:pBdr><w:top w:val="single" w:sz="6"/></w:pBdr>'
            '<w:ind w:left="3200" w:right="3200"/></w:pPr></w:p>'
        )
    )
    assert codes(paper) == []
    below.getnext().find(f".//{qn('w:top')}").set(qn("w:val"), "dotted")
    assert codes(paper) == ["TT304"]


def test_a_drawing_of_unknown_length_is_not_judged():
    paper = report()
    shape = next(paper["subject"][0]._element.iter(qn("a:prstGeom")))
    shape.set("prst", "curvedConnector3")
    assert codes(paper) == []


def test_a_paper_of_the_party_is_left_alone():
    paper = report()
    retype(paper["nation"][0], "ĐẢNG CỘNG SẢN VIỆT NAM")
    retype(paper["number"][0], "Số 5-BC/HU")
    assert codes(paper) == []
    assert layout_of(paper).party


def test_a_document_that_is_no_official_paper_gets_one_finding_for_its_letterhead():
    """What is missing is told once, not part by part."""
    paper = typed_report()
    for paragraph in paper.document.paragraphs[:7]:
        remove(paragraph)
    for paragraph in paper.document.paragraphs[-10:]:
        remove(paragraph)
    assert codes(paper) == ["TT201"]


def test_an_empty_document():
    assert codes(Empty()) == ["TT101", "TT103", "TT201"]


class Empty:
    """What Word makes on Ctrl+N in an English office."""

    def save(self):
        stream = io.BytesIO()
        Document().save(stream)
        return stream.getvalue()


# --- formatting that a paragraph does not say itself


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


# --- page numbers in other ways


def header_of(paper):
    header = paper.document.sections[0].header
    for paragraph in header.paragraphs:
        remove(paragraph)
    return header._element


FIELD = (
    '<w:r><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="26"/></w:rPr>'
    '<w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE \\* MERGEFORMAT </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:rPr><w:sz w:val="26"/></w:rPr><w:t>2</w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (
            '<w:sdt {ns}><w:sdtContent><w:p><w:pPr><w:jc w:val="center"/></w:pPr>{field}</w:p></w:sdtContent></w:sdt>',
            [],
        ),
        ('<w:p {ns}><w:pPr><w:framePr w:hAnchor="margin" w:xAlign="center"/></w:pPr>{field}</w:p>', []),
        ("<w:p {ns}><w:r><w:tab/></w:r>{field}</w:p>", []),
        ("<w:p {ns}><w:r><w:tab/></w:r><w:r><w:tab/></w:r>{field}</w:p>", ["TT107"]),
        (
            '<w:p {ns}><w:pPr><w:jc w:val="center"/></w:pPr><w:fldSimple w:instr=" PAGE "><w:r><w:rPr>'
            '<w:sz w:val="28"/></w:rPr><w:t>2</w:t></w:r></w:fldSimple></w:p>',
            [],
        ),
    ],
)
def test_page_numbers_made_in_other_ways(content, expected):
    paper = report(appendices=False)
    header_of(paper).append(parse_xml(content.format(ns=nsdecls("w"), field=FIELD)))
    assert codes(paper) == expected


def test_odd_and_even_pages_alike():
    paper = report(appendices=False)
    settings = paper.document.settings
    settings.odd_and_even_pages_header_footer = True
    even = paper.document.sections[0].even_page_header
    even.is_linked_to_previous = False
    paragraph = even.paragraphs[0]
    paragraph._element.append(
        parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr="PAGE"><w:r><w:t>2</w:t></w:r></w:fldSimple>')
    )
    paragraph.alignment = 2
    assert codes(paper) == ["TT107"]


def test_margins_of_a_page_turned_by_word():
    paper = report()
    section = paper.document.sections[2]
    section.top_margin, section.bottom_margin = section.left_margin, section.right_margin
    section.left_margin = section.right_margin = paper.document.sections[0].top_margin
    assert codes(paper) == []


def test_two_faults_are_two_findings_and_repeated_ones_are_one():
    paper = report()
    for paragraph in paper["body"]:
        paragraph.runs[0].font.size = Pt(12)
        paragraph.alignment = 0
    found = findings(paper)
    assert [finding.code for finding in found] == ["TT401", "TT402"]
    assert "25 đoạn" in found[0].message
    assert found[0].position.line == layout_of(paper).first(Part.BODY).paragraph
    assert found[0].path == "đoạn 3"


def test_numbering_that_restarts_without_a_page_number_is_nothing():
    paper = report(appendices=False)
    start_at(paper.document.sections[0], 1)
    write(paper["room"][0], "")
    assert codes(paper) == []


def test_number_in_the_first_header_shows_on_page_one():
    paper = report(appendices=False)
    first = paper.document.sections[0].first_page_header
    first.is_linked_to_previous = False
    for run in list(paper.document.sections[0].header.paragraphs[0].runs):
        first.paragraphs[0]._element.append(run._element.__copy__())
    first.paragraphs[0].alignment = 1
    number_pages(paper.document.sections[0])
    assert "TT109" in codes(paper)


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("kind", "BÁO CÁO\nKết quả phong trào năm 2022", ["TT304"]),
        ("part", "Phần I\nKẾT QUẢ THỰC HIỆN", []),
        ("appendix", "Phụ lục I\nDANH SÁCH MÔ HÌNH", []),
    ],
)
def test_a_line_break_parts_a_number_from_its_title(name, text, expected):
    """Shift+Enter under `BÁO CÁO`, `Phần I` or `Phụ lục I` is as good as a new paragraph."""
    paper = report()
    below = {"kind": "subject", "part": "part title", "appendix": "appendix title"}[name]
    retype(paper[name][0], text)
    remove(paper[below][0])
    assert codes(paper) == expected
