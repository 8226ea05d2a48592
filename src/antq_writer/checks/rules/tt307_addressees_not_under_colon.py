"""Các nơi được kính gửi không thẳng dưới dấu hai chấm.

Nêu gì:
    Gạch đầu dòng của các nơi được kính gửi không thẳng hàng với nhau hoặc không ở dưới dấu hai
    chấm.

Vì sao:
    Các gạch đầu dòng được trình bày thẳng hàng với nhau dưới dấu hai chấm (Nghị định 30/2020/NĐ-CP,
    Phụ lục I, Phần I, Mục II, khoản 9 điểm d).

Sai:
    Các gạch đầu dòng ở sát lề trái.

Đúng:
    Các gạch đầu dòng thẳng cột, ngay dưới dấu hai chấm của “Kính gửi:”.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.looks import short
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import Align, Layout, Part

FAULT = Fault(
    "TT307",
    "các nơi được kính gửi không thẳng dưới dấu hai chấm",
    Severity.WARNING,
    ruled(
        "II.9d",
        "dòng “{text}” không thẳng dưới dấu hai chấm của “Kính gửi:” (lệch {off} mm)",
        "“{text}” does not stand under the colon of “Kính gửi:” ({off} mm off)",
    ),
    Message(
        "chọn các dòng này, kéo thước thụt lề (Left Indent) đến dưới dấu hai chấm",
        "select these lines and drag the left indent under the colon",
    ),
)
WIDTH = 1.26
"""Width of “Kính gửi” in millimetres for each point of size."""
SLACK = 8.0
"""Millimetres: about three letters."""


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The finding, if any."""
    head = layout.first(Part.ADDRESSEE)
    items = list(layout.of(Part.ADDRESSED))
    if head is None or len(items) < 2 or head.cell or head.align in (Align.CENTRE, Align.RIGHT, None):
        return
    size = head.sizes[0] if head.sizes else 14.0
    colon = head.first + size * WIDTH
    for item in items:
        if (
            item.align not in (Align.CENTRE, Align.RIGHT)
            and not item.cell
            and abs(item.first - colon) > SLACK
        ):
            yield layout.finding(FAULT, item, text=short(item.text), off=round(abs(item.first - colon)))
            return
