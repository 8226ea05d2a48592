"""Khổ giấy không phải A4.

Nêu gì:
    Khổ giấy của một phần văn bản không phải A4 (210 mm x 297 mm).

Vì sao:
    Văn bản hành chính trình bày trên khổ giấy A4 (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục
    I, khoản 1).

Sai:
    Khổ Letter 216 mm x 279 mm, là mặc định của Word bản tiếng Anh.

Đúng:
    Khổ A4 210 mm x 297 mm.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import Layout

FAULT = Fault(
    "TT101",
    "khổ giấy không phải A4",
    Severity.WARNING,
    ruled(
        "I.1",
        "khổ giấy {wide} x {high} mm, không phải A4 (210 x 297 mm)",
        "the page is {wide} x {high} mm, not A4 (210 x 297 mm)",
    ),
    Message("vào Layout → Size chọn A4", "choose A4 at Layout → Size"),
)
A4 = (210, 297)
SLACK = 1.0
"""Millimetres by which programs round."""


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The finding, if any."""
    for section in layout.sections:
        sides = sorted((section.width, section.height))
        if abs(sides[0] - A4[0]) > SLACK or abs(sides[1] - A4[1]) > SLACK:
            yield layout.finding_at(
                FAULT, "khổ giấy", section.paragraph, wide=round(section.width), high=round(section.height)
            )
            return
