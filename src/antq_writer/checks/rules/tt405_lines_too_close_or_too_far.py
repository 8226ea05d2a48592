"""Giãn dòng ngoài 1,0 - 1,5.

Nêu gì:
    Các đoạn của phần lời văn có khoảng cách giữa các dòng nhỏ hơn dòng đơn hoặc lớn hơn 1,5 dòng.

Vì sao:
    Khoảng cách giữa các dòng tối thiểu là dòng đơn, tối đa là 1,5 lines (Nghị định 30/2020/NĐ-CP,
    Phụ lục I, Phần I, Mục II, khoản 6 điểm e).

Sai:
    Giãn dòng 2,0.

Đúng:
    Giãn dòng 1,1.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.looks import decimal, short
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import RUNNING, Layout

FAULT = Fault(
    "TT405",
    "giãn dòng ngoài 1,0 - 1,5",
    Severity.WARNING,
    ruled(
        "II.6e",
        "{count} đoạn có giãn dòng {leading} (phải từ 1,0 đến 1,5); đoạn đầu tiên: “{text}”",
        "{count} paragraphs have a line spacing of {leading} (must be 1.0 to 1.5); the first: “{text}”",
    ),
    Message(
        "chọn các đoạn này, vào Home → Line Spacing Options đặt Line spacing từ Single đến 1,5 lines",
        "select them and set the line spacing between Single and 1.5 lines",
    ),
)
LEAST, MOST = 0.97, 1.52
"""Lines; an exact height in points is compared with the height of a single line, which is estimated."""


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The finding, if any."""
    found = [line for line in layout.of(*RUNNING) if not line.appendix and not LEAST <= line.leading <= MOST]
    for line in found[:1]:
        yield layout.finding(
            FAULT, line, count=len(found), leading=decimal(line.leading, 2), text=short(line.text)
        )
