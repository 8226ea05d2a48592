"""`render`: the file, what is said, and the exit status."""

import io
import json
import re
import sys

import docx
import pytest

from .files import SAMPLE, SMALL


def test_a_word_file_beside_the_data(antq, folder):
    run = antq("render", "xa.yaml")
    assert (run.status, run.out) == (0, "")
    assert "đã ghi “xa.docx”" in run.err
    assert any("12 mô hình" in p.text for p in docx.Document(folder / "xa.docx").paragraphs)


@pytest.mark.parametrize(
    ("name", "begins"),
    [("a.html", b"<!DOCTYPE html>"), ("a.TXT", "ỦY BAN".encode()), ("a.md", b""), ("a.docx", b"PK")],
)
def test_the_ending_picks_the_format(antq, folder, name, begins):
    assert antq("render", "xa.yaml", "-o", name).status == 0
    assert (folder / name).read_bytes().startswith(begins)


def test_data_from_standard_input(antq, folder, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(SMALL.encode())))
    assert antq("render", "-", "-o", "a.txt").status == 0
    assert "12 mô hình" in (folder / "a.txt").read_text(encoding="utf-8")


def test_every_mistake_at_once_and_nothing_written(antq, folder, rewrite):
    (folder / "xa.docx").write_bytes(b"old")
    rewrite("    duy_tri: 12\n", "    duy_tri: nhiều\n    xay_moii: 3\n    hieu_qua: 9.79\n")
    run = antq("render", "xa.yaml")
    assert (run.status, run.out) == (1, "")
    places = re.findall(r"^xa\.yaml:(\d+):(\d+): lỗi ([A-Z]{2}\d{3}) ", run.err, flags=re.MULTILINE)
    assert [(line, column) for line, column, _ in places] == [("9", "14"), ("10", "5"), ("11", "15")]
    assert "có phải là “xay_moi”?" in run.err
    assert "[noi_dung.mo_hinh.duy_tri]" in run.err
    assert (folder / "xa.docx").read_bytes() == b"old"


def test_a_mistake_in_english(antq, rewrite):
    rewrite("duy_tri: 12", "duy_tri: nhiều")
    run = antq("render", "xa.yaml", "--lang", "en")
    assert re.match(r"xa\.yaml:9:14: error DL\d{3} ", run.err)


def test_strict_refuses_a_warning(antq, folder, rewrite):
    rewrite("duy_tri: 12", "ten_goi: Tổ số #3\n    duy_tri: 12")
    assert antq("render", "xa.yaml").status == 0
    (folder / "xa.docx").unlink()
    run = antq("render", "xa.yaml", "--strict")
    assert run.status == 1
    assert "vì dùng --strict" in run.err
    assert not (folder / "xa.docx").exists()


def test_a_draft_prints_gaps_and_lists_them(antq, folder, rewrite):
    rewrite("    duy_tri: 12", "    duy_tri:")
    run = antq("render", "xa.yaml", "-o", "nhap.txt", "--du-thao")
    assert run.status == 1
    assert "xa.yaml:9:5: cảnh báo DL251" in run.err.replace("xa.yaml:9:13", "xa.yaml:9:5")
    assert "còn 1 chỗ trống" in run.err
    text = (folder / "nhap.txt").read_text(encoding="utf-8")
    assert "DỰ THẢO" in text
    assert "……" in text


def test_a_draft_is_never_made_of_a_misread_value(antq, folder, rewrite):
    rewrite("duy_tri: 12", "duy_tri: 9.79")
    assert antq("render", "xa.yaml", "--du-thao").status == 1
    assert not (folder / "xa.docx").exists()


def test_provenance_names_a_line_for_each_figure_of_the_data(antq, folder):
    assert antq("render", SAMPLE, "-o", "a.txt", "--nguon", "nguon.json").status == 0
    written = json.loads((folder / "nguon.json").read_text(encoding="utf-8"))
    lines = SAMPLE.read_text(encoding="utf-8").splitlines()
    models = next(f for f in written["figures"] if f.get("path") == "noi_dung.mo_hinh.duy_tri")
    assert models["text"] == "133"
    assert lines[int(models["at"].split(":")[-2]) - 1].strip() == "duy_tri: 133"
    assert all(f["kind"] != "computed" or (f["formula"] and f["inputs"]) for f in written["figures"])


def test_last_year_is_compared_with(antq, folder):
    (folder / "xa_2025.yaml").write_text(SMALL.replace("2026", "2025").replace("12", "10"), encoding="utf-8")
    assert antq("render", "xa.yaml", "--nam-truoc", "xa_2025.yaml", "-o", "a.txt").status == 0
    assert "năm 2025" in (folder / "a.txt").read_text(encoding="utf-8")
    by_option = (folder / "a.txt").read_bytes()
    with (folder / "xa.yaml").open("a", encoding="utf-8") as data:
        data.write("nam_truoc: xa_2025.yaml\n")
    assert antq("render", "xa.yaml", "-o", "a.txt").status == 0
    assert (folder / "a.txt").read_bytes() == by_option


def test_last_year_s_file_that_is_not_there(antq, folder):
    with (folder / "xa.yaml").open("a", encoding="utf-8") as data:
        data.write("nam_truoc: xa_2025.yaml\n")
    for command in ("render", "check"):
        run = antq(command, "xa.yaml")
        assert run.status == 1
        assert "xa.yaml:12:12: lỗi DL252" in run.said


def test_a_report_edited_in_word_is_kept(antq, folder):
    document = docx.Document()
    document.add_paragraph("Sửa tay")
    document.save(folder / "xa.docx")
    run = antq("render", "xa.yaml")
    assert "thông tin TP116" in run.err
    assert docx.Document(folder / "xa.cu.docx").paragraphs[0].text == "Sửa tay"


def test_templates_of_one_s_own(antq, folder):
    assert antq("templates", "eject", "mau", "--only", "bao_cao/muc/mo_hinh").status == 0
    template = folder / "mau" / "bao_cao" / "muc" / "mo_hinh.html"
    template.write_text("<y>Cả xã có {{ muc.duy_tri|luong }}.</y>", encoding="utf-8")
    assert antq("render", "xa.yaml", "--templates", "mau", "-o", "a.txt").status == 0
    assert "Cả xã có 12 mô hình." in (folder / "a.txt").read_text(encoding="utf-8")
    template.write_text("<y>\n{{ muc.duy_try }}\n</y>", encoding="utf-8")
    run = antq("render", "xa.yaml", "--templates", "mau")
    assert run.status == 1
    assert "mo_hinh.html:2" in run.err
    assert "duy_try" in run.err
