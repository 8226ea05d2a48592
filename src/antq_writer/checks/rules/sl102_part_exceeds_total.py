"""Phần “trong đó” lớn hơn tổng.

Nêu gì:
    Sau “trong đó”, một phần (hoặc các phần rời nhau cộng lại) lớn hơn tổng đã nêu. “Trong đó” không hứa kể
    hết, nên các phần nhỏ hơn tổng thì không sao; các phần có thể trùng nhau (nữ, đảng viên) thì chỉ xét
    từng phần.

Vì sao:
    Một phần không thể lớn hơn cái chứa nó.

Sai:
    Quần chúng cung cấp 215 tin báo, trong đó có 228 tin có giá trị.

Đúng:
    Quần chúng cung cấp 228 tin báo, trong đó có 215 tin có giá trị.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from antq_writer.checks.quantities.breakdowns import breakdowns
from antq_writer.checks.quantities.likely import may_be_slip
from antq_writer.checks.quantities.wording import addition, shown
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper

FAULT = Fault(
    "SL102",
    "phần “trong đó” lớn hơn tổng",
    Severity.WARNING,
    Message(
        "phần “trong đó” lớn hơn tổng: {sum}, nhưng tổng chỉ là {total} (“{shown}”)",
        "the part is larger than its total: {sum}, but the total is only {total} (“{shown}”)",
    ),
    Message("kiểm tra lại tổng và từng phần", "check the total and each part"),
)


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Parts of a list that need not be complete, larger than the total."""
    said = {
        (id(one.place), one.total.start)
        for one in paper.once(breakdowns)
        if one.complete and not one.fits and not one.overlapping
    }
    for found in paper.once(breakdowns):
        if found.complete or found.fits or (id(found.place), found.total.start) in said:
            continue
        largest = max(found.parts, key=lambda part: part.value)
        alone = largest.value > max(found.totals)
        if alone or (found.too_much and not found.overlapping):
            parts = (largest,) if alone else found.parts
            if not may_be_slip(max(found.totals), largest.value if alone else found.sum, Fraction(2)):
                continue
            yield paper.finding(
                FAULT,
                found.place,
                found.total.start,
                sum=largest.first if alone else addition(parts),
                total=found.total.text,
                shown=shown(found.total),
            )
