"""Chỗ ký và đóng dấu quá hẹp.

Nêu gì:
    Khoảng trống giữa chức vụ và họ tên người ký dưới 30 mm.

Vì sao:
    Chữ ký và con dấu (đóng trùm lên khoảng 1/3 chữ ký về phía bên trái) cần khoảng 30 mm; đây là
    kinh nghiệm trình bày, Nghị định chỉ định vị trí (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I,
    Mục II, khoản 7; Mục II, khoản 8).

Sai:
    CHỦ TỊCH và họ tên cách nhau một dòng.

Đúng:
    Bốn, năm dòng trống giữa chức vụ và họ tên.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import Layout, Part

FAULT = Fault(
    "TT507",
    "chỗ ký và đóng dấu quá hẹp",
    Severity.INFO,
    ruled(
        "II.7",
        "giữa chức vụ và họ tên chỉ có khoảng {room} mm; nên có 30 mm để ký, đóng dấu vào đúng chỗ",
        "about {room} mm stand between post and name; 30 mm are wanted to sign and seal in their place",
    ),
    Message("thêm dòng trống giữa chức vụ và họ tên", "add empty lines between post and name"),
)
ENOUGH = 25.0
"""Millimetres; the height of empty lines is estimated."""


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The finding, if any."""
    if not any(True for _ in layout.of(Part.AUTHORITY, Part.POST)):
        return
    for line in layout.of(Part.NAME, Part.POST_BELOW):
        if line.free < ENOUGH:
            yield layout.finding(FAULT, line, room=round(line.free))
        return
