"""Số trang của phụ lục không đánh riêng.

Nêu gì:
    Phụ lục bắt đầu mà số trang chạy tiếp theo phần trước.

Vì sao:
    Số trang của Phụ lục được đánh số riêng theo từng Phụ lục (Nghị định 30/2020/NĐ-CP, Phụ lục I,
    Phần I, Mục III, khoản 1 điểm đ).

Sai:
    Văn bản hết ở trang 8, Phụ lục I mang số trang 9.

Đúng:
    Phụ lục I bắt đầu lại từ trang 1.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import Layout, Part

FAULT = Fault(
    "TT607",
    "số trang của phụ lục không đánh riêng",
    Severity.WARNING,
    ruled(
        "III.1đ",
        "số trang của {appendix} chạy tiếp theo phần trước (phải đánh riêng, bắt đầu từ 1)",
        "the pages of {appendix} go on from the part before (they must begin at 1)",
    ),
    Message(
        "đặt con trỏ trước “Phụ lục”, vào Layout → Breaks → Next Page, rồi Insert → Page Number → "
        "Format Page Numbers → Start at: 1",
        "put the cursor before it, choose Layout → Breaks → Next Page, then Insert → Page Number → "
        "Format Page Numbers → Start at: 1",
    ),
)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The first such appendix."""
    if not any(section.later_pages for section in layout.sections):
        return
    for line in layout.of(Part.APPENDIX):
        section = next(one for one in reversed(layout.sections) if one.paragraph <= line.paragraph)
        opens = section.opens_appendix and section.appendices[:1] == (line.appendix,)
        if section.later_pages and (not opens or section.start != 1):
            yield layout.finding(FAULT, line, appendix=line.appendix)
            return
