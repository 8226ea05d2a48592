"""A good report as a clerk makes it in Word: direct formatting, a table for the letterhead, drawn lines.

`report()` gives the parts by name, so that a test can spoil one of them; `findings()` checks a document.
"""

import copy
import io
from dataclasses import dataclass, field

from docx import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Mm, Pt, RGBColor

from antq_writer.checks import check_layout
from antq_writer.readers.layout import read_layout

CENTRE, LEFT, JUSTIFY = WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.LEFT, WD_ALIGN_PARAGRAPH.JUSTIFY
RED = RGBColor(0xFF, 0, 0)
LONG = (
    "Công tác xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc được cấp ủy, chính quyền quan tâm chỉ đạo; "
    "lực lượng Công an làm tốt vai trò tham mưu, nòng cốt trong tổ chức thực hiện."
)


@dataclass
class Report:
    """A document and its parts."""

    document: object
    parts: dict[str, list] = field(default_factory=dict)
    """Paragraphs by name, in order."""

    def __getitem__(self, name):
        return self.parts[name]

    def save(self):
        stream = io.BytesIO()
        self.document.save(stream)
        return stream.getvalue()


def layout_of(report):
    return read_layout(report.save(), "bao_cao.docx")


def findings(report):
    return check_layout(layout_of(report))


def codes(report):
    return [finding.code for finding in findings(report)]


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


def report(letterhead="police", appendices=True):
    """The whole paper; `letterhead` is police, committee or board."""
    document = Document()
    normal = document.styles["Normal"]
    style(normal, 14)
    document.element.body.remove(document.element.body[0]) if document.paragraphs else None
    made = Report(document)
    page(document.sections[0])
    number_pages(document.sections[0])
    _letterhead(made, letterhead)
    _title(made)
    _body(made)
    _closing(made, letterhead)
    if appendices:
        _appendices(made)
    return made


def _letterhead(made, kind):
    names = {
        "police": ("CÔNG AN TỈNH HẢI DƯƠNG", ["CÔNG AN HUYỆN TỨ KỲ"], "BC-CAH"),
        "committee": (None, ["ỦY BAN NHÂN DÂN", "HUYỆN TỨ KỲ"], "BC-UBND"),
        "board": ("UBND HUYỆN TỨ KỲ", ["BAN CHỈ ĐẠO 138"], "BC-BCĐ"),
    }
    superior, agency, symbol = names[kind]
    head = table(made.document, (7, 9.5))
    left, right = head.rows[0].cells
    parts = made.parts
    if superior:
        parts["superior"] = [write(next_in(left), superior, CENTRE, size=13)]
    parts["agency"] = [write(next_in(left), name, CENTRE, size=13, bold=True) for name in agency]
    line_shape(parts["agency"][-1], 20 if len(agency) == 1 else 14)
    parts["nation"] = [
        write(next_in(right), "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", CENTRE, size=13, bold=True)
    ]
    parts["motto"] = [write(next_in(right), "Độc lập - Tự do - Hạnh phúc", CENTRE, bold=True)]
    line_shape(parts["motto"][0], 60)
    second = head.add_row().cells
    parts["number"] = [write(second[0].paragraphs[0], f"Số: 05/{symbol}", CENTRE, size=13)]
    parts["date"] = [write(second[1].paragraphs[0], "Tứ Kỳ, ngày 05 tháng 12 năm 2022", CENTRE, italic=True)]
    parts["urgency"] = [frame(second[0], "KHẨN", 20)]
    parts["circulation"] = [frame(second[1], "LƯU HÀNH NỘI BỘ", 50, "000000")]
    made.head = head


def _title(made):
    document, parts = made.document, made.parts
    parts["kind"] = [write(document.add_paragraph(), "BÁO CÁO", CENTRE, before=12, bold=True)]
    parts["subject"] = [
        write(
            document.add_paragraph(),
            "Kết quả phong trào toàn dân bảo vệ an ninh Tổ quốc năm 2022",
            CENTRE,
            bold=True,
        )
    ]
    line_shape(parts["subject"][0], 55)
    parts["addressee"] = [write(document.add_paragraph(), "Kính gửi:", first=3, before=12)]
    parts["addressed"] = [
        write(document.add_paragraph(), text, first=4.7)
        for text in ("- Công an tỉnh Hải Dương;", "- Ủy ban nhân dân huyện Tứ Kỳ.")
    ]


def body(made, text, **look):
    """A paragraph of the text."""
    return write(
        made.document.add_paragraph(),
        text,
        look.pop("align", JUSTIFY),
        **{"first": 1.27, "before": 6, **look},
    )


def _body(made):
    parts = made.parts
    parts["basis"] = [
        body(made, "Căn cứ Luật An ninh quốc gia ngày 03 tháng 12 năm 2004;", italic=True),
        body(made, "Căn cứ Kế hoạch số 41/KH-UBND ngày 15/02/2022 của UBND huyện Tứ Kỳ.", italic=True),
    ]
    parts["body"] = [body(made, LONG)]
    parts["part"] = [body(made, "Phần I", align=CENTRE, first=0, bold=True)]
    parts["part title"] = [body(made, "KẾT QUẢ THỰC HIỆN", align=CENTRE, first=0, bold=True)]
    parts["section"] = [body(made, "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO", bold=True)]
    parts["clause title"] = [body(made, "1. Công tác tham mưu", bold=True)]
    parts["body"] += [body(made, LONG) for _ in range(3)]
    parts["item"] = [body(made, f"- Xây dựng mô hình tự quản. {LONG}")]
    parts["point"] = [body(made, f"{letter}) Nội dung thực hiện: {LONG}") for letter in "abcdđe"]
    parts["clause title"].append(body(made, "2. Công tác tuyên truyền", bold=True))
    parts["body"] += [body(made, LONG) for _ in range(20)]
    parts["clause"] = [body(made, f"3. Đẩy mạnh tuyên truyền. {LONG}")]
    parts["body"].append(body(made, "Trên đây là báo cáo kết quả (chi tiết tại Phụ lục I, II)./."))


def _closing(made, kind):
    parts = made.parts
    signs = {
        "police": (["KT. TRƯỞNG CÔNG AN HUYỆN", "PHÓ TRƯỞNG CÔNG AN HUYỆN"], []),
        "committee": (["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], []),
        "board": (["TM. BAN CHỈ ĐẠO", "TRƯỞNG BAN"], ["CHỦ TỊCH UBND HUYỆN"]),
    }
    above, below = signs[kind]
    foot = table(made.document, (8, 8.5))
    left, right = foot.rows[0].cells
    parts["recipients"] = [write(next_in(left), "Nơi nhận:", size=12, bold=True, italic=True)]
    parts["recipient"] = [
        write(next_in(left), text, size=11)
        for text in ("- Như trên;", "- Đội nghiệp vụ;", "- Lưu: VT, ANTQ.")
    ]
    parts["drafter"] = [write(next_in(left), "PL.(30)", size=11)]
    parts["authority"] = [write(next_in(right), above[0], CENTRE, bold=True)]
    parts["post"] = [write(next_in(right), text, CENTRE, bold=True) for text in above[1:]]
    parts["room"] = [right.add_paragraph() for _ in range(6)]
    for one in parts["room"]:
        one.paragraph_format.space_after = Pt(0)
    parts["post below"] = [write(right.add_paragraph(), text, CENTRE, bold=True) for text in below]
    parts["name"] = [write(right.add_paragraph(), "Thượng tá Nguyễn Văn A", CENTRE, bold=True)]
    made.foot = foot


def _appendices(made):
    parts = made.parts
    for name in ("appendix", "appendix title", "enclosed"):
        parts[name] = []
    for number, orientation in (("I", WD_ORIENT.PORTRAIT), ("II", WD_ORIENT.LANDSCAPE)):
        section = made.document.add_section(WD_SECTION.NEW_PAGE)
        section.orientation = orientation
        if orientation == WD_ORIENT.LANDSCAPE:
            section.page_width, section.page_height = section.page_height, section.page_width
        start_at(section, 1)
        write_in = made.document.add_paragraph
        parts["appendix"].append(write(write_in(), f"Phụ lục {number}", CENTRE, bold=True))
        parts["appendix title"].append(write(write_in(), "DANH SÁCH MÔ HÌNH TIÊU BIỂU", CENTRE, bold=True))
        parts["enclosed"].append(
            write(
                write_in(),
                "(Kèm theo Báo cáo số 05/BC-CAH ngày 05 tháng 12 năm 2022 của Công an huyện Tứ Kỳ)",
                CENTRE,
                italic=True,
            )
        )
        grid = table(made.document, (2, 10))
        for cell, text in zip(grid.rows[0].cells, ("TT", "Tên mô hình"), strict=True):
            write(cell.paragraphs[0], text, CENTRE, size=12, bold=True)
        made.document.add_paragraph()


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
