"""Điểm sai kiểu chữ.

Nêu gì:
    Cả điểm a), b), … in đậm, in nghiêng hoặc in hoa.

Vì sao:
    Điểm trình bày bằng chữ in thường, kiểu chữ đứng (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I,
    Mục II, khoản 6 điểm đ).

Sai:
    a) Công tác tuyên truyền, nghiêng, đậm.

Đúng:
    a) Công tác tuyên truyền, chữ đứng, không đậm.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.looks import HINT, Look, findings, is_capitals
from antq_writer.diagnostics import Diagnostic, Fault, Severity
from antq_writer.layouts import Layout, Part

FAULT = Fault(
    "TT421",
    "điểm sai kiểu chữ",
    Severity.WARNING,
    ruled(
        "II.6đ",
        "điểm “{text}”: {found}",
        "point “{text}”: {found_en}",
    ),
    HINT,
)
LOOK = Look(bold=False, italic=False, capitals=False)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The finding, if any."""
    whole = [
        line
        for line in layout.of(Part.POINT)
        if not line.appendix
        and (line.share("bold") > 0.9 or line.share("italic") > 0.9 or is_capitals(line.title))
    ]
    return findings(layout, FAULT, LOOK, whole)
