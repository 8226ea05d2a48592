"""Tiêu đề của phần, chương, mục sai kiểu chữ.

Nêu gì:
    Tiêu đề ở dòng dưới “Phần I”, “Chương I”, “Mục 1” không in hoa, không đậm, in nghiêng, cỡ chữ
    ngoài 13 - 14 hoặc không canh giữa.

Vì sao:
    Tiêu đề của phần, chương, mục trình bày ngay dưới, canh giữa, bằng chữ in hoa, cỡ chữ từ 13 đến
    14, kiểu chữ đứng, đậm (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 điểm đ).

Sai:
    Phần I / Kết quả thực hiện, không đậm.

Đúng:
    Phần I / KẾT QUẢ THỰC HIỆN, đậm, giữa trang.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.looks import HINT, Look, findings
from antq_writer.diagnostics import Diagnostic, Fault, Severity
from antq_writer.layouts import Align, Layout, Part

FAULT = Fault(
    "TT413",
    "tiêu đề của phần, chương sai kiểu chữ",
    Severity.WARNING,
    ruled("II.6đ", "tiêu đề của phần, chương “{text}”: {found}", "title of a part “{text}”: {found_en}"),
    HINT,
)
LOOK = Look((13, 14), bold=True, italic=False, capitals=True, align=Align.CENTRE)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """One finding for all such lines."""
    return findings(layout, FAULT, LOOK, layout.of(Part.DIVISION_TITLE))
