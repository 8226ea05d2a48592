"""Họ và tên người ký sai kiểu chữ.

Nêu gì:
    Họ và tên người ký in hoa toàn bộ, không đậm, in nghiêng, cỡ chữ ngoài 13 - 14 hoặc không canh
    giữa so với chức vụ.

Vì sao:
    Họ và tên người ký trình bày bằng chữ in thường, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm, canh
    giữa so với quyền hạn, chức vụ (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7 điểm
    đ).

Sai:
    NGUYỄN VĂN A

Đúng:
    Nguyễn Văn A, cỡ 14, đậm.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.looks import HINT, Look, findings
from antq_writer.diagnostics import Diagnostic, Fault, Severity
from antq_writer.layouts import Align, Layout, Part

FAULT = Fault(
    "TT504",
    "họ tên người ký sai kiểu chữ",
    Severity.WARNING,
    ruled("II.7đ", "họ tên người ký “{text}”: {found}", "name of the signer “{text}”: {found_en}"),
    HINT,
)
LOOK = Look((13, 14), bold=True, italic=False, capitals=False, align=Align.CENTRE)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """One finding for all such lines."""
    return findings(layout, FAULT, LOOK, layout.of(Part.NAME))
