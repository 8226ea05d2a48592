"""Cỡ chữ của phần lời văn ngoài 13 - 14.

Nêu gì:
    Các đoạn của phần lời văn có cỡ chữ nhỏ hơn 13 hoặc lớn hơn 14; không tính bảng, chú thích, phụ
    lục.

Vì sao:
    Nội dung văn bản trình bày bằng chữ in thường, cỡ chữ từ 13 đến 14 (Nghị định 30/2020/NĐ-CP, Phụ
    lục I, Phần I, Mục II, khoản 6 điểm e).

Sai:
    Thân báo cáo cỡ 12.

Đúng:
    Thân báo cáo cỡ 14.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.looks import points, short
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import RUNNING, Layout

FAULT = Fault(
    "TT401",
    "cỡ chữ của phần lời văn ngoài 13 - 14",
    Severity.WARNING,
    ruled(
        "II.6e",
        "{count} đoạn có cỡ chữ {sizes} (phải từ 13 đến 14); đoạn đầu tiên: “{text}”",
        "{count} paragraphs are set in size {sizes} (must be 13 to 14); the first: “{text}”",
    ),
    Message(
        "chọn các đoạn này, vào Home → Font Size chọn 14", "select them and choose 14 at Home → Font Size"
    ),
)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The finding, if any."""
    found = [line for line in layout.of(*RUNNING) if not line.appendix and any(map(_is_wrong, line.sizes))]
    sizes = dict.fromkeys(size for line in found for size in line.sizes if _is_wrong(size))
    for line in found[:1]:
        yield layout.finding(
            FAULT, line, count=len(found), sizes=", ".join(map(points, sizes)), text=short(line.text)
        )


def _is_wrong(size: float) -> bool:
    return not 13 <= size <= 14
