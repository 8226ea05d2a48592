"""“Mục 1”, “Tiểu mục 1” sai kiểu chữ.

Nêu gì:
    Dòng “Mục 1”, “Tiểu mục 1” in hoa, không đậm, in nghiêng, cỡ chữ ngoài 13 - 14 hoặc không canh
    giữa.

Vì sao:
    Từ “Mục”, “Tiểu mục” và số thứ tự trình bày trên một dòng riêng, canh giữa, chữ in thường, cỡ
    chữ từ 13 đến 14, kiểu chữ đứng, đậm (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản
    6 điểm đ).

Sai:
    MỤC 1, canh trái.

Đúng:
    Mục 1, đậm, giữa trang.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.looks import HINT, Look, findings
from antq_writer.diagnostics import Diagnostic, Fault, Severity
from antq_writer.layouts import Align, Layout, Part

FAULT = Fault(
    "TT415",
    "mục, tiểu mục sai kiểu chữ",
    Severity.WARNING,
    ruled("II.6đ", "mục, tiểu mục “{text}”: {found}", "subdivision “{text}”: {found_en}"),
    HINT,
)
LOOK = Look((13, 14), bold=True, italic=False, capitals=False, align=Align.CENTRE)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """One finding for all such lines."""
    return findings(layout, FAULT, LOOK, layout.of(Part.SUBDIVISION))
