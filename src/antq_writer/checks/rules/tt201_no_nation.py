"""Không có Quốc hiệu.

Nêu gì:
    Không tìm thấy dòng Quốc hiệu trong văn bản.

Vì sao:
    Quốc hiệu “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM” là thành phần bắt buộc, ở phía trên cùng, bên
    phải trang đầu (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 1 điểm a).

Sai:
    Báo cáo bắt đầu ngay bằng tên loại.

Đúng:
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ở góc trên bên phải.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import Layout, Part

FAULT = Fault(
    "TT201",
    "không có Quốc hiệu",
    Severity.WARNING,
    ruled(
        "II.1a",
        "không thấy Quốc hiệu “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”",
        "the line “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM” was not found",
    ),
    Message(
        "thêm Quốc hiệu và Tiêu ngữ ở góc trên bên phải trang đầu",
        "put Quốc hiệu and Tiêu ngữ at the top right of the first page",
    ),
)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The finding, if any."""
    if layout.first(Part.NATION) is None:
        yield layout.finding_at(FAULT, "phần đầu văn bản")
