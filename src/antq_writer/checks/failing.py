"""A rule that fails is told as a finding, so that all the others still run and the report can be written."""

from __future__ import annotations

from typing import Any

from antq_writer.checks.rule import Subject
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.positions import Position

FAILING_RULE = Fault(
    "QT001",
    "quy tắc gặp lỗi",
    Severity.WARNING,
    Message(
        "quy tắc {rule} gặp lỗi {kind}, hãy báo cho nhóm phát triển; các quy tắc khác vẫn được soát",
        "the rule {rule} failed with {kind}, please tell the developers; all other rules were applied",
    ),
    Message(
        "gửi kèm tệp này; muốn bỏ qua quy tắc thì thêm “--ignore {rule}”",
        "send this file along; “--ignore {rule}” leaves the rule out",
    ),
)


def told(code: str, error: Exception, subject: Subject, thing: Any) -> Diagnostic:
    """The finding about a rule that raised what no rule may raise."""
    file = thing.report.origin.source.file if subject is Subject.DATA else thing.file
    return FAILING_RULE.at(Position(str(file)), rule=code, kind=type(error).__name__)
