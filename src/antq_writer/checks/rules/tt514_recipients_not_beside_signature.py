"""“Nơi nhận” không ngang hàng với quyền hạn, chức vụ.

Nêu gì:
    “Nơi nhận:” đứng trên hoặc dưới dòng quyền hạn, chức vụ của người ký.

Vì sao:
    Từ “Nơi nhận” trình bày trên một dòng riêng, ngang hàng với dòng chữ “quyền hạn, chức vụ của
    người ký” và sát lề trái (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9 điểm d).

Sai:
    Nơi nhận ở dưới họ tên người ký.

Đúng:
    Nơi nhận bên trái, TM. ỦY BAN NHÂN DÂN bên phải, cùng hàng.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.looks import short
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import Layout, Part

FAULT = Fault(
    "TT514",
    "“Nơi nhận” không ngang hàng với phần ký",
    Severity.WARNING,
    ruled(
        "II.9d", "“Nơi nhận:” không ngang hàng với “{text}”", "“Nơi nhận:” does not stand level with “{text}”"
    ),
    Message(
        "đặt hai phần vào hai ô cùng hàng của một bảng không viền",
        "put both into two cells of one row of a table without borders",
    ),
)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The finding, if any."""
    head = layout.first(Part.RECIPIENTS)
    sign = next(layout.of(Part.AUTHORITY, Part.POST), None)
    if head is None or sign is None:
        return
    if head.cell and sign.cell and head.cell[0] == sign.cell[0]:
        apart = head.cell[1] != sign.cell[1]
    else:
        apart = head.paragraph != sign.paragraph
    if apart:
        yield layout.finding(FAULT, head, text=short(sign.text))
