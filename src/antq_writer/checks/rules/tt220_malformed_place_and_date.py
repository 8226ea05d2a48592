"""Địa danh và ngày ban hành trình bày sai.

Nêu gì:
    Thiếu dấu phẩy sau địa danh, địa danh không viết hoa chữ cái đầu, hoặc không có địa danh.

Vì sao:
    Các chữ cái đầu của địa danh phải viết hoa, sau địa danh có dấu phẩy (,) (Nghị định
    30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 4).

Sai:
    tứ kỳ ngày 05 tháng 12 năm 2022

Đúng:
    Tứ Kỳ, ngày 05 tháng 12 năm 2022
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import Layout, Part

FAULT = Fault(
    "TT220",
    "địa danh và ngày ban hành trình bày sai",
    Severity.WARNING,
    ruled("II.4", "“{text}”: {found}", "“{text}”: {found_en}"),
    Message(
        "ghi theo mẫu “Tứ Kỳ, ngày 05 tháng 12 năm 2022”", "write it as in “Tứ Kỳ, ngày 05 tháng 12 năm 2022”"
    ),
)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The finding, if any."""
    for line in layout.of(Part.DATE):
        place, _, _ = line.text.partition("ngày")
        found, found_en = _fault(place.rstrip())
        if found:
            yield layout.finding(
                FAULT, line, text=" ".join(line.text.split()), found=found, found_en=found_en
            )


def _fault(place: str) -> tuple[str, str]:
    if not place.strip(" ,….[]"):
        return ("thiếu địa danh", "the place is missing") if not place else ("", "")
    if not place.endswith(","):
        return "thiếu dấu phẩy sau địa danh", "no comma after the place"
    if "[" not in place and any(word[0].islower() for word in place.split()):
        return "chữ cái đầu của địa danh phải viết hoa", "the first letters of the place must be capitals"
    return "", ""
