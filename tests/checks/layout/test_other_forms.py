"""Papers that others made in other ways: what is found, and what is left alone."""

import io

import pytest
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt

from antq_writer.layouts import Part

from .hand_made import codes, findings, layout_of, report
from .spoiling.ways import no_line
from .typed import typed_report
from .word import again, remove, retype, start_at, write


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


def test_a_kind_with_words_of_its_own_and_a_period_under_the_subject():
    paper = report()
    retype(paper["kind"][0], "BÁO CÁO THÀNH TÍCH")
    period = again(paper["subject"][0], "(Từ ngày 15/12/2021 đến ngày 14/12/2022)")
    no_line(period)
    period.runs[0].font.bold, period.runs[0].font.italic = False, True
    assert codes(paper) == []
    layout = layout_of(paper)
    assert [line.text for line in layout.of(Part.KIND)] == ["BÁO CÁO THÀNH TÍCH"]
    assert len(list(layout.of(Part.SUBJECT))) == 1
