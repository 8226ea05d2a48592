"""Totals that stand after their parts: `12 tập thể, 18 cá nhân, tổng cộng 30`, `Hội Phụ nữ (15 buổi), … 24 buổi`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from antq_writer.checks.quantities.pairing import Breakdown
from antq_writer.checks.quantities.passages import Reading, counts, is_change
from antq_writer.checks.quantities.quantity import Quantity, sum_of
from antq_writer.checks.quantities.stocks import GONE
from antq_writer.patterns import regex


def other_sums(reading: Reading, found: Breakdown) -> frozenset[Decimal]:
    """What the parts make when some were taken away, or when only those after a semicolon are meant."""
    sums = set()
    gone = [part for part in found.parts if GONE.search(reading.low[max(0, part.start - 60) : part.start])]
    sums.add(sum((-q.value if q in gone else q.value for q in found.parts), Decimal(0)))
    for semicolon in re.finditer(";", reading.low[found.parts[0].start : found.parts[-1].start]):
        at = found.parts[0].start + semicolon.start()
        sums.add(sum_of([q for q in found.parts if q.start > at]))
    return frozenset(sums)


SUMMED = regex(r"\b(?:tổng cộng|cộng chung|tổng số|cộng)(?: [^\W\d_]+){0,3}$")


def joined(reading: Reading) -> dict[int, int]:
    """The further figures of a total in several units, with where it begins: `tổng cộng 12 tập thể, 18 cá nhân`."""
    found: dict[int, int] = {}
    for first, second in pairwise(reading.quantities):
        begun = found.get(first.start, first.start if SUMMED.search(first.lead) else None)
        gap = reading.low[first.noun_end : second.start]
        if (
            begun is not None
            and re.fullmatch(r"\s*(?:,|và|với|,\s*và)\s*", gap)
            and first.head != second.head
        ):
            found[second.start] = begun
    return found


def after_parts(reading: Reading, total: Quantity, begun: int) -> Iterator[Breakdown]:
    """A total after its parts: the same things before it in the sentence, when they come near it."""
    start = reading.sentence(total.start)[0]
    if begun == total.start and len(re.findall(r"\bquý\b", reading.low[start:begun])) < 2:
        return
    parts = [
        q for q in counts(reading.between(start, begun)) if q.head in total.heads and q.depth == total.depth
    ]
    if len(parts) < 2 or total.rough or total.whole is not None or any(q.rough or q.whole for q in parts):
        return
    found = Breakdown.plain(total, reading.passage, parts)
    if found.near(4):
        yield found


TOTALLED = regex(r"^(?:cộng|tổng|tổng cộng|tổng số|cả thảy|tất cả)(?: là)?$")


def totals_in_brackets(reading: Reading) -> Iterator[Breakdown]:
    """A total alone in brackets behind its parts: `04 đợt song phương, 26 đợt đơn phương (cộng 30 đợt)`."""
    for total in reading.quantities:
        if total.depth != 1 or not TOTALLED.match(total.lead) or total.rough or total.whole is not None:
            continue
        start = reading.sentence(total.start)[0]
        start = max(start, *(reading.low.rfind(sign, start, total.start) for sign in (";", ":")))
        told = [q for q in counts(reading.between(start, total.start)) if q.depth == 0]
        parts = [q for q in told if q.head in total.heads or not total.heads]
        if len(parts) > 1 and not any(q.rough or q.whole is not None for q in parts):
            found = Breakdown.plain(total, reading.passage, parts)
            if found.near(4):
                yield found


def in_brackets(reading: Reading) -> Iterator[Breakdown]:
    """Parts alone in brackets, and their total after them: `Hội Phụ nữ (15 buổi), Đoàn (09 buổi) tổ chức 24 buổi`."""
    for start, end in reading.sentences:
        told = reading.between(start, end)
        alone = [
            q
            for q in counts(told)
            if q.depth == 1 and reading.low[max(start, q.start - 1) : q.start] == "("
            and reading.low[q.noun_end : q.noun_end + 1] == ")"
        ]  # fmt: skip
        if len(alone) < 2 or len({q.head for q in alone}) > 1:
            continue
        first = next((q for q in told if q.start > alone[-1].start and q.depth == 0), None)
        if first is None or first.head != alone[0].head or first.rough or first.whole or is_change(first):
            continue
        found = Breakdown.plain(first, reading.passage, alone)
        before = [q for q in told if q.start < alone[-1].start and q.depth == 0 and q.head == first.head]
        if not before and found.near(4):
            yield found
