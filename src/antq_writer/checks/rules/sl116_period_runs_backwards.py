"""Khoảng thời gian kết thúc trước khi bắt đầu.

Nêu gì:
    “từ ngày … đến ngày …”, “giai đoạn … - …”, “nhiệm kỳ … - …” mà thời điểm cuối trước thời điểm đầu.

Vì sao:
    Thường là gõ sai năm ở quãng vắt qua năm mới.

Sai:
    Thực hiện cao điểm từ ngày 20/12/2023 đến ngày 15/02/2023.

Đúng:
    Thực hiện cao điểm từ ngày 20/12/2023 đến ngày 15/02/2024.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.quantities.days import spans
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper

FAULT = Fault(
    "SL116",
    "khoảng thời gian kết thúc trước khi bắt đầu",
    Severity.WARNING,
    Message("“{span}”: thời điểm cuối trước thời điểm đầu", "“{span}” ends before it begins"),
    Message("kiểm tra lại hai thời điểm, nhất là năm", "check both ends, the year above all"),
)


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Spans of days, months or years that run backwards."""
    for passage in paper.passages:
        for span in spans(passage.text):
            if span.last < span.first:
                yield paper.finding(FAULT, passage, span.start, span=span.text)
