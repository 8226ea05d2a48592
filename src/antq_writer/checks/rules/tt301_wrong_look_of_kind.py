"""Tên loại văn bản sai kiểu chữ.

Nêu gì:
    Tên loại (BÁO CÁO, KẾ HOẠCH…) không in hoa, không đậm, in nghiêng, cỡ chữ ngoài 13 - 14 hoặc
    không canh giữa.

Vì sao:
    Tên loại văn bản trình bày bằng chữ in hoa, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm, canh giữa
    (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 5 điểm b).

Sai:
    Báo cáo, cỡ 16.

Đúng:
    BÁO CÁO, cỡ 14, đậm, giữa trang.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.looks import HINT, Look, findings
from antq_writer.diagnostics import Diagnostic, Fault, Severity
from antq_writer.layouts import Align, Layout, Part

FAULT = Fault(
    "TT301",
    "tên loại văn bản sai kiểu chữ",
    Severity.WARNING,
    ruled("II.5b", "tên loại văn bản “{text}”: {found}", "type of document “{text}”: {found_en}"),
    HINT,
)
LOOK = Look((13, 14), bold=True, italic=False, capitals=True, align=Align.CENTRE)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """One finding for all such lines."""
    return findings(layout, FAULT, LOOK, layout.of(Part.KIND))
