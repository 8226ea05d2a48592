"""A draft leaves open what is missing, and says so."""

import pytest

import antq_writer
from antq_writer.errors import ReportError
from antq_writer.schema.walk import blanks


def test_missing_values_become_gaps():
    text = "ky: {nam: 2026}\ndon_vi:\n  cap: xã\n  ten:\n  co_quan: UBND xã\nnoi_dung:\n  mo_hinh:\n    duy_tri:\n"
    with pytest.raises(ReportError):
        antq_writer.loads(text)
    report = antq_writer.loads(text, draft=True)
    made = antq_writer.render(report, "txt", draft=True).decode()
    assert "đang duy trì hoạt động của …… " in made
    assert "DỰ THẢO" in made
    assert ("don_vi", "ten") in set(blanks(report))


def test_misread_value_is_an_error_in_a_draft_too():
    text = "ky: {nam: 2026}\nnoi_dung: {mo_hinh: {duy_tri: 9.79}}\n"
    with pytest.raises(ReportError) as caught:
        antq_writer.loads(text, draft=True)
    assert [d.code for d in caught.value.diagnostics] == ["DL106"]


def test_open_slot_of_a_statement(report):
    made = report("tinh_hinh: {cau: [tinh_hinh.su-kien]}", draft=True)
    assert "tiêu biểu là ……." in antq_writer.render(made, "txt", draft=True).decode()
