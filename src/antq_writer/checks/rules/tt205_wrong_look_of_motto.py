"""Tiêu ngữ sai kiểu chữ.

Nêu gì:
    Dòng Tiêu ngữ in hoa toàn bộ, không đậm, in nghiêng, cỡ chữ ngoài 13 - 14 hoặc không canh giữa
    dưới Quốc hiệu.

Vì sao:
    Tiêu ngữ trình bày bằng chữ in thường, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm, canh giữa dưới
    Quốc hiệu (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 1 điểm b).

Sai:
    ĐỘC LẬP - TỰ DO - HẠNH PHÚC, cỡ 12.

Đúng:
    Độc lập - Tự do - Hạnh phúc, cỡ 14, đậm.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.looks import HINT, Look, findings
from antq_writer.diagnostics import Diagnostic, Fault, Severity
from antq_writer.layouts import Align, Layout, Part

FAULT = Fault(
    "TT205",
    "Tiêu ngữ sai kiểu chữ",
    Severity.WARNING,
    ruled("II.1b", "Tiêu ngữ: {found}", "Tiêu ngữ: {found_en}"),
    HINT,
)
LOOK = Look((13, 14), bold=True, italic=False, capitals=False, align=Align.CENTRE)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """One finding for all such lines."""
    return findings(layout, FAULT, LOOK, layout.of(Part.MOTTO))
