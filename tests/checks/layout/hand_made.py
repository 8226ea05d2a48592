"""A good report as a clerk makes it in Word: direct formatting, a table for the letterhead, drawn lines.

`report()` gives the parts by name, so that a test can spoil one of them; `findings()` checks a document.
"""

import io
from dataclasses import dataclass, field

from docx import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.shared import Pt

from antq_writer.checks import check_layout
from antq_writer.readers.layout import read_layout

from .word import (
    CENTRE,
    JUSTIFY,
    frame,
    line_shape,
    next_in,
    number_pages,
    page,
    start_at,
    style,
    table,
    write,
)

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
