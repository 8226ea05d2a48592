"""Trích yếu sai kiểu chữ.

Nêu gì:
    Trích yếu nội dung in hoa toàn bộ, không đậm, in nghiêng, cỡ chữ ngoài 13 - 14 hoặc không canh
    giữa dưới tên loại.

Vì sao:
    Trích yếu đặt ngay dưới tên loại, bằng chữ in thường, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm,
    canh giữa (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 5 điểm b).

Sai:
    KẾT QUẢ PHONG TRÀO TOÀN DÂN BẢO VỆ AN NINH TỔ QUỐC NĂM 2022

Đúng:
    Kết quả phong trào toàn dân bảo vệ an ninh Tổ quốc năm 2022, cỡ 14, đậm.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.looks import HINT, Look, findings
from antq_writer.diagnostics import Diagnostic, Fault, Severity
from antq_writer.layouts import Align, Layout, Part

FAULT = Fault(
    "TT302",
    "trích yếu sai kiểu chữ",
    Severity.WARNING,
    ruled("II.5b", "trích yếu “{text}”: {found}", "subject “{text}”: {found_en}"),
    HINT,
)
LOOK = Look((13, 14), bold=True, italic=False, capitals=False, align=Align.CENTRE)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """One finding for all such lines."""
    return findings(layout, FAULT, LOOK, layout.of(Part.SUBJECT))
