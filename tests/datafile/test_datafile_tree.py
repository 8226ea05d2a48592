"""The tree of a data file: texts as typed, what is empty, places, notes, and what makes no difference."""

import pickle
import subprocess
import sys

import pytest

from antq_writer.datafile import Silence, events, read, read_collecting
from antq_writer.errors import ReportError
from antq_writer.positions import Position

FILE = """\
# Số liệu năm 2022
don_vi:
  ten: Huyện Tứ Kỳ
  so_xa: 23   # gồm cả thị trấn
  dien_tich:
danh_sach:
  - Xã A
  -
  - ten: Xã B
    so_vu: 0
"""
TREE = {
    "don_vi": {"ten": "Huyện Tứ Kỳ", "so_xa": "23"},
    "danh_sach": ["Xã A", {"ten": "Xã B", "so_vu": "0"}],
}


def tree(text):
    return read(text).tree


def test_every_value_is_the_text_as_typed():
    assert tree("a: 08\nb: 9.798\nc: 5,65\nd: 01/8/2013\ne: yes\nf: 1e3\ng: 0x10\nh: 2022-01-01\n") == {
        "a": "08",
        "b": "9.798",
        "c": "5,65",
        "d": "01/8/2013",
        "e": "yes",
        "f": "1e3",
        "g": "0x10",
        "h": "2022-01-01",
    }


def test_empty_and_omitted_mean_the_same_and_nought_is_a_figure():
    file = read("a:\nb: ''\nc: \" \"\nd: 0\ne:\n  f:\ng: [x, '', y]\n")
    assert file.tree == {"d": "0", "e": {}, "g": ["x", "y"]}
    assert file.empty == {("a",), ("b",), ("c",), ("e", "f")}


@pytest.mark.parametrize(
    "same",
    [
        FILE.replace("\n", "\r\n"),
        FILE.replace("\n", "\r"),
        "\ufeff" + FILE,
        FILE.rstrip("\n"),
        FILE.replace("Huyện Tứ Kỳ", '"Huyện Tứ Kỳ"').replace(" 23 ", " '23' ").replace("ten:", '"ten":'),
        "".join(f"{line}  # ghi chú\n" for line in FILE.splitlines()),
        FILE.replace("\n", "\n\n# ghi chú\n\n"),
        "---\n" + FILE,
        "danh_sach: [Xã A, {so_vu: 0, ten: Xã B}]\ndon_vi: {so_xa: 23, ten: Huyện Tứ Kỳ}\n",
    ],
    ids=["crlf", "cr", "bom", "no-last-end", "quotes", "notes", "blank-lines", "dashes", "other-order"],
)
def test_what_makes_no_difference(same):
    assert tree(FILE) == TREE
    assert tree(same) == TREE
    assert tree(same.encode()) == TREE


def test_a_file_of_utf16_says_the_same():
    assert tree(FILE.encode("utf-16")) == TREE


def test_places_count_characters_from_1_and_items_that_are_left():
    where = read("\ufeff" + FILE, "a.yaml").map
    assert where.value(("don_vi", "ten")) == Position("a.yaml", 3, 8)
    assert where.key(("don_vi", "so_xa")) == Position("a.yaml", 4, 3)
    assert where.key(("don_vi", "dien_tich")) == Position("a.yaml", 5, 3)
    assert where.value(("danh_sach", 1, "ten")) == Position("a.yaml", 9, 10)
    assert where.value(("danh_sach", 1, "so_vu", "khac")) == Position("a.yaml", 10, 12)


def test_places_of_a_file_with_other_line_ends():
    for end in ("\r\n", "\r"):
        assert read(FILE.replace("\n", end)).map.key(("danh_sach", 1, "so_vu")).line == 10


def test_places_can_be_pickled():
    where = read(FILE, "a.yaml").map
    assert pickle.loads(pickle.dumps(where)).value(("don_vi", "so_xa")) == Position("a.yaml", 4, 10)


def test_block_texts_lose_their_last_line_ends_only():
    assert tree("a: |\n  một\n\n  hai # ba\n\nb: >\n  một\n  hai\nc: |+\n  một\n\n") == {
        "a": "một\n\nhai # ba",
        "b": "một hai",
        "c": "một",
    }


def test_braces_and_markup_are_only_text():
    assert tree("a: 'x {{ 7*7 }} &amp; <b>'\n") == {"a": "x {{ 7*7 }} &amp; <b>"}


def test_keys_and_values_are_composed_and_the_old_letter_is_mended():
    file = read("ho\u0323p: lƣơ\u0300ng\nb: họp\n")
    assert file.tree == {"họp": "lường", "b": "họp"}
    assert [(d.code, d.position.line, d.position.column) for d in file.diagnostics] == [
        ("TP009", 1, 1),
        ("TP009", 1, 7),
        ("TP008", 1, 8),
    ]


def test_notes_that_pass_over_a_finding():
    file = read(
        "a: 1  # bo-qua: SL003 số liệu do huyện giao\n"
        "# bo-qua: SL004, SL005: đã đối chiếu\n"
        "# ghi chú khác\n"
        "\n"
        "b: '# bo-qua: SL009 x'\n"
        "c: |\n"
        "  # bo-qua: SL009 x\n"
    )
    assert file.silenced == (
        Silence("SL003", "số liệu do huyện giao", 1),
        Silence("SL004", "đã đối chiếu", 5),
        Silence("SL005", "đã đối chiếu", 5),
    )


def test_all_mistakes_are_found_at_once():
    file, found = read_collecting(
        "ky: 2022\n"
        "don_vi:\n"
        "\tten: Huyện Tứ Kỳ\n"
        "  so_xa:23\n"
        "muc:\n"
        "  ke_hoach: Kế hoạch: thực hiện\n"
        '  ghi_chu: "chưa đóng\n'
        "  so_vu: ~\n"
        "   ty_le: %5\n"
        "  so_vu: 7\n"
        "ky: 2023\n"
    )
    assert [(d.code, d.position.line, d.path) for d in found] == [
        ("DL002", 3, "don_vi.ten"),
        ("DL004", 4, "don_vi.so_xa"),
        ("DL006", 6, "muc.ke_hoach"),
        ("DL005", 7, "muc.ghi_chu"),
        ("DL013", 8, "muc.so_vu"),
        ("DL003", 9, "muc.ty_le"),
        ("DL007", 9, "muc.ty_le"),
        ("DL001", 10, "muc.so_vu"),
        ("DL001", 11, "ky"),
    ]
    assert file.tree == {
        "ky": "2022",
        "don_vi": {"ten": "Huyện Tứ Kỳ", "so_xa": "23"},
        "muc": {"ke_hoach": "Kế hoạch: thực hiện", "ghi_chu": "chưa đóng", "so_vu": "~", "ty_le": "%5"},
    }
    assert not file.whole


def test_a_mended_sign_leaves_the_file_whole_and_lost_lines_do_not():
    assert read_collecting("a: b: c\n")[0].whole
    assert not read_collecting("a: 1\nMột dòng chữ\nb: 2\n")[0].whole


def test_errors_are_raised_with_all_findings_and_others_are_kept():
    with pytest.raises(ReportError) as caught:
        read("a: ƣ\nb: ~\n", "a.yaml")
    assert [d.code for d in caught.value.diagnostics] == ["TP008", "DL013"]
    assert [d.code for d in read("a: ƣ\n").diagnostics] == ["TP008"]


def test_without_libyaml_everything_is_the_same(monkeypatch):
    fast = read(FILE)
    monkeypatch.setattr(events, "libyaml", None)
    slow = read(FILE)
    assert (fast.tree, dict(fast.map.values), dict(fast.map.keys)) == (
        slow.tree,
        dict(slow.map.values),
        dict(slow.map.keys),
    )


def test_reading_needs_neither_schema_nor_word():
    code = (
        "import sys; from antq_writer.datafile import read; read('a: 1')\n"
        "print([m for m in ('pydantic', 'jinja2', 'docx', 'docxtpl', 'lxml') if m in sys.modules])"
    )
    assert (
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
        == "[]\n"
    )
