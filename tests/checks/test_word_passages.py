"""Passages about words, citations and outlines: the faulty ones are found, the clean ones pass.

`passages/README.md` says what the sets are.
"""

from pathlib import Path

import pytest
import yaml

from antq_writer.checks import check_prose
from antq_writer.readers import read_text

PASSAGES = yaml.safe_load(Path(__file__).with_name("passages").joinpath("words.yaml").read_text("utf-8"))


@pytest.mark.parametrize("passage", PASSAGES["errors"], ids=lambda passage: passage["says"])
def test_a_fault_is_found(passage):
    found = check_prose(read_text(passage["text"].encode(), "bao_cao.txt"))
    told = [f"{one.message} {one.hint}" for one in found if one.code.startswith(passage["code"])]
    assert any(passage["says"] in text for text in told), [one.text() for one in found]


@pytest.mark.parametrize("text", PASSAGES["clean"])
def test_a_clean_passage_passes(text):
    found = check_prose(read_text(text.encode(), "bao_cao.txt"), select=("CT", "VD", "DC"))
    assert [one.text() for one in found] == []
