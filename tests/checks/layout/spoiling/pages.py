"""Faults of pages, fonts and page numbers (I)."""

from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from ..word import (
    number_pages,
    remove,
    start_at,
)
from .ways import add, spoils


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
