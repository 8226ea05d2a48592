from antq_writer.checks import check_prose
from antq_writer.checks.printed import paper_of
from antq_writer.document import (
    Cell,
    Document,
    Figure,
    Heading,
    Letterhead,
    Note,
    Paragraph,
    Properties,
    Row,
    Signature,
    Table,
    Text,
    Title,
)
from antq_writer.document import Role as Style
from antq_writer.papers import Mark, Role


def words(*texts):
    return tuple(Text(text) for text in texts)


def row(*texts):
    return Row(tuple(Cell((Paragraph(words(text), Style.CELL),)) for text in texts))


NOTE = Note((Paragraph(words("09 con dao; 08 khẩu súng"), Style.CELL),))
DOCUMENT = Document(
    Properties("Báo cáo", "UBND xã"),
    Letterhead((), ("ỦY BAN NHÂN DÂN", "XÃ TÂN KỲ"), "12", "BC-UBND", "Tân Kỳ", None),
    Title("BÁO CÁO", (words("Tổng kết phong trào năm 2022"),)),
    (
        Heading(0, "Phần I", words("KẾT QUẢ")),
        Heading(1, "II.", words("KẾT QUẢ")),
        Heading(2, "3.", words("Thu hồi")),
        Paragraph((Text("Thu hồi "), Figure("18", 18), Text(" vũ khí"), NOTE, Text(".")), Style.DASH),
        Table((row("Đơn vị", "Số vụ"),), (row("Xã A", "5"), row("Xã B", "7"), row("Cộng", "13")), (1, 1)),
    ),
    Signature(("CHỦ TỊCH",), "Nguyễn Văn A"),
    ("Lưu: VT",),
)


def test_a_document_reads_as_it_is_printed():
    paper = paper_of(DOCUMENT, "bao_cao.docx")
    body = next(paper.of(Role.DASH))
    assert body.text == "- Thu hồi 18 vũ khí."
    assert body.marks == (Mark(19, "1"),)
    assert body.place == "mục II.3, đoạn 1"
    assert paper.note("1").text == "09 con dao; 08 khẩu súng"
    assert [passage.text for passage in paper.of(Role.HEADING)] == [
        "Phần I KẾT QUẢ",
        "II. KẾT QUẢ",
        "3. Thu hồi",
    ]
    assert [passage.line for passage in paper.passages] == list(range(1, len(paper.passages) + 1))


def test_the_rules_read_it():
    found = check_prose(paper_of(DOCUMENT), ["SL1"])
    assert [(finding.code, finding.path) for finding in found] == [
        ("SL101", "mục II.3, đoạn 1"),
        ("SL119", "mục II.3, bảng 1, hàng 4, cột 2"),
    ]
