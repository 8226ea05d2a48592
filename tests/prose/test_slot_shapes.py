"""A list or a group in a slot of a statement is a mistake of the data, told at its place."""

import pytest

import antq_writer
from antq_writer import TemplateSet
from antq_writer.errors import ReportError

HEAD = """\
ky: {nam: 2026}
don_vi: {cap: xã, ten: Bình Minh, co_quan: UBND xã Bình Minh}
the_thuc: {co_quan: [UBND], ky_hieu: BC-UBND, dia_danh: Bình Minh}
nguoi_ky: {dong: [CHỦ TỊCH], ho_ten: Nguyễn Văn A}
noi_nhan: ["Lưu: VT"]
noi_dung:
  uu_diem:
    cau:
"""
TEXT, LIST = "an_ninh.ton-giao", "an_toan.bao-ve-co-quan"


@pytest.mark.parametrize(
    ("sentence", "at", "said"),
    [
        (f"{{cau: {TEXT}, hien_tuong: [a, b]}}", "[a", "chỉ nhận một đoạn chữ, ở đây là danh sách"),
        (f"{{cau: {TEXT}, hien_tuong: {{a: b}}}}", "{a", "chỉ nhận một đoạn chữ, ở đây là nhóm mục"),
        (f"{{cau: {LIST}, van_ban: {{a: b}}}}", "{a", "chữ hoặc danh sách các đoạn chữ, ở đây là nhóm mục"),
        (f"{{cau: {LIST}, van_ban: [a, [b]]}}", "[b", "chữ hoặc danh sách các đoạn chữ, ở đây là danh sách"),
    ],
)
def test_told_at_its_place(sentence, at, said):
    line = f"      - {sentence}"
    report = antq_writer.loads(f"{HEAD}{line}\n")
    (found,) = (d for d in antq_writer.check(report) if d.severity is antq_writer.Severity.ERROR)
    assert found.code == "DL214"
    assert (found.position.line, found.position.column) == (9, line.index(at) + 1)
    assert said in found.message
    with pytest.raises(ReportError, match="DL214"):
        antq_writer.render(report)


def test_lists_where_they_belong():
    report = antq_writer.loads(f"{HEAD}      - {{cau: {LIST}, van_ban: [09-CT/TW, 44-KH/TU]}}\n")
    assert antq_writer.render(report)


def test_a_statement_of_others_that_only_looks_as_if_it_listed(tmp_path):
    folder = tmp_path / "bao_cao" / "cau_mau"
    folder.mkdir(parents=True)
    folder.joinpath("rieng.yaml").write_text(
        'mo_ta: x\ncau:\n- ten: mot\n  dung: x\n  o: {ai: ai}\n  cau: "{{ ai|liet_ke }} và {{ ai }}."\n',
        encoding="utf-8",
    )
    report = antq_writer.loads(f"{HEAD}      - {{cau: rieng.mot, ai: [a, b]}}\n")
    with pytest.raises(ReportError) as caught:
        antq_writer.render(report, templates=TemplateSet(tmp_path))
    (found,) = caught.value.diagnostics
    assert (found.code, found.position.line, found.position.column) == ("DL214", 9, 30)
