"""Số thứ tự của phụ lục không phải chữ số La Mã.

Nêu gì:
    Văn bản có từ hai phụ lục trở lên mà phụ lục không đánh số, hoặc đánh bằng chữ số Ả Rập, chữ
    cái.

Vì sao:
    Văn bản có từ hai Phụ lục trở lên thì các Phụ lục phải được đánh số thứ tự bằng chữ số La Mã
    (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 1 điểm a).

Sai:
    Phụ lục 1, Phụ lục 2

Đúng:
    Phụ lục I, Phụ lục II
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.looks import short
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import Layout, Part
from antq_writer.patterns import regex

FAULT = Fault(
    "TT605",
    "số thứ tự của phụ lục không phải chữ số La Mã",
    Severity.WARNING,
    ruled(
        "III.1a",
        "“{text}”: số thứ tự phải là chữ số La Mã (Phụ lục I, Phụ lục II…)",
        "“{text}”: the number must be Roman (Phụ lục I, Phụ lục II…)",
    ),
    Message(
        "đổi số thứ tự thành I, II, III…, và sửa cả chỗ nhắc đến phụ lục trong văn bản",
        "number them I, II, III…, also where the text points to them",
    ),
)
ROMAN = regex(r"\s[IVXLC]+$")


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The first such appendix."""
    lines = list(layout.of(Part.APPENDIX))
    for line in lines if len(lines) > 1 else ():
        if not ROMAN.search(line.number.upper()):
            yield layout.finding(FAULT, line, text=short(line.number or line.text))
            return
