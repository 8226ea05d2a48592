"""Text files: lines joined into paragraphs, each character with its place, each paragraph with its role."""

import unicodedata

import pytest

from antq_writer.errors import ReportError
from antq_writer.papers import Role
from antq_writer.readers import read, read_text


def passages(text):
    return read_text(text.encode(), "bao_cao.txt").passages


def texts(text, *roles):
    return [one.text for one in passages(text) if not roles or one.role in roles]


WRAPPED = """\
- Thực hiện Kế hoạch số 11-
KH/HU ngày 25/01/2021 của Ban Chấp hành Đảng bộ huyện về xây dựng lực lượng
an ninh cơ sở giai đoạn 2021 -
2025, các thôn đã kiện toàn 07 Đội tự quản và duy trì hoạt động thường xuyên,
liên tục trên địa bàn.
"""


def test_broken_lines_become_one_paragraph():
    assert texts(WRAPPED) == [
        "- Thực hiện Kế hoạch số 11-KH/HU ngày 25/01/2021 của Ban Chấp hành Đảng bộ huyện về xây dựng lực "
        "lượng an ninh cơ sở giai đoạn 2021 - 2025, các thôn đã kiện toàn 07 Đội tự quản và duy trì hoạt "
        "động thường xuyên, liên tục trên địa bàn."
    ]


def test_a_line_after_every_line_parts_nothing():
    double = "\n".join(line + "\n" for line in WRAPPED.splitlines()) + "\n- Đoạn sau."
    assert len(texts(double)) == 2


def test_characters_know_line_and_column():
    (one,) = passages(WRAPPED)
    assert one.place_of(one.text.index("KH/HU")) == (2, 1)
    assert one.place_of(one.text.index("2025")) == (4, 1)
    assert one.place_of(one.text.index("Kế hoạch")) == (1, 13)


def test_one_paragraph_a_line_stays_so():
    assert texts("Năm 2022, phong trào phát triển.\nNhân dân tham gia.\n") == [
        "Năm 2022, phong trào phát triển.",
        "Nhân dân tham gia.",
    ]


def test_decomposed_letters_keep_their_columns():
    (one,) = passages(unicodedata.normalize("NFD", "Ủy ban nhân dân xã"))
    assert one.text == "Ủy ban nhân dân xã"
    assert one.place_of(one.text.index("ban")) == (1, 5)


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_encodings(codec):
    data = "Công an xã Tân Kỳ".encode(codec)
    assert read_text(data, "a.txt").passages[0].text == "Công an xã Tân Kỳ"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"C\xf4ng an", "DV007"),
        (b"PK\x03\x04....", "DV001"),
        (b"%PDF-1.7", "DV001"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "DV002"),
        (b"a" * (17 << 20), "DV004"),
    ],
)
def test_what_is_no_text_is_refused(data, code):
    with pytest.raises(ReportError) as raised:
        read_text(data, "a.txt")
    assert [one.code for one in raised.value.diagnostics] == [code]


def test_nothing_is_a_paper_without_passages():
    assert read_text(b"", "a.txt").passages == ()
    assert read(b" \n\n\t\n", "a.txt").passages == ()


WHOLE = """\
ỦY BAN NHÂN DÂN        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ TÂN KỲ        Độc lập - Tự do - Hạnh phúc
Số:      /BC-UBND        Tân Kỳ, ngày 05 tháng 12 năm 2022

BÁO CÁO
Kết quả phong trào toàn dân bảo vệ an ninh Tổ quốc năm 2022
và phương hướng năm 2023

Kính gửi:
- Công an huyện;
- Đảng ủy xã.

I. KẾT QUẢ
1. Công tác tham mưu
- Đã ban hành 05 văn bản.
+ Kế hoạch.
2. Công tác tuyên truyền.
Tổ chức 12 buổi.
II. PHƯƠNG HƯỚNG
1. Tiếp tục tham mưu cấp ủy. Đẩy mạnh tuyên truyền.
Trên đây là báo cáo năm 2022./.

Nơi nhận:        TM. ỦY BAN NHÂN DÂN
- Như trên;        CHỦ TỊCH
- Lưu: VT.
        Nguyễn Văn An

PHỤ LỤC I
THỐNG KÊ SỐ LIỆU
(Kèm theo Báo cáo số 12/BC-UBND ngày 05/12/2022
của UBND xã Tân Kỳ)
TT\tNội dung\tSố lượng
1\tMô hình\t05
"""


def test_the_parts_of_a_report():
    assert texts(WHOLE, Role.LETTERHEAD) == [
        "ỦY BAN NHÂN DÂN",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "XÃ TÂN KỲ",
        "Độc lập - Tự do - Hạnh phúc",
        "Số:      /BC-UBND        Tân Kỳ, ngày 05 tháng 12 năm 2022",
    ]
    assert texts(WHOLE, Role.TITLE) == [
        "BÁO CÁO",
        "Kết quả phong trào toàn dân bảo vệ an ninh Tổ quốc năm 2022 và phương hướng năm 2023",
    ]
    assert texts(WHOLE, Role.ADDRESSEE) == ["Kính gửi:", "- Công an huyện;", "- Đảng ủy xã."]
    assert texts(WHOLE, Role.RECIPIENT) == ["Nơi nhận:", "- Như trên;", "- Lưu: VT."]
    assert texts(WHOLE, Role.SIGNATURE)[:2] == ["Nguyễn Văn An", "TM. ỦY BAN NHÂN DÂN"]
    assert texts(WHOLE, Role.APPENDIX) == [
        "PHỤ LỤC I",
        "THỐNG KÊ SỐ LIỆU",
        "(Kèm theo Báo cáo số 12/BC-UBND ngày 05/12/2022 của UBND xã Tân Kỳ)",
    ]


def test_sections_and_paragraphs():
    places = {one.text[:12]: one.place for one in passages(WHOLE)}
    assert places["- Đã ban hàn"] == "mục I.1, đoạn 1"
    assert places["+ Kế hoạch."] == "mục I.1, đoạn 2"
    assert places["2. Công tác "] == "mục I.2, tiêu đề"
    assert places["1. Tiếp tục "] == "mục II, đoạn 1"


def test_cells_of_a_table():
    cells = [one for one in passages(WHOLE) if one.cell]
    assert [(one.text, one.cell) for one in cells[3:]] == [
        ("1", (1, 2, 1)),
        ("Mô hình", (1, 2, 2)),
        ("05", (1, 2, 3)),
    ]
    assert cells[4].appendix == "Phụ lục I"
    assert cells[4].column == 3


NOTED = """\
Phối hợp tuyên truyền về phòng, chống dịch bệnh Covid-

19

1

,... được 12 cuộc, với 1.250 lượt người tham dự trên địa bàn các xã, thị

trấn của huyện theo kế hoạch đã đề ra từ đầu năm

2

; viết và đưa 60 tin bài về các hoạt động của phong

RULE

1

 Kỷ niệm 92 năm Ngày thành lập Đảng Cộng sản Việt Nam và các ngày lễ lớn

khác trong năm.

2

 Trong đó có 05 cuộc ở cấp huyện.
 trào toàn dân bảo vệ an ninh Tổ quốc, góp phần giữ vững an ninh, trật tự

trên địa bàn huyện.
"""


def test_footnotes_at_the_foot_of_a_page():
    body, first, second = passages(NOTED.replace("RULE", " " * 42))
    assert body.text.startswith("Phối hợp tuyên truyền về phòng, chống dịch bệnh Covid-19,... được 12 cuộc")
    assert "của phong trào toàn dân" in body.text
    assert [(mark.number, body.text[: mark.offset][-6:]) for mark in body.marks] == [
        ("1", "vid-19"),
        ("2", "ầu năm"),
    ]
    assert (first.role, first.note) == (Role.NOTE, "1")
    assert first.text.endswith("các ngày lễ lớn khác trong năm.")
    assert second.text == "Trong đó có 05 cuộc ở cấp huyện."


def test_footnotes_as_our_own_text_has_them():
    body, note = passages("Đã vận động 155 thanh niên[1], đạt 100%.\n\n[1] Theo kế hoạch năm.\n")
    assert body.text == "Đã vận động 155 thanh niên, đạt 100%."
    assert [(mark.offset, mark.number) for mark in body.marks] == [(26, "1")]
    assert body.place_of(body.text.index("đạt")) == (1, 32)
    assert (note.text, note.note) == ("Theo kế hoạch năm.", "1")


def test_page_numbers_are_no_text():
    lines = [f"Dòng thứ {n} của đoạn văn dài được ngắt ở cuối dòng theo khổ giấy và" for n in range(6)]
    text = "\n".join([*lines[:3], "", "2", "", *(line.lower() for line in lines[3:]), "kết thúc."])
    (one,) = texts(text)
    assert " 2 " not in one.replace("thứ 2", "")


def test_markdown_signs_are_taken_away():
    one, two, three = passages("## HƯỚNG DẪN\n\n#### I. MỤC ĐÍCH\n\n1. Gửi về **trước ngày** 05/11/2024.")
    assert (one.role, two.role) == (Role.TITLE, Role.HEADING)
    assert three.text == "1. Gửi về trước ngày 05/11/2024."
    assert three.place_of(three.text.index("05/11")) == (5, 26)


def test_headings_in_an_old_font_are_headings():
    (one,) = passages("IV. PHƢƠNG HƢỚNG")
    assert (one.role, one.section) == (Role.HEADING, "IV")
