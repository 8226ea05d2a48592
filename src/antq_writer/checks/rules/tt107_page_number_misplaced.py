"""Số trang không ở giữa lề trên.

Nêu gì:
    Số trang ở lề dưới, canh trái hoặc canh phải.

Vì sao:
    Số trang canh giữa theo chiều ngang trong phần lề trên của văn bản (Nghị định 30/2020/NĐ-CP, Phụ
    lục I, Phần I, Mục I, khoản 7).

Sai:
    Số trang ở góc phải, cuối trang.

Đúng:
    Số trang ở giữa, đầu trang.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import Align, Layout

FAULT = Fault(
    "TT107",
    "số trang không ở giữa lề trên",
    Severity.WARNING,
    ruled(
        "I.7",
        "số trang {found} (phải ở giữa lề trên)",
        "the page number {found_en} (must stand in the middle of the top margin)",
    ),
    Message(
        "xóa số trang cũ, vào Insert → Page Number → Top of Page chọn kiểu giữa trang",
        "remove it and choose the centred number at Insert → Page Number → Top of Page",
    ),
)
EN = {Align.LEFT: "left", Align.RIGHT: "right", Align.JUSTIFY: "left", Align.CENTRE: "middle"}


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The finding, if any."""
    for section in layout.sections:
        for number in section.later_pages:
            found = [] if number.top else [("ở lề dưới", "stands in the bottom margin")]
            if number.align is not Align.CENTRE:
                found.append((f"canh {number.align}", f"stands at the {EN[number.align]}"))
            if found:
                yield layout.finding_at(
                    FAULT,
                    "số trang",
                    section.paragraph,
                    found=", ".join(vi for vi, _ in found),
                    found_en=" and ".join(en for _, en in found),
                )
                return
