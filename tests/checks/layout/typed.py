"""A good report without tables: its halves are parted by tabs or blanks, as many clerks type it."""

from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Pt

from .hand_made import LONG, Report, body
from .word import CENTRE, number_pages, page, style, write

VML = 'xmlns:v="urn:schemas-microsoft-com:vml"'


def vml_line(paragraph, left, width):
    """An old line shape, in points from the left end of the text."""
    paragraph.add_run()._element.append(
        parse_xml(
            f'<w:pict {nsdecls("w")} {VML}><v:line style="position:absolute;z-index:1" '
            f'from="{left}pt,2pt" to="{left + width}pt,2pt"/></w:pict>'
        )
    )


def typed_report(between="\t", under_subject="_" * 9):
    made = Report(Document())
    document = made.document
    style(document.styles["Normal"], 14)
    page(document.sections[0])
    number_pages(document.sections[0])

    def row(*halves):
        paragraph = document.add_paragraph()
        form = paragraph.paragraph_format
        form.space_before, form.space_after, form.line_spacing = Pt(0), Pt(0), 1.0
        for at, (text, look) in enumerate(halves):
            if at:
                paragraph.add_run(between)
            if text:
                style(paragraph.add_run(text), **look)
        return paragraph

    head = {"size": 13, "bold": True}
    row(("ỦY BAN NHÂN DÂN", head), ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", head))
    second = row(("HUYỆN TỨ KỲ", head), ("Độc lập - Tự do - Hạnh phúc", {"bold": True}))
    vml_line(second, 45, 38)
    vml_line(second, 245, 171)
    row(("Số: 05/BC-UBND", {"size": 13}), ("Tứ Kỳ, ngày 05 tháng 12 năm 2022", {"italic": True}))
    row(("", {}))
    write(document.add_paragraph(), "BÁO CÁO", CENTRE, bold=True)
    write(document.add_paragraph(), "Kết quả công tác năm 2022", CENTRE, bold=True)
    write(document.add_paragraph(), under_subject, CENTRE, bold=True)
    body(made, "Thực hiện Kế hoạch của UBND tỉnh, UBND huyện Tứ Kỳ báo cáo kết quả công tác năm như sau:")
    body(made, "I. KẾT QUẢ", bold=True)
    made.parts["body"] = [body(made, LONG) for _ in range(25)]
    row(
        ("Nơi nhận:", {"size": 12, "bold": True, "italic": True}),
        ("TM. ỦY BAN NHÂN DÂN", {"bold": True}),
    )
    row(("- UBND tỉnh;", {"size": 11}), ("CHỦ TỊCH", {"bold": True}))
    row(("- Công an tỉnh;", {"size": 11}))
    row(("- Lưu: VT.", {"size": 11}))
    for _ in range(4):
        row(("", {}))
    row(("", {}), ("Nguyễn Văn A", {"bold": True}))
    return made
