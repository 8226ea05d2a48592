"""Tiêu ngữ viết sai.

Nêu gì:
    Tiêu ngữ không đúng từng chữ “Độc lập - Tự do - Hạnh phúc”: gạch dài, thiếu dấu cách, sai chữ
    hoa.

Vì sao:
    Chữ cái đầu của các cụm từ viết hoa, giữa các cụm từ có gạch nối (-), có cách chữ (Nghị định
    30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 1 điểm b).

Sai:
    Độc lập – Tự do – Hạnh Phúc

Đúng:
    Độc lập - Tự do - Hạnh phúc
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.looks import is_capitals
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import Layout, Part

FAULT = Fault(
    "TT204",
    "Tiêu ngữ viết sai",
    Severity.WARNING,
    ruled(
        "II.1b",
        "Tiêu ngữ viết “{text}”, phải là “Độc lập - Tự do - Hạnh phúc”",
        "Tiêu ngữ reads “{text}”, it must read “Độc lập - Tự do - Hạnh phúc”",
    ),
    Message(
        "gõ lại: Độc lập - Tự do - Hạnh phúc (dấu gạch nối ngắn, có dấu cách hai bên)",
        "type it again: Độc lập - Tự do - Hạnh phúc",
    ),
)
MOTTO = "Độc lập - Tự do - Hạnh phúc"


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The finding, if any."""
    for line in layout.of(Part.MOTTO):
        if line.text != MOTTO and not is_capitals(line.text):
            yield layout.finding(FAULT, line, text=line.text)
