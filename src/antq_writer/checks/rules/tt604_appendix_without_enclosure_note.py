"""Phụ lục không có dòng “(Kèm theo …)”.

Nêu gì:
    Dưới tên phụ lục không có dòng cho biết phụ lục kèm theo văn bản nào.

Vì sao:
    Thông tin chỉ dẫn kèm theo văn bản trên mỗi Phụ lục (số, ký hiệu, thời gian ban hành, tên cơ
    quan) ghi ngay dưới tên Phụ lục (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 1
    điểm c).

Sai:
    Phụ lục I / DANH SÁCH MÔ HÌNH

Đúng:
    Phụ lục I / DANH SÁCH MÔ HÌNH / (Kèm theo Báo cáo số 05/BC-UBND ngày 05 tháng 12 năm 2022 của
    UBND huyện)
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.looks import short
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import Layout, Part

FAULT = Fault(
    "TT604",
    "phụ lục không có dòng “(Kèm theo …)”",
    Severity.WARNING,
    ruled(
        "III.1c",
        "“{text}” không có dòng “(Kèm theo … số … ngày … của …)”",
        "“{text}” has no line “(Kèm theo … số … ngày … của …)”",
    ),
    Message(
        "thêm dòng “(Kèm theo Báo cáo số …/BC-… ngày … tháng … năm … của …)”, nghiêng, giữa trang, dưới "
        "tên phụ lục",
        "put “(Kèm theo Báo cáo số …/BC-… ngày … tháng … năm … của …)” in italics, centred, under its title",
    ),
)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """One finding an appendix."""
    enclosed = {line.appendix for line in layout.of(Part.ENCLOSED)}
    for line in layout.of(Part.APPENDIX):
        if line.appendix not in enclosed:
            yield layout.finding(FAULT, line, text=short(line.text))
