"""Appendices: numbered, pointed to, enclosed by the letterhead; totals over rows that do not overlap."""

import re

import pytest

import antq_writer
from antq_writer import api
from antq_writer.document import Table, plain
from antq_writer.errors import ReportError
from antq_writer.provenance import provenance

MODELS = """\
phu_luc:
  - tieu_de: THỐNG KÊ MÔ HÌNH
    muc: mo_hinh
    cot: [Tên mô hình, Số thành viên]
    dong:
      - [Tiếng kẻng an ninh, 1.120]
      - {o: [Tổ liên gia, 120], thuoc: Tiếng kẻng an ninh}
      - [Camera an ninh, 80]
    cong: Số thành viên
"""


def lines(text):
    return text.splitlines()


def test_own_appendix(report, text_of):
    text = text_of(report("mo_hinh: {duy_tri: 2}", MODELS))
    where = lines(text).index("Phụ lục")
    assert lines(text)[where + 1] == "THỐNG KÊ MÔ HÌNH"
    assert lines(text)[where + 2].startswith("(Kèm theo Báo cáo số         /BC-UBND ngày      tháng")
    assert lines(text)[where + 2].endswith("năm 2026 của UBND xã Bình Minh)")
    assert lines(text)[where + 4 :] == [
        "TT\tTên mô hình\tSố thành viên",
        "1\tTiếng kẻng an ninh\t1.120",
        "\tTổ liên gia\t120",
        "2\tCamera an ninh\t80",
        "Tổng cộng\t\t1.200",
    ]


def test_total_is_computed_over_rows_that_do_not_overlap(report):
    made = report("mo_hinh: {duy_tri: 2}", MODELS)
    entries = provenance(api.compose_document(made), made.origin.source)
    (total,) = [e for e in entries if e["text"] == "1.200"]
    assert total["formula"] == "1.120 + 80"
    assert total["inputs"] == ["phu_luc[0].dong[0].o[1]", "phu_luc[0].dong[2].o[1]"]
    (part,) = [e for e in entries if e["text"] == "120"]
    assert part["at"].startswith("xa.yaml:")


def test_body_points_to_it_before_the_full_stop(report, text_of):
    text = text_of(report("mo_hinh: {duy_tri: 2}", MODELS))
    assert re.search(r"02 mô hình tự quản .* \(chi tiết tại Phụ lục kèm theo\)\.\n", text)


def test_a_body_that_names_it_is_left_alone(report, text_of):
    text = text_of(report('mo_hinh: {duy_tri: 2, them: ["Danh sách ở Phụ lục."]}', MODELS))
    assert "chi tiết tại" not in text


def test_without_its_section_the_end_of_the_report_points(report, text_of):
    text = text_of(report("uu_diem: {cau: [Tốt.]}", MODELS))
    assert "của xã Bình Minh (chi tiết tại Phụ lục kèm theo)./." in text


def test_several_are_numbered(report, text_of):
    two = MODELS + MODELS.removeprefix("phu_luc:\n")
    text = text_of(report("mo_hinh: {duy_tri: 2}", two))
    assert "(chi tiết tại các Phụ lục I và II kèm theo)." in text
    assert [line for line in lines(text) if re.fullmatch("Phụ lục.*", line)] == ["Phụ lục I", "Phụ lục II"]


def test_issued_number_and_day(text_of):
    given = """\
ky: {nam: 2026}
don_vi: {cap: xã, ten: Bình Minh, co_quan: UBND xã Bình Minh, cong_an: Công an xã}
the_thuc: {co_quan: [ỦY BAN NHÂN DÂN], so: 12, ky_hieu: BC-UBND, dia_danh: Bình Minh, ngay: 05/12/2026}
nguoi_ky: {dong: [TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH]}
noi_nhan: ["Lưu: VT"]
noi_dung: {mo_hinh: {duy_tri: 2}}
"""
    text = text_of(antq_writer.loads(given + MODELS))
    assert "(Kèm theo Báo cáo số 12/BC-UBND ngày 05 tháng 12 năm 2026 của UBND xã Bình Minh)" in text


def test_grouped_columns_groups_of_rows_and_notes(report, text_of):
    own = """\
phu_luc:
  - tieu_de: BẢNG
    ngang: có
    cot: [Địa điểm, {ten: Kết quả, gom: [Lượt, Người]}, Ghi chú]
    dong:
      - Khối xã
      - [Khu dân cư, 3, 90]
      - Khối trường
      - [Trường học, hơn 5, 40, ước]
      - {o: [Khác], tt: "không"}
    cong: [Lượt, Người]
    ghi_chu: Số liệu đến hết tháng
"""
    made = report("mo_hinh: {duy_tri: 2}", own)
    document = api.compose_document(made)
    assert document.appendices[0].landscape
    assert lines(text_of(made))[-10:] == [
        "TT\tĐịa điểm\tKết quả\t\tGhi chú",
        "\t\tLượt\tNgười\t",
        "Khối xã\t\t\t\t",
        "1\tKhu dân cư\t03\t90\t",
        "Khối trường\t\t\t\t",
        "1\tTrường học\thơn 05\t40\tước",
        "\tKhác\t\t\t",
        "Tổng cộng\t\t\t130\t",
        "",
        "Ghi chú: Số liệu đến hết tháng",
    ]


def test_row_numbers_are_counted_and_nothing_else(report):
    document = api.compose_document(report("mo_hinh: {duy_tri: 2}", MODELS))
    (table,) = [b for b in document.appendices[0].blocks if isinstance(b, Table)]
    marked = [p for row in table.rows for cell in row.cells for p in cell.paragraphs if p.marker]
    assert [p.marker for p in marked] == ["1", "2"]
    assert not any(p.content for p in marked)
    assert all(cell.paragraphs for row in (*table.header, *table.rows) for cell in row.cells)


@pytest.mark.parametrize(
    ("change", "code", "said"),
    [
        (("cong: Số thành viên", "cong: Số người"), "DL209", "“Số người”"),
        (("[Camera an ninh, 80]", "[Camera an ninh, tám mươi]"), "DL210", "“tám mươi”"),
        (("thuoc: Tiếng kẻng an ninh", "thuoc: Tiếng kẻng"), "DL211", "“Tiếng kẻng”"),
        (("[Camera an ninh, 80]", "[Camera an ninh, 80, 1, 2]"), "DL212", "4 ô"),
    ],
)
def test_mistakes_are_told_at_their_place(report, change, code, said):
    made = report("mo_hinh: {duy_tri: 2}", MODELS.replace(*change))
    with pytest.raises(ReportError) as caught:
        api.compose_document(made)
    (found,) = caught.value.diagnostics
    assert found.code == code
    assert said in found.message
    assert found.position.line > 6


def test_titles_are_told(report):
    document = api.compose_document(report("mo_hinh: {duy_tri: 2}", MODELS))
    assert plain(document.appendices[0].title) == "THỐNG KÊ MÔ HÌNH"
