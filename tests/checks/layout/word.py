"""Word as a clerk uses it: direct formatting, drawn lines, small tables, page numbers."""

import copy

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Mm, Pt, RGBColor

CENTRE, LEFT, JUSTIFY = WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.LEFT, WD_ALIGN_PARAGRAPH.JUSTIFY
RED = RGBColor(0xFF, 0, 0)


def style(run, size=14, bold=False, italic=False, colour=None, font="Times New Roman"):
    run.font.size, run.font.bold, run.font.italic = Pt(size), bold, italic
    fonts = run._element.get_or_add_rPr().get_or_add_rFonts()
    for slot in ("ascii", "hAnsi", "eastAsia", "cs"):
        fonts.set(qn(f"w:{slot}"), font)
    if colour is not None:
        run.font.color.rgb = colour
    return run


def write(paragraph, text, align=LEFT, first=0.0, before=0.0, lines=1.0, **look):
    """Fill a paragraph with one run; `first` in cm, `before` in points."""
    style(paragraph.add_run(text), **look)
    form = paragraph.paragraph_format
    form.alignment, form.first_line_indent = align, Cm(first)
    form.space_before, form.space_after, form.line_spacing = Pt(before), Pt(0), lines
    return paragraph


def line_shape(paragraph, mm, dash="solid"):
    """A line drawn with Insert → Shapes, centred under the paragraph."""
    emu = round(mm * 36000)
    run = paragraph.add_run()
    run._element.append(
        parse_xml(
            f'<w:drawing {nsdecls("w", "wp", "a")}><wp:anchor behindDoc="0" locked="0" layoutInCell="1" '
            'allowOverlap="1" distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1">'
            '<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:align>center</wp:align>'
            '</wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>200000</wp:posOffset>'
            f'</wp:positionV><wp:extent cx="{emu}" cy="0"/><wp:wrapNone/><wp:docPr id="1" name="Line"/>'
            '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
            '<wps:wsp xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:spPr>'
            f'<a:xfrm><a:off x="0" y="0"/><a:ext cx="{emu}" cy="0"/></a:xfrm><a:prstGeom prst="line"/>'
            f'<a:ln><a:prstDash val="{dash}"/></a:ln></wps:spPr></wps:wsp></a:graphicData></a:graphic>'
            "</wp:anchor></w:drawing>"
        )
    )


def table(container, widths):
    """A table of one row without borders, its columns in cm."""
    made = container.add_table(1, len(widths))
    made.autofit = False
    for cell, width in zip(made.rows[0].cells, widths, strict=True):
        cell.width = Cm(width)
    return made


def next_in(cell):
    """The empty first paragraph of a cell, else a new one."""
    first = cell.paragraphs[0]
    return cell.add_paragraph() if len(cell.paragraphs) > 1 or first.text or len(first._element) else first


def frame(cell, text, mm, colour="FF0000", height=8):
    """A stamp: a table of one cell with a border, in a cell."""
    box = cell.add_table(1, 1)
    box.autofit = False
    box.rows[0].cells[0].width, box.rows[0].height = Mm(mm), Mm(height)
    borders = OxmlElement("w:tblBorders")
    for side in ("top", "left", "bottom", "right"):
        one = OxmlElement(f"w:{side}")
        for name, said in (("val", "single"), ("sz", "8"), ("color", colour)):
            one.set(qn(f"w:{name}"), said)
        borders.append(one)
    box._tbl.tblPr.append(borders)
    words = write(
        box.rows[0].cells[0].paragraphs[0],
        text,
        CENTRE,
        size=13,
        bold=True,
        colour=RED if colour == "FF0000" else None,
    )
    cell.add_paragraph()
    return words


def number_pages(section, top=True, align=CENTRE, size=14, instruction="PAGE"):
    section.different_first_page_header_footer = True
    place = section.header if top else section.footer
    place.is_linked_to_previous = False
    paragraph = place.paragraphs[0]
    paragraph.style = "Normal"
    paragraph.alignment = align
    for kind, text in (("begin", ""), ("", instruction), ("separate", ""), ("text", "2"), ("end", "")):
        run = style(paragraph.add_run(), size=size)
        if kind == "text":
            run.text = text
        elif kind:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
            run._element.append(mark)
        else:
            said = OxmlElement("w:instrText")
            said.text = f" {text} "
            run._element.append(said)
    return paragraph


def start_at(section, number):
    counting = OxmlElement("w:pgNumType")
    counting.set(qn("w:start"), str(number))
    section._sectPr.append(counting)


def page(section):
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin = section.bottom_margin = Mm(20)
    section.left_margin, section.right_margin = Mm(30), Mm(15)


def remove(paragraph):
    paragraph._element.getparent().remove(paragraph._element)


def retype(paragraph, text):
    """Other words in the look of the first run; what is drawn in it stays."""
    first, *others = [run for run in paragraph.runs if run.text]
    first.text = text
    for run in others:
        run.text = ""


def again(paragraph, text):
    """A copy of a paragraph after it, with other words."""
    copied = copy.deepcopy(paragraph._element)
    paragraph._element.addnext(copied)
    made = type(paragraph)(copied, paragraph._parent)
    retype(made, text)
    return made
