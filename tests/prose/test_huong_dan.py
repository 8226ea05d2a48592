"""A kind of document besides the report: its outline, statements, numbering and forms are data."""

from pathlib import Path

import pytest

import antq_writer
from antq_writer import api
from antq_writer.prose.library import library
from antq_writer.template_set import TemplateSet

SAMPLE = Path(__file__).parent.parent.parent / "data" / "samples" / "huong_dan_quang_ngai_2024.yaml"


@pytest.fixture(scope="module")
def text():
    return antq_writer.render(antq_writer.load(SAMPLE), "txt").decode()


def test_outlines_of_reports_come_first():
    names = library(TemplateSet()).outline_names()
    assert "huong_dan/tong_ket" in names
    assert names.index("huong_dan/tong_ket") > names.index("tong_ket")


def test_numbers_of_parts_are_those_of_the_issued_paper(text):
    parts = [
        line.split(".")[0]
        for line in text.splitlines()
        if line.split(". ")[0] in {"I", "II", "III", "IV", "V"}
    ]
    assert parts == ["I", "II", "III", "III", "IV", "V"]


def test_headings_without_text(text):
    assert "1. Ưu điểm, kết quả\n2. Tồn tại, hạn chế;" in text


def test_a_bare_heading_needs_no_data(report, text_of):
    made = report("muc_dich: {cau: [hd_chung.danh-gia-thuc-chat]}", "de_cuong: huong_dan/tong_ket")
    text = text_of(made)
    assert "HƯỚNG DẪN" in text
    assert "II. NHẬN XÉT, ĐÁNH GIÁ\n1. Ưu điểm, kết quả" in text


def test_what_contradicts_itself_stays(text):
    assert text.count("Kèm theo Hướng dẫn số 6192/HD-BCĐ138 ngày 28 tháng 10 năm 2024") == 4
    assert text.count("số: 6.192 /HD-BCĐ138, ngày 29/10/2024") == 1
    assert "BẢO VỆ ANTK" in text
    assert "THÔNG TƯ SỐ 124/TT-BCA" in text


def test_rank_before_the_name(text):
    assert "PHÓ GIÁM ĐỐC CÔNG AN TỈNH\nĐại tá Lê Xuân Hưng" in text


def test_a_sentence_that_names_the_forms_is_not_doubled(text):
    assert "(theo mẫu tại các Phụ lục I, II, III, IV và V kèm theo)" in text
    assert "chi tiết tại" not in text


def test_a_short_form_that_the_data_introduces_is_not_introduced_again(text):
    assert text.count("(ANTQ)") == 1


def test_blank_forms_keep_their_row_of_totals():
    document = api.compose_document(antq_writer.load(SAMPLE))
    rows = document.appendices[2].blocks[0].rows
    assert len(rows[-1].cells) == 4
    assert all(cell.paragraphs for cell in rows[-1].cells)


def test_a_dash_stands_right_under_a_number(report, text_of):
    made = report(
        "danh_gia_phong_trao:\n  cau:\n  - {chu: Một., gach: [Hai.]}\n  - Ba.\n",
        "de_cuong: huong_dan/tong_ket",
    )
    assert "1. Một.\n- Hai.\n2. Ba." in text_of(made)
