"""Số thứ tự của mục trình bày sai.

Nêu gì:
    Mục cấp I dùng chữ cái (A., B.), hoặc sau số La Mã không phải dấu chấm (I/, I-, I)).

Vì sao:
    Mục đánh số thứ tự bằng chữ số La Mã, sau số thứ tự có dấu chấm (Nghị định 30/2020/NĐ-CP, Phụ
    lục I, Phần I, Mục II, khoản 6 điểm đ; Mục V, thành phần 6b).

Sai:
    I/ ĐẶC ĐIỂM TÌNH HÌNH

Đúng:
    I. ĐẶC ĐIỂM TÌNH HÌNH
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.looks import short
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import Layout, Part
from antq_writer.patterns import regex

FAULT = Fault(
    "TT417",
    "số thứ tự của mục trình bày sai",
    Severity.WARNING,
    ruled(
        "II.6đ",
        "{count} mục có số thứ tự trình bày sai; mục đầu tiên: “{text}” (phải là chữ số La Mã và dấu "
        "chấm, như “I.”)",
        "{count} headings are numbered wrongly; the first: “{text}” (must be Roman with a full stop, “I.”)",
    ),
    Message("đổi thành “I.”, “II.”, …", "change them to “I.”, “II.”, …"),
)
RIGHT = regex(r"[IVXLC]+\.")


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The finding, if any."""
    found = [
        line for line in layout.of(Part.SECTION) if not line.appendix and not RIGHT.fullmatch(line.number)
    ]
    for line in found[:1]:
        yield layout.finding(FAULT, line, count=len(found), text=short(line.text))
