"""Khung của dấu độ khẩn sai.

Nêu gì:
    Dấu độ khẩn không có khung, khung sai kích thước hoặc không màu đỏ.

Vì sao:
    Con dấu “HỎA TỐC” 30 mm x 8 mm, “THƯỢNG KHẨN” 40 mm x 8 mm, “KHẨN” 20 mm x 8 mm, khung hình chữ
    nhật viền đơn, mực đỏ tươi (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 2 điểm
    b).

Sai:
    KHẨN không có khung.

Đúng:
    KHẨN trong khung đỏ 20 mm x 8 mm.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.colours import is_red
from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.looks import points
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import Frame, Layout, Part

FAULT = Fault(
    "TT702",
    "khung của dấu độ khẩn sai",
    Severity.WARNING,
    ruled(
        "III.2b",
        "“{text}”: {found} (phải là khung viền đơn {wide} x {high} mm, màu đỏ)",
        "“{text}”: {found_en} (must be a single red frame of {wide} x {high} mm)",
    ),
    Message(
        "đặt chữ trong bảng một ô hoặc hộp chữ (Text Box) viền đỏ, rộng {wide} mm, cao {high} mm",
        "put the words into a one-cell table or text box with a red border, {wide} mm wide and {high} "
        "mm high",
    ),
)
SIZES = {"HỎA TỐC": (30, 8), "THƯỢNG KHẨN": (40, 8), "KHẨN": (20, 8)}
SLACK = 1.0
"""Millimetres."""


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The finding, if any."""
    for line in layout.of(Part.URGENCY):
        wide, high = SIZES.get(line.text.upper().replace("HOẢ", "HỎA"), (20, 8))
        found = list(_faults(line.frame, wide, high))
        if found:
            yield layout.finding(
                FAULT,
                line,
                text=line.text,
                wide=wide,
                high=high,
                found="; ".join(vi for vi, _ in found),
                found_en="; ".join(en for _, en in found),
            )


def _faults(frame: Frame | None, wide: float, high: float) -> Iterator[tuple[str, str]]:
    if frame is None:
        yield "không có khung", "it has no frame"
        return
    for name, name_en, found, wanted in (
        ("rộng", "wide", frame.width, wide),
        ("cao", "high", frame.height, high),
    ):
        if found is not None and abs(found - wanted) > SLACK:
            yield f"khung {name} {points(round(found, 1))} mm", f"its frame is {found:.1f} mm {name_en}"
    if not is_red(frame.colour):
        yield "khung không màu đỏ", "its frame is not red"
