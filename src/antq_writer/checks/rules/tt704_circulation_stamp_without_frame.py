"""Chỉ dẫn lưu hành không có khung.

Nêu gì:
    “XEM XONG TRẢ LẠI”, “LƯU HÀNH NỘI BỘ” không nằm trong khung.

Vì sao:
    Các chỉ dẫn về phạm vi lưu hành trình bày cân đối trong một khung hình chữ nhật viền đơn (Nghị
    định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 2 điểm c).

Sai:
    LƯU HÀNH NỘI BỘ không có khung.

Đúng:
    LƯU HÀNH NỘI BỘ trong khung viền đơn.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import Layout, Part

FAULT = Fault(
    "TT704",
    "chỉ dẫn lưu hành không có khung",
    Severity.WARNING,
    ruled("III.2c", "“{text}” không nằm trong khung", "“{text}” has no frame"),
    Message(
        "đặt chữ trong bảng một ô hoặc hộp chữ (Text Box) viền đơn",
        "put the words into a one-cell table or text box with a border",
    ),
)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The finding, if any."""
    for line in layout.of(Part.CIRCULATION):
        if line.frame is None:
            yield layout.finding(FAULT, line, text=line.text)
