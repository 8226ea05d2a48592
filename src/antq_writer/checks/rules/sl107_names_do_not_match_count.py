"""Số tên được liệt kê khác số đã nêu.

Nêu gì:
    Nêu “04 mô hình” mà liệt kê ba, “03 Hội quán (tại xã …)” mà kể hai xã, “07 xã gồm …” mà kể sáu tên; kể
    cả khi danh sách đánh số nằm ở chú thích cuối trang.

Vì sao:
    Người đọc đếm lại được ngay; thiếu tên hoặc sai số đều làm mất lòng tin vào báo cáo.

Sai:
    Xây dựng mới 04 mô hình: 1. Camera an ninh; 2. Tiếng kẻng an ninh; 3. Dòng họ tự quản.

Đúng:
    Xây dựng mới 03 mô hình: 1. Camera an ninh; 2. Tiếng kẻng an ninh; 3. Dòng họ tự quản.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.quantities.name_lists import name_lists
from antq_writer.checks.quantities.passages import readings
from antq_writer.checks.quantities.wording import shown
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper

FAULT = Fault(
    "SL107",
    "số tên được liệt kê khác số đã nêu",
    Severity.WARNING,
    Message(
        "liệt kê {listed}, nhưng đã nêu {count} (“{shown}”)",
        "{listed} are listed, but {count} is stated (“{shown}”)",
    ),
    Message("bổ sung tên còn thiếu hoặc sửa lại số", "add the missing names or correct the count"),
)


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Counts with another number of names beside them."""
    read = paper.once(readings)
    for index, reading in enumerate(read):
        for found in name_lists(paper, read, index):
            if not {found.count.value, found.count.whole} & found.options:
                yield paper.finding(
                    FAULT,
                    reading.passage,
                    found.count.start,
                    listed=found.names,
                    count=found.count.text,
                    shown=shown(found.count),
                )
