"""Căn cứ ban hành sai kiểu chữ.

Nêu gì:
    Các dòng “Căn cứ …;” không in nghiêng, in đậm hoặc cỡ chữ ngoài 13 - 14.

Vì sao:
    Căn cứ ban hành văn bản ghi bằng chữ in thường, kiểu chữ nghiêng, cỡ chữ từ 13 đến 14, mỗi căn
    cứ một dòng (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 điểm a).

Sai:
    Căn cứ Luật An ninh quốc gia; bằng chữ đứng.

Đúng:
    Căn cứ Luật An ninh quốc gia; bằng chữ nghiêng.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.looks import HINT, Look, findings
from antq_writer.diagnostics import Diagnostic, Fault, Severity
from antq_writer.layouts import Layout, Part

FAULT = Fault(
    "TT308",
    "căn cứ ban hành sai kiểu chữ",
    Severity.WARNING,
    ruled("II.6a", "căn cứ “{text}”: {found}", "legal basis “{text}”: {found_en}"),
    HINT,
)
LOOK = Look((13, 14), bold=False, italic=True, capitals=False)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """One finding for all such lines."""
    return findings(layout, FAULT, LOOK, layout.of(Part.BASIS))
