"""Percentages that rise or fall by percentage points: `89,5%, tăng 2,4% so với năm 2021 (87,1%)`."""

from __future__ import annotations

import re
from fractions import Fraction

from antq_writer.checks.quantities.passages import Reading
from antq_writer.checks.quantities.periods import EARLIER, verb_before
from antq_writer.checks.quantities.quantity import Kind, Quantity
from antq_writer.checks.quantities.rounding import rounds_to
from antq_writer.patterns import regex

FROM_TO = regex(r"[^\d;.()]{0,24}(?:\(|,)\s*từ\s+[\d,]+\s?%\s+(?:lên|xuống|còn|đến)")
AGAINST = regex(r"\bso với [^;,.%]{0,40}\(\s*(?:đạt )?$")
BASE = regex(r"\bvới (?:mức )?(?:chỉ tiêu|mục tiêu|kế hoạch)[^,;.%]{0,30}$")
"""What a percentage is set against, and never what has changed."""


def is_of_points(reading: Reading, percent: Quantity, start: int, end: int) -> bool:
    """Whether a percentage is the difference of two others: `từ 120 hộ (3,5%) còn 96 hộ (2,8%), giảm 24 hộ (0,7%)`."""
    others = [q.value for q in reading.between(start, end) if q.kind is Kind.PERCENT and q is not percent][:6]
    return any(abs(a - b) == percent.value for a in others for b in others)


def points_between(
    reading: Reading, change: Quantity, start: int, end: int
) -> tuple[Quantity, Quantity] | None:
    """The percentages of now and before that one rose from: `89,5%, tăng 2,4% so với năm 2021 (87,1%)`.

    None when either is missing, or when the change fits as a percentage of the earlier one.
    """
    if both := FROM_TO.match(reading.low[change.end : change.end + 120]):
        told = reading.between(change.end, change.end + 60 + both.end())[:2]
        if len(told) == 2 and all(q.kind is Kind.PERCENT for q in told):
            return told[1], told[0]
    others = [
        q
        for q in reading.between(start, end)
        if q.kind is Kind.PERCENT and q is not change and not q.rough and not BASE.search(reading.words_before(q))
        and not verb_before(reading, q)
    ]  # fmt: skip
    now = [
        q
        for q in others
        if q.start < change.start and not AGAINST.search(reading.low[max(start, q.start - 60) : q.start])
    ][-1:]
    before = [
        q for q in others
        if q.start > change.start and EARLIER.search(reading.low[change.end : q.start])
        and not re.search(r"[;.]", reading.low[change.end : q.start])
    ][:1]  # fmt: skip
    earlier = [
        q for q in others
        if q.start < change.start
        and re.search(r"(?:cùng kỳ|năm trước|năm ····|kỳ trước)(?: là| đạt)?$", reading.words_before(q))
    ]  # fmt: skip
    if not before and len(now) == 1 and len(earlier) == 1:
        main = [q for q in others if q.start < change.start and q is not earlier[0]][-1:]
        now, before = main, earlier
    rising = [q for q in others if q.start < change.start and re.search(r"\btừ$", q.lead)][-1:]
    if rising and not before and now and now[0] is not rising[0]:
        before = rising
    if not now or not before or change.value == 0 or before[0].value == 0:
        return None
    if re.search(r"[;.]", reading.low[now[0].end : change.start]):
        return None
    relative = Fraction(abs(now[0].value - before[0].value) * 100) / Fraction(before[0].value)
    fits = change.kind is Kind.PERCENT and rounds_to(relative, change.value, change.text)
    return None if fits else (now[0], before[0])
