"""Khoảng cách giữa các đoạn dưới 6 pt.

Nêu gì:
    Các đoạn của phần lời văn cách đoạn trên dưới 6 pt.

Vì sao:
    Khoảng cách giữa các đoạn văn tối thiểu là 6 pt (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục
    II, khoản 6 điểm e).

Sai:
    Before 0 pt, After 0 pt.

Đúng:
    Before 6 pt, After 0 pt.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.looks import points, short
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import HEADINGS, RUNNING, Layout, Part

FAULT = Fault(
    "TT404",
    "khoảng cách giữa các đoạn dưới 6 pt",
    Severity.WARNING,
    ruled(
        "II.6e",
        "{count} đoạn cách đoạn trên {gap} pt (tối thiểu 6 pt); đoạn đầu tiên: “{text}”",
        "{count} paragraphs stand {gap} points from the one above (at least 6); the first: “{text}”",
    ),
    Message(
        "chọn các đoạn này, vào Home → Line Spacing Options đặt Before 6 pt (bỏ dấu ở Don’t add space "
        "between paragraphs of the same style)",
        "select them and set Before 6 pt at Home → Line Spacing Options (untick Don’t add space between "
        "paragraphs of the same style)",
    ),
)
LEAST = 5.95
"""Points: twips are rounded."""


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The finding, if any."""
    found = [
        line
        for line in layout.of(*RUNNING, *HEADINGS)
        if not line.appendix
        and line.part is not Part.DIVISION_TITLE
        and line.gap is not None
        and line.gap < LEAST
    ]
    for line in found[:1]:
        yield layout.finding(
            FAULT, line, count=len(found), gap=points(line.gap or 0.0), text=short(line.text)
        )
