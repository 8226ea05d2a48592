"""Số, ký hiệu sai kiểu chữ.

Nêu gì:
    Dòng “Số: …” có cỡ chữ khác 13, in đậm, in nghiêng hoặc không canh giữa dưới tên cơ quan.

Vì sao:
    Từ “Số” viết bằng chữ in thường, ký hiệu viết in hoa, cỡ chữ 13, kiểu chữ đứng, canh giữa dưới
    tên cơ quan ban hành (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3 điểm c).

Sai:
    Số: 05/BC-UBND in đậm, cỡ 14.

Đúng:
    Số: 05/BC-UBND không đậm, cỡ 13.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.looks import HINT, Look, findings
from antq_writer.diagnostics import Diagnostic, Fault, Severity
from antq_writer.layouts import Align, Layout, Part

FAULT = Fault(
    "TT214",
    "số, ký hiệu sai kiểu chữ",
    Severity.WARNING,
    ruled("II.3c", "dòng số, ký hiệu: {found}", "line of number and symbol: {found_en}"),
    HINT,
)
LOOK = Look((13, 13), bold=False, italic=False, align=Align.CENTRE)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """One finding for all such lines."""
    return findings(layout, FAULT, LOOK, layout.of(Part.NUMBER))
