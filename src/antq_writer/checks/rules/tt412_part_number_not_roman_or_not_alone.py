"""Số của phần, chương không phải chữ số La Mã hoặc không đứng riêng dòng.

Nêu gì:
    “Phần thứ nhất”, “Phần 1”, “Phần A”; hoặc tiêu đề viết cùng dòng với “Phần I”.

Vì sao:
    Từ “Phần”, “Chương” và số thứ tự trên một dòng riêng, số thứ tự dùng chữ số La Mã; tiêu đề ngay
    dưới (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 điểm đ).

Sai:
    Phần thứ nhất: KẾT QUẢ THỰC HIỆN

Đúng:
    Phần I / KẾT QUẢ THỰC HIỆN
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.looks import short
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import Layout, Part
from antq_writer.patterns import regex

FAULT = Fault(
    "TT412",
    "số của phần, chương trình bày sai",
    Severity.WARNING,
    ruled("II.6đ", "“{text}”: {found}", "“{text}”: {found_en}"),
    Message(
        "ghi “Phần I” trên một dòng, tiêu đề ở dòng dưới",
        "write “Phần I” on one line and its title on the next",
    ),
)
ROMAN = regex(r"\s[IVXLC]+$")


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The finding, if any."""
    for line in layout.of(Part.DIVISION):
        found = []
        if not ROMAN.search(line.number):
            found.append(("số thứ tự phải là chữ số La Mã", "the number must be Roman"))
        if line.title.strip(" .:-–"):
            found.append(("tiêu đề phải ở dòng dưới", "the title must stand on the next line"))
        if found:
            yield layout.finding(
                FAULT,
                line,
                text=short(line.text),
                found="; ".join(vi for vi, _ in found),
                found_en="; ".join(en for _, en in found),
            )
            return
