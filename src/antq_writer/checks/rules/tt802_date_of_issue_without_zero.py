"""Ngày, tháng ban hành thiếu số 0 đứng trước.

Nêu gì:
    Ở dòng địa danh và ngày ban hành, ngày nhỏ hơn 10 hoặc tháng 1, 2 chỉ ghi một chữ số. Tệp Word do quy tắc
    TT219 nêu.

Vì sao:
    Với những số thể hiện ngày nhỏ hơn 10 và tháng 1, 2 phải ghi thêm số 0 phía trước (Nghị định
    30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 4 điểm b).

Sai:
    Tứ Kỳ, ngày 5 tháng 1 năm 2022

Đúng:
    Tứ Kỳ, ngày 05 tháng 01 năm 2022
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper, Role
from antq_writer.patterns import regex

FAULT = Fault(
    "TT802",
    "ngày ban hành thiếu số 0",
    Severity.WARNING,
    Message("ngày ban hành ghi “{text}”", "the date of issue reads “{text}”"),
    Message("ghi “{right}”", "write “{right}”"),
)

_DATE = regex(r"ngày\s+(?P<day>\d{1,2})\s+tháng\s+(?P<month>\d{1,2})\s+năm", re.IGNORECASE)


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Days and months of one digit that need two; a .docx has a rule on its layout for it."""
    if paper.kind == "docx":
        return
    for passage in paper.of(Role.LETTERHEAD):
        match = _DATE.search(passage.text)
        if match is None:
            continue
        month = match["month"].zfill(2) if match["month"] in ("1", "2") else match["month"]
        if (match["day"].zfill(2), month) != (match["day"], match["month"]):
            yield paper.finding(
                FAULT,
                passage,
                match.start(),
                text=f"ngày {match['day']} tháng {match['month']}",
                right=f"ngày {match['day'].zfill(2)} tháng {month}",
            )
