"""Đường kẻ dưới trích yếu thiếu hoặc sai.

Nêu gì:
    Dưới trích yếu không có đường kẻ ngang, đường kẻ không liền nét, hoặc dài không bằng từ 1/3 đến
    1/2 dòng chữ.

Vì sao:
    Bên dưới trích yếu có đường kẻ ngang, nét liền, dài bằng từ 1/3 đến 1/2 độ dài của dòng chữ, đặt
    cân đối so với dòng chữ (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 5 điểm b).

Sai:
    Dưới trích yếu không có đường kẻ.

Đúng:
    Đường kẻ dài khoảng 2/5 dòng cuối của trích yếu, ở giữa.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.strokes import unlike
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import Layout, Part

FAULT = Fault(
    "TT304",
    "đường kẻ dưới trích yếu thiếu hoặc sai",
    Severity.WARNING,
    ruled("II.5b", "đường kẻ dưới trích yếu: {found}", "the line under the subject: {found_en}"),
    Message(
        "vào Insert → Shapes → Line, giữ Shift và kẻ một đường ngắn ở giữa, dài khoảng 2/5 dòng chữ",
        "draw a short centred line, about 2/5 of the text, with Insert → Shapes → Line",
    ),
)
SHARES = 0.3, 0.55
"""Shares of the text's length, with room for what is estimated."""
WANTED = "từ 1/3 đến 1/2", "a third to half"


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The finding, if any."""
    return unlike(layout, Part.SUBJECT, FAULT, SHARES, WANTED)
