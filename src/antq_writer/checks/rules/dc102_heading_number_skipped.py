"""Số mục nhảy hoặc lùi: thiếu một số trong dãy số mục.

Nêu gì:
    Mục không tiếp theo số của mục trước cùng cấp (1, 2, 4), hoặc mục con đầu tiên không bắt đầu từ số đầu.

Vì sao:
    Có mục bị bỏ sót, bị xóa mà chưa đánh số lại, hoặc bị chuyển chỗ.

Sai:
    1. Công tác tham mưu … 2. Công tác tuyên truyền … 4. Công tác xây dựng lực lượng

Đúng:
    1. Công tác tham mưu … 2. Công tác tuyên truyền … 3. Công tác xây dựng lực lượng
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.outline import Step, follows, number_after, steps
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper, Role

FAULT = Fault(
    "DC102",
    "số mục không liên tiếp",
    Severity.WARNING,
    Message("{said}", "{said_en}"),
    Message("kiểm tra mục còn thiếu, hoặc đánh số lại", "look for the missing one, or number them again"),
)


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Numbers that do not follow the one before."""
    for step in steps(paper):
        now, before = step.now, step.before
        if before is None:
            if _begins_late(step):
                number, parent = now.passage.number, _parent(step)
                said = f"mục “{number}” là mục đầu tiên của mục “{parent}” nhưng không mang số đầu"
                said_en = f"“{number}” is the first heading under “{parent}”"
                yield paper.finding(FAULT, now.passage, said=said, said_en=said_en)
        elif now.value not in (before.value, 1) and not follows(before, now):
            if now.level == 8 and now.shown in "ivx":
                continue  # a small Roman number begins a list of its own
            last, number = before.passage.number, now.passage.number
            left_out = number_after(before)
            said = f"sau mục “{last}” là mục “{number}”, không có mục “{left_out}”"
            said_en = f"“{number}” comes after “{last}”; there is no “{left_out}”"
            yield paper.finding(FAULT, now.passage, said=said, said_en=said_en)


def _parent(step: Step) -> str:
    return step.parent.passage.number if step.parent else ""


def _begins_late(step: Step) -> bool:
    """Whether the first heading under a heading has another number than 1; in an excerpt nobody knows."""
    now = step.now
    return step.parent is not None and now.value in (2, 3) and now.passage.role is Role.HEADING
