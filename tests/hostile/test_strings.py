"""Every string comes back exactly from every free-text place of Word, HTML and text, or is refused by its number."""

# ruff: noqa: RUF001, PT017 - lists of attacks read best as they come

import re
import unicodedata
from functools import cache

import pytest
from lxml import html

import antq_writer
from antq_writer import api
from antq_writer.errors import ReportError
from hostile.everywhere import as_yaml, everywhere
from hostile.reading import READERS, by_lxml
from hostile.strings import STRINGS

CITATION = "[[09-CT/TW]]"
"""A form that means something: it cites a document of the registry."""
ROUNDS = 4


def smallest(text):
    return {
        "ky": {"nam": 2026},
        "don_vi": {"cap": "xã", "ten": text, "co_quan": "UBND"},
        "the_thuc": {"co_quan": ["UBND"], "ky_hieu": "BC", "dia_danh": text, "trich_yeu": [text]},
        "nguoi_ky": {"dong": ["TM."], "ho_ten": text},
        "noi_nhan": [text],
        "noi_dung": {
            "tinh_hinh": {"cau": [{"cau": "tinh_hinh.su-kien", "su_kien": [text]}, {"chu": f"({text})"}]}
        },
    }


@cache
def accepted():
    """The strings that no reading refuses."""
    kept = []
    for string in STRINGS:
        try:
            antq_writer.load_mapping(smallest(string))
        except ReportError:
            continue
        kept.append(string)
    return tuple(kept)


@cache
def printed():
    """The free-text places whose words are printed at all."""
    data, count = everywhere(lambda n: f"№{n}(một câu)")
    text = antq_writer.render(antq_writer.load_mapping(data), "txt").decode()
    return tuple(n for n in range(1, count + 1) if f"№{n}(" in text)


@pytest.mark.parametrize("string", STRINGS, ids=lambda s: ascii(s)[:40])
def test_printed_or_refused_by_its_number(string):
    try:
        report = antq_writer.load_mapping(smallest(string))
    except ReportError as error:
        assert any("U+" in d.message or "chồng" in d.message for d in error.diagnostics)
        assert re.search(
            "[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]|\u0301{31}", string
        )
        return
    word = antq_writer.render(report)
    expected = unicodedata.normalize("NFC", string)
    if string != CITATION:
        assert f"({expected})" in by_lxml(word)


def test_hundreds_of_places():
    assert len(printed()) > 600
    assert len(accepted()) > 400


def missing(text, wanted):
    return [
        n
        for n, words in wanted.items()
        if f"№{n}({words})" not in text and f"№{n}({words.upper()})" not in text
    ]


def squeezed(text):
    return re.sub(r"\s+", " ", text)


@pytest.mark.parametrize("turn", range(ROUNDS))
def test_every_place(turn):
    """Each place has another string each time; together every string stands in several dozen places."""
    strings = [s for s in accepted() if s != CITATION]
    step = turn * len(strings) // ROUNDS
    data, _ = everywhere(lambda n: f"№{n}({strings[(n + step) % len(strings)]})")
    document = api.compose_document(antq_writer.load_mapping(data))
    wanted = {n: unicodedata.normalize("NFC", strings[(n + step) % len(strings)]) for n in printed()}

    word = api.write(document, "docx")
    for reader in READERS:
        assert missing(reader(word), wanted) == []
    page = html.fromstring(api.write(document, "html").decode())
    for line_end in page.iter("br"):
        line_end.tail = "\n" + (line_end.tail or "")
    assert missing(page.text_content(), wanted) == []
    squeezed_wanted = {n: squeezed(words) for n, words in wanted.items()}
    assert missing(squeezed(api.write(document, "txt").decode()), squeezed_wanted) == []


@pytest.mark.parametrize("turn", range(2))
def test_the_same_through_yaml(turn):
    strings = [s for s in accepted() if len(s) < 3_000 and not re.search("[ƣƢ¸]", s)]
    data, _ = everywhere(lambda n: f"№{n}({strings[(n + turn * 97) % len(strings)]})")
    text = "\n".join(as_yaml(data))
    assert api.compose_document(antq_writer.loads(text)) == api.compose_document(
        antq_writer.load_mapping(data)
    )


@pytest.mark.parametrize("string", [s for s in STRINGS if len(s) < 500], ids=lambda s: ascii(s)[:40])
def test_yaml_gives_back_or_refuses(string):
    try:
        report = antq_writer.loads("\n".join(as_yaml(smallest(string) | {"ky": {"nam": "2026"}})))
    except ReportError as error:
        assert all(d.position.line >= 1 for d in error.diagnostics)
        return
    expected = unicodedata.normalize("NFC", string.translate(str.maketrans("ƣƢ", "ưƯ")))
    assert report.the_thuc.dia_danh == expected
