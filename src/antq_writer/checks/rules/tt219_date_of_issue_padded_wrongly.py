"""Ngày, tháng ban hành thiếu hoặc thừa số 0.

Nêu gì:
    Ngày dưới 10 và tháng 1, 2 của ngày ban hành không có số 0 đứng trước, hoặc tháng 3 đến 9 có số
    0.

Vì sao:
    Các số thể hiện ngày, tháng, năm dùng chữ số Ả Rập; đối với những số thể hiện ngày nhỏ hơn 10 và
    tháng 1, 2 phải ghi thêm số 0 phía trước (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II,
    khoản 4 điểm b).

Sai:
    Tứ Kỳ, ngày 5 tháng 1 năm 2022

Đúng:
    Tứ Kỳ, ngày 05 tháng 01 năm 2022
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import Layout, Part
from antq_writer.patterns import regex

FAULT = Fault(
    "TT219",
    "ngày, tháng ban hành thiếu hoặc thừa số 0",
    Severity.WARNING,
    ruled(
        "II.4b",
        "ngày ban hành ghi “{text}”, phải là “{right}”",
        "the date reads “{text}”, it must read “{right}”",
    ),
    Message("ghi “{right}”", "write “{right}”"),
)
DATE = regex(r"ngày[\s….]*(?P<day>\d{0,2})[\s….]*tháng[\s….]*(?P<month>\d{0,2})\s", re.IGNORECASE)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The finding, if any."""
    for line in layout.of(Part.DATE):
        match = DATE.search(line.text)
        if match is None:
            continue
        day, month = match["day"], match["month"]
        right_day = f"{int(day):02d}" if day else ""
        right_month = (f"{int(month):02d}" if int(month) < 3 else str(int(month))) if month else ""
        if (day, month) != (right_day, right_month):
            said = [f"ngày {day}" if day else "", f"tháng {month}" if month else ""]
            wanted = [f"ngày {right_day}" if day else "", f"tháng {right_month}" if month else ""]
            yield layout.finding(
                FAULT, line, text=" ".join(filter(None, said)), right=" ".join(filter(None, wanted))
            )
