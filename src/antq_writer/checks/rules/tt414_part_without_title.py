"""Phần, chương, mục không có tiêu đề.

Nêu gì:
    Dòng “Phần I”, “Chương I”, “Mục 1” mà không có tiêu đề.

Vì sao:
    Phần, chương, mục, tiểu mục, điều phải có tiêu đề (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I,
    Mục II, khoản 6 điểm d).

Sai:
    Phần I, rồi ngay đến đoạn văn.

Đúng:
    Phần I / KẾT QUẢ THỰC HIỆN
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import Layout, Line, Part

FAULT = Fault(
    "TT414",
    "phần, chương, mục không có tiêu đề",
    Severity.WARNING,
    ruled("II.6d", "“{text}” không có tiêu đề", "“{text}” has no title"),
    Message(
        "thêm tiêu đề ở dòng dưới, in hoa, đậm, giữa trang",
        "put a title in capitals, bold and centred, on the next line",
    ),
)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The finding, if any."""
    before: Line | None = None
    for line in layout.lines:
        if before and line.part is not Part.DIVISION_TITLE:
            yield layout.finding(FAULT, before, text=before.text)
            return
        is_head = line.part in (Part.DIVISION, Part.SUBDIVISION)
        before = line if is_head and not line.title.strip(" .:-–") else None
