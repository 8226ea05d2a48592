"""Số trang hiện ở trang thứ nhất.

Nêu gì:
    Trang thứ nhất của văn bản có số trang.

Vì sao:
    Số trang không hiển thị ở trang thứ nhất của văn bản (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần
    I, Mục I, khoản 7).

Sai:
    Trang đầu có số 1.

Đúng:
    Trang đầu không có số, trang sau là số 2.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import Layout

FAULT = Fault(
    "TT109",
    "số trang hiện ở trang thứ nhất",
    Severity.WARNING,
    ruled(
        "I.7",
        "trang thứ nhất có số trang (không được hiển thị)",
        "the first page shows its number (it must not)",
    ),
    Message(
        "bấm đúp vào lề trên, đánh dấu Different First Page",
        "double-click the top margin and tick Different First Page",
    ),
)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The finding, if any."""
    if layout.sections and layout.sections[0].first_page:
        yield layout.finding_at(FAULT, "số trang")
