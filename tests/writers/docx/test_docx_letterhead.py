"""Head and foot of the paper: who is printed how, what is left to be filled in."""

from datetime import date

import pytest
from docx_reading import NS, in_mm, paper, read, w

from antq_writer.document import Signature, Text, Title


def head(**letterhead):
    return read(paper(letterhead=letterhead)).lines()[:8]


def test_ubnd_has_no_superior():
    assert head()[:4] == [
        "ANTQ Cơ quan ban hành: ỦY BAN NHÂN DÂN",
        "ANTQ Cơ quan ban hành: HUYỆN TỨ KỲ",
        "ANTQ Quốc hiệu: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "ANTQ Tiêu ngữ: Độc lập - Tự do - Hạnh phúc",
    ]


def test_police_stand_under_their_superior():
    assert head(superior=("CÔNG AN TỈNH HẢI DƯƠNG",), agency=("CÔNG AN HUYỆN TỨ KỲ",), symbol="BC-CAH")[
        :2
    ] == [
        "ANTQ Cơ quan chủ quản: CÔNG AN TỈNH HẢI DƯƠNG",
        "ANTQ Cơ quan ban hành: CÔNG AN HUYỆN TỨ KỲ",
    ]


def test_committee_has_its_own_series():
    lines = head(superior=("UBND HUYỆN TỨ KỲ",), agency=("BAN CHỈ ĐẠO 138",), number="5", symbol="BC-BCĐ")
    assert lines[0] == "ANTQ Cơ quan chủ quản: UBND HUYỆN TỨ KỲ"
    assert "ANTQ Số ký hiệu: Số: 05/BC-BCĐ" in lines


@pytest.mark.parametrize(
    ("letterhead", "line"),
    [
        ({"number": ""}, "ANTQ Số ký hiệu: Số:        /BC-UBND"),
        ({"number": "7"}, "ANTQ Số ký hiệu: Số: 07/BC-UBND"),
        ({"number": "125"}, "ANTQ Số ký hiệu: Số: 125/BC-UBND"),
        ({"day": date(2022, 3, 5)}, "ANTQ Địa danh ngày tháng: Tứ Kỳ, ngày 05 tháng 3 năm 2022"),
        (
            {"day": None, "month": 12, "year": 2022},
            "ANTQ Địa danh ngày tháng: Tứ Kỳ, ngày      tháng 12 năm 2022",
        ),
        ({"day": None, "year": 2022}, "ANTQ Địa danh ngày tháng: Tứ Kỳ, ngày      tháng      năm 2022"),
        ({"draft": True}, "ANTQ Dự thảo: DỰ THẢO"),
    ],
)
def test_number_and_day(letterhead, line):
    assert line in read(paper(letterhead=letterhead)).lines()


@pytest.mark.parametrize(
    ("place", "words", "style", "wide", "colour"),
    [
        ("urgency", "HỎA TỐC", "ANTQ Độ khẩn", 30, "FF0000"),
        ("urgency", "THƯỢNG KHẨN", "ANTQ Độ khẩn", 40, "FF0000"),
        ("urgency", "KHẨN", "ANTQ Độ khẩn", 20, "FF0000"),
        ("secrecy", "MẬT", "ANTQ Độ mật", 20, "FF0000"),
        ("circulation", "LƯU HÀNH NỘI BỘ", "ANTQ Chỉ dẫn lưu hành", None, "000000"),
    ],
)
def test_stamp_is_a_frame_8_mm_high(place, words, style, wide, colour):
    paper_read = read(paper(letterhead={place: words}))
    (stamp,) = paper_read.styled(style)
    table = next(stamp.iterancestors(w("tbl")))
    assert in_mm(table.find("w:tr/w:trPr/w:trHeight", NS).get(w("val"))) == pytest.approx(8, abs=0.05)
    if wide:
        assert in_mm(table.find("w:tblPr/w:tblW", NS).get(w("w"))) == pytest.approx(wide, abs=0.05)
    sides = table.find("w:tblPr/w:tblBorders", NS)
    assert {(one.get(w("val")), one.get(w("color"))) for one in sides} == {("single", colour)}
    assert paper_read.value(style, "w:rPr/w:color") == colour
    assert paper_read.look(style) == "13 bold center"


def test_no_stamp_leaves_nothing():
    assert not read(paper()).find("//w:tbl//w:tbl")


def test_no_addressee():
    assert not [one for one in read(paper()).lines() if "Kính gửi" in one or "Như trên" in one]


def test_one_addressee_stands_on_the_line():
    lines = read(paper(addressees=("UBND tỉnh Hải Dương",))).lines()
    assert "ANTQ Kính gửi: Kính gửi: UBND tỉnh Hải Dương" in lines
    assert "ANTQ Danh sách nhận: - Như trên;" in lines


def test_several_addressees_stand_under_the_colon():
    made = read(paper(addressees=("UBND tỉnh", "Công an tỉnh")))
    at = made.lines().index("ANTQ Kính gửi nhiều nơi: Kính gửi:")
    assert made.lines()[at + 1 : at + 3] == [
        "ANTQ Nơi được gửi: - UBND tỉnh;",
        "ANTQ Nơi được gửi: - Công an tỉnh.",
    ]
    left, hanging = (int(made.value("ANTQ Nơi được gửi", "w:pPr/w:ind", one)) for one in ("left", "hanging"))
    # “Kính gửi” is 50 points (1000 twips) wide at 14 points.
    assert left - hanging == int(made.value("ANTQ Kính gửi nhiều nơi", "w:pPr/w:ind", "left")) + 1000


def test_recipients_and_drafter():
    lines = read(paper(drafter="PL.(300)")).lines()
    at = lines.index("ANTQ Nơi nhận: Nơi nhận:")
    assert lines[at : at + 4] == [
        "ANTQ Nơi nhận: Nơi nhận:",
        "ANTQ Danh sách nhận: - UBND tỉnh;",
        "ANTQ Danh sách nhận: - Lưu: VT.",
        "ANTQ Người soạn: PL.(300)",
    ]


def test_nobody_to_receive():
    assert not [one for one in read(paper(recipients=())).lines() if "Nơi nhận" in one]


def test_two_posts_and_rank():
    made = read(
        paper(
            signature=Signature(
                ("TM. BAN CHỈ ĐẠO", "TRƯỞNG BAN"), "Lê Văn C", ("CHỦ TỊCH UBND HUYỆN",), "Đại tá"
            )
        )
    )
    names = [made.name_of(p) for p in made.find("//w:tbl[last()]//w:tc[last()]//w:p")]
    assert names == ["ANTQ Quyền hạn chức vụ"] * 2 + ["ANTQ Chỗ ký"] + ["ANTQ Họ tên"] * 2
    assert made.lines()[-2:] == ["ANTQ Họ tên: CHỦ TỊCH UBND HUYỆN", "ANTQ Họ tên: Đại tá Lê Văn C"]


def test_title_keeps_its_lines():
    made = read(
        paper(title=Title("BÁO CÁO", ((Text("Năm 2022;"),), (Text("nhiệm vụ "), Text("2023", bold=True)))))
    )
    at = made.lines().index("ANTQ Tên loại: BÁO CÁO")
    assert made.lines()[at + 1 : at + 3] == ["ANTQ Trích yếu: Năm 2022;", "ANTQ Trích yếu: nhiệm vụ 2023"]
