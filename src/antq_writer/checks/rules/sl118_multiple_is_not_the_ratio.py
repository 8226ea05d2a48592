"""“Gấp n lần” không khớp với hai số.

Nêu gì:
    “gấp n lần …” mà số nêu trước chia cho số so sánh không được n. “Giảm một nửa” cũng vậy.
    “Gấp hơn n lần”, “gần n lần” thì không xét.

Vì sao:
    Số lần là nhận xét nổi bật; sai là kết luận sai.

Sai:
    Năm 2023 có 320 vụ vi phạm, gấp 3 lần năm 2022 (160 vụ).

Đúng:
    Năm 2023 có 320 vụ vi phạm, gấp 2 lần năm 2022 (160 vụ).
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from antq_writer.checks.quantities.multiples import multiples
from antq_writer.checks.quantities.passages import readings
from antq_writer.checks.quantities.rounding import decimals, rounded
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper
from antq_writer.vietnamese import format_number

FAULT = Fault(
    "SL118",
    "“gấp n lần” không khớp với hai số",
    Severity.WARNING,
    Message(
        "{now} / {before} = {right}, nhưng đã nêu “{said}”",
        "{now} / {before} = {right}, but “{said}” is stated",
    ),
    Message("kiểm tra lại hai số và số lần", "check both figures and the multiple"),
)


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Multiples that the two figures beside them do not give."""
    for reading in paper.once(readings):
        for found in multiples(reading):
            if not found.fits:
                now, before = found.pairs[0]
                right = rounded(Fraction(now.value) / Fraction(before.value), max(decimals(found.text), 1))
                yield paper.finding(
                    FAULT,
                    reading.passage,
                    found.at,
                    now=now.first,
                    before=before.first,
                    right=format_number(right).removesuffix(",0"),
                    said=found.said,
                )
