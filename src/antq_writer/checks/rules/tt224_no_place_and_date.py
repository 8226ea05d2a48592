"""Không có địa danh, ngày tháng.

Nêu gì:
    Không tìm thấy dòng địa danh và ngày, tháng, năm dưới Tiêu ngữ trong văn bản.

Vì sao:
    Địa danh và thời gian ban hành văn bản là thành phần bắt buộc, ở dưới Tiêu ngữ (Nghị định
    30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 4).

Sai:
    Dưới Tiêu ngữ là ngay tên loại.

Đúng:
    Tứ Kỳ, ngày 05 tháng 12 năm 2022
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import Layout, Part

FAULT = Fault(
    "TT224",
    "không có địa danh, ngày tháng",
    Severity.WARNING,
    ruled(
        "II.4",
        "không thấy dòng địa danh và ngày, tháng, năm dưới Tiêu ngữ",
        "no line of place and date under Tiêu ngữ was found",
    ),
    Message(
        "thêm dòng “…, ngày … tháng … năm …” dưới Tiêu ngữ",
        "put a line “…, ngày … tháng … năm …” under Tiêu ngữ",
    ),
)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The finding, if any."""
    if layout.first(Part.NATION) and layout.first(Part.DATE) is None:
        yield layout.finding_at(FAULT, "phần đầu văn bản")
