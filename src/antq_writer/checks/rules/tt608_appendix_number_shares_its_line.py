"""Tên phụ lục cùng dòng với số phụ lục.

Nêu gì:
    Tên phụ lục viết ngay sau “Phụ lục I” trên cùng một dòng.

Vì sao:
    Từ “Phụ lục” và số thứ tự của Phụ lục được trình bày thành một dòng riêng (Nghị định
    30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 1 điểm b).

Sai:
    Phụ lục I: DANH SÁCH MÔ HÌNH

Đúng:
    Phụ lục I / DANH SÁCH MÔ HÌNH
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.looks import short
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import Layout, Part

FAULT = Fault(
    "TT608",
    "tên phụ lục cùng dòng với số phụ lục",
    Severity.WARNING,
    ruled(
        "III.1b",
        "“{text}”: số phụ lục phải đứng riêng một dòng",
        "“{text}”: the number must stand on a line of its own",
    ),
    Message("xuống dòng sau “{number}”", "begin a new line after “{number}”"),
)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """One finding an appendix."""
    for line in layout.of(Part.APPENDIX):
        if line.title.strip(" .:-–"):
            yield layout.finding(FAULT, line, text=short(line.text), number=line.number)
