"""Tên phụ lục sai kiểu chữ.

Nêu gì:
    Tên phụ lục không in hoa, không đậm, in nghiêng, cỡ chữ ngoài 13 - 14 hoặc không canh giữa.

Vì sao:
    Tên Phụ lục trình bày canh giữa, bằng chữ in hoa, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm (Nghị
    định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 1 điểm b).

Sai:
    Danh sách mô hình tiêu biểu

Đúng:
    DANH SÁCH MÔ HÌNH TIÊU BIỂU, đậm, giữa trang.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.looks import HINT, Look, findings
from antq_writer.diagnostics import Diagnostic, Fault, Severity
from antq_writer.layouts import Align, Layout, Part

FAULT = Fault(
    "TT602",
    "tên phụ lục sai kiểu chữ",
    Severity.WARNING,
    ruled("III.1b", "tên phụ lục “{text}”: {found}", "title of an appendix “{text}”: {found_en}"),
    HINT,
)
LOOK = Look((13, 14), bold=True, italic=False, capitals=True, align=Align.CENTRE)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """One finding for all such lines."""
    return findings(layout, FAULT, LOOK, layout.of(Part.APPENDIX_TITLE))
