"""Dấu sau chữ cái của điểm sai.

Nêu gì:
    Sau chữ cái của điểm không phải dấu đóng ngoặc đơn: “a.”, “a/”.

Vì sao:
    Thứ tự các điểm dùng chữ cái tiếng Việt, sau có dấu đóng ngoặc đơn (Nghị định 30/2020/NĐ-CP, Phụ
    lục I, Phần I, Mục II, khoản 6 điểm đ).

Sai:
    a. Công tác tuyên truyền

Đúng:
    a) Công tác tuyên truyền
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.looks import short
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import Layout, Part
from antq_writer.patterns import regex

FAULT = Fault(
    "TT422",
    "dấu sau chữ cái của điểm sai",
    Severity.WARNING,
    ruled(
        "II.6đ",
        "{count} điểm có dấu sai sau chữ cái; điểm đầu tiên: “{text}” (phải là dấu đóng ngoặc đơn, như “a)”)",
        "{count} points have a wrong sign; the first: “{text}” (must be a closing bracket, “a)”)",
    ),
    Message("đổi thành “a)”, “b)”, …", "change them to “a)”, “b)”, …"),
)
RIGHT = regex(r"[a-zđ]\)")


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The finding, if any."""
    found = [line for line in layout.of(Part.POINT) if not line.appendix and not RIGHT.fullmatch(line.number)]
    for line in found[:1]:
        yield layout.finding(FAULT, line, count=len(found), text=short(line.text))
