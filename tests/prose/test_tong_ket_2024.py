"""The outline of the guidance of 2024: four parts, and five appendices from the data of the prose."""

import re
from pathlib import Path

import pytest

import antq_writer
from antq_writer import api
from antq_writer.document import Table, inlines
from antq_writer.provenance import provenance

DATA = Path(__file__).parent / "bao_cao_2024.yaml"


@pytest.fixture(scope="module")
def made():
    return antq_writer.load(DATA)


@pytest.fixture(scope="module")
def document(made):
    return api.compose_document(made)


@pytest.fixture(scope="module")
def text(made):
    return antq_writer.render(made, "txt").decode()


def test_twelve_sections_of_results_and_four_of_assessment(text):
    parts = re.split(r"(?m)^(?:I|II|III|IV)\. ", text)[1:]
    assert [len(re.findall(r"(?m)^\d+\. ", part)) for part in parts] == [12, 4, 2, 2]


def test_five_appendices_each_pointed_to(document, text):
    assert [a.number for a in document.appendices] == [f"Phụ lục {n}" for n in ("I", "II", "III", "IV", "V")]
    assert [a.landscape for a in document.appendices] == [False, False, False, True, False]
    for appendix in document.appendices:
        assert text.count(f"(chi tiết tại {appendix.number} kèm theo)") == 1


def test_totals_leave_out_what_another_row_holds(text):
    assert "Tổng cộng\t\t244\t239\t225\t" in text
    assert "Tổng cộng\t\t240\t18.500\t" in text


def test_a_total_names_its_formula(document, made):
    found = provenance(document, made.origin.source)
    (total,) = [e for e in found if e["text"] == "225"]
    assert total["formula"] == "132 + 13 + 80"
    assert total["inputs"] == [f"noi_dung.an_toan.ket_qua[{i}].cong_nhan" for i in (0, 2, 3)]
    assert total["section"] == "Phụ lục IV"


def test_every_digit_of_the_appendices_is_covered(document, made):
    run = re.compile(r"\d+")
    covered = [r for e in provenance(document, made.origin.source) for r in run.findall(e["text"])]
    printed = [
        r
        for a in document.appendices
        for _, n in inlines(a.blocks)
        for r in run.findall(getattr(n, "text", ""))
    ]
    assert printed
    remaining = list(covered)
    for one in printed:
        remaining.remove(one)


def test_documents_stand_under_those_they_were_prepared_for(text):
    rows = text[text.index("Số, ký hiệu văn bản") :].splitlines()
    assert rows[1].startswith("Tham mưu Huyện ủy")
    assert rows[2].startswith("1\tChỉ thị số 12-CT/HU ngày 15/01/2024\tVề lãnh đạo")
    assert rows[3].startswith("Tham mưu Ủy ban nhân dân")
    assert rows[5].startswith("2\tKế hoạch số 35/KH-UBND")


def test_an_appendix_without_figures_disappears(made):
    data = DATA.read_text(encoding="utf-8").replace("          - {noi: ", "          #- {noi: ")
    data = data.replace("        theo_noi:\n", "")
    document = api.compose_document(antq_writer.loads(data))
    assert [a.number for a in document.appendices] == ["Phụ lục I", "Phụ lục II", "Phụ lục III", "Phụ lục IV"]


def test_header_rows_and_cells(document):
    for appendix in document.appendices:
        (table,) = [b for b in appendix.blocks if isinstance(b, Table)]
        assert table.header
        assert all(cell.paragraphs for row in (*table.header, *table.rows) for cell in row.cells)
