"""Each fault put into a good paper is told by its rule, and by no other."""

import pytest

from antq_writer.checks import Subject, table

from .hand_made import findings, report
from .spoiling import WAYS


@pytest.mark.parametrize(
    ("code", "name", "letterhead", "spoil", "says"), WAYS, ids=[f"{way[0]}-{way[1]}" for way in WAYS]
)
def test_one_fault_one_rule(code, name, letterhead, spoil, says):
    paper = report(letterhead)
    spoil(paper)
    found = findings(paper)
    assert [finding.code for finding in found] == [code], [finding.text() for finding in found]
    (finding,) = found
    assert says in finding.message
    assert "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục" in finding.message
    assert finding.path
    assert finding.hint
    assert finding.said.en
    assert finding.advice.en


def test_every_layout_rule_is_tried():
    assert {way[0] for way in WAYS} == set(table.codes(Subject.LAYOUT))
