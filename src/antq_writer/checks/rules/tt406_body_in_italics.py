"""Đoạn văn in nghiêng.

Nêu gì:
    Cả đoạn của phần lời văn in nghiêng; không tính đoạn trong ngoặc đơn.

Vì sao:
    Nội dung văn bản trình bày bằng kiểu chữ đứng (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục
    II, khoản 6 điểm e).

Sai:
    Cả đoạn “Công tác tuyên truyền được đẩy mạnh.” in nghiêng.

Đúng:
    Đoạn văn bằng chữ đứng; chỉ nghiêng từ ngữ cần nhấn mạnh.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.looks import short
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import Layout, Part

FAULT = Fault(
    "TT406",
    "đoạn văn in nghiêng",
    Severity.WARNING,
    ruled(
        "II.6e",
        "{count} đoạn in nghiêng cả đoạn (phải đứng); đoạn đầu tiên: “{text}”",
        "{count} paragraphs are italic throughout (must be upright); the first: “{text}”",
    ),
    Message("chọn các đoạn này, bấm Ctrl+I để bỏ nghiêng", "select them and press Ctrl+I"),
)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The finding, if any."""
    found = [
        line
        for line in layout.of(Part.BODY, Part.ITEM, Part.CLAUSE)
        if not line.appendix and line.share("italic") > 0.9 and not line.text.startswith("(")
    ]
    for line in found[:1]:
        yield layout.finding(FAULT, line, count=len(found), text=short(line.text))
