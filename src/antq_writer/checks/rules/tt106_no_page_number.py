"""Văn bản nhiều trang không đánh số trang.

Nêu gì:
    Văn bản dài hơn một trang mà không có số trang.

Vì sao:
    Số trang đánh từ số 1, bằng chữ số Ả Rập, canh giữa trong phần lề trên của văn bản (Nghị định
    30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 7).

Sai:
    Báo cáo 8 trang không có số trang.

Đúng:
    Số 2, 3, … ở giữa lề trên từ trang thứ hai.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import Layout

FAULT = Fault(
    "TT106",
    "văn bản nhiều trang không đánh số trang",
    Severity.WARNING,
    ruled(
        "I.7", "văn bản có nhiều trang nhưng không có số trang", "there are several pages but no page numbers"
    ),
    Message(
        "vào Insert → Page Number → Top of Page chọn kiểu giữa trang, đánh dấu Different First Page",
        "choose the centred number at Insert → Page Number → Top of Page and tick Different First Page",
    ),
)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The finding, if any."""
    if layout.long and not any(section.later_pages for section in layout.sections):
        yield layout.finding_at(FAULT, "số trang")
