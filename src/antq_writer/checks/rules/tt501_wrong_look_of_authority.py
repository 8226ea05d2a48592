"""Quyền hạn của người ký sai kiểu chữ.

Nêu gì:
    Dòng quyền hạn (TM., KT., TL., TUQ., Q.) không in hoa, không đậm, in nghiêng, cỡ chữ ngoài 13 -
    14 hoặc không canh giữa.

Vì sao:
    Quyền hạn, chức vụ của người ký trình bày bằng chữ in hoa, cỡ chữ từ 13 đến 14, kiểu chữ đứng,
    đậm (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7 điểm đ).

Sai:
    TM. Ủy ban nhân dân, không đậm.

Đúng:
    TM. ỦY BAN NHÂN DÂN, đậm.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.looks import HINT, Look, findings
from antq_writer.diagnostics import Diagnostic, Fault, Severity
from antq_writer.layouts import Align, Layout, Part

FAULT = Fault(
    "TT501",
    "quyền hạn người ký sai kiểu chữ",
    Severity.WARNING,
    ruled("II.7đ", "quyền hạn người ký “{text}”: {found}", "authority of the signer “{text}”: {found_en}"),
    HINT,
)
LOOK = Look((13, 14), bold=True, italic=False, capitals=True, align=Align.CENTRE)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """One finding for all such lines."""
    return findings(layout, FAULT, LOOK, layout.of(Part.AUTHORITY))
