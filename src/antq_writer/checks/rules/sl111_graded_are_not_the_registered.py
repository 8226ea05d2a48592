"""Số được phân loại khác số đăng ký.

Nêu gì:
    Số xã, thôn, cơ quan, doanh nghiệp, trường được xếp loại (xuất sắc, khá, trung bình) cộng lại khác số đã
    đăng ký hoặc được đưa ra xếp loại, tính riêng từng nhóm.

Vì sao:
    Đơn vị nào đăng ký đều được xếp loại; cộng chung có thể khớp tình cờ trong khi từng nhóm thì không.

Sai:
    Có 23/23 xã, thị trấn đăng ký. Kết quả: 08 xã đạt loại xuất sắc; 15 xã đạt loại khá và 01 thị trấn đạt
    loại trung bình.

Đúng:
    Có 23/23 xã, thị trấn đăng ký. Kết quả: 08 xã đạt loại xuất sắc; 14 xã đạt loại khá và 01 thị trấn đạt
    loại trung bình.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.quantities.grades import graded
from antq_writer.checks.quantities.wording import addition, shown
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper

FAULT = Fault(
    "SL111",
    "số được phân loại khác số đăng ký",
    Severity.WARNING,
    Message(
        "số được phân loại: {sum}, nhưng đã nêu {registered} (“{shown}”)",
        "the graded add up to {sum}, but {registered} is stated (“{shown}”)",
    ),
    Message("kiểm tra lại số đăng ký và số ở từng loại", "check the registered and each grade"),
)


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Grade lists whose sum is not what was registered."""
    for found in graded(paper):
        if found.sum != found.registered.value:
            yield paper.finding(
                FAULT,
                found.reading.passage,
                found.parts[0].start,
                sum=addition(found.parts),
                registered=found.registered.text,
                shown=shown(found.registered),
            )
