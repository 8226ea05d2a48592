"""Much of anything takes work in proportion: four times the data, not sixteen times the work."""

# ruff: noqa: PT017 - rows of data read best whole

import sys

import pytest

import antq_writer
from antq_writer import api
from antq_writer.errors import ReportError

HEAD = """\
ky: {nam: 2026}
don_vi: {cap: xã, ten: Bình Minh, co_quan: UBND xã Bình Minh, cong_an: Công an xã}
the_thuc: {co_quan: [UBND], ky_hieu: BC-UBND, dia_danh: Bình Minh}
nguoi_ky: {dong: [CHỦ TỊCH], ho_ten: Nguyễn Văn A}
noi_nhan: ["Lưu: VT"]
"""
TEXT = "noi_dung:\n  uu_diem: {cau: [Tốt.]}\n"
BODIES = {
    "own rows": (
        TEXT + "phu_luc:\n  - tieu_de: T\n    cot: [a, b]\n    cong: [b]\n    dong:\n",
        "      - {{o: [x{0}, 1], thuoc: x0}}\n",
    ),
    "own sections": (TEXT + "muc_rieng:\n", "  - {{ten: m{0}, tieu_de: T{0}, cau: [Câu.]}}\n"),
    "own sections in a ring": (
        TEXT + "muc_rieng:\n",
        "  - {{ten: m{0}, tieu_de: T, sau: m{1}, cau: [Câu.]}}\n",
    ),
    "citations": ("noi_dung:\n  uu_diem:\n    cau:\n", "      - Theo [[{0}/2020/NĐ-CP]] có.\n"),
    "documents": (
        TEXT + "van_ban:\n",
        "  - {{so_ky_hieu: {0}/2020/NĐ-CP, loai: Nghị định, trich_yeu: abc}}\n",
    ),
    "notes": ("noi_dung:\n  uu_diem:\n    cau:\n", "      - {{chu: Câu {0}., ghi_chu: [abc]}}\n"),
    "points": ("noi_dung:\n  nhiem_vu:\n    cau:\n", "      - {{chu: Câu {0}., gach: [a, b]}}\n"),
    "appendices": (TEXT + "phu_luc:\n", "  - {{tieu_de: T{0}, cot: [a], dong: [[b]]}}\n"),
    "unknown keys": ("noi_dung:\n  mo_hinh:\n", "    khoa{0}: 1\n"),
    "documents prepared": (
        "noi_dung:\n  chi_dao:\n    tham_muu:\n",
        "      - {{nhom: UBND, van_ban: [{0}/KH-UBND]}}\n",
    ),
}


def calls(head, row, count):
    """How many calls it takes to load, check, compose and write: counted, for a clock would tell of the machine."""
    text = HEAD + head + "".join(row.format(n, n + 1) for n in range(count))
    made = 0

    def count_one(frame, event, argument):
        nonlocal made
        made += event in {"call", "c_call"}

    sys.setprofile(count_one)
    try:
        report = antq_writer.loads(text)
        api.check(report)
        api.write(api.compose_document(report), "docx")
    except ReportError as error:
        assert len(error.diagnostics) <= 250
    finally:
        sys.setprofile(None)
    return made


@pytest.mark.parametrize("kind", BODIES)
def test_linear(kind):
    calls(*BODIES[kind], 20)
    once, four_times = calls(*BODIES[kind], 150), calls(*BODIES[kind], 600)
    assert four_times < 6 * once


def test_deep_and_long():
    for text in (
        HEAD + "noi_dung:\n  mo_hinh: {cau: " + "[" * 5_000,
        HEAD + "noi_dung:\n  mo_hinh:\n    so_lieu: " + "{ten: a, gom: [" * 40 + "x" + "]}" * 40,
        HEAD + TEXT + "phu_luc: [{tieu_de: T, cot: [a], dong: [[" + "x" * (1 << 20) + "]]}]",
        HEAD + "noi_dung:\n  uu_diem:\n    cau: [" + "a " * 90_000 + "]",
        HEAD + 'noi_dung:\n  uu_diem:\n    cau: ["' + "[[a" * 60_000 + '"]',
        HEAD + 'noi_dung:\n  uu_diem:\n    cau: ["' + "Phụ lục I, " * 15_000 + '"]',
        HEAD + 'noi_dung:\n  uu_diem:\n    cau: ["' + ". " * 90_000 + '"]',
    ):
        try:
            for format in ("docx", "html", "txt", "md"):
                antq_writer.render(antq_writer.loads(text), format)
        except ReportError as error:
            assert error.diagnostics
