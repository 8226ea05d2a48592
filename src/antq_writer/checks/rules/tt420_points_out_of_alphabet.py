"""Điểm không theo bảng chữ cái tiếng Việt.

Nêu gì:
    Sau điểm d) là e) mà không có đ), hoặc có điểm f), j), w), z).

Vì sao:
    Điểm dùng các chữ cái tiếng Việt theo thứ tự bảng chữ cái tiếng Việt (Nghị định 30/2020/NĐ-CP,
    Phụ lục I, Phần I, Mục II, khoản 6 điểm đ).

Sai:
    c) …; d) …; e) …

Đúng:
    c) …; d) …; đ) …; e) …
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import HEADINGS, Layout, Part

FAULT = Fault(
    "TT420",
    "điểm không theo bảng chữ cái tiếng Việt",
    Severity.WARNING,
    ruled("II.6đ", "{found}", "{found_en}"),
    Message(
        "gõ tay thứ tự a, b, c, d, đ, e, g, h, i, k… (danh sách tự động của Word bỏ sót đ)",
        "type a, b, c, d, đ, e, g, h, i, k… by hand (Word’s own lists leave đ out)",
    ),
)
FOREIGN = frozenset("fjwz")


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The first such point."""
    before = ""
    for line in layout.lines:
        if line.part in (*HEADINGS, Part.CLAUSE):
            before = ""
        if line.part is not Part.POINT or line.appendix:
            continue
        letter = line.number[:1]
        if letter in FOREIGN:
            yield layout.finding(
                FAULT,
                line,
                found=f"điểm “{letter})”: bảng chữ cái tiếng Việt không có chữ này",
                found_en=f"point “{letter})”: the Vietnamese alphabet has no such letter",
            )
            return
        if (before, letter) == ("d", "e"):
            yield layout.finding(
                FAULT,
                line,
                found="sau điểm “d)” là “e)”, thiếu “đ)”",
                found_en="“e)” follows “d)”, “đ)” is missing",
            )
            return
        before = letter
