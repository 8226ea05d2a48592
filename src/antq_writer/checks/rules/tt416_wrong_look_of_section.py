"""Mục “I.” sai kiểu chữ.

Nêu gì:
    Tiêu đề đánh số La Mã (I., II., …) không in hoa, không đậm, in nghiêng hoặc cỡ chữ ngoài 13 -
    14.

Vì sao:
    Văn bản chia theo phần, mục, khoản, điểm thì số thứ tự và tiêu đề của mục in hoa, cỡ chữ từ 13
    đến 14, kiểu chữ đứng, đậm (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục V, thành phần 6b).

Sai:
    I. Đặc điểm tình hình

Đúng:
    I. ĐẶC ĐIỂM TÌNH HÌNH, đậm.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.looks import HINT, Look, findings
from antq_writer.diagnostics import Diagnostic, Fault, Severity
from antq_writer.layouts import Layout, Part

FAULT = Fault(
    "TT416",
    "mục I, II… sai kiểu chữ",
    Severity.WARNING,
    ruled("V", "tiêu đề mục “{text}”: {found}", "heading “{text}”: {found_en}"),
    HINT,
)
LOOK = Look((13, 14), bold=True, italic=False, capitals=True)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """One finding for all such lines."""
    return findings(layout, FAULT, LOOK, layout.of(Part.SECTION))
