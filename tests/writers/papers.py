"""Small papers that the tests of the writers print."""

from dataclasses import replace
from datetime import date

from antq_writer.document import (
    Align,
    Appendix,
    Block,
    Break,
    Cell,
    Citation,
    Document,
    Figure,
    Gap,
    Heading,
    Inline,
    Inlines,
    Letterhead,
    Note,
    Paragraph,
    Properties,
    Role,
    Row,
    Signature,
    Table,
    Text,
    Title,
)

HOSTILE = [
    "{{ 7*7 }}",
    "<script>alert(1)</script>",
    "A & B &amp; C",
    "\"kép\" 'đơn' “cong”",
    "chào 👮‍♀️ 🇻🇳",
    "a | b || c",
    "*đậm* **rất** _nghiêng_ __gạch__ ~~bỏ~~",
    "`mã` ```khối```",
    "- gạch",
    "+ cộng",
    "1. một",
    "2) hai",
    "# đề mục",
    "> trích",
    "[chữ](http://vi.du) ![ảnh](x.png) [^1] [1]",
    "http://vi.du/a_b_c?x=1&y=2 www.vi.du",
    "C:\\Users\\antq\\",
    "=== ---",
    "\ttab\tgiữa",
    "  hai  khoảng  trắng  ",
    "]]> <!-- chú --> <?php ?>",
    "&nbsp; &#65; &copy",
    "$x^2$ :::note",
]


def text(*words: str) -> Inlines:
    return tuple(Text(word) for word in words)


def cell(words: str, **how: object) -> Cell:
    return Cell((Paragraph(text(words), Role.CELL),), **how)  # type: ignore[arg-type]


def paper(*body: Block | Inline | str, **changes: object) -> Document:
    """A report of huyện Mẫu with this body; a bare string or inline node is a paragraph."""
    blocks: list[Block] = []
    for part in body:
        if isinstance(part, str):
            blocks.append(Paragraph(text(part)))
        elif isinstance(part, Heading | Paragraph | Table):
            blocks.append(part)
        else:
            blocks.append(Paragraph((part,)))
    document = Document(
        properties=Properties("Báo cáo năm 2022", "UBND huyện Mẫu"),
        letterhead=Letterhead(
            superior=(),
            agency=("ỦY BAN NHÂN DÂN", "HUYỆN MẪU"),
            number="5",
            symbol="BC-UBND",
            place="Mẫu",
            day=date(2022, 12, 5),
        ),
        title=Title("BÁO CÁO", (text("Kết quả phong trào năm 2022"),)),
        body=tuple(blocks),
        signature=Signature(("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), "Nguyễn Văn A"),
        recipients=("Công an tỉnh", "Lưu: VT"),
    )
    return replace(document, **changes)  # type: ignore[arg-type]


def full() -> Document:
    """A paper with every node and every optional part."""
    note = Note(
        (
            Paragraph((Text("Gồm xã "), Text("Đông", italic=True)), Role.CELL),
            Paragraph(text("và xã Tây.")),
        )
    )
    table = Table(
        header=(
            Row((cell("STT", rows=2, align=Align.CENTRE), cell("Mô hình", columns=2))),
            Row((cell("Tên"), cell("Số"))),
        ),
        rows=(
            Row((cell("1"), cell("Tiếng kẻng", rows=2), cell("12"))),
            Row((cell("2"), cell("3"))),
            Row(
                (
                    cell("Cộng", columns=2),
                    Cell((Paragraph((Figure("15", 15, formula="12 + 3"),), Role.CELL),)),
                )
            ),
        ),
        widths=(1, 3, 2),
        caption=text("Đơn vị: mô hình"),
    )
    return paper(
        Paragraph(text("Luật An ninh quốc gia;"), Role.BASIS),
        Heading(0, "Phần I", text("KẾT QUẢ")),
        Heading(1, "I.", text("TÌNH HÌNH")),
        Paragraph(
            (
                Text("Toàn huyện có "),
                Figure("9.798", 9798, path="dan_so", bold=True),
                Text(" người", bold=True, italic=True),
                note,
                Text(", tăng "),
                Figure("5,65%", None, formula="1 / 2 × 100", inputs=("a", "b")),
                Text(" theo "),
                Citation("Thông tư số 124/2021/TT-BCA", "124/2021/TT-BCA", path="can_cu[0]"),
                Text("; còn "),
                Gap("muc.thieu"),
                Break(),
                Text("hết."),
            )
        ),
        Heading(2, "1.", text("Công tác tham mưu"), section="tham_muu"),
        Paragraph(text("phát động"), Role.DASH),
        Paragraph(text("đợt một"), Role.PLUS),
        Paragraph(text("khoản"), Role.CLAUSE, "1."),
        Paragraph(text("điểm"), Role.POINT, "a)"),
        Heading(3, "a)", text("Nhỏ")),
        Heading(1, "II.", text("SỐ LIỆU")),
        table,
        "Trên đây là báo cáo./.",
        letterhead=Letterhead(
            superior=("UBND TỈNH MẪU",),
            agency=("CÔNG AN TỈNH",),
            number="",
            symbol="BC-CAT",
            place="Mẫu",
            day=None,
            month=12,
            year=2022,
            secrecy="MẬT",
            urgency="KHẨN",
            circulation="LƯU HÀNH NỘI BỘ",
            draft=True,
        ),
        addressees=("Bộ Công an", "UBND tỉnh"),
        drafter="PL.(300)",
        signature=Signature(("KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN"), "Trần Thị B", ("GIÁM ĐỐC",), "Đại tá"),
        appendices=(
            Appendix(
                "Phụ lục",
                text("BẢNG MÔ HÌNH"),
                text("(Kèm theo Báo cáo số …)"),
                (
                    Paragraph(text("Giữa"), Role.CENTRE),
                    Paragraph((Text("Xem"), Note((Paragraph(text("Nguồn: xã."), Role.CELL),)))),
                ),
                landscape=True,
            ),
        ),
    )
