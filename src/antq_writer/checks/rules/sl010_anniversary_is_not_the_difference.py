"""Số năm kỷ niệm khác hiệu hai năm.

Nêu gì:
    Số năm kỷ niệm đã ghi khác với năm báo cáo trừ năm của ngày lịch sử.

Vì sao:
    Câu kỷ niệm thường chép từ báo cáo năm trước mà quên cộng thêm một năm.

Sai:
    ten: Ngày thành lập Đảng Cộng sản Việt Nam
    ngay: 03/02/1930
    so_nam: 91          # báo cáo năm 2022

Đúng:
    ten: Ngày thành lập Đảng Cộng sản Việt Nam
    ngay: 03/02/1930
    so_nam: 92
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from antq_writer.checks.data.figures import groups
from antq_writer.checks.data.subject import DataSubject
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.schema.sections.tuyen_truyen import Anniversary

FAULT = Fault(
    "SL010",
    "số năm kỷ niệm sai",
    Severity.WARNING,
    Message(
        "{year} - {born} = {right}, nhưng đã nêu kỷ niệm {stated} năm “{name}”",
        "{year} - {born} = {right}, but {stated} years of “{name}” are stated",
    ),
    Message("bỏ trống “so_nam” thì chương trình tự tính", "leave “so_nam” out and it is computed"),
)


def check(subject: DataSubject) -> Iterator[Diagnostic]:
    """Anniversaries that do not go with the reported year."""
    year = subject.report.ky.nam
    for group in subject.once(groups):
        day = group.model
        if not isinstance(day, Anniversary) or not isinstance(day.ngay, date) or not isinstance(year, int):
            continue
        right = year - day.ngay.year
        if isinstance(day.so_nam, int) and day.so_nam != right:
            yield subject.at(
                FAULT,
                (*group.path, "so_nam"),
                year=year,
                born=day.ngay.year,
                right=right,
                stated=day.so_nam,
                name=day.ten,
            )
