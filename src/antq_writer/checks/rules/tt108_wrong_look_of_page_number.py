"""Số trang sai kiểu chữ.

Nêu gì:
    Số trang có cỡ chữ ngoài 13 - 14, in nghiêng, hoặc không phải chữ số Ả Rập.

Vì sao:
    Số trang bằng chữ số Ả Rập, cỡ chữ từ 13 đến 14, kiểu chữ đứng (Nghị định 30/2020/NĐ-CP, Phụ lục
    I, Phần I, Mục I, khoản 7).

Sai:
    Số trang cỡ 11 hoặc “ii”, “iii”.

Đúng:
    Số trang 2, 3 cỡ 14.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.looks import points
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import Layout

FAULT = Fault(
    "TT108",
    "số trang sai kiểu chữ",
    Severity.WARNING,
    ruled("I.7", "số trang: {found}", "the page number: {found_en}"),
    Message(
        "bấm đúp vào lề trên, chọn số trang, vào Home → Font Size chọn 14, bỏ nghiêng; kiểu số ở Insert "
        "→ Page Number → Format Page Numbers",
        "double-click the top margin, select the number and set size 14 upright; its figures at Insert "
        "→ Page Number → Format Page Numbers",
    ),
)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The finding, if any."""
    for section in layout.sections:
        for number in section.later_pages:
            wrong = [size for size in number.sizes if not 13 <= size <= 14]
            found = [
                (f"cỡ chữ {points(size)} (phải từ 13 đến 14)", f"size {size:g} (must be 13 to 14)")
                for size in wrong
            ]
            if not number.upright:
                found.append(("in nghiêng (phải đứng)", "italic (must be upright)"))
            if not number.arabic:
                found.append(("không phải chữ số Ả Rập", "not in Arabic figures"))
            if found:
                yield layout.finding_at(
                    FAULT,
                    "số trang",
                    section.paragraph,
                    found="; ".join(vi for vi, _ in found),
                    found_en="; ".join(en for _, en in found),
                )
                return
