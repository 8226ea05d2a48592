"""Danh sách nơi nhận sai kiểu chữ.

Nêu gì:
    Các dòng dưới “Nơi nhận:” có cỡ chữ khác 11, in đậm hoặc in nghiêng.

Vì sao:
    Phần liệt kê các cơ quan, tổ chức, cá nhân nhận văn bản trình bày bằng chữ in thường, cỡ chữ 11,
    kiểu chữ đứng (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9 điểm d).

Sai:
    - Như trên; cỡ 14.

Đúng:
    - Như trên; cỡ 11, chữ đứng.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.looks import HINT, Look, findings
from antq_writer.diagnostics import Diagnostic, Fault, Severity
from antq_writer.layouts import Layout, Part

FAULT = Fault(
    "TT512",
    "danh sách nơi nhận sai kiểu chữ",
    Severity.WARNING,
    ruled("II.9d", "danh sách nơi nhận “{text}”: {found}", "list of recipients “{text}”: {found_en}"),
    HINT,
)
LOOK = Look((11, 11), bold=False, italic=False, capitals=False)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """One finding for all such lines."""
    return findings(layout, FAULT, LOOK, layout.of(Part.RECIPIENT))
