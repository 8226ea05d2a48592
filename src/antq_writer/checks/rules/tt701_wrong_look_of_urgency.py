"""Dấu độ khẩn sai kiểu chữ.

Nêu gì:
    Dấu chỉ mức độ khẩn không in hoa, không đậm, in nghiêng, cỡ chữ ngoài 13 - 14 hoặc không đỏ
    tươi.

Vì sao:
    Các từ “HỎA TỐC”, “THƯỢNG KHẨN”, “KHẨN” trình bày bằng chữ in hoa, cỡ chữ từ 13 đến 14, kiểu chữ
    đứng, đậm, mực đỏ tươi (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 2 điểm b).

Sai:
    Khẩn, màu đen.

Đúng:
    KHẨN, đậm, cỡ 13, màu đỏ.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.colours import is_red
from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.looks import Look, findings
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import Layout, Part

FAULT = Fault(
    "TT701",
    "dấu độ khẩn sai kiểu chữ",
    Severity.WARNING,
    ruled("III.2b", "“{text}”: {found}", "“{text}”: {found_en}"),
    Message("chọn chữ rồi: {to_do}", "select the words, then: {to_do_en}"),
)
LOOK = Look((13, 14), bold=True, italic=False, capitals=True)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """What is wrong with the words of the stamp."""
    told = list(findings(layout, FAULT, LOOK, layout.of(Part.URGENCY)))
    yield from told
    for line in layout.of(Part.URGENCY):
        if not told and not all(is_red(letters.colour) for letters in line.letters if letters.text.strip()):
            yield layout.finding(
                FAULT,
                line,
                text=line.text,
                found="chữ không màu đỏ tươi",
                found_en="the letters are not red",
                to_do="vào Home → Font Color chọn Red",
                to_do_en="choose Red at Home → Font Color",
            )
