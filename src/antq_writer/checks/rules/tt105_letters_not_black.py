"""Chữ không phải màu đen.

Nêu gì:
    Chữ có màu khác đen (tiêu đề màu xanh, liên kết màu xanh, chữ đỏ); không tính dấu độ mật, độ
    khẩn.

Vì sao:
    Phông chữ Times New Roman, màu đen (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 4).

Sai:
    Tiêu đề “1. Công tác tham mưu” màu xanh của kiểu Heading mặc định.

Đúng:
    Tiêu đề màu đen.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.looks import short
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import Layout, Letters, Part

FAULT = Fault(
    "TT105",
    "chữ không phải màu đen",
    Severity.WARNING,
    ruled(
        "I.4",
        "chữ màu {colours} (phải màu đen) ở {count} đoạn; chỗ đầu tiên: “{text}”",
        "letters coloured {colours} (must be black) in {count} paragraphs; first at “{text}”",
    ),
    Message(
        "chọn chữ, vào Home → Font Color chọn Automatic (với tiêu đề: sửa kiểu Heading)",
        "select the letters and choose Automatic at Home → Font Color (for headings change the style)",
    ),
)
STAMPS = (Part.SECRECY, Part.URGENCY)
DARKEST = 0x33


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The finding, if any."""
    found = [line for line in layout.lines if line.part not in STAMPS and any(map(_coloured, line.letters))]
    colours = dict.fromkeys(one.colour for line in found for one in line.letters if _coloured(one))
    for line in found[:1]:
        yield layout.finding(FAULT, line, colours=", ".join(colours), count=len(found), text=short(line.text))


def _coloured(letters: Letters) -> bool:
    """Whether letters are of another colour than black; one that prints as black is black."""
    colour = letters.colour
    if not letters.text.strip() or not all(digit in "0123456789ABCDEF" for digit in colour):
        return False
    return any(int(colour[at : at + 2], 16) > DARKEST for at in range(0, len(colour), 2))
