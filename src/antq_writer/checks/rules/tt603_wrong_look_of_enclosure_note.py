"""Dòng “(Kèm theo …)” sai kiểu chữ.

Nêu gì:
    Dòng “(Kèm theo …)” dưới tên phụ lục không nghiêng, in đậm, cỡ chữ ngoài 13 - 14 hoặc không canh
    giữa.

Vì sao:
    Thông tin chỉ dẫn kèm theo văn bản trên mỗi Phụ lục canh giữa phía dưới tên Phụ lục, chữ in
    thường, cỡ chữ từ 13 đến 14, kiểu chữ nghiêng (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục
    III, khoản 1 điểm c).

Sai:
    (Kèm theo Báo cáo số 05/BC-UBND …) bằng chữ đứng.

Đúng:
    (Kèm theo Báo cáo số 05/BC-UBND …) bằng chữ nghiêng.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.looks import HINT, Look, findings
from antq_writer.diagnostics import Diagnostic, Fault, Severity
from antq_writer.layouts import Align, Layout, Part

FAULT = Fault(
    "TT603",
    "dòng “Kèm theo” sai kiểu chữ",
    Severity.WARNING,
    ruled("III.1c", "dòng “Kèm theo”: {found}", "line “Kèm theo”: {found_en}"),
    HINT,
)
LOOK = Look((13, 14), bold=False, italic=True, capitals=False, align=Align.CENTRE)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """One finding for all such lines."""
    return findings(layout, FAULT, LOOK, layout.of(Part.ENCLOSED))
