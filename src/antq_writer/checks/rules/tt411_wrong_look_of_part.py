"""“Phần I”, “Chương I” sai kiểu chữ.

Nêu gì:
    Từ “Phần”, “Chương” và số thứ tự in hoa, không đậm, in nghiêng, cỡ chữ ngoài 13 - 14 hoặc không
    canh giữa.

Vì sao:
    Từ “Phần”, “Chương” và số thứ tự trình bày trên một dòng riêng, canh giữa, chữ in thường, cỡ chữ
    từ 13 đến 14, kiểu chữ đứng, đậm (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6
    điểm đ).

Sai:
    PHẦN I, canh trái.

Đúng:
    Phần I, đậm, giữa trang.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.looks import HINT, Look, findings
from antq_writer.diagnostics import Diagnostic, Fault, Severity
from antq_writer.layouts import Align, Layout, Part

FAULT = Fault(
    "TT411",
    "phần, chương sai kiểu chữ",
    Severity.WARNING,
    ruled("II.6đ", "“{text}”: {found}", "“{text}”: {found_en}"),
    HINT,
)
LOOK = Look((13, 14), bold=True, italic=False, capitals=False, align=Align.CENTRE)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The finding, if any."""
    heads = [replace(line, text=line.number, number="") for line in layout.of(Part.DIVISION)]
    return findings(layout, FAULT, LOOK, heads)
