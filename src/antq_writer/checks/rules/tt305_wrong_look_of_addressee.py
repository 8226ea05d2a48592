"""Kính gửi sai kiểu chữ.

Nêu gì:
    “Kính gửi:” và tên nơi nhận sau đó in nghiêng, in đậm hoặc cỡ chữ ngoài 13 - 14.

Vì sao:
    Từ “Kính gửi” và tên cơ quan được gửi trình bày bằng chữ in thường, cỡ chữ từ 13 đến 14, kiểu
    chữ đứng (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9 điểm d).

Sai:
    Kính gửi: Ủy ban nhân dân tỉnh, in nghiêng.

Đúng:
    Kính gửi: Ủy ban nhân dân tỉnh, chữ đứng, cỡ 14.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.looks import HINT, Look, findings
from antq_writer.diagnostics import Diagnostic, Fault, Severity
from antq_writer.layouts import Layout, Part

FAULT = Fault(
    "TT305",
    "Kính gửi sai kiểu chữ",
    Severity.WARNING,
    ruled("II.9d", "Kính gửi “{text}”: {found}", "Kính gửi “{text}”: {found_en}"),
    HINT,
)
LOOK = Look((13, 14), bold=False, italic=False, capitals=False)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """One finding for all such lines."""
    return findings(layout, FAULT, LOOK, layout.of(Part.ADDRESSEE, Part.ADDRESSED))
