"""Recall and false alarms of the rules on figures, over passages written before the rules met them.

`passages/README.md` says what the sets are.
"""

from pathlib import Path

import pytest
import yaml

from antq_writer.checks import check_prose

from .short_papers import paper

PASSAGES = Path(__file__).with_name("passages")
KNOWN_GAPS = 5
"""Errors of all the sets that no rule notices; lower it when one is."""


def passages(kind):
    return [
        case
        for file in sorted(PASSAGES.glob("figures*.yaml"))
        for case in yaml.safe_load(file.read_text(encoding="utf-8"))[kind]
    ]


def found(text):
    return [f"{f.code} {f.message} {f.hint}" for f in check_prose(paper(text), ["SL1"])]


@pytest.mark.parametrize("text", passages("clean"))
def test_no_false_alarm(text):
    assert found(text) == []


def test_recall():
    missed = [
        case["text"]
        for case in passages("errors")
        if not any(case["says"] in said for said in found(case["text"]))
    ]
    assert len(missed) <= KNOWN_GAPS, "\n".join(missed)
