"""Mục “I.” không có tiêu đề.

Nêu gì:
    Dòng chỉ có số La Mã mà không có tiêu đề.

Vì sao:
    Phần, chương, mục, tiểu mục, điều phải có tiêu đề (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I,
    Mục II, khoản 6 điểm d).

Sai:
    I.

Đúng:
    I. ĐẶC ĐIỂM TÌNH HÌNH
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import Layout, Part
from antq_writer.patterns import regex

FAULT = Fault(
    "TT423",
    "mục không có tiêu đề",
    Severity.WARNING,
    ruled("II.6d", "“{text}” không có tiêu đề", "“{text}” has no title"),
    Message("thêm tiêu đề cùng dòng, in hoa, đậm", "put a title on its line, in capitals and bold"),
)
ALONE = regex(r"[IVX]+\s*[.)/]")


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The finding, if any."""
    for line in layout.of(Part.BODY, Part.SECTION, Part.OTHER):
        if ALONE.fullmatch(line.text) and not line.cell:
            yield layout.finding(FAULT, line, text=line.text)
            return
