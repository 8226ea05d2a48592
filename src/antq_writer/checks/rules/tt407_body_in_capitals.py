"""Đoạn văn viết in hoa toàn bộ.

Nêu gì:
    Đoạn của phần lời văn viết in hoa từ đầu đến cuối.

Vì sao:
    Nội dung văn bản trình bày bằng chữ in thường (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục
    II, khoản 6 điểm e).

Sai:
    CÔNG TÁC TUYÊN TRUYỀN ĐƯỢC ĐẨY MẠNH Ở MỌI ĐỊA BÀN TRONG HUYỆN.

Đúng:
    Công tác tuyên truyền được đẩy mạnh ở mọi địa bàn trong huyện.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.looks import is_capitals, short
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import RUNNING, Layout

FAULT = Fault(
    "TT407",
    "đoạn văn viết in hoa toàn bộ",
    Severity.WARNING,
    ruled(
        "II.6e",
        "{count} đoạn viết in hoa toàn bộ; đoạn đầu tiên: “{text}”",
        "{count} paragraphs are in capitals throughout; the first: “{text}”",
    ),
    Message("chọn đoạn này, bấm Shift+F3 để đổi thành chữ thường", "select them and press Shift+F3"),
)
LONG = 60
"""Letters: a shorter line in capitals may be a heading without a number."""


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The finding, if any."""
    found = [
        line
        for line in layout.of(*RUNNING)
        if not line.appendix and is_capitals(line.text) and len(line.text) >= LONG
    ]
    for line in found[:1]:
        yield layout.finding(FAULT, line, count=len(found), text=short(line.text))
