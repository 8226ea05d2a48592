"""Số bình quân khác kết quả chia.

Nêu gì:
    Số bình quân đã công bố khác với kết quả chia hai số mà nó được tính từ đó, sau khi làm tròn đến đúng số
    chữ số thập phân đã ghi.

Vì sao:
    Người đọc chia lại được ngay; sai thì một trong ba số là số cũ.

Sai:
    chinh_quy: 130
    bo_tri_tai: 23/23
    binh_quan: 5,75

Đúng:
    chinh_quy: 130
    bo_tri_tai: 23/23
    binh_quan: 5,65
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from antq_writer.checks.data.figures import figures, value_of
from antq_writer.checks.data.showing import part, shown
from antq_writer.checks.data.subject import DataSubject
from antq_writer.checks.quantities.rounding import rounded, rounds_to
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.schema.quantities import Approximate

FAULT = Fault(
    "SL008",
    "số bình quân khác kết quả chia",
    Severity.WARNING,
    Message(
        "{amount} / {units} = {right}, nhưng “{label}” đã nêu {stated}",
        "{amount} / {units} = {right}, but “{label}” is stated as {stated}",
    ),
    Message("bỏ trống ô này thì chương trình tự tính", "leave it out and it is computed"),
)


def check(subject: DataSubject) -> Iterator[Diagnostic]:
    """Announced averages that their figures do not give."""
    for figure in subject.once(figures):
        if figure.declared.average_of is None or not isinstance(figure.value, int | Decimal):
            continue
        given = [value_of(figure.group, figure.path[:-1], name) for name in figure.declared.average_of]
        exact = [part(one[1]) for one in given if one is not None]
        if len(exact) < 2 or any(isinstance(n, Approximate) for n in exact) or not exact[1]:
            continue
        amount, units = (n for n in exact if not isinstance(n, Approximate))
        quotient = Fraction(amount) / Fraction(units)
        stated = shown(figure.value)
        if not rounds_to(quotient, Decimal(figure.value), stated):
            places = max(2, -int(Decimal(figure.value).as_tuple().exponent))
            yield subject.at(
                FAULT,
                figure.path,
                amount=shown(amount),
                units=shown(units),
                right=shown(rounded(quotient, places).normalize()),
                label=figure.declared.label,
                stated=stated,
            )
