"""Phụ lục không có tên.

Nêu gì:
    Dưới “Phụ lục …” không có tên phụ lục.

Vì sao:
    Phụ lục có tiêu đề; tên Phụ lục trình bày canh giữa dưới số thứ tự, in hoa, đậm (Nghị định
    30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 1 điểm b).

Sai:
    Phụ lục I, rồi ngay đến bảng.

Đúng:
    Phụ lục I / DANH SÁCH MÔ HÌNH TIÊU BIỂU
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import Layout, Part

FAULT = Fault(
    "TT606",
    "phụ lục không có tên",
    Severity.WARNING,
    ruled("III.1b", "“{text}” không có tên phụ lục", "“{text}” has no title"),
    Message(
        "thêm tên phụ lục, in hoa, đậm, giữa trang, ở dòng dưới",
        "put a title in capitals, bold and centred, on the next line",
    ),
)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """One finding an appendix."""
    titled = {line.appendix for line in layout.of(Part.APPENDIX_TITLE)}
    for line in layout.of(Part.APPENDIX):
        if line.appendix not in titled and not line.title.strip(" .:-–"):
            yield layout.finding(FAULT, line, text=line.text)
