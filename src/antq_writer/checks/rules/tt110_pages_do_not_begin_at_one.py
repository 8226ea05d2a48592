"""Số trang không bắt đầu từ 1.

Nêu gì:
    Trang thứ nhất của văn bản mang số khác 1.

Vì sao:
    Số trang văn bản được đánh từ số 1 (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 7).

Sai:
    Trang đầu mang số 0, trang sau là số 1.

Đúng:
    Trang đầu là 1 (không hiển thị), trang sau là 2.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import Layout

FAULT = Fault(
    "TT110",
    "số trang không bắt đầu từ 1",
    Severity.WARNING,
    ruled(
        "I.7",
        "số trang bắt đầu từ {start} (phải từ 1)",
        "the pages are numbered from {start} (must be from 1)",
    ),
    Message(
        "vào Insert → Page Number → Format Page Numbers đặt Start at: 1",
        "set Start at: 1 at Insert → Page Number → Format Page Numbers",
    ),
)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The finding, if any."""
    numbered = any(section.later_pages for section in layout.sections)
    if numbered and layout.sections[0].start not in (None, 1):
        yield layout.finding_at(FAULT, "số trang", start=layout.sections[0].start)
