"""Các dòng tên cơ quan không cách nhau dòng đơn.

Nêu gì:
    Giữa tên cơ quan chủ quản và tên cơ quan ban hành, hoặc giữa các dòng của chúng, có khoảng cách
    lớn hơn dòng đơn.

Vì sao:
    Tên cơ quan ban hành canh giữa dưới tên cơ quan chủ quản, các dòng chữ cách nhau dòng đơn (Nghị
    định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 2 điểm b).

Sai:
    CÔNG AN TỈNH HẢI DƯƠNG, cách 8 pt, CÔNG AN HUYỆN TỨ KỲ.

Đúng:
    Hai dòng liền nhau, giãn dòng 1,0.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.looks import decimal, points, short
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import Layout, Part

FAULT = Fault(
    "TT212",
    "các dòng tên cơ quan không cách nhau dòng đơn",
    Severity.WARNING,
    ruled(
        "II.2b",
        "dòng “{text}” cách dòng trên {found}, phải là dòng đơn",
        "“{text}” stands {found_en} from the line above, it must be single spaced",
    ),
    Message(
        "chọn các dòng tên cơ quan, vào Home → Line Spacing Options đặt Before 0, After 0, Line spacing "
        "Single",
        "select the lines and set Before 0, After 0, Single at Home → Line Spacing Options",
    ),
)
LOOSE_GAP, LOOSE_LEADING = 3.0, 1.25
"""Points, and lines: what the eye takes for more than single spacing."""


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The finding, if any."""
    lines = list(layout.of(Part.SUPERIOR, Part.AGENCY))
    for line in lines[1:]:
        if line.gap is not None and line.gap > LOOSE_GAP:
            yield layout.finding(
                FAULT,
                line,
                text=short(line.text),
                found=f"{points(line.gap)} pt",
                found_en=f"{line.gap:g} points",
            )
            return
        if line.leading > LOOSE_LEADING:
            yield layout.finding(
                FAULT,
                line,
                text=short(line.text),
                found=f"{decimal(line.leading)} dòng",
                found_en=f"{line.leading:.1f} lines",
            )
            return
