"""Số thứ tự của khoản trình bày sai.

Nêu gì:
    Sau số Ả Rập của khoản không phải dấu chấm: “1)”, “1/”, “1-”.

Vì sao:
    Khoản đánh số thứ tự bằng chữ số Ả Rập, sau số thứ tự có dấu chấm (Nghị định 30/2020/NĐ-CP, Phụ
    lục I, Phần I, Mục II, khoản 6 điểm đ).

Sai:
    1/ Công tác tham mưu

Đúng:
    1. Công tác tham mưu
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.looks import short
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import Layout, Part
from antq_writer.patterns import regex

FAULT = Fault(
    "TT419",
    "số thứ tự của khoản trình bày sai",
    Severity.WARNING,
    ruled(
        "II.6đ",
        "{count} khoản có số thứ tự trình bày sai; khoản đầu tiên: “{text}” (sau số phải là dấu chấm)",
        "{count} clauses are numbered wrongly; the first: “{text}” (a full stop must follow the number)",
    ),
    Message("đổi thành “1.”, “2.”, …", "change them to “1.”, “2.”, …"),
)
RIGHT = regex(r"\d+\.")


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The finding, if any."""
    found = [
        line
        for line in layout.of(Part.CLAUSE, Part.CLAUSE_TITLE)
        if not line.appendix and not RIGHT.fullmatch(line.number)
    ]
    for line in found[:1]:
        yield layout.finding(FAULT, line, count=len(found), text=short(line.text))
