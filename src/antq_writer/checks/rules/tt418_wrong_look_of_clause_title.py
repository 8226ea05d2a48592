"""Khoản có tiêu đề sai kiểu chữ.

Nêu gì:
    Tiêu đề đánh số Ả Rập (1., 2., …) đứng riêng một dòng mà không đậm, in nghiêng, in hoa toàn bộ
    hoặc cỡ chữ ngoài 13 - 14.

Vì sao:
    Khoản có tiêu đề thì số thứ tự và tiêu đề trình bày trên một dòng riêng, bằng chữ in thường,
    kiểu chữ đứng, đậm, cỡ chữ bằng cỡ chữ của phần lời văn (Nghị định 30/2020/NĐ-CP, Phụ lục I,
    Phần I, Mục II, khoản 6 điểm đ).

Sai:
    1. Công tác tham mưu, in nghiêng.

Đúng:
    1. Công tác tham mưu, đứng, đậm.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.looks import HINT, Look, findings
from antq_writer.diagnostics import Diagnostic, Fault, Severity
from antq_writer.layouts import Layout, Part

FAULT = Fault(
    "TT418",
    "tiêu đề khoản sai kiểu chữ",
    Severity.WARNING,
    ruled("II.6đ", "tiêu đề khoản “{text}”: {found}", "clause title “{text}”: {found_en}"),
    HINT,
)
LOOK = Look((13, 14), bold=True, italic=False, capitals=False)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """One finding for all such lines."""
    return findings(layout, FAULT, LOOK, layout.of(Part.CLAUSE_TITLE))
