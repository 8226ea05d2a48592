"""Một số liệu nêu hai lần với hai giá trị.

Nêu gì:
    Cùng một cụm danh từ, cùng phạm vi, mà hai chỗ ghi hai số khác nhau; kể cả mẫu số của hai tỷ số. Số xây
    dựng mới, số của năm khác, của một xã, thôn cụ thể thì không so với số chung.

Vì sao:
    Trong một báo cáo, một việc chỉ có một số.

Sai:
    Trên địa bàn xã có 12 mô hình tự quản. … Duy trì hoạt động của 14 mô hình tự quản trên địa bàn xã.

Đúng:
    Trên địa bàn xã có 12 mô hình tự quản. … Duy trì hoạt động của 12 mô hình tự quản trên địa bàn xã.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.quantities.statements import Statement, statements
from antq_writer.checks.quantities.wording import figure
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper

FAULT = Fault(
    "SL110",
    "một số liệu nêu hai lần với hai giá trị",
    Severity.WARNING,
    Message(
        "ở đây là {second} ({of}), ở {where} là {first}",
        "{second} here ({of}), {first} in {where}",
    ),
    Message(
        "thống nhất một số, hoặc ghi rõ hai số khác nhau ở chỗ nào", "make them one, or say how they differ"
    ),
)


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Statements of the same thing with other figures than the first one gives."""
    first: dict[tuple[str, ...], Statement] = {}
    for statement in statements(paper):
        known = first.setdefault(statement.key, statement)
        if known.value != statement.value and not known.excuses(statement):
            line, _ = known.reading.passage.place_of(known.quantity.start)
            place = known.reading.passage.place
            yield paper.finding(
                FAULT,
                statement.reading.passage,
                statement.quantity.start,
                second=figure(statement.value),
                first=figure(known.value),
                of=statement.of,
                where=f"{place} (dòng {line})" if place else f"dòng {line}",
            )
