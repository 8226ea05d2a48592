"""Đường kẻ dưới tên cơ quan ban hành thiếu hoặc sai.

Nêu gì:
    Dưới tên cơ quan ban hành không có đường kẻ ngang, đường kẻ không liền nét, hoặc dài không bằng
    từ 1/3 đến 1/2 dòng chữ.

Vì sao:
    Phía dưới tên cơ quan ban hành có đường kẻ ngang, nét liền, dài bằng từ 1/3 đến 1/2 độ dài của
    dòng chữ, đặt cân đối so với dòng chữ (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản
    2 điểm b).

Sai:
    Đường kẻ dài bằng cả tên cơ quan.

Đúng:
    Đường kẻ dài khoảng 2/5 tên cơ quan, ở giữa.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.strokes import unlike
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import Layout, Part

FAULT = Fault(
    "TT213",
    "đường kẻ dưới tên cơ quan ban hành thiếu hoặc sai",
    Severity.WARNING,
    ruled(
        "II.2b", "đường kẻ dưới tên cơ quan ban hành: {found}", "the line under the issuing body: {found_en}"
    ),
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
    return unlike(layout, Part.AGENCY, FAULT, SHARES, WANTED)
