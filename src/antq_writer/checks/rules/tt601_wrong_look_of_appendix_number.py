"""“Phụ lục I” sai kiểu chữ.

Nêu gì:
    Dòng “Phụ lục …” in hoa, không đậm, in nghiêng, cỡ chữ khác 14 hoặc không canh giữa.

Vì sao:
    Từ “Phụ lục” và số thứ tự trình bày thành một dòng riêng, canh giữa, chữ in thường, cỡ chữ 14,
    kiểu chữ đứng, đậm (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 1 điểm b).

Sai:
    PHỤ LỤC 1, canh trái.

Đúng:
    Phụ lục I, đậm, cỡ 14, giữa trang.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.looks import HINT, Look, findings
from antq_writer.diagnostics import Diagnostic, Fault, Severity
from antq_writer.layouts import Align, Layout, Part

FAULT = Fault(
    "TT601",
    "dòng “Phụ lục” sai kiểu chữ",
    Severity.WARNING,
    ruled("III.1b", "“{text}”: {found}", "“{text}”: {found_en}"),
    HINT,
)
LOOK = Look((14, 14), bold=True, italic=False, capitals=False, align=Align.CENTRE)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The finding, if any."""
    heads = [replace(line, text=line.number, number="") for line in layout.of(Part.APPENDIX)]
    return findings(layout, FAULT, LOOK, heads)
