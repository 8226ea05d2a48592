"""Quốc hiệu và Tiêu ngữ không cách nhau dòng đơn.

Nêu gì:
    Giữa Quốc hiệu và Tiêu ngữ có khoảng cách đoạn hoặc giãn dòng lớn hơn dòng đơn.

Vì sao:
    Hai dòng chữ của Quốc hiệu và Tiêu ngữ cách nhau dòng đơn (Nghị định 30/2020/NĐ-CP, Phụ lục I,
    Phần I, Mục II, khoản 1 điểm c).

Sai:
    Tiêu ngữ cách Quốc hiệu 8 pt.

Đúng:
    Hai dòng liền nhau, giãn dòng 1,0.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.looks import decimal, points
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import Layout, Part

FAULT = Fault(
    "TT206",
    "Quốc hiệu và Tiêu ngữ không cách dòng đơn",
    Severity.WARNING,
    ruled(
        "II.1c",
        "Tiêu ngữ cách Quốc hiệu {found}, phải là dòng đơn",
        "Tiêu ngữ stands {found_en} from Quốc hiệu, it must be single spaced",
    ),
    Message(
        "chọn hai dòng, vào Home → Line Spacing Options đặt Before 0, After 0, Line spacing Single",
        "select both lines and set Before 0, After 0, Single at Home → Line Spacing Options",
    ),
)
LOOSE_GAP, LOOSE_LEADING = 3.0, 1.25
"""Points, and lines: what the eye takes for more than single spacing."""


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The finding, if any."""
    nation, motto = layout.first(Part.NATION), layout.first(Part.MOTTO)
    if nation is None or motto is None or motto.gap is None or nation.cell != motto.cell:
        return
    if motto.gap > LOOSE_GAP:
        yield layout.finding(FAULT, motto, found=f"{points(motto.gap)} pt", found_en=f"{motto.gap:g} points")
    elif max(nation.leading, motto.leading) > LOOSE_LEADING:
        most = max(nation.leading, motto.leading)
        yield layout.finding(FAULT, motto, found=f"{decimal(most)} dòng", found_en=f"{most:.1f} lines")
