"""The rules on data as the library runs them: places, notes that pass over, picked codes, the page to sign by."""

from pathlib import Path

import pytest

from antq_writer import load, loads
from antq_writer.api import check
from antq_writer.checks.sign_off import page

SAMPLES = Path(__file__).resolve().parents[3] / "data" / "samples"

REPORT = """\
ky: {nam: 2022}
don_vi: {cap: xã, ten: Bình An, co_quan: UBND xã Bình An}
the_thuc: {co_quan: [ỦY BAN NHÂN DÂN, XÃ BÌNH AN], ky_hieu: BC-UBND, dia_danh: Bình An}
nguoi_ky: {dong: [TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH]}
noi_nhan: [Công an tỉnh, "Lưu: VT"]
noi_dung:
  vu_viec:
    tong: 14
    gom: [04 vụ trộm cắp, 09 vụ tai nạn]
  quan_chung:
    tin_bao: 18
    tin_gia_tri: 31
  nhiem_vu: {cau: "Giữ vững an ninh, trật tự trên địa bàn."}
"""


def found(text, **options):
    return [d for d in check(loads(text, name="xa.yaml"), **options) if d.severity.value != "info"]


def test_a_finding_stands_at_the_value_and_names_its_key():
    parts, tips = found(REPORT)
    assert parts.text().splitlines()[0] == (
        "xa.yaml:8:11: cảnh báo SL001 04 + 09 = 13, nhưng “Tổng số vụ việc” đã nêu 14 [noi_dung.vu_viec.tong]"
    )
    assert str(tips.position) == "xa.yaml:12:18"
    assert tips.path == "noi_dung.quan_chung.tin_gia_tri"


def test_a_number_inside_a_text_is_found_at_the_text():
    text = REPORT.replace("tong: 14\n    gom: [04 vụ trộm cắp, 09 vụ tai nạn]", "gom: [23/22 vụ trộm cắp]")
    ratio, _ = found(text)
    assert (ratio.code, str(ratio.position)) == ("SL003", "xa.yaml:8:11")
    assert ratio.path == "noi_dung.vu_viec.gom[0]"


def test_a_note_in_the_file_passes_over_one_finding():
    noted = REPORT.replace("tong: 14", "tong: 14  # bo-qua: SL001 số liệu do cấp trên giao")
    assert [d.code for d in found(noted)] == ["SL002"]


@pytest.mark.parametrize(
    ("options", "codes"),
    [
        ({"select": ["SL001"]}, ["SL001"]),
        ({"ignore": ["SL001"]}, ["SL002"]),
        ({"select": ["VD", "DC"]}, []),
        ({"ignore": ["SL"]}, []),
    ],
)
def test_codes_are_picked(options, codes):
    assert [d.code for d in found(REPORT, **options)] == codes


def test_the_contradictions_of_the_published_report_are_found():
    messages = [d.message for d in check(load(SAMPLES / "tu_ky_2022.yaml")) if d.severity.value != "info"]
    for words in ("08 + 15 + 01 = 24", "07 + 03 + 07 + 02 = 19", "2451/KH-BCĐ ngày 31/10/2020"):
        assert any(words in message for message in messages), words


def test_errors_that_cancel_out_are_found_by_kind():
    messages = [d.message for d in check(load(SAMPLES / "lap_vo_2022.yaml"))]
    for words in ("42 + 13 = 55 (cơ quan)", "05 + 12 = 17", "09 + 05 + 01 + 02 = 17"):
        assert any(words in message for message in messages), words


@pytest.mark.parametrize("sample", ["xa_2026", "phuong_6_thang_2026"])
def test_a_clean_sample_has_nothing_to_warn_of(sample):
    report = load(SAMPLES / f"{sample}.yaml")
    earlier = load(SAMPLES / report.nam_truoc.tep) if report.nam_truoc else None
    assert [d.text() for d in check(report, earlier=earlier) if d.severity.value != "info"] == []


def test_the_page_for_the_signer_tells_every_total_ratio_and_average():
    text = page(load(SAMPLES / "tu_ky_2022.yaml"))
    for words in (
        "phân loại xã; thị trấn: 08 + 15 + 01 = 24, đăng ký 23: KHÔNG KHỚP",
        "phân loại doanh nghiệp: 07 + 17 = 24, đăng ký 24: đúng",
        "Xã đạt chuẩn nông thôn mới: 22/22, đạt 100%",
        "130 / 23 = 5,65, đã nêu 5,65: đúng",
    ):
        assert words in text
    assert "dòng  149  " in text


def test_the_page_for_the_signer_tells_every_change():
    report = loads(REPORT, name="xa.yaml")
    before = loads(REPORT.replace("2022", "2021").replace("tong: 14", "tong: 20"), name="xa_2021.yaml")
    text = page(report, before)
    assert "3. " not in text
    assert "2. SO VỚI NĂM 2021" in text
    assert "dòng    8  Tổng số vụ việc: 14, năm trước 20: giảm 06 (30%) so với năm 2021" in text


def test_the_page_of_a_report_without_figures_says_so():
    text = page(
        loads(REPORT.split("  vu_viec", maxsplit=1)[0] + "  nhiem_vu: {cau: Giữ vững.}\n", name="xa.yaml")
    )
    assert "Không có tổng" in text
