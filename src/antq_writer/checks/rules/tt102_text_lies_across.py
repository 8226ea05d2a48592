"""Văn bản trình bày trên trang ngang.

Nêu gì:
    Trang chứa phần chính của văn bản (không phải phụ lục) nằm ngang.

Vì sao:
    Văn bản trình bày theo chiều dài của khổ A4; chỉ khi có bảng, biểu không làm thành phụ lục riêng
    mới trình bày theo chiều rộng (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 2).

Sai:
    Cả báo cáo trên trang ngang để vừa một bảng số liệu.

Đúng:
    Báo cáo trên trang dọc, bảng số liệu thành phụ lục trên trang ngang.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import Layout, Part

FAULT = Fault(
    "TT102",
    "văn bản trình bày trên trang ngang",
    Severity.WARNING,
    ruled("I.2", "phần chính của văn bản nằm trên trang ngang", "the main paper lies on landscape pages"),
    Message(
        "đưa bảng rộng thành phụ lục, rồi vào Layout → Orientation chọn Portrait cho phần chính",
        "make the wide table an appendix and choose Portrait at Layout → Orientation",
    ),
)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The finding, if any."""
    tables = [line.paragraph for line in layout.of(Part.CELL) if not line.appendix]
    for at, section in enumerate(layout.sections):
        later = layout.sections[at + 1 : at + 2]
        end = later[0].paragraph if later else float("inf")
        if not section.landscape or not section.has_body:
            continue
        if not any(section.paragraph <= paragraph < end for paragraph in tables):
            yield layout.finding_at(FAULT, "khổ giấy", section.paragraph)
            return
