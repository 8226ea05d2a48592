"""Một chữ viết tắt cho hai tên, hoặc hai chữ viết tắt cho một tên.

Nêu gì:
    Cùng một chữ viết tắt được giải thích bằng hai tên đầy đủ khác nhau, hoặc cùng một tên được viết tắt
    theo hai cách.

Vì sao:
    Người đọc không biết chữ viết tắt chỉ cơ quan, lực lượng nào.

Sai:
    bảo vệ dân phố (BVDP) … bảo vệ đường phố (BVDP)

Đúng:
    bảo vệ dân phố (BVDP) … lực lượng BVDP
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.likeness import plain
from antq_writer.checks.places import place
from antq_writer.checks.shortened import Explained, explained
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper

FAULT = Fault(
    "DC111",
    "chữ viết tắt không thống nhất",
    Severity.WARNING,
    Message(
        "“{full} ({short})” không khớp với “{other} ({other_short})” ở {line:vi}",
        "“{full} ({short})” does not agree with “{other} ({other_short})” in {line:en}",
    ),
    Message("dùng một chữ viết tắt cho một tên", "use one short form for one name"),
)


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Explanations that contradict an earlier one."""
    seen: list[Explained] = []
    for one in explained(paper):
        other = next((first for first in seen if _contradict(first, one)), None)
        seen.append(one)
        if other:
            line = place(paper, other.passage, other.start)
            yield paper.finding(
                FAULT,
                one.passage,
                one.start,
                full=one.full,
                short=one.short,
                other=other.full,
                other_short=other.short,
                line=line,
            )


def _contradict(first: Explained, second: Explained) -> bool:
    same_name = plain(first.full) == plain(second.full)
    return (first.short == second.short) != same_name
