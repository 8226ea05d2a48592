"""“Một nửa”, “hai phần ba” không khớp với hai số.

Nêu gì:
    “hơn một nửa”, “gần một phần ba”, “trên hai phần ba” đi kèm một số mà số đó chia cho tổng đã nêu không
    phải như vậy.

Vì sao:
    Nhận xét bằng lời phải đúng với số liệu đặt ngay bên cạnh.

Sai:
    Trong 46 tổ tự quản, đã có hơn một nửa (21 tổ) được trang bị loa cầm tay.

Đúng:
    Trong 46 tổ tự quản, đã có gần một nửa (21 tổ) được trang bị loa cầm tay.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from antq_writer.checks.quantities.fractions_in_words import in_words
from antq_writer.checks.quantities.passages import readings
from antq_writer.checks.quantities.rounding import rounded
from antq_writer.checks.quantities.wording import figure
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper
from antq_writer.vietnamese import format_number

FAULT = Fault(
    "SL123",
    "“một nửa”, “hai phần ba” không khớp với hai số",
    Severity.WARNING,
    Message(
        "{part} / {whole} = {right}%, nhưng đã nêu “{said}”",
        "{part} / {whole} = {right}%, but “{said}” is stated",
    ),
    Message("kiểm tra lại hai số và lời nhận xét", "check both figures and the words"),
)


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Fractions in words that the figures beside them do not bear out."""
    for reading in paper.once(readings):
        for found in in_words(reading):
            if any(found.agrees(part, whole) for part, whole in found.pairs):
                continue
            part, whole = found.pairs[0]
            right = format_number(rounded(Fraction(part.value) * 100 / whole, 1)).removesuffix(",0")
            yield paper.finding(
                FAULT,
                reading.passage,
                found.at,
                part=part.first,
                whole=figure(Decimal(whole.numerator) / whole.denominator),
                right=right,
                said=found.said,
            )
