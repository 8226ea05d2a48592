"""Recall and false alarms of all rules on prose over bare passages, read as a file that holds nothing else.

`passages/README.md` says what the sets are.
"""

from pathlib import Path

import pytest
import yaml

from antq_writer import readers
from antq_writer.checks import check_prose

PASSAGES = Path(__file__).with_name("passages")
KNOWN_GAPS = 20
"""Errors of all the sets that no rule notices; lower it when one is."""


def passages(kind):
    return [
        case
        for file in sorted(PASSAGES.glob("bare*.yaml"))
        for case in yaml.safe_load(file.read_text(encoding="utf-8"))[kind]
    ]


def found(text):
    paper = readers.read_text(text.encode(), "doan_van.txt")
    return [f"{f.code} {f.message} {f.hint}" for f in check_prose(paper)]


@pytest.mark.parametrize("text", passages("clean"))
def test_no_false_alarm(text):
    assert found(text) == []


def test_recall():
    missed = [
        case["text"]
        for case in passages("errors")
        if not any(said.startswith(case["code"]) and case["says"] in said for said in found(case["text"]))
    ]
    assert len(missed) <= KNOWN_GAPS, "\n".join(missed)
