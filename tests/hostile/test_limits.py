"""What is accepted stays in proportion to the file; every limit can be set, and is on the page about safety."""

import dataclasses
import json
import re
from pathlib import Path

import pytest
import yaml

import antq_writer
from antq_writer import Limits, TemplateSet
from antq_writer.errors import ReportError, TemplateError
from antq_writer.readers import PaperLimits
from antq_writer.template_set import TemplateLimits

ROOT = Path(__file__).parent.parent.parent
SAMPLE = ROOT / "data" / "samples" / "tu_ky_2022.yaml"
HEAD = """\
ky: {nam: 2026}
don_vi: {cap: xã, ten: Bình Minh, co_quan: UBND xã Bình Minh}
the_thuc: {co_quan: [UBND], ky_hieu: BC-UBND, dia_danh: Bình Minh}
nguoi_ky: {dong: [CHỦ TỊCH], ho_ten: Nguyễn Văn A}
noi_nhan: ["Lưu: VT"]
noi_dung: {uu_diem: {cau: [Tốt.]}}
"""


def refused(text, **limits):
    """The one finding of a data file, and of the same data as a mapping where that has no place."""
    with pytest.raises(ReportError) as caught:
        antq_writer.loads(text, limits=Limits(**limits))
    (found,) = (d for d in caught.value.diagnostics if d.severity is antq_writer.Severity.ERROR)
    return found


def test_values_grow_with_the_file():
    limits = Limits(values=30, values_per_mib=50 << 10)  # one more for about twenty bytes
    dense = HEAD + "van_ban: [" + ", ".join(f"{{so_ky_hieu: {n}}}" for n in range(200)) + "]\n"
    with pytest.raises(ReportError) as caught:
        antq_writer.loads(dense, limits=limits)
    assert {d.code for d in caught.value.diagnostics} == {"DL025"}
    antq_writer.loads(dense + "# lời ghi chú\n" * 400, limits=limits)


def test_a_long_report_is_no_dense_one():
    assert Limits().values_of(1 << 20) == 38_000
    rows = "".join(f"    - Hộ ông Nguyễn Văn A số {n}, thôn Đoài\n" for n in range(15_000))
    antq_writer.loads(
        HEAD.replace("noi_dung: {uu_diem: {cau: [Tốt.]}}", "noi_dung:\n  uu_diem:\n   cau:\n" + rows)
    )


DENSE = {
    "items": ("noi_nhan: [", "a, ", "b]\n"),
    "items of own tables": ("phu_luc: {tieu_de: T, cot: [a, b], ghi_chu: [", "a, ", "b]}\n"),
    "citations": ("van_ban: [{so_ky_hieu: 1/KH-UBND, trich_yeu: '", "[[1/KH-UBND]] ", "'}]\n"),
}


@pytest.mark.parametrize("kind", DENSE)
def test_what_takes_most_work_grows_with_the_file(kind):
    begin, one, end = DENSE[kind]
    head = HEAD.replace('noi_nhan: ["Lưu: VT"]\n', "") if begin.startswith("noi_nhan") else HEAD
    dense = head + begin + one * 60 + end
    few = {"items": 30, "items_per_mib": 10 << 10, "citations": 30, "citations_per_mib": 10 << 10}
    found = refused(dense, **few)
    assert found.code == "DL025"
    assert ("viện dẫn" if kind == "citations" else "danh sách") in found.said.vi
    assert antq_writer.loads(dense + "# lời ghi chú\n" * 400, limits=Limits(**few))


def test_data_of_a_program_has_the_limits_of_a_file():
    sentences = [f"Câu {n}." for n in range(50)]
    data = {"ky": {"nam": 2026}, "noi_dung": {"uu_diem": {"cau": sentences}}}
    with pytest.raises(ReportError) as caught:
        antq_writer.load_mapping(data, limits=Limits(items=40, items_per_mib=0))
    assert [d.code for d in caught.value.diagnostics] == ["DL025"]


def test_cells_grow_with_the_file():
    limits = Limits(cells_of_any=10, cells_per_mib=20 << 10)
    table = HEAD + "phu_luc: {tieu_de: T, cot: [a, b, c, d], dong: [" + "[x], " * 20 + "[x]]}\n"
    with pytest.raises(ReportError) as caught:
        antq_writer.loads(table, limits=limits)
    assert {d.code for d in caught.value.diagnostics} == {"DL128"}
    assert antq_writer.loads(table + "# lời ghi chú\n" * 400, limits=limits)
    assert Limits().cells_of(8 << 20) == Limits().cells


PROVINCES = {
    "documents": (
        "van_ban:\n",
        "  - {{so_ky_hieu: {0}/KH-UBND, loai: Kế hoạch, ngay: 19/01/2026, co_quan: UBND tỉnh, trich_yeu: về {0}}}\n",
    ),
    "figures": (
        "muc_rieng:\n  - ten: rieng\n    tieu_de: T\n    so_lieu:\n",
        "      - {{so: {0}, ten: vụ việc}}\n",
    ),
    "cells": ("phu_luc:\n  - tieu_de: T\n    cot: [a, b, c]\n    dong:\n", "      - [xã {0}, 12, 13]\n"),
}


def test_a_hundred_times_as_much_as_a_district_is_no_hostile_input():
    """Every list of the content a hundred times over, written without a comment or an empty line."""
    tree = yaml.load(SAMPLE.read_bytes(), yaml.BaseLoader)
    for section in tree["noi_dung"].values():
        section.update({name: value * 100 for name, value in section.items() if isinstance(value, list)})
    tree["van_ban"] *= 100
    tree = json.loads(json.dumps(tree))  # no two lists are one object
    assert antq_writer.loads(yaml.dump(tree, allow_unicode=True, sort_keys=False))


@pytest.mark.parametrize("kind", PROVINCES)
def test_a_province_is_no_hostile_input(kind):
    head, row = PROVINCES[kind]
    report = antq_writer.loads(HEAD + head + "".join(row.format(n + 1) for n in range(1_000)))
    assert antq_writer.render(report, "txt")


def test_appendices():
    one = "- {tieu_de: T, cot: [a], dong: [[b]]}\n"
    assert antq_writer.loads(HEAD + "phu_luc:\n" + one * 3, limits=Limits(appendices=3))
    found = refused(HEAD + "phu_luc:\n" + one * 5, appendices=3)
    assert (found.code, found.position.line, found.path) == ("DL127", 11, "phu_luc[3]")


def test_cells_left_empty_are_cells():
    table = "phu_luc: {tieu_de: T, cot: [a, b, c, d], dong: [[x], [x], [x]]}\n"
    assert antq_writer.loads(HEAD + table, limits=Limits(cells=16))
    assert refused(HEAD + table, cells=15).code == "DL128"


@pytest.mark.parametrize(("columns", "codes"), [(62, []), (63, ["DL213"])])
def test_columns(columns, codes):
    names = ", ".join(f"c{n}" for n in range(columns))
    report = antq_writer.loads(HEAD + f"phu_luc:\n- {{tieu_de: T, cot: [{names}], dong: [[x]]}}\n")
    found = [d for d in antq_writer.check(report) if d.code.startswith("DL")]
    assert [d.code for d in found] == codes
    if codes:
        assert found[0].message.startswith("bảng có 63 cột")
        assert (found[0].position.line, found[0].position.column) == (8, 21)
        with pytest.raises(ReportError):
            antq_writer.render(report)
    else:
        assert antq_writer.render(report)


def test_every_function_takes_limits(tmp_path):
    file = tmp_path / "so_lieu.yaml"
    file.write_text(HEAD, encoding="utf-8")
    few = Limits(values=5)
    data = {"ky": {"nam": 2026}, "noi_nhan": ["a", "b", "c"], "de_cuong": "x"}
    for load in (
        lambda: antq_writer.load(file, limits=few),
        lambda: antq_writer.loads(HEAD, limits=few),
        lambda: antq_writer.load_mapping(data, limits=few),
        lambda: antq_writer.load(file, limits=Limits(size=100)),
    ):
        with pytest.raises(ReportError) as caught:
            load()
        assert {d.code for d in caught.value.diagnostics} & {"DL025", "TP004"}


@pytest.mark.parametrize(
    ("limits", "said"),
    [
        (TemplateLimits(shell_parts=3), "hơn 3 thành phần"),
        (TemplateLimits(shell_all_mib=0), "hơn 0 MB"),
        (TemplateLimits(shell_part_mib=0), "nén bất thường"),
    ],
)
def test_shells(limits, said):
    with pytest.raises(TemplateError, match="MB108") as caught:
        antq_writer.render(antq_writer.loads(HEAD), templates=TemplateSet(limits=limits))
    assert said in caught.value.diagnostics[0].message


PAGE = (ROOT / "docs" / "an-toan.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "limits", [Limits(), TemplateLimits(), PaperLimits()], ids=lambda x: type(x).__name__
)
def test_every_limit_is_on_the_page(limits):
    (table,) = re.findall(rf"(?ms)^\| giới hạn \(`[\w.]*\b{type(limits).__name__}`\).*?\n\n", PAGE)
    shown = {
        name: re.split(r"[; ,]+", values.strip())
        for names, values in re.findall(r"(?m)^\| (`[^:|]+): [^|]*\|([^|]+)\|$", table)
        for name in re.findall(r"`(\w+)`", names)
    }
    for field in dataclasses.fields(limits):
        value = getattr(limits, field.name)
        value = value >> 20 if field.name == "size" else value
        assert f"{value:,}".replace(",", ".") in shown[field.name], field.name
