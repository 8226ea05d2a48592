"""Chỉ dẫn lưu hành sai kiểu chữ.

Nêu gì:
    “XEM XONG TRẢ LẠI”, “LƯU HÀNH NỘI BỘ” không in hoa, không đậm, in nghiêng hoặc cỡ chữ ngoài 13 -
    14.

Vì sao:
    Các chỉ dẫn về phạm vi lưu hành trình bày cân đối trong khung hình chữ nhật viền đơn, bằng chữ
    in hoa, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục
    III, khoản 2 điểm c).

Sai:
    Lưu hành nội bộ, cỡ 12.

Đúng:
    LƯU HÀNH NỘI BỘ, cỡ 13, đậm.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.looks import HINT, Look, findings
from antq_writer.diagnostics import Diagnostic, Fault, Severity
from antq_writer.layouts import Layout, Part

FAULT = Fault(
    "TT703",
    "chỉ dẫn lưu hành sai kiểu chữ",
    Severity.WARNING,
    ruled("III.2c", "chỉ dẫn lưu hành “{text}”: {found}", "circulation stamp “{text}”: {found_en}"),
    HINT,
)
LOOK = Look((13, 14), bold=True, italic=False, capitals=True)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """One finding for all such lines."""
    return findings(layout, FAULT, LOOK, layout.of(Part.CIRCULATION))
