"""Chỗ trống để ghi số, ngày quá hẹp.

Nêu gì:
    Số hoặc ngày ban hành để trống mà chỗ trống ngắn hơn ba ký tự.

Vì sao:
    Văn thư phải ghi số và ngày vào chỗ để trống khi đăng ký văn bản (Nghị định 30/2020/NĐ-CP, Phụ
    lục I, Phần I, Mục II, khoản 3; Mục II, khoản 4); đây là kinh nghiệm trình bày.

Sai:
    Số: /BC-UBND

Đúng:
    Số:        /BC-UBND
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import Layout, Part
from antq_writer.patterns import regex

FAULT = Fault(
    "TT217",
    "chỗ trống để ghi số, ngày quá hẹp",
    Severity.INFO,
    ruled(
        "II.3",
        "{what} để trống nhưng không đủ chỗ để ghi",
        "{what_en} is left blank without room to fill it in",
    ),
    Message("chừa khoảng 8 dấu cách", "leave about 8 spaces"),
)
NUMBER = regex(r"^Số\s*:\s{0,2}/", re.IGNORECASE)
DAY = regex(r"ngày\s{0,2}tháng", re.IGNORECASE)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The finding, if any."""
    for line in layout.of(Part.NUMBER):
        if NUMBER.search(line.text):
            yield layout.finding(FAULT, line, what="số văn bản", what_en="the number")
    for line in layout.of(Part.DATE):
        if DAY.search(line.text):
            yield layout.finding(FAULT, line, what="ngày ban hành", what_en="the day")
