"""Phần lời văn không canh đều hai lề.

Nêu gì:
    Các đoạn dài hơn một dòng của phần lời văn canh trái, canh giữa hoặc canh phải.

Vì sao:
    Nội dung văn bản được canh đều cả hai lề (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II,
    khoản 6 điểm e).

Sai:
    Đoạn văn canh trái, mép phải lởm chởm.

Đúng:
    Đoạn văn canh đều hai bên.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.looks import short
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import RUNNING, Align, Layout, Part

FAULT = Fault(
    "TT402",
    "phần lời văn không canh đều hai lề",
    Severity.WARNING,
    ruled(
        "II.6e",
        "{count} đoạn không canh đều hai lề (đang canh {align}); đoạn đầu tiên: “{text}”",
        "{count} paragraphs are not justified; the first: “{text}”",
    ),
    Message("chọn các đoạn này, bấm Ctrl+J", "select them and press Ctrl+J"),
)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The finding, if any."""
    found = [
        line
        for line in layout.of(*RUNNING, Part.BASIS)
        if not line.appendix and len(line.widths) > 1 and line.align is not Align.JUSTIFY
    ]
    for line in found[:1]:
        yield layout.finding(FAULT, line, count=len(found), align=line.align, text=short(line.text))
