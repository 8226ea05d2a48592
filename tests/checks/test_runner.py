from dataclasses import dataclass

import pytest

from antq_writer.checks import Subject, check_prose, explain, run
from antq_writer.checks.runner import chosen, unknown

from .short_papers import paper

TEXT = "Quần chúng cung cấp 215 tin báo, trong đó có 228 tin có giá trị.\nCó 07/7 làng đăng ký."


@dataclass
class Note:
    code: str
    line: int


def codes(findings):
    return [finding.code for finding in findings]


def test_findings_are_in_order_with_place():
    found = check_prose(paper(TEXT), ["SL"])
    assert codes(found) == ["SL102", "SL114"]
    assert [f.path for f in found] == ["đoạn 1", "đoạn 2"]
    assert [(f.position.line, f.position.column) for f in found] == [(1, 21), (2, 4)]


def test_select_and_ignore_by_code_or_family():
    assert codes(check_prose(paper(TEXT), ["SL114"])) == ["SL114"]
    assert codes(check_prose(paper(TEXT), ["sl"], ["SL114"])) == ["SL102"]
    assert check_prose(paper(TEXT), ["SL"], ["SL1"]) == []
    assert chosen(["SL101", "VD101"], ignore=[""]) == ["SL101", "VD101"]


def test_a_silenced_finding_is_left_out_on_its_line_only():
    assert codes(run(Subject.PROSE, paper(TEXT), ["SL"], silenced=[Note("SL114", 2)])) == ["SL102"]
    assert codes(run(Subject.PROSE, paper(TEXT), ["SL"], silenced=[Note("SL114", 1)])) == ["SL102", "SL114"]


def test_unknown_codes_are_told():
    assert unknown(["SL", "sl101", "XX", "SL999"]) == ["XX", "SL999"]


def test_explain():
    text = explain("sl101")
    assert text.startswith("## SL101 – các phần cộng lại không bằng tổng")
    assert "**Vì sao.**" in text
    assert "> Xảy ra 16 vụ" in text
    with pytest.raises(KeyError):
        explain("SL999")
