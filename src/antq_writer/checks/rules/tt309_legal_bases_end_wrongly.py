"""Dấu câu cuối căn cứ ban hành sai.

Nêu gì:
    Dòng căn cứ không kết thúc bằng dấu chấm phẩy, hoặc dòng cuối không kết thúc bằng dấu chấm.

Vì sao:
    Mỗi căn cứ một dòng, cuối dòng có dấu chấm phẩy (;), dòng cuối cùng kết thúc bằng dấu chấm (.)
    (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 điểm a).

Sai:
    Căn cứ Luật An ninh quốc gia,

Đúng:
    Căn cứ Luật An ninh quốc gia;
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.looks import short
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import Layout, Part

FAULT = Fault(
    "TT309",
    "dấu câu cuối căn cứ ban hành sai",
    Severity.WARNING,
    ruled(
        "II.6a",
        "căn cứ “{text}” phải kết thúc bằng dấu “{mark}”",
        "the legal basis “{text}” must end with “{mark}”",
    ),
    Message("đặt dấu “{mark}” ở cuối dòng", "put “{mark}” at its end"),
)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The finding, if any."""
    lines = list(layout.of(Part.BASIS))
    for line in lines:
        mark = "." if line is lines[-1] else ";"
        if not line.text.endswith(mark):
            yield layout.finding(FAULT, line, text=short(line.text), mark=mark)
            return
