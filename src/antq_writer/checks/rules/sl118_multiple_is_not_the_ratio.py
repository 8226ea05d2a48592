"""“Gấp n lần” không khớp với hai số.

Nêu gì:
    “gấp n lần …” mà số nêu trước chia cho số so sánh không được n. “Gấp hơn n lần”, “gần n lần” thì không
    xét.

Vì sao:
    Số lần là nhận xét nổi bật; sai là kết luận sai.

Sai:
    Năm 2023 có 320 vụ vi phạm, gấp 3 lần năm 2022 (160 vụ).

Đúng:
    Năm 2023 có 320 vụ vi phạm, gấp 2 lần năm 2022 (160 vụ).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from antq_writer.checks.quantities import units
from antq_writer.checks.quantities.passages import readings
from antq_writer.checks.quantities.quantity import Kind, number
from antq_writer.checks.quantities.rounding import decimals, rounded, rounds_to
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

TIMES = re.compile(
    r"\bgấp\s+(?:(?P<figure>\d+(?:,\d+)?)\s+lần|(?P<word>đôi|hai lần|ba lần|ba|bốn lần|năm lần))"
)
WORDS = {"đôi": 2, "hai lần": 2, "ba lần": 3, "ba": 3, "bốn lần": 4, "năm lần": 5}


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Multiples that the two figures beside them do not give."""
    for reading in paper.once(readings):
        for match in TIMES.finditer(reading.low):
            start, end = reading.sentence(match.start())
            counts = [q for q in reading.between(start, end) if q.kind is not Kind.PERCENT and not q.rough]
            after = next((q for q in counts if q.start >= match.end() and q.start - match.end() < 90), None)
            if after is None or not after.value:
                continue
            before = [
                q
                for q in reversed(counts)
                if q.end <= match.start()
                and any(units.alike(after.head, head) for head in (q.head, *q.heads))
            ]
            text = match["figure"] or str(WORDS[match["word"]])
            times = number(text)
            options = [Fraction(q.value) / Fraction(after.value) for q in before]
            if options and not any(
                rounds_to(option, times, text if "," in text else f"{text},0") for option in options
            ):
                right = rounded(options[0], max(decimals(text), 1))
                yield paper.finding(
                    FAULT,
                    reading.passage,
                    match.start(),
                    now=before[0].first,
                    before=after.first,
                    right=format_number(right).removesuffix(",0"),
                    said=match.group(),
                )
