"""Một văn bản được kê hai lần.

Nêu gì:
    Hai gạch đầu dòng của một mục cùng mở đầu bằng một văn bản (cùng số, ký hiệu, cùng ngày); hoặc hai đoạn
    ở hai mục cùng mở đầu bằng “Ban hành” văn bản đó.

Vì sao:
    Kê trùng làm người đọc tưởng là hai văn bản, và số văn bản đã ban hành bị tính thừa.

Sai:
    - Kế hoạch số 200/KH-UBND ngày 05/9/2023 …
    - Kế hoạch số 200/KH-UBND ngày 05/9/2023 …

Đúng:
    - Kế hoạch số 200/KH-UBND ngày 05/9/2023 …
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.mentions import listed_twice
from antq_writer.checks.places import place
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper

FAULT = Fault(
    "VD112",
    "văn bản kê hai lần",
    Severity.WARNING,
    Message(
        "“{symbol}”{day} đã được kê ở {line:vi}",
        "“{symbol}”{day} is listed already in {line:en}",
    ),
    Message("bỏ một trong hai chỗ", "leave one of them out"),
)


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Items that open with the same document."""
    for mention, earlier in listed_twice(paper):
        line = place(paper, earlier.passage, earlier.start)
        day = f" ngày {mention.day_text}" if mention.day_text else ""
        yield paper.finding(FAULT, mention.passage, mention.start, symbol=mention.symbol, day=day, line=line)
