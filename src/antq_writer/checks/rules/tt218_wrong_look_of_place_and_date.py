"""Địa danh và thời gian ban hành sai kiểu chữ.

Nêu gì:
    Dòng địa danh và ngày, tháng, năm ban hành không in nghiêng, in đậm, cỡ chữ ngoài 13 - 14 hoặc
    không canh giữa dưới Quốc hiệu.

Vì sao:
    Địa danh và thời gian ban hành văn bản viết bằng chữ in thường, cỡ chữ từ 13 đến 14, kiểu chữ
    nghiêng (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 4).

Sai:
    Tứ Kỳ, ngày 05 tháng 12 năm 2022 bằng chữ đứng.

Đúng:
    Tứ Kỳ, ngày 05 tháng 12 năm 2022 bằng chữ nghiêng.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.looks import HINT, Look, findings
from antq_writer.diagnostics import Diagnostic, Fault, Severity
from antq_writer.layouts import Align, Layout, Part

FAULT = Fault(
    "TT218",
    "địa danh, ngày tháng sai kiểu chữ",
    Severity.WARNING,
    ruled("II.4", "địa danh và ngày, tháng, năm: {found}", "place and date: {found_en}"),
    HINT,
)
LOOK = Look((13, 14), bold=False, italic=True, capitals=False, align=Align.CENTRE)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """One finding for all such lines."""
    return findings(layout, FAULT, LOOK, layout.of(Part.DATE))
