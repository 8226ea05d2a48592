"""“Nơi nhận:” sai kiểu chữ.

Nêu gì:
    Từ “Nơi nhận:” không nghiêng, không đậm, cỡ chữ khác 12 hoặc không sát lề trái.

Vì sao:
    Từ “Nơi nhận” trình bày trên một dòng riêng, sát lề trái, chữ in thường, cỡ chữ 12, kiểu chữ
    nghiêng, đậm (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9 điểm d).

Sai:
    Nơi nhận: cỡ 14, gạch chân.

Đúng:
    Nơi nhận: cỡ 12, nghiêng, đậm.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.looks import HINT, Look, findings
from antq_writer.diagnostics import Diagnostic, Fault, Severity
from antq_writer.layouts import Align, Layout, Part

FAULT = Fault(
    "TT511",
    "“Nơi nhận” sai kiểu chữ",
    Severity.WARNING,
    ruled("II.9d", "“Nơi nhận:”: {found}", "“Nơi nhận:”: {found_en}"),
    HINT,
)
LOOK = Look((12, 12), bold=True, italic=True, capitals=False, align=Align.LEFT)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """One finding for all such lines."""
    return findings(layout, FAULT, LOOK, layout.of(Part.RECIPIENTS))
