"""Ký hiệu người soạn thảo sai kiểu chữ.

Nêu gì:
    Ký hiệu người soạn thảo và số bản có cỡ chữ khác 11, in đậm, in nghiêng hoặc không in hoa.

Vì sao:
    Ký hiệu người soạn thảo văn bản và số lượng bản phát hành viết in hoa, cỡ chữ 11, kiểu chữ đứng
    (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 3).

Sai:
    PL.(300), cỡ 14.

Đúng:
    PL.(300), cỡ 11.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.looks import HINT, Look, findings
from antq_writer.diagnostics import Diagnostic, Fault, Severity
from antq_writer.layouts import Layout, Part

FAULT = Fault(
    "TT516",
    "ký hiệu người soạn thảo sai kiểu chữ",
    Severity.WARNING,
    ruled("III.3", "ký hiệu người soạn thảo “{text}”: {found}", "sign of the drafter “{text}”: {found_en}"),
    HINT,
)
LOOK = Look((11, 11), bold=False, italic=False, capitals=True)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """One finding for all such lines."""
    return findings(layout, FAULT, LOOK, layout.of(Part.DRAFTER))
