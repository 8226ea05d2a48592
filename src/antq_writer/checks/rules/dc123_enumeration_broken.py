"""Liệt kê trong lời văn nhảy số hoặc trùng số.

Nêu gì:
    Các ý liệt kê bằng “Thứ nhất, Thứ hai…”, “Một là, Hai là…”, “(1)… (2)…”, “1. … 2. …” trong một đoạn mà
    thiếu một số hoặc có hai ý cùng số. Số mục đứng đầu dòng do các quy tắc DC101, DC102 nêu.

Vì sao:
    Có ý bị sót, bị xóa, hoặc chép thêm mà chưa đánh số lại.

Sai:
    Thứ nhất, … Thứ hai, … Thứ tư, …

Đúng:
    Thứ nhất, … Thứ hai, … Thứ ba, …
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.enumerations import slips
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper

FAULT = Fault(
    "DC123",
    "liệt kê nhảy số hoặc trùng số",
    Severity.WARNING,
    Message("sau “{before}” là “{now}”", "“{now}” comes after “{before}”"),
    Message("kiểm tra ý còn thiếu, hoặc đánh số lại", "look for the missing one, or number them again"),
)


def check(paper: Paper) -> Iterator[Diagnostic]:
    """The first slip of each enumeration."""
    for slip in slips(paper):
        yield paper.finding(
            FAULT, slip.mark.passage, slip.mark.at, before=slip.before.shown, now=slip.mark.shown
        )
