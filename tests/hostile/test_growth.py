"""Much of anything takes work in proportion: four times the data, not sixteen times the work."""

# ruff: noqa: PT017 - rows of data read best whole

import pytest

import antq_writer
from antq_writer import api
from antq_writer.checks import check_prose
from antq_writer.errors import ReportError
from antq_writer.readers import PaperLimits, read
from hostile.counting import counted

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
    "places registered and graded": (
        "noi_dung:\n  phan_loai:\n    dot:\n",
        "      - {{ten: a{0}, ket_qua: [05 thôn, 03 xã]}}\n",
    ),
    "many citations with words of the past": (
        "noi_dung:\n  uu_diem:\n    cau:\n",
        "      - Trước đây theo Kế hoạch số {0}/KH-UBND và {0}/KH-HU.\n",
    ),
    "malformed documents": (TEXT + "van_ban:\n", "  - {{so_ky_hieu: {0}/TT-BCA}}\n"),
    "documents of one title": (
        TEXT + "van_ban:\n",
        "  - {{so_ky_hieu: {0}/KH-UBND, ngay: 01/01/2022, co_quan: UBND xã, trich_yeu: về an ninh}}\n",
    ),
    "documents prepared": (
        "noi_dung:\n  chi_dao:\n    tham_muu:\n",
        "      - {{nhom: UBND, van_ban: [{0}/KH-UBND]}}\n",
    ),
}


def calls(head, row, count):
    """How many calls it takes to load, check, compose and write."""
    text = HEAD + head + "".join(row.format(n, n + 1) for n in range(count))

    def work():
        report = antq_writer.loads(text)
        api.check(report)
        api.write(api.compose_document(report), "docx")

    return counted(work)


def test_an_order_of_many_sections():
    def work(count):
        order = "".join(f"  - m{n}\n" for n in range(count))
        own = "".join(f"  - {{ten: m{n}, tieu_de: T, cau: [Câu.]}}\n" for n in range(count))
        report = antq_writer.loads(HEAD + TEXT + "muc_rieng:\n" + own + "thu_tu:\n" + order)
        return counted(lambda: api.compose_document(report))

    work(20)
    assert work(600) < 6 * work(150)


def test_names_that_nobody_knows_are_suggested_a_name_few_times():
    def work(count):
        report = antq_writer.loads(
            HEAD + TEXT + "thu_tu:\n" + "".join(f"  - tuyen_truye{n}\n" for n in range(count))
        )
        found = [d for d in api.check(report) if d.code == "DL206"]
        assert len(found) == count
        return sum("có phải là" in d.advice.vi for d in found)

    assert work(20) == 20
    assert work(200) == 40


UNKNOWN = {
    "statements": ("noi_dung:\n  uu_diem:\n    cau:\n", "      - abc.xyz-{0}\n"),
    "sections": (TEXT + "muc_rieng:\n", "  - {{ten: m{0}, tieu_de: T, sau: x{1}, cau: [Câu.]}}\n"),
}


@pytest.mark.parametrize("kind", UNKNOWN)
def test_names_that_nobody_knows(kind):
    head, row = UNKNOWN[kind]

    def work(count):
        report = antq_writer.loads(HEAD + head + "".join(row.format(n, n + 1) for n in range(count)))
        return counted(lambda: api.check(report))

    work(20)
    assert work(600) < 6 * work(150)


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


PAPERS = {
    "items with figures": "- Có 05 vụ trộm.\n\n",
    "open brackets": "(\n\n",
    "brackets in a row": "- ((((((((((\n\n",
    "closing quotes": "- ””””””””””\n\n",
    "parts of totals": "- Có 15 vụ, gồm: 05 vụ trộm, 07 vụ đánh bạc, 03 vụ khác.\n\n",
    "words of no language": "- Xoq {0}wqz đãxq àbcq.\n\n",
}
LIMITS = PaperLimits(*[1_000_000] * 9)


@pytest.mark.parametrize("kind", PAPERS)
def test_reports_of_others(kind):
    def check(count):
        lines = "".join(PAPERS[kind].format(n) for n in range(count))
        text = f"BÁO CÁO\nKết quả\n\nI. KẾT QUẢ\n\n{lines}"
        return counted(lambda: check_prose(read(text.encode(), "bao_cao.txt", LIMITS)))

    check(20)
    assert check(400) < 6 * check(100)


@pytest.mark.parametrize(
    ("text", "kind"), [("Oõ", "old letters"), ("(5 vụ) ", "brackets"), ("5 vụ, ", "figures"), ("“", "quotes")]
)
def test_one_long_paragraph(text, kind):
    def check(count):
        paper = f"BÁO CÁO\nKết quả\n\nI. KẾT QUẢ\n\n{text * count}\n"
        return counted(lambda: check_prose(read(paper.encode(), "bao_cao.txt", LIMITS)))

    check(20)
    assert check(400) < (6 if kind != "brackets" else 17) * check(100)


def test_open_brackets_are_told_a_limited_number_of_times():
    paper = "BÁO CÁO\nKết quả\n\nI. KẾT QUẢ\n\n" + "- ((((((((((\n\n" * 100
    found = check_prose(read(paper.encode(), "bao_cao.txt"), ["CT105"])
    assert len(found) == 200


def test_figures_in_words_are_figures():
    paper = "BÁO CÁO\nKết quả\n\nI. KẾT QUẢ\n\n" + "- Có ba mô hình, bốn xã.\n\n" * 20
    assert read(paper.encode(), "bao_cao.txt", PaperLimits(figures=40))
    with pytest.raises(ReportError) as caught:
        read(paper.encode(), "bao_cao.txt", PaperLimits(figures=39))
    assert caught.value.diagnostics[0].code == "DV008"


def test_deep_brackets_are_given_up_early():
    text = HEAD + "noi_dung:\n  uu_diem:\n    cau: x\n    them: -" + "[" * 3_000
    assert counted(lambda: antq_writer.loads(text)) < 50_000
