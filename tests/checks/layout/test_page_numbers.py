"""Page numbers made in other ways than a plain field in a centred paragraph."""

import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from .hand_made import codes, report
from .word import number_pages, remove


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


def test_number_in_the_first_header_shows_on_page_one():
    paper = report(appendices=False)
    first = paper.document.sections[0].first_page_header
    first.is_linked_to_previous = False
    for run in list(paper.document.sections[0].header.paragraphs[0].runs):
        first.paragraphs[0]._element.append(run._element.__copy__())
    first.paragraphs[0].alignment = 1
    number_pages(paper.document.sections[0])
    assert "TT109" in codes(paper)
