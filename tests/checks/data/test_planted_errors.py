"""Planted errors: any figure that a relation states, changed by one, is noticed.

`RELATED` is written by hand from the samples: the key paths of the figures of which a sample says what they must
equal, add up to, divide to or not exceed; `#2` is the second figure of a ratio.  A figure that nothing else in the
file speaks of cannot be checked, and is not listed.
"""

import re
from pathlib import Path

import pytest

from antq_writer import load, loads
from antq_writer.api import check
from antq_writer.checks.data import DataSubject
from antq_writer.checks.data.figures import figures
from antq_writer.positions import show_path

SAMPLES = Path(__file__).resolve().parents[3] / "data" / "samples"

RELATED = {
    "tu_ky_2022": (
        "an_toan.ket_qua[*].dang_ky",
        "an_toan.ket_qua[0].dang_ky#2",
        "phan_loai.dot[*]",
        "nong_thon_moi.xa_dat",
        "nong_thon_moi.xa_nang_cao",
        "luc_luong.chinh_quy",
        "luc_luong.bo_tri_tai",
        "luc_luong.bo_tri_tai#2",
        "luc_luong.binh_quan",
    ),
    "hoang_dieu_2021": (
        "vu_viec.tong",
        "vu_viec.gom[*].so",
        "an_toan.ket_qua[*].dang_ky",
        "an_toan.ket_qua[0].dang_ky#2",
        "luc_luong.to_doi[0]*",
        "mo_hinh.duy_tri",
        "mo_hinh.gom[*]",
    ),
    "hau_loc_2023": (
        "an_toan.ket_qua[*].dang_ky",
        "nong_thon_moi.xa_dat_tieu_chi",
        "camera.vu_viec",
        "ngay_hoi.diem",
        "ngay_hoi.gom[*]",
    ),
    "lap_vo_2022": (
        "tuyen_truyen.dot[2].luot",
        "tuyen_truyen.dot[2].theo_noi[*].luot",
        "tuyen_truyen.dot[2].kenh[4]",
        "quan_chung.vu_khi.so",
        "quan_chung.vu_khi.gom[*]",
        "an_toan.thuoc_quan_ly[*]",
        "an_toan.duoc_cong_nhan*",
        "mo_hinh.duy_tri",
        "mo_hinh.xay_moi",
        "mo_hinh.quan_ly[*]",
        "mo_hinh.nhan_rong",
        "mo_hinh.to_chuc[0].moi",
        "dien_hinh.don_vi[0].tieu_chi",
        "khen_thuong",
    ),
    "xa_2026": (
        "vu_viec.tong",
        "vu_viec.gom[*].so",
        "dia_ban",
        "don_thu.don",
        "don_thu.gom[*]",
        "don_thu.giai_quyet*",
        "chuyen_de.noi_com",
        "tuyen_truyen.dot[0].luot",
        "tuyen_truyen.dot[0].nguoi",
        "tuyen_truyen.dot[0].theo_noi[*]",
        "quan_chung.vu_khi",
        "can_bo_tham_gia.co_so*",
        "an_toan.ket_qua[*]",
        "phan_loai.dot[*]",
        "mo_hinh.duy_tri",
        "mo_hinh.gom[*]",
        "mo_hinh.hieu_qua",
        "mo_hinh.kem_hieu_qua",
        "mo_hinh.xay_moi",
        "camera.vu_viec",
        "bao_ve_co_so.to",
        "bao_ve_co_so.thanh_vien",
        "bao_ve_co_so.gom[*]",
        "bao_ve_co_so.xep_loai[*]",
        "kinh_phi",
        "khen_thuong.tap_the",
        "khen_thuong.ca_nhan",
    ),
}

NUMBER = re.compile(r"\d[\d.]*(?:,\d+)?")


def findings(text, name):
    report = loads(text, name=name)
    earlier = load(SAMPLES / report.nam_truoc.tep) if report.nam_truoc else None
    return {(found.code, found.path, found.message) for found in check(report, earlier=earlier)}


def planted(text, name):
    """Every exact figure changed by one: its key path, with `#2` for a whole, and the changed text."""
    report = loads(text, name=name)
    lines = text.split("\n")
    for figure in DataSubject(report).once(figures):
        if not figure.exact:
            continue
        path = figure.path
        while path not in report.origin.source.values:
            path = path[:-1]
        place = report.origin.source.values[path]
        line = lines[place.line - 1]
        first = NUMBER.search(line, place.column - 1)
        second = NUMBER.match(line, first.end() + 1) if line[first.end() : first.end() + 1] == "/" else None
        shown = show_path(figure.path).removeprefix("noi_dung.")
        for number, found in (("", first), ("#2", second)):
            if found is not None:
                changed = line[: found.start()] + one_more(found.group()) + line[found.end() :]
                yield shown + number, "\n".join([*lines[: place.line - 1], changed, *lines[place.line :]])


def one_more(number):
    if "," in number:
        return number[:-1] + str((int(number[-1]) + 1) % 10)
    return str(int(number.replace(".", "")) + 1)


@pytest.mark.parametrize("sample", RELATED)
def test_a_figure_changed_by_one_is_noticed(sample):
    file = SAMPLES / f"{sample}.yaml"
    text = file.read_text(encoding="utf-8")
    before = findings(text, file.name)
    wanted = {pattern: matcher(pattern) for pattern in RELATED[sample]}
    every = list(planted(text, file.name))
    for pattern, match in wanted.items():
        assert any(match(path) for path, _ in every), f"{pattern} is no figure of {sample}"
    related = [(path, changed) for path, changed in every if any(match(path) for match in wanted.values())]
    missed = [path for path, changed in related if findings(changed, file.name) == before]
    assert missed == []


def matcher(pattern):
    """`a[*].b` is b of every a and all below it; a whole only with `#2`, or with `*` at the end."""
    stem = pattern.removesuffix("*")
    regex = re.escape(stem).replace(r"\[\*\]", r"\[\d+\]")
    ends = r"(?:[.\[].*)?" if pattern == stem else ".*"
    return re.compile(
        rf"{regex}(?:{ends})(?<!#2)" if pattern == stem and "#2" not in stem else regex + ends
    ).fullmatch
