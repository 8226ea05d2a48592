"""A draft leaves open what is missing, and says so."""

import re
from pathlib import Path

import pytest

import antq_writer
from antq_writer.errors import ReportError
from antq_writer.schema.walk import blanks

SAMPLES = Path(__file__).parents[2] / "data" / "samples"


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


@pytest.mark.parametrize("sample", sorted(path.stem for path in SAMPLES.glob("*.yaml")))
@pytest.mark.parametrize("start", range(3))
def test_any_key_may_be_empty(sample, start):
    lines = (SAMPLES / f"{sample}.yaml").read_text("utf-8").split("\n")
    body = lines.index("noi_dung:")
    for at in range(body + 1 + start, len(lines), 17):
        lines[at] = re.sub(r"^(\s+[a-z_]+:) [^\[{>|].*$", r"\1", lines[at])
    made = antq_writer.render(antq_writer.loads("\n".join(lines), draft=True), "txt", draft=True)
    assert "DỰ THẢO" in made.decode()


def test_an_empty_list_of_groups_stays_out(report):
    made = report("phan_loai:\n  dot:\nuu_diem: {cau: [Có chuyển biến.]}", draft=True)
    assert "Có chuyển biến." in antq_writer.render(made, "txt", draft=True).decode()


def test_points_need_a_sentence_above_them(report):
    with pytest.raises(ReportError) as caught:
        report("uu_diem:\n  cau:\n  - cau:\n    gach: [Một ý.]")
    assert [d.code for d in caught.value.diagnostics] == ["DL126"]
