"""Folders of templates that attack: what is in them is refused with its place, never run, and never waited for."""

# ruff: noqa: E501, PT017 - lists of attacks read best as they come

import os
import time

import pytest

import antq_writer
from antq_writer import api
from antq_writer.errors import AntqError, TemplateError
from antq_writer.prose.library import library
from antq_writer.template_set import TemplateLimits, TemplateSet

OUTLINE = "bao_cao/de_cuong/tong_ket.yaml"
BANK = "bao_cao/cau_mau/mo_hinh.yaml"
REGISTRY = "bao_cao/van_ban.yaml"
SECTION = "bao_cao/muc/mo_hinh.html"
HEAD = "mo_ta: x\nten_loai: BÁO CÁO\ntrich_yeu: [x]\n"
PART = "phan:\n  - {tieu_de: A, cac_muc: [{muc: mo_hinh, tieu_de: B}]}\n"

WRONG = [
    (file, text)
    for file, texts in {
        OUTLINE: [
            "", "[]", "a", "- a", "a: b", "\0", "mo_ta: [", "mo_ta: &a x\nb: *a", "!!python/object:os.system x", "---\na: 1\n---\nb: 2", "<<: {a: 1}",
            HEAD, HEAD + "phan: []", HEAD + "phan: x", HEAD + "phan: [x]", HEAD + "phan: {a: b}", HEAD + "phan: [{tieu_de: A}]", HEAD + "phan: [{cac_muc: []}]",
            HEAD + "phan: [{tieu_de: A, muc: []}]", HEAD + "phan: [{tieu_de: [A], muc: mo_hinh}]", HEAD + "phan: [{tieu_de: A, muc: {a: b}}]", HEAD + "phan: [{tieu_de: A, muc: [[a]]}]",
            HEAD + "phan: [{tieu_de: A, cac_muc: x}]", HEAD + "phan: [{tieu_de: A, cac_muc: [x]}]", HEAD + "phan: [{tieu_de: A, cac_muc: [{muc: mo_hinh}]}]", HEAD + "phan: [{tieu_de: A, cac_muc: [{tieu_de: B}]}]",
            HEAD + "phan: [{tieu_de: A, muc: khong_co}]", HEAD + "phan: [{tieu_de: A, muc: __class__}]", HEAD + "phan: [{tieu_de: A, muc: path}]", HEAD + "phan: [{tieu_de: A, muc: ../../x}]",
            HEAD + "phan: [{tieu_de: A, muc: mo_hinh, trinh_bay: x}]", HEAD + "phan: [{tieu_de: A, cac_muc: [{muc: mo_hinh, tieu_de: B, chi_tieu_de: x}]}]",
            HEAD + PART + "phu_luc: x", HEAD + PART + "phu_luc: [x]", HEAD + PART + "phu_luc: [{ten: a}]", HEAD + PART + "phu_luc: [{tieu_de: a}]", HEAD + PART + "phu_luc: [{ten: [a], tieu_de: b}]",
            HEAD + PART + "phu_luc: [{ten: a, tieu_de: b, ngang: x}]", HEAD + PART + "mo_dau: {a: b}", HEAD + PART + "mo_dau: khong.co", HEAD + PART + "ket_thuc: [khong.co]", HEAD + PART + "viet_tat: {a: b}",
            "mo_ta: x\nten_loai: [x]\ntrich_yeu: [x]\n" + PART, "mo_ta: {a: b}\nten_loai: x\ntrich_yeu: [x]\n" + PART,
            "mo_ta: x\nten_loai: X\ntrich_yeu: ['{{ x']\n" + PART, "mo_ta: x\nten_loai: X\ntrich_yeu: ['{{ muc.__class__ }}']\n" + PART, HEAD + PART.replace("A", "'{% include x %}'"), HEAD + PART.replace("B", "'<script>'"),
        ],
        BANK: [
            "", "[]", "mo_ta: x\ncau: x", "mo_ta: x\ncau: [x]", "mo_ta: x\ncau: [{ten: a}]", "mo_ta: x\ncau: [{cau: a}]", "mo_ta: x\ncau: [{ten: [a], cau: b}]", "mo_ta: x\ncau: [{ten: a, cau: [b]}]",
            "mo_ta: x\ncau: [{ten: a, cau: b, cap: {a: b}}]", "mo_ta: x\ncau: [{ten: a, cau: b, o: x}]", "mo_ta: x\ncau: [{ten: a, cau: b, o: {x: [y]}}]", "mo_ta: x\ncau: [{ten: a, cau: b, o_tuy_chon: [x]}]",
            "cau: [{ten: a, cau: b}]", "mo_ta: [x]\ncau: [{ten: a, cau: b}]", "mo_ta: x\ncau: [{ten: a, cau: b}, {ten: a, cau: c}]", "mo_ta: x\ncau: [{ten: ../a, cau: b}]", "mo_ta: x\ncau: [{ten: 'a b', cau: b}]",
            "mo_ta: x\ncau: [{ten: a, cau: b, dung: [x]}]",
        ],
        REGISTRY: [
            "", "[]", "van_ban: x", "van_ban: [x]", "van_ban: [{loai: x}]", "van_ban: [{so_ky_hieu: [x]}]", "van_ban: [{so_ky_hieu: x, ngay: hôm qua}]", "van_ban: [{so_ky_hieu: x, ngay: [1]}]",
            "van_ban: [{so_ky_hieu: x, co_quan: {a: b}}]", "van_ban: [{so_ky_hieu: x, het_hieu_luc_tu: 31/2/2020}]", "van_ban: [{so_ky_hieu: x, trich_yeu: [x]}]",
        ],
    }.items()
    for text in texts
]  # fmt: skip


@pytest.fixture
def made(report):
    return report("mo_hinh: {duy_tri: 8}")


@pytest.fixture
def folder(tmp_path):
    def put(name, content):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return TemplateSet(tmp_path)

    return put


def refused(report, templates, code=None):
    start = time.perf_counter()
    with pytest.raises(TemplateError) as caught:
        antq_writer.render(report, templates=templates)
    assert time.perf_counter() - start < 3
    found = caught.value.diagnostics[0]
    assert code in {None, found.code}
    return found


@pytest.mark.parametrize(("file", "text"), WRONG, ids=lambda v: ascii(v)[-60:])
def test_wrong_yaml_is_told_with_its_place(made, folder, file, text):
    found = refused(made, folder(file, text))
    assert found.position.file
    assert 1 <= found.position.line <= text.count("\n") + 1
    assert found.said.vi != found.said.en


@pytest.mark.parametrize("name", [OUTLINE, BANK, REGISTRY, SECTION, "bao_cao/muc/khac.html"])
@pytest.mark.parametrize("content", [b"\xff\xfe\0", b"mo_ta: \xff", b"\x89PNG\r\n"])
def test_what_is_no_utf8(made, folder, name, content):
    templates = folder(name, content)
    if name.endswith("khac.html"):
        antq_writer.render(made, templates=templates)
    else:
        refused(made, templates)


NAMES = [
    "../x", "..", ".", "", "/etc/passwd", "a/../../x", "a\\b", "..\\x", "bao_cao//x", "bao_cao/./x", "C:/x", "C:x", "x\0", "x\n", "\ud800", "con", "NUL.html", "bao_cao/aux.yaml", "com1", "LPT9.txt", "x.", "x ",
    "a" * 300, "a/" * 300 + "x", "ế" * 200, "x?", "x*", "x|y", "<x>", 'x"y', "~$x\x7f", "bao_cao/ . /x",
]  # fmt: skip


@pytest.mark.parametrize("name", NAMES, ids=ascii)
def test_names_stay_inside(tmp_path, name):
    templates = TemplateSet(tmp_path)
    assert not templates.has(name)
    for call in (templates.read, templates.find, templates.text):
        with pytest.raises(TemplateError) as caught:
            call(name)
        assert caught.value.diagnostics[0].text().encode()


@pytest.mark.parametrize(
    "name",
    [
        *NAMES,
        "huong_dan/../..",
        "huong_dan/tong_ket/../../x",
        "bao_cao/de_cuong/tong_ket",
        "tong_ket.yaml",
        "tong_ket\0",
        "TONG_KET/",
    ],
    ids=ascii,
)
def test_names_in_the_data(name):
    data = {
        "ky": {"nam": 2026},
        "don_vi": {"cap": "xã", "ten": "A", "co_quan": "UBND"},
        "the_thuc": {"co_quan": ["UBND"], "ky_hieu": "BC", "dia_danh": "A"},
        "nguoi_ky": {"dong": ["TM."]},
        "noi_nhan": ["Lưu"],
        "noi_dung": {"mo_hinh": {"duy_tri": "8"}},
    }
    row = {"ten": name, "tieu_de": "x", "cau": ["Một câu."]}
    table = {"tieu_de": "x", "cot": ["a"], "dong": [["b"]], "muc": [name]}
    for more in (
        {"de_cuong": name},
        {"muc_rieng": [row]},
        {"muc_rieng": [row | {"ten": "x", "sau": name}]},
        {"thu_tu": [name]},
        {"phu_luc": [table]},
        {"nam_truoc": name},
    ):
        try:
            antq_writer.render(antq_writer.load_mapping(data | more))
        except AntqError as error:
            assert error.diagnostics


def test_links_and_devices(made, tmp_path):
    secret = tmp_path / "ngoai.html"
    secret.write_text("<y>BÍ MẬT</y>", encoding="utf-8")
    ours = tmp_path / "mau"
    (ours / "bao_cao/muc").mkdir(parents=True)
    (ours / "bao_cao/vong").symlink_to(ours)
    (ours / "bao_cao/cut").symlink_to(tmp_path / "khong_co")
    (ours / "bao_cao/den").symlink_to("/dev/zero")
    os.mkfifo(ours / "bao_cao/muc/ong.html")
    os.mkfifo(ours / "bao_cao/cau_mau.yaml")
    antq_writer.render(made, templates=TemplateSet(ours))
    os.mkfifo(ours / SECTION)
    start = time.perf_counter()
    antq_writer.render(made, templates=TemplateSet(ours))
    assert time.perf_counter() - start < 3
    (ours / SECTION).unlink()
    (ours / SECTION).symlink_to(secret)
    assert refused(made, TemplateSet(ours)).code == "MB002"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_no_permission(made, folder):
    templates = folder(SECTION, "<y>a</y>")
    (templates.overlay / SECTION).chmod(0)
    assert refused(made, templates).code == "MB005"


def test_no_folder(made, tmp_path):
    assert refused(made, TemplateSet(tmp_path / "khong_co")).code == "MB005"
    (tmp_path / "tep").write_text("x")
    assert refused(made, TemplateSet(tmp_path / "tep")).code == "MB005"


def test_names_that_are_no_text(made, tmp_path):
    (tmp_path / "bao_cao").mkdir()
    with open(os.path.join(os.fsencode(tmp_path), b"bao_cao/\xff.html"), "wb") as file:  # noqa: PTH118, PTH123
        file.write(b"x")
    antq_writer.render(made, templates=TemplateSet(tmp_path))


def test_sizes(made, folder, tmp_path):
    folder(SECTION, "<y>a</y>")
    with (tmp_path / "bao_cao/to.html").open("wb") as file:
        file.truncate(100 << 20)
    assert refused(made, TemplateSet(tmp_path)).code == "MB006"
    (tmp_path / "bao_cao/to.html").unlink()
    limits = TemplateLimits(files=3)
    for number in range(5):
        folder(f"bao_cao/{number}.html", "x")
    assert refused(made, TemplateSet(tmp_path, limits=limits)).code == "MB006"
    assert refused(made, TemplateSet(tmp_path, limits=TemplateLimits(file_mib=0))).code in {"MB003", "MB006"}


def test_many_statements(made, folder):
    rows = "".join(f"  - {{ten: c{n}, cau: Câu.}}\n" for n in range(20_000))
    start = time.perf_counter()
    templates = folder("bao_cao/cau_mau/nhieu.yaml", f"mo_ta: x\ncau:\n{rows}")
    api.render(made, templates=templates)
    assert len(library(templates).statements) > 20_000
    assert time.perf_counter() - start < 5


def test_a_bank_without_the_statements_that_the_program_needs(made, folder):
    assert refused(made, folder("bao_cao/cau_mau/phu_luc.yaml", "mo_ta: x\ncau: []")).code == "MB022"
