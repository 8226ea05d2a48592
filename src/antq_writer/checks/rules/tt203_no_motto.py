"""Không có Tiêu ngữ.

Nêu gì:
    Không tìm thấy Tiêu ngữ “Độc lập - Tự do - Hạnh phúc” dưới Quốc hiệu trong văn bản.

Vì sao:
    Tiêu ngữ “Độc lập - Tự do - Hạnh phúc” là thành phần bắt buộc, canh giữa dưới Quốc hiệu (Nghị
    định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 1 điểm b).

Sai:
    Dưới Quốc hiệu là ngay ngày, tháng, năm.

Đúng:
    Độc lập - Tự do - Hạnh phúc dưới Quốc hiệu.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import Layout, Part

FAULT = Fault(
    "TT203",
    "không có Tiêu ngữ",
    Severity.WARNING,
    ruled(
        "II.1b",
        "không thấy Tiêu ngữ “Độc lập - Tự do - Hạnh phúc” dưới Quốc hiệu",
        "no line “Độc lập - Tự do - Hạnh phúc” under Quốc hiệu was found",
    ),
    Message("thêm Tiêu ngữ ngay dưới Quốc hiệu", "put Tiêu ngữ under Quốc hiệu"),
)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The finding, if any."""
    if layout.first(Part.NATION) and layout.first(Part.MOTTO) is None:
        yield layout.finding_at(FAULT, "phần đầu văn bản")
