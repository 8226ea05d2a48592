"""Tên cơ quan ban hành sai kiểu chữ.

Nêu gì:
    Tên cơ quan ban hành văn bản không đậm, in nghiêng, không in hoa, cỡ chữ ngoài 12 - 13 hoặc
    không canh giữa.

Vì sao:
    Tên cơ quan ban hành viết in hoa, cỡ chữ từ 12 đến 13, kiểu chữ đứng, đậm, canh giữa dưới tên cơ
    quan chủ quản (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 2 điểm b).

Sai:
    Ủy ban nhân dân huyện Tứ Kỳ, không đậm.

Đúng:
    ỦY BAN NHÂN DÂN HUYỆN TỨ KỲ, cỡ 13, đậm.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.looks import HINT, Look, findings
from antq_writer.diagnostics import Diagnostic, Fault, Severity
from antq_writer.layouts import Align, Layout, Part

FAULT = Fault(
    "TT211",
    "tên cơ quan ban hành sai kiểu chữ",
    Severity.WARNING,
    ruled("II.2b", "tên cơ quan ban hành “{text}”: {found}", "name of the issuing body “{text}”: {found_en}"),
    HINT,
)
LOOK = Look((12, 13), bold=True, italic=False, capitals=True, align=Align.CENTRE)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """One finding for all such lines."""
    return findings(layout, FAULT, LOOK, layout.of(Part.AGENCY))
