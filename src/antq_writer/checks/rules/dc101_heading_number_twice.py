"""Số mục trùng: hai mục liền nhau cùng cấp mang một số.

Nêu gì:
    Hai mục cùng cấp, cùng nằm dưới một mục lớn mà mang cùng một số thứ tự.

Vì sao:
    Dẫn chiếu “mục III” không biết chỉ mục nào; thường do chép thêm mục mà quên đánh số lại.

Sai:
    III. ĐÁNH GIÁ PHONG TRÀO … III. NHẬN XÉT, ĐÁNH GIÁ

Đúng:
    III. ĐÁNH GIÁ PHONG TRÀO … IV. NHẬN XÉT, ĐÁNH GIÁ
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.outline import steps
from antq_writer.checks.places import place
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper, Role

FAULT = Fault(
    "DC101",
    "số mục trùng",
    Severity.WARNING,
    Message(
        "mục “{number}” trùng số với mục ở {line:vi}",
        "heading “{number}” has the number of that in {line:en}",
    ),
    Message("đánh số lại từ mục này", "number the headings again from here"),
)


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Neighbours of one level with one number; two lists that both begin with 1 are two lists."""
    for step in steps(paper):
        now, before = step.now, step.before
        if before is None or now.shown != before.shown:
            continue
        both_headings = now.passage.role is before.passage.role is Role.HEADING
        if now.value == 1 and not both_headings:
            continue
        yield paper.finding(FAULT, now.passage, number=now.passage.number, line=place(paper, before.passage))
