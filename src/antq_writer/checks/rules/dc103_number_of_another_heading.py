"""Số mục con không theo số mục mẹ.

Nêu gì:
    Mục con đánh số kép (2.1) nằm dưới mục mang số khác (1).

Vì sao:
    Mục con nằm sai chỗ, hoặc chép từ mục khác mà chưa đánh số lại.

Sai:
    1. Ưu điểm … 2.1. Về tuyên truyền

Đúng:
    1. Ưu điểm … 1.1. Về tuyên truyền
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.outline import steps
from antq_writer.checks.places import place
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper

FAULT = Fault(
    "DC103",
    "số mục con không theo mục mẹ",
    Severity.WARNING,
    Message(
        "mục “{number}” nằm dưới mục “{parent}” ({line:vi})",
        "“{number}” stands under “{parent}” ({line:en})",
    ),
    Message("đánh số lại, hoặc chuyển về đúng mục", "number it again, or move it where it belongs"),
)


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Numbers with points whose first part is not that of the heading above."""
    for step in steps(paper):
        now, parent = step.now, step.parent
        if not now.above or parent is None or parent.level < 2:
            continue
        if parent.shown != now.above:
            yield paper.finding(
                FAULT,
                now.passage,
                number=now.passage.number,
                parent=parent.passage.number,
                line=place(paper, parent.passage),
            )
