"""Ngày không có trong lịch.

Nêu gì:
    Một ngày đủ ngày, tháng, năm mà lịch không có, như 31/11 hoặc 30/02.

Vì sao:
    Ngày sai làm văn bản viện dẫn, sự kiện không tra cứu được.

Sai:
    Ngày 31/11/2022, UBND xã tổ chức hội nghị tổng kết.

Đúng:
    Ngày 30/11/2022, UBND xã tổ chức hội nghị tổng kết.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.quantities.days import days
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper

FAULT = Fault(
    "SL115",
    "ngày không có trong lịch",
    Severity.WARNING,
    Message("“{day}” không có trong lịch", "“{day}” is not a day of the calendar"),
    Message("kiểm tra lại ngày, tháng, năm", "check the day, month and year"),
)


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Days that do not exist, anywhere in the paper."""
    for passage in paper.passages:
        for found in days(passage.text):
            if found.day is None:
                yield paper.finding(FAULT, passage, found.start, day=found.text)
