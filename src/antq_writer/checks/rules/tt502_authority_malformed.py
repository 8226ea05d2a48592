"""Quyền hạn của người ký viết sai.

Nêu gì:
    “T/M”, “K/T”, “TM” không có dấu chấm trước tên cơ quan, chức vụ.

Vì sao:
    Ghi chữ viết tắt “TM.”, “Q.”, “KT.”, “TL.”, “TUQ.” vào trước tên tập thể lãnh đạo hoặc chức vụ
    (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7 điểm b).

Sai:
    T/M ỦY BAN NHÂN DÂN

Đúng:
    TM. ỦY BAN NHÂN DÂN
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import Layout, Part
from antq_writer.patterns import regex

FAULT = Fault(
    "TT502",
    "quyền hạn của người ký viết sai",
    Severity.WARNING,
    ruled("II.7b", "“{text}” phải bắt đầu bằng “{right}”", "“{text}” must begin with “{right}”"),
    Message("ghi “{right}” rồi đến tên cơ quan hoặc chức vụ", "write “{right}” before the body or post"),
)
SIGN = regex(r"(?P<sign>T/M|K/T|T/L|TUQ|TM|KT|TL|Q)", re.IGNORECASE)
RIGHT = regex(r"(?:TM|KT|TL|TUQ|Q)\. ?\S", re.IGNORECASE)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The finding, if any."""
    for line in layout.of(Part.AUTHORITY):
        match = SIGN.match(line.text)
        if match and not RIGHT.match(line.text):
            yield layout.finding(
                FAULT, line, text=line.text, right=match["sign"].replace("/", "").upper() + "."
            )
