"""Phông chữ không phải Times New Roman.

Nêu gì:
    Các phông chữ khác Times New Roman dùng cho chữ trong văn bản, kèm số đoạn của mỗi phông.

Vì sao:
    Phông chữ tiếng Việt Times New Roman, bộ mã ký tự Unicode theo TCVN 6909:2001 (Nghị định
    30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 4).

Sai:
    Thân báo cáo bằng Calibri.

Đúng:
    Cả văn bản bằng Times New Roman.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.looks import short
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import Layout, Line

FAULT = Fault(
    "TT104",
    "phông chữ không phải Times New Roman",
    Severity.WARNING,
    ruled(
        "I.4",
        "phông chữ {fonts}, không phải Times New Roman; chỗ đầu tiên: “{text}”",
        "set in {fonts_en}, not Times New Roman; first at “{text}”",
    ),
    Message(
        "bấm Ctrl+A, vào Home → Font chọn Times New Roman (chữ mã cũ .Vn…, VNI… thì phải chuyển sang "
        "Unicode trước)",
        "press Ctrl+A and choose Times New Roman at Home → Font (convert text in .Vn… or VNI… fonts to "
        "Unicode first)",
    ),
)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The finding, if any."""
    lines: dict[str, list[Line]] = {}
    for line in layout.lines:
        for font in dict.fromkeys(font for letters in line.letters for font in letters.fonts):
            if not font.replace(" ", "").lower().startswith("timesnewroman"):
                lines.setdefault(font, []).append(line)
    if not lines:
        return
    first = min((found[0] for found in lines.values()), key=lambda line: line.paragraph)
    yield layout.finding(
        FAULT,
        first,
        fonts=", ".join(f"{font} ({len(found)} đoạn)" for font, found in lines.items()),
        fonts_en=", ".join(f"{font} ({len(found)} paragraphs)" for font, found in lines.items()),
        text=short(first.text),
    )
