"""Any bytes end in a tree or in findings at places that exist, and in time."""

import re
import time
import unicodedata

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from antq_writer.datafile import events, read_collecting
from antq_writer.diagnostics import Severity

SAMPLE = """\
ky: "2022"
don_vi:
  ten: Huyện Tứ Kỳ
  so_xa: 23
muc:
  tinh_hinh:
    so_vu: 1.234
    ghi_chu: |
      Đoạn một: có dấu hai chấm
      # không phải ghi chú
    danh_sach:
      - ten: Xã A
        so: 5
      - ten: "Xã B # 3"
    dai: "một hai
      ba bốn"
    y_kien:
      - Ý thứ nhất
      - 'Ý thứ hai'
  khac: [a, b, "c, d"]
  nhom: {x: 1, y: 2}
ket_luan: >
  Kết luận
  chung
"""
PIECES = [
    *":-?#&*!|>'\"%@`[]{},\t\n \r\\~“”\uff1a\u00a0\u200b\u2028\x00\x0b\ud800\ufeffƣ\u0301",
    *("- ", ": ", "  ", "\n  ", "---\n", "\r\n", "null", "<<: ", "&a ", "*a", "!x ", " #3", "\\ud800", "{{"),
]
NO_TABS = [piece for piece in PIECES if piece != "\t"]
"""The two parsers differ in what they take for the end of a name: a tab inside it."""

QUICK = settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def lines_of(data):
    if isinstance(data, bytes):
        utf16 = data.startswith((b"\xff\xfe", b"\xfe\xff")) and not data.startswith(b"\xff\xfe\0\0")
        data = data.decode("utf-16" if utf16 else "utf-8-sig", "replace")
    lines = re.split("\r\n|\r|\n", data.removeprefix("\ufeff"))
    return lines[:-1] if len(lines) > 1 and not lines[-1] else lines


def check(data):
    file, found = read_collecting(data, "a.yaml")
    lines = lines_of(data)
    for finding in found:
        at = finding.position
        assert 1 <= at.line <= len(lines)
        assert 1 <= at.column <= len(lines[at.line - 1]) + 1
        assert finding.text("vi").encode()
        assert finding.text("en").encode()
    errors = [finding for finding in found if finding.severity is Severity.ERROR]
    assert file is not None or errors
    return file, found


@QUICK
@given(st.binary(max_size=200))
def test_any_bytes(data):
    check(data)


@QUICK
@given(st.text(st.characters(), max_size=200))
def test_any_text(text):
    check(text)


@QUICK
@given(st.text(st.sampled_from("a: -\n\t#'\"[]{}&*!|>%@`,?1\\ \r"), max_size=80))
def test_any_signs(text):
    check(text)


@QUICK
@given(
    st.lists(st.tuples(st.integers(0, len(SAMPLE)), st.sampled_from(PIECES), st.integers(0, 3)), max_size=6)
)
def test_mutated_files(mutations):
    text = SAMPLE
    for place, piece, cut in mutations:
        text = text[:place] + piece + text[place + cut :]
    check(text)


@QUICK
@given(st.text(st.characters(codec="utf-8"), max_size=60))
def test_a_quoted_text_comes_back_or_is_refused(text):
    quoted = "'" + text.replace("'", "''").replace("\n", "\n\n").replace("\r", "\n\n") + "'"
    file, found = check(f"a:\n  b: {quoted}\n".replace("\n", "\n  "))
    if not found and file.tree["a"] and not re.search(r"\s", text):
        assert file.tree == {"a": {"b": text}}


def test_the_mark_of_a_file_at_the_beginning_of_a_line_cuts_nothing_off():
    """Two files put together by Notepad; libyaml would end a text there without a word."""
    _, found = check("a: |\n  một\n\ufeff  hai\n")
    assert [(finding.code, finding.position.line) for finding in found] == [("TP006", 3)]
    assert "U+FEFF" in found[0].message


@settings(QUICK, max_examples=60)
@given(st.lists(st.tuples(st.integers(0, len(SAMPLE)), st.sampled_from(NO_TABS)), max_size=3))
@example([(132, "\ufeff")])
def test_without_libyaml_no_crash_and_the_same_tree_of_good_files(mutations):
    text = SAMPLE
    for place, piece in mutations:
        text = text[:place] + piece + text[place:]
    fast, found = check(text)
    kept, events.libyaml = events.libyaml, None
    try:
        slow, slow_found = check(text)
    finally:
        events.libyaml = kept
    if not any(finding.severity is Severity.ERROR for finding in found):
        assert slow.tree == fast.tree
        assert slow_found == found


KIB = 256
BOMBS = {
    "zeros": "\0",
    "brackets": "[",
    "braces": "{",
    "nested": "[{a: ",
    "dashes": "- ",
    "list of nothing": "-\n",
    "flow list": "a,",
    "colons": "a: b: c\n",
    "quotes": '"',
    "open quotes": 'a: "\n',
    "tabs": "a:\n\tb: 1\n",
    "odd spaces": "\xa0a: 1\n",
    "no space": "abc:1\n",
    "saw": "a:\n   b: 1\n  c: 2\n",
    "dash in entries": "a: 1\n- b\n",
    "same key": "a: 1\n",
    "null": "- ~\n",
    "aliases": "- *a\n",
    "merge": "<<: *a\n",
    "documents": "---\n",
    "block signs": "a: >5\n",
    "cut": "a: b #c\n",
    "notes": "# bo-qua: SL003 x\n",
    "question": "? ",
    "question values": "a?: b ?\n",
    "spaces": " ",
    "marks": "\u0301\u0316",
    "escaped marks": '"\\u0301\\u0316',
    "escapes": '- "\\u200b"\n',
    "private": "\ue000",
    "old font": "\u00b8\u00d6 ",
    "text": "abc def\n",
}


@pytest.mark.parametrize("piece", BOMBS.values(), ids=BOMBS.keys())
@pytest.mark.parametrize("before", ["", "a: "])
def test_nothing_takes_long(piece, before):
    data = (before + piece * (KIB * 1024 // len(piece.encode())))[: KIB * 1024].encode()
    start = time.perf_counter()
    read_collecting(data)
    assert time.perf_counter() - start < 2 * KIB / 1024 * 4  # four times slower machines too


def test_deep_nesting_is_refused_without_recursion():
    for text in (
        "[" * 100_000,
        "{a: " * 100_000,
        "- " * 100_000,
        "\n".join(" " * i + "a:" for i in range(500)),
    ):
        assert check(text)[1]


def test_no_ordinary_sign_is_one_to_be_told_of():
    """A file of ordinary signs alone is not searched for the others."""
    from antq_writer.datafile import characters

    ordinary = "".join(sorted(characters._ORDINARY))
    for odd in (characters.FORBIDDEN, characters.INVISIBLE, characters.UNPRINTABLE, characters.ODD_SPACES):
        assert not odd.search(ordinary)
    assert not any(unicodedata.combining(sign) or ord(sign) in characters.HORN for sign in ordinary)
