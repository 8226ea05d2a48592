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
from decimal import Decimal

from antq_writer.checks.places import Place
from antq_writer.checks.quantities.passages import Reading, readings
from antq_writer.checks.quantities.quantity import Quantity
from antq_writer.checks.quantities.references import references
from antq_writer.checks.quantities.statements import Statement, statements
from antq_writer.checks.quantities.wording import figure
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper

FAULT = Fault(
    "SL110",
    "một số liệu nêu hai lần với hai giá trị",
    Severity.WARNING,
    Message(
        "ở đây là {second} ({of}), ở {where:vi} là {first}",
        "{second} here ({of}), {first} in {where:en}",
    ),
    Message(
        "thống nhất một số, hoặc ghi rõ hai số khác nhau ở chỗ nào", "make them one, or say how they differ"
    ),
)


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Statements of the same thing with other figures than the first one gives."""
    seen = set()
    for found in references(paper.once(readings)):
        seen.add((id(found.reading), found.quantity.start))
        yield _finding(
            paper, found.reading, found.quantity, found.value, found.quantity.noun, found.before, found.first
        )
    first: dict[tuple[str, ...], Statement] = {}
    for statement in statements(paper):
        known = first.setdefault(statement.key, statement)
        place = (id(statement.reading), statement.quantity.start)
        if known.value != statement.value and not known.excuses(statement) and place not in seen:
            yield _finding(
                paper,
                statement.reading,
                statement.quantity,
                statement.value,
                statement.of,
                known.reading,
                known.quantity,
                known.value,
            )


def _finding(
    paper: Paper,
    reading: Reading,
    quantity: Quantity,
    value: Decimal,
    of: str,
    before: Reading,
    first: Quantity,
    known: Decimal | None = None,
) -> Diagnostic:
    line, _ = before.passage.place_of(first.start)
    place = before.passage.place
    return paper.finding(
        FAULT,
        reading.passage,
        quantity.start,
        second=figure(value),
        first=figure(first.value if known is None else known),
        of=of,
        where=Place(f"{place} (dòng {line})" if place else f"dòng {line}", f"line {line}"),
    )
