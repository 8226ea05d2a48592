"""Các tỷ lệ của một tổng cộng lại quá 100%.

Nêu gì:
    Các tỷ lệ xếp loại (xuất sắc, tốt, khá, trung bình, yếu) trong một câu cộng lại hơn 100%, quá mức có thể
    do làm tròn; tỷ lệ nam và nữ, hoặc các tỷ lệ cùng phần “còn lại”, cộng lại khác 100%.

Vì sao:
    Mỗi đơn vị chỉ được xếp một loại.

Sai:
    Xếp loại xuất sắc 40%, khá 50%, trung bình 15%.

Đúng:
    Xếp loại xuất sắc 40%, khá 50%, trung bình 10%.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from antq_writer.checks.quantities.passages import Reading, is_change, readings
from antq_writer.checks.quantities.quantity import Kind, Quantity
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper
from antq_writer.patterns import regex
from antq_writer.vietnamese import format_number

FAULT = Fault(
    "SL121",
    "các tỷ lệ của một tổng cộng lại quá 100%",
    Severity.WARNING,
    Message("{sum}, {wrong}", "{sum}, {wrong_en}"),
    Message("kiểm tra lại từng tỷ lệ", "check each percentage"),
)

GRADE = regex(
    r"rất hài lòng|không hài lòng|chưa hài lòng|hài lòng|"
    r"xuất sắc|\btốt\b|\bkhá\b|trung bình|\byếu\b|\bkém\b|không đạt|chưa đạt"
)


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Percentages of grades, each grade once, that pass 100 by more than rounding can."""
    for reading in paper.once(readings):
        for start, end in reading.sentences:
            yield from _with_the_rest(paper, reading, start, end)
            percents = [q for q in reading.between(start, end) if q.kind is Kind.PERCENT and not is_change(q)]
            grades = [set(GRADE.findall(reading.low[start if not i else percents[i - 1].end : q.start]))
                      for i, q in enumerate(percents)]  # fmt: skip
            named = [grade for found in grades for grade in found]
            if len(percents) < 2 or any(len(found) != 1 for found in grades) or len(set(named)) < len(named):
                continue
            total = sum((q.value for q in percents), Decimal(0))
            if total > 100 + Decimal("0.5") * len(percents):
                yield _finding(paper, reading, percents)


def _with_the_rest(paper: Paper, reading: Reading, start: int, end: int) -> Iterator[Diagnostic]:
    """`Cơ cấu: trộm cắp 55%, cố ý gây thương tích 25%, khác 20%`: kinds and what is left make the whole."""
    all_ = [q for q in reading.between(start, end) if q.kind is Kind.PERCENT and not is_change(q)]
    if (colon := reading.low.rfind(":", start, all_[-1].start) if all_ else -1) >= 0:
        after = [q for q in all_ if q.start > colon]
        all_ = after if len(after) > 1 else all_
    closed = len(all_) > 1 and re.search(r"\bcòn lại(?: là| chiếm)?$", all_[-1].lead)
    sexes = len(all_) == 2 and {"nam", "nữ"} == {
        word for q in all_ for word in re.findall(r"\b(?:nam|(?<!phụ )nữ)\b", q.lead)[-1:]
    }
    if closed or sexes:
        if abs(sum((q.value for q in all_), Decimal(0)) - 100) > Decimal("0.5") * len(all_) and not any(
            q.rough for q in all_
        ):
            yield _finding(paper, reading, all_)
        return
    colon = reading.low.find(":", start, end)
    percents = [
        q for q in reading.between(max(colon, start), end) if q.kind is Kind.PERCENT and not is_change(q)
    ]
    if (
        colon < 0
        or len(percents) < 3
        or not re.match(r"(?:và )?(?:các )?(?:loại |tội |tội phạm )?khác\b", percents[-1].lead)
    ):
        return
    total = sum((q.value for q in percents), Decimal(0))
    if total > 100 + Decimal("0.5") * len(percents):
        yield _finding(paper, reading, percents)


def _finding(paper: Paper, reading: Reading, percents: list[Quantity]) -> Diagnostic:
    total = sum((q.value for q in percents), Decimal(0))
    listed = " + ".join(q.text for q in percents)
    return paper.finding(
        FAULT,
        reading.passage,
        percents[0].start,
        sum=f"{listed} = {format_number(total)}%",
        wrong="quá 100%" if total > 100 else "không đủ 100%",
        wrong_en="above 100%" if total > 100 else "below 100%",
    )
