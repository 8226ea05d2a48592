"""`init --tu`: names stay, figures become last year's, this year's are empty."""

import pytest

import antq_writer

from .files import SAMPLE, SMALL

SAMPLES = sorted(SAMPLE.parent.glob("*.yaml"))


@pytest.fixture
def roll(antq, folder):
    """Next year's file from a text."""

    def rolled(text):
        (folder / "cu.yaml").write_text(text, encoding="utf-8")
        assert antq("init", "--tu", "cu.yaml", "-o", "moi.yaml", "--force").status == 0
        return (folder / "moi.yaml").read_text(encoding="utf-8")

    return rolled


@pytest.fixture
def content(roll):
    """The lines of next year's file that a section of last year's becomes."""

    def made(lines):
        body = "".join(f"  {line}\n" for line in lines.splitlines())
        text = roll(SMALL.partition("noi_dung:")[0] + "noi_dung:\n" + body)
        return text.partition("noi_dung:\n")[2]

    return made


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda p: p.stem)
def test_every_sample_gives_a_file_that_renders(antq, folder, sample):
    for earlier in SAMPLES:
        (folder / earlier.name).write_bytes(earlier.read_bytes())
    assert antq("init", "--tu", sample.name, "-o", "moi.yaml").status == 0
    old, new = antq_writer.load(sample), antq_writer.load(folder / "moi.yaml")
    assert antq("render", "moi.yaml").status == 0
    assert (new.ky.nam, new.nguoi_ky, new.noi_nhan) == (old.ky.nam + 1, old.nguoi_ky, old.noi_nhan)
    assert new.nam_truoc is not None
    assert new.nam_truoc.tep == sample.name


def test_a_figure_becomes_a_comment(roll):
    text = roll(SMALL.replace("duy_tri: 12", "duy_tri: 12  # đã rà soát"))
    assert "    duy_tri:  # năm 2026: 12; đã rà soát\n" in text
    assert "  nam: 2027\n" in text
    assert "nam_truoc: cu.yaml\n" in text
    assert "ho_ten: Nguyễn Văn A" in text


def test_names_stay_without_their_figures(content):
    assert content(
        "an_toan:\n  ket_qua:\n    - doi_tuong: các thôn\n      don_vi: thôn\n      dang_ky: 10/10"
    ) == (
        "  an_toan:\n    ket_qua:\n      - doi_tuong: các thôn\n        don_vi: thôn\n"
        "        dang_ky:  # năm 2026: 10/10\n"
    )


def test_a_list_of_figures_is_commented_out(content):
    assert content("mo_hinh:\n  so_lieu:\n    - 12 buổi\n    - 05 lớp") == (
        "  mo_hinh:\n    so_lieu:  # năm 2026: xem các dòng dưới\n      # - 12 buổi\n      # - 05 lớp\n"
    )


def test_what_cannot_stand_without_its_figure_goes_with_it(content):
    made = content(
        "phan_loai:\n  dot:\n    - co_quan: UBND xã\n      ket_qua:\n"
        "        - loai: khá\n          gom: 03 thôn"
    )
    assert "\n    dot:  # năm 2026: xem các dòng dưới\n      # - co_quan: UBND xã\n" in made


def test_a_sentence_with_a_figure_goes_and_others_stay(content):
    made = content(
        "uu_diem:\n  cau:\n    - uu_diem.chuyen-bien\n    - Đã mở 12 lớp.\n"
        "    - Thực hiện Đề án 06 và [[09-CT/TW]].\n"
        "    - Ứng phó dịch Covid-19."
    )
    assert made == (
        "  uu_diem:\n    cau:\n      - uu_diem.chuyen-bien\n      # - Đã mở 12 lớp.\n"
        "      - Thực hiện Đề án 06 và [[09-CT/TW]].\n      - Ứng phó dịch Covid-19.\n"
    )


def test_a_statement_whose_slot_holds_a_figure_goes(content):
    made = content(
        "phoi_hop:\n  doan_the:\n    - ten: Hội Phụ nữ\n      cau:\n        - cau: phoi_hop.phu-nu\n"
        "          ty_le: 100%"
    )
    assert "          # - cau: phoi_hop.phu-nu\n          #   ty_le: 100%\n" in made


def test_words_about_last_year_are_marked(content):
    assert "  # xem lại: của năm 2026" in content("uu_diem:\n  tieu_de: Ưu điểm năm 2026")


def test_number_and_day_of_issue_are_emptied_and_the_period_moves(roll):
    text = roll(
        SMALL.replace("  nam: 2026\n", "  nam: 2026\n  tu: 15/12/2025\n  den: 29/02/2024\n").replace(
            "the_thuc: {co_quan: [ỦY BAN NHÂN DÂN, XÃ BÌNH MINH], ky_hieu: BC-UBND, dia_danh: Bình Minh}",
            "the_thuc:\n  co_quan: [ỦY BAN NHÂN DÂN, XÃ BÌNH MINH]\n  so: 45\n  ky_hieu: BC-UBND\n"
            "  dia_danh: Bình Minh\n  ngay: 05/12/2026",
        )
    )
    assert "  tu: 15/12/2026\n  den: 28/02/2025\n" in text
    assert "  so:  # năm 2026: 45\n" in text
    assert "  ngay:  # năm 2026: 05/12/2026\n" in text


def test_rows_of_own_appendices_do_not_stay_but_blank_forms_do(roll, antq, folder):
    text = roll(
        SMALL
        + """phu_luc:
  - tieu_de: BẢNG
    cot: [Tên, Số]
    dong:
      - [Một, 12]
      - [Hai]
      - {o: [Ba, 5], thuoc: Hai}
    cong: Số
"""
    )
    assert "      # - [Một, 12]\n      - [Hai]\n      # - {o: [Ba, 5], thuoc: Hai}\n" in text
    assert antq("render", "moi.yaml", "-o", "moi.txt").status == 0
    assert "1\tHai\t\nTổng cộng\t\t\n" in (folder / "moi.txt").read_text(encoding="utf-8")


def test_an_own_appendix_without_rows_is_not_printed(roll, antq, folder):
    roll(SMALL + "phu_luc:\n  - tieu_de: BẢNG\n    cot: [Tên, Số]\n    dong:\n      - [Một, 12]\n")
    assert antq("render", "moi.yaml", "-o", "moi.txt").status == 0
    assert "Phụ lục" not in (folder / "moi.txt").read_text(encoding="utf-8")
