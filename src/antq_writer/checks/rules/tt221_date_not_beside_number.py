"""Ngày ban hành không ngang hàng với số, ký hiệu.

Nêu gì:
    Dòng địa danh, ngày tháng và dòng “Số: …” nằm ở hai hàng khác nhau.

Vì sao:
    Địa danh và thời gian ban hành văn bản trình bày trên cùng một dòng với số, ký hiệu văn bản
    (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 4).

Sai:
    Ngày, tháng ở hàng trên, “Số: …” ở hàng dưới.

Đúng:
    Số: 05/BC-UBND và Tứ Kỳ, ngày 05 tháng 12 năm 2022 cùng một hàng.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import Layout, Part

FAULT = Fault(
    "TT221",
    "ngày ban hành không ngang hàng với số, ký hiệu",
    Severity.WARNING,
    ruled(
        "II.4",
        "dòng địa danh, ngày tháng không cùng hàng với “Số: …”",
        "place and date do not stand on the line of “Số: …”",
    ),
    Message(
        "đưa hai dòng vào cùng một hàng của bảng ở đầu văn bản",
        "put both into one row of the table at the top",
    ),
)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The finding, if any."""
    number, date = layout.first(Part.NUMBER), layout.first(Part.DATE)
    if number is None or date is None:
        return
    if number.cell and date.cell and number.cell[0] == date.cell[0]:
        apart = number.cell[1] != date.cell[1]
    else:
        apart = bool(number.cell) != bool(date.cell) or number.paragraph != date.paragraph
    if apart:
        yield layout.finding(FAULT, date)
