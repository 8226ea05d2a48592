"""Đường kẻ dưới Tiêu ngữ thiếu hoặc sai.

Nêu gì:
    Dưới Tiêu ngữ không có đường kẻ ngang, đường kẻ không liền nét, hoặc dài không bằng đúng dòng
    chữ.

Vì sao:
    Phía dưới Tiêu ngữ có đường kẻ ngang, nét liền, có độ dài bằng độ dài của dòng chữ (Nghị định
    30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 1 điểm b).

Sai:
    Tiêu ngữ không có đường kẻ, hoặc kẻ bằng “-------”.

Đúng:
    Đường kẻ liền nét, dài bằng dòng Tiêu ngữ.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.strokes import unlike
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import Layout, Part

FAULT = Fault(
    "TT207",
    "đường kẻ dưới Tiêu ngữ thiếu hoặc sai",
    Severity.WARNING,
    ruled("II.1b", "đường kẻ dưới Tiêu ngữ: {found}", "the line under Tiêu ngữ: {found_en}"),
    Message(
        "vào Insert → Shapes → Line, giữ Shift và kẻ một đường dài bằng dòng Tiêu ngữ",
        "draw a line as long as the text with Insert → Shapes → Line, holding Shift",
    ),
)
SHARES = 0.88, 1.12
"""Shares of the text's length, with room for what is estimated."""
WANTED = "đúng", "the length"


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The finding, if any."""
    return unlike(layout, Part.MOTTO, FAULT, SHARES, WANTED)
