"""Tên cơ quan chủ quản sai kiểu chữ.

Nêu gì:
    Tên cơ quan chủ quản in đậm, in nghiêng, không in hoa, cỡ chữ ngoài 12 - 13 hoặc không canh
    giữa.

Vì sao:
    Tên cơ quan chủ quản trực tiếp viết in hoa, cỡ chữ từ 12 đến 13, kiểu chữ đứng, không đậm; chỉ
    tên cơ quan ban hành in đậm (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 2 điểm
    b).

Sai:
    CÔNG AN TỈNH HẢI DƯƠNG in đậm, phía trên CÔNG AN HUYỆN TỨ KỲ.

Đúng:
    CÔNG AN TỈNH HẢI DƯƠNG không đậm, CÔNG AN HUYỆN TỨ KỲ đậm.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.looks import HINT, Look, findings
from antq_writer.diagnostics import Diagnostic, Fault, Severity
from antq_writer.layouts import Align, Layout, Part

FAULT = Fault(
    "TT208",
    "tên cơ quan chủ quản sai kiểu chữ",
    Severity.WARNING,
    ruled(
        "II.2b", "tên cơ quan chủ quản “{text}”: {found}", "name of the superior body “{text}”: {found_en}"
    ),
    HINT,
)
LOOK = Look((12, 13), bold=False, italic=False, capitals=True, align=Align.CENTRE)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """One finding for all such lines."""
    return findings(layout, FAULT, LOOK, layout.of(Part.SUPERIOR))
