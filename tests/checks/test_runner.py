from dataclasses import dataclass
from pathlib import Path

import pytest

import antq_writer
from antq_writer import Severity
from antq_writer.checks import Subject, check_prose, explain, run, table
from antq_writer.checks.runner import chosen

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


def test_explain():
    text = explain("sl101")
    assert text.startswith("## SL101 – các phần cộng lại không bằng tổng")
    assert "**Vì sao.**" in text
    assert "> Xảy ra 16 vụ" in text
    with pytest.raises(KeyError):
        explain("SL999")


@pytest.mark.parametrize("broken", ["SL101", "DC113"])
def test_a_rule_that_fails_is_one_finding_and_stops_no_other(monkeypatch, broken):
    real = table.check

    def check(code):
        if code != broken:
            return real(code)

        def fail(_):
            yield from real(code)(paper(TEXT))
            raise ZeroDivisionError("no place for this")

        return fail

    monkeypatch.setattr(table, "check", check)
    found = check_prose(paper(TEXT), ["SL", "DC"])
    (told,) = (f for f in found if f.code == "QT001")
    assert told.severity is Severity.WARNING
    assert told.message.startswith(f"quy tắc {broken} gặp lỗi ZeroDivisionError, hãy báo cho nhóm phát triển")
    assert (told.position.line, told.position.column) == (1, 1)
    assert [f.code for f in found if f.code != "QT001"] == ["SL102", "SL114"]


def test_a_failing_rule_does_not_stop_a_report(monkeypatch):
    sample = Path(__file__).parent.parent.parent / "data" / "samples" / "xa_2026.yaml"
    report = antq_writer.load(sample)
    usual = antq_writer.check(report)

    def fail(_):
        raise RecursionError

    monkeypatch.setattr(table, "check", lambda _: fail)
    found = antq_writer.check(report)
    assert {f.code for f in found} >= {"QT001"}
    assert len([f for f in found if f.code == "QT001"]) == len(table.codes(Subject.DATA))
    assert all(f.position.file == str(sample) for f in found)
    assert len(usual) < len(found)
