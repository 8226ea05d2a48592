"""Quốc hiệu sai kiểu chữ.

Nêu gì:
    Dòng Quốc hiệu không in hoa, không đậm, in nghiêng, cỡ chữ ngoài 12 - 13 hoặc không canh giữa
    trong ô của nó.

Vì sao:
    Quốc hiệu trình bày bằng chữ in hoa, cỡ chữ từ 12 đến 13, kiểu chữ đứng, đậm (Nghị định
    30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 1 điểm a).

Sai:
    Cộng hòa xã hội chủ nghĩa Việt Nam, cỡ 14, không đậm.

Đúng:
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM, cỡ 13, đậm.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.looks import HINT, Look, findings
from antq_writer.diagnostics import Diagnostic, Fault, Severity
from antq_writer.layouts import Align, Layout, Part

FAULT = Fault(
    "TT202",
    "Quốc hiệu sai kiểu chữ",
    Severity.WARNING,
    ruled("II.1a", "Quốc hiệu: {found}", "Quốc hiệu: {found_en}"),
    HINT,
)
LOOK = Look((12, 13), bold=True, italic=False, capitals=True, align=Align.CENTRE)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """One finding for all such lines."""
    return findings(layout, FAULT, LOOK, layout.of(Part.NATION))
