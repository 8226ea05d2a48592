"""Lần viện dẫn đầu tiên không ghi ngày ban hành, lần sau mới ghi.

Nêu gì:
    Văn bản được viện dẫn lần đầu trong nội dung không có ngày ban hành, trong khi chỗ sau lại ghi ngày.

Vì sao:
    Khi viện dẫn lần đầu phải ghi đầy đủ tên loại, số, ký hiệu, ngày ban hành, cơ quan ban hành, trích yếu;
    các lần sau ghi gọn (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6b).

Sai:
    Thực hiện Kế hoạch số 42/KH-BCĐ138 … Kế hoạch số 42/KH-BCĐ138 ngày 03/6/2021 của Ban Chỉ đạo 138 tỉnh.

Đúng:
    Thực hiện Kế hoạch số 42/KH-BCĐ138 ngày 03/6/2021 của Ban Chỉ đạo 138 tỉnh … Kế hoạch số 42/KH-BCĐ138.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.mentions import by_symbol
from antq_writer.checks.places import place
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper, Role

FAULT = Fault(
    "VD117",
    "lần đầu viện dẫn không ghi ngày",
    Severity.INFO,
    Message(
        "“{symbol}” viện dẫn lần đầu ở đây không ghi ngày ban hành, đến {line:vi} mới ghi",
        "the first mention of “{symbol}” has no day of issue, that of {line:en} has one",
    ),
    Message(
        "ghi “ngày {day}” ở lần đầu, các lần sau ghi gọn", "give “ngày {day}” here and leave it out later"
    ),
)


def check(paper: Paper) -> Iterator[Diagnostic]:
    """First mentions without the day that a later one has; titles, headings and notes do not count."""
    for symbol, found in by_symbol(paper).items():
        told = [
            mention
            for mention in found
            if mention.passage.role in (Role.BODY, Role.DASH, Role.PLUS) and not mention.passage.appendix
        ]
        later = next((mention for mention in told[1:] if mention.day), None)
        if not told or told[0].day_text or later is None or later.passage is told[0].passage:
            continue
        line = place(paper, later.passage, later.start)
        first = told[0]
        yield paper.finding(FAULT, first.passage, first.start, symbol=symbol, line=line, day=later.day_text)
