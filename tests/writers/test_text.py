"""Plain text: one paragraph a line, nothing lost, nothing read as anything but words."""

from dataclasses import replace

import pytest

from antq_writer.document import Break, Letterhead, Note, Paragraph, Row, Table, Text
from antq_writer.writers import text

from .papers import HOSTILE, cell, full, paper

WHOLE = """\
UBND TỈNH MẪU
CÔNG AN TỈNH
Số:        /BC-CAT
DỰ THẢO

MẬT
KHẨN
LƯU HÀNH NỘI BỘ

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Mẫu, ngày      tháng 12 năm 2022

BÁO CÁO
Kết quả phong trào năm 2022

Kính gửi:
- Bộ Công an;
- UBND tỉnh.

Luật An ninh quốc gia;

Phần I
KẾT QUẢ

I. TÌNH HÌNH
Toàn huyện có 9.798 người[1], tăng 5,65% theo Thông tư số 124/2021/TT-BCA; còn …… hết.
1. Công tác tham mưu
- phát động
+ đợt một
1. khoản
a) điểm
a) Nhỏ

II. SỐ LIỆU

Đơn vị: mô hình
STT\tMô hình\t
\tTên\tSố
1\tTiếng kẻng\t12
2\t\t3
Cộng\t\t15

Trên đây là báo cáo./.

Nơi nhận:
- Như trên;
- Công an tỉnh;
- Lưu: VT.

PL.(300)

KT. TRƯỞNG BAN
PHÓ TRƯỞNG BAN

GIÁM ĐỐC
Đại tá Trần Thị B

Phụ lục
BẢNG MÔ HÌNH
(Kèm theo Báo cáo số …)

Giữa
Xem[2]

[1] Gồm xã Đông
và xã Tây.
[2] Nguồn: xã.
"""


def lines(*body, **changes):
    return text.write(paper(*body, **changes)).decode().splitlines()


def test_the_whole_paper():
    assert text.write(full()).decode() == WHOLE


def test_the_same_tree_gives_the_same_bytes():
    assert text.write(full()) == text.write(full())


@pytest.mark.parametrize("words", HOSTILE)
def test_words_stand_as_they_are(words):
    assert f"- {words}." in lines("x", recipients=(words,))
    assert words in lines(words)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029"])
def test_nothing_in_the_data_breaks_a_line(end):
    assert "một hai" in lines(f"một{end}hai")
    assert "- một hai." in lines("x", recipients=(f"một{end}hai",))


def test_a_new_line_inside_a_paragraph_is_a_space():
    assert "một hai" in lines(Paragraph((Text("một"), Break(), Text("hai"))))


def test_a_tab_inside_a_cell_does_not_make_a_column():
    assert "một hai\tba" in lines(Table((), (Row((cell("một\thai"), cell("ba"))),), (1, 1)))


def test_a_note_inside_a_note_is_numbered_after_the_others():
    inner = Note((Paragraph((Text("trong"),)),))
    outer = Note((Paragraph((Text("ngoài"), inner)),))
    other = Note((Paragraph((Text("sau"),)),))
    printed = lines(Paragraph((Text("a"), outer, Text("b"), other)))
    assert "a[1]b[2]" in printed
    assert printed[-3:] == ["[1] ngoài[3]", "[2] sau", "[3] trong"]


def test_a_paper_without_recipients_and_name():
    document = paper("Nội dung.", recipients=())
    bare = replace(document, signature=replace(document.signature, name=""))
    printed = text.write(bare).decode()
    assert "Nơi nhận" not in printed
    assert printed.endswith("CHỦ TỊCH\n")


def test_a_row_with_too_few_or_too_many_cells_is_still_printed():
    table = Table((), (Row((cell("một"),)), Row((cell("a"), cell("b"), cell("c")))), (1, 1))
    assert lines(table).count("một\t") == 1
    assert "a\tb\tc" in lines(table)


def test_no_byte_order_mark_and_one_final_newline():
    printed = text.write(paper("x"))
    assert not printed.startswith(b"\xef\xbb\xbf")
    assert printed.endswith(b"A\n")


def test_the_number_of_a_police_letterhead():
    head = Letterhead(("CÔNG AN TỈNH",), ("CÔNG AN HUYỆN",), "12", "BC-CAH", "Mẫu", None)
    assert "Số: 12/BC-CAH" in lines("x", letterhead=head)
