"""Syllables and spelling: what is found, and above all what is not."""

import re
import time
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from antq_writer.vietnamese import is_syllable, normalise, spell

DATA = Path(__file__).parent / "data"
CLEAN = (DATA / "van_ban_sach.txt").read_text(encoding="utf-8")
SYLLABLES = (
    "nghiêng quốc gìn giếng giết gì quý quỳnh hoà hòa thủy thuỷ khuya khuỷu thuở ngoằn oẳn yên "
    "yêu ưu rượu khuyên huýt quýt giục giữa y kỹ mỹ ghế cả kẻ khỏe buýt xoong ĐẢNG Ủy a ơ huơ "
    "tuýp huynh khuếch "
)
PLANTED = [
    line.split("\t")
    for line in (DATA / "loi_chinh_ta.tsv").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]


@pytest.mark.parametrize(
    "word",
    SYLLABLES.split(),
)
def test_syllables(word):
    assert is_syllable(word)
    assert is_syllable(unicodedata.normalize("NFD", word))


@pytest.mark.parametrize(
    "word",
    ["", "nghành", "ghà", "ngi", "cế", "kà", "truyềng", "tòan", "hòc", "hoc", "phòg", "đươc", "qúy",
     "trongcác", "xyz", "abc", "a1", "hai ba", "ôô", "hạá", "fa", "bue", "camera"],
)  # fmt: skip
def test_not_syllables(word):
    assert not is_syllable(word)


@pytest.mark.parametrize(("kind", "wrong", "right"), PLANTED, ids=lambda cell: cell)
def test_planted_misspellings(kind, wrong, right):
    text = f"Công an xã báo cáo {wrong} như sau."
    assert [(f.kind, f.text, f.suggestion) for f in spell(text)] == [(kind, wrong, right)]


def test_clean_text_raises_no_alarm():
    syllables = len(re.findall(r"[^\W\d_]+", CLEAN))
    assert syllables > 1500
    assert [(f.kind, f.text) for f in spell(CLEAN)] == []


def test_misspellings_are_found_inside_the_clean_text():
    text = CLEAN.replace("kiện toàn", "kiện tòan", 1).replace("Nguyên nhân sâu xa", "Nguyên nhân của của", 1)
    assert [f.text for f in spell(text)] == ["tòan", "của của"]


@pytest.mark.parametrize(
    "text",
    ["hành vi vi phạm", "nhân dân dân tộc Mường", "tình hình hình sự", "công tác tác chiến", "năm năm qua",
     "từ từ", "ngày ngày", "thôn Thôn Hạ", "phường Phường Đúc", "Covid-19, Zalo, Facebook, video, website",
     "PV05, CCCD, ANTQ, VNeID", "Krông Pắc, Ea H'leo, Đắk Lắk, Êđê, Xtiêng", "Cam-pu-chia, Ê-đê, Pa-ri",
     "a@b.vn, https://a.vn/xyz", "có thể hiển thị", "phương án toàn diện", "trên đường. Đường dài",
     "của, của", "III. KẾT QUẢ", "TM. UBND"],
)  # fmt: skip
def test_no_alarm(text):
    assert spell(text) == []


def test_places_count_in_the_text_as_given():
    text = unicodedata.normalize("NFD", "Tại xã có kinh nhiệm hay")
    (finding,) = spell(text)
    assert text[finding.start : finding.end] == finding.text
    assert unicodedata.normalize("NFC", finding.text) == "kinh nhiệm"


def test_capitals_of_the_suggestion():
    assert [f.suggestion for f in spell("Nổi bậc là. KINH NHIỆM tốt")] == ["Nổi bật", "KINH NGHIỆM"]


@given(st.text(max_size=60))
def test_any_text_is_taken(text):
    for finding in spell(text):
        assert 0 <= finding.start < finding.end <= len(text)


def test_syllables_that_lost_their_marks():
    assert [(f.text, f.suggestion) for f in spell("nguoi dân ở trường")] == [("nguoi", "người")]


@pytest.mark.parametrize("text", ["a" * 50_000, "1" * 50_000, "a." * 20_000, "a@" * 20_000, " " * 50_000])
def test_no_text_takes_long(text):
    started = time.perf_counter()
    spell(text)
    normalise(text)
    assert time.perf_counter() - started < 3
