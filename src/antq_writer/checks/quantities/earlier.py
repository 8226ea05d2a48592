"""The figure of the earlier time that a change is against: `so với năm 2022 (60 vụ)`, `từ 60 vụ`, `(17/20 vụ)`."""

from __future__ import annotations

import re

from antq_writer.checks.quantities.passages import Reading
from antq_writer.checks.quantities.periods import EARLIER, counts_such, verb_before
from antq_writer.checks.quantities.quantity import Kind, Quantity
from antq_writer.patterns import regex

NONE = regex(r"\bkhông (?:xảy ra|có|còn|phát sinh|để xảy ra)\b")
"""Words of what is no more."""


def slashed_pair(
    reading: Reading, figure: Quantity, around: list[Quantity]
) -> tuple[Quantity, Quantity] | None:
    """Both periods in brackets after the change, each with its unit: `giảm 25% (60 vụ/80 vụ)`."""
    after = [q for q in around if q.start > figure.start][:2]
    if len(after) < 2 or not after[1].lead.endswith("/"):
        return None
    gap = reading.low[max(figure.end, figure.noun_end) : after[0].start]
    return (after[0], after[1]) if re.fullmatch(r"\s*\(\s*", gap) else None


def bracketed_pair(reading: Reading, figure: Quantity, around: list[Quantity]) -> Quantity | None:
    """Both periods in brackets after the change: `giảm 15% (17/20 vụ)`."""
    for quantity in around:
        if quantity.whole is not None and quantity.start > figure.start:
            gap = reading.low[max(figure.end, figure.noun_end) : quantity.start]
            words = r"" if quantity.heads else r"(?:[^\W\d_]+\s+){0,4}"
            if quantity.head in ("vụ", "vụ việc", "vụ án") and re.fullmatch(
                r"\s*so với [^\d;.()]{0,40}\(\s*", gap
            ):
                return quantity
            return quantity if re.fullmatch(rf"\s*{words}\(\s*", gap) else None
    return None


def _counts_like(quantity: Quantity, head: str | None) -> bool:
    return quantity.kind is not Kind.PERCENT and (head is None or counts_such(quantity, head))


def earlier_figure(
    reading: Reading, figure: Quantity, last: Quantity, around: list[Quantity], head: str | None
) -> Quantity | None:
    """The figure that is said to be of the earlier time: one after the change, else one before it."""
    start = reading.sentence(figure.start)[0]
    after = [q for q in around if q.start > figure.start]
    for quantity in (*after, *(q for q in reversed(around) if q.start < figure.start)):
        between = reading.between(last.end, quantity.start)
        if any(verb_before(reading, q) and _counts_like(q, head) for q in between):
            continue  # of another change
        if quantity.start > figure.start and NONE.search(reading.low[last.end : quantity.start]):
            continue  # of what is no more
        if re.search(r";(?!\s*(?:cùng kỳ|năm trước|năm ····))", reading.low[last.end : quantity.start]) or (
            quantity.start < figure.start
            and re.search(r"\b(?:tăng|giảm)\b", reading.low[quantity.end : figure.start].rpartition(";")[0])
        ):
            continue  # of another change
        if head is not None and quantity.heads and not counts_such(quantity, head):
            continue
        lead = reading.low[max(start, quantity.start - 60) : quantity.start]
        after_last = re.split(r"[;,]", lead)[-1]
        if quantity.start > figure.start and EARLIER.search(after_last) and quantity.start - figure.end < 110:
            return quantity
        if re.search(r"\((?:cả )?năm ····[^()]{0,20}$", lead):
            return quantity
        if quantity.start < figure.start and re.search(
            r"(?:cùng kỳ|năm trước|năm ngoái)[^,;·\d]{0,24}$", lead
        ):
            return quantity
        told = re.match(
            r"\s*[^\W\d_]*\s*(?:cùng kỳ|năm trước)\b", reading.low[quantity.end : quantity.end + 60]
        )
        if quantity.start < figure.start and quantity.lead.endswith("/") and told:
            return quantity
        told_first = [q for q in around if q.end <= figure.start and q.value != quantity.value]
        if (
            quantity.start > figure.start
            and told_first
            and re.fullmatch(r"\s*\(\s*", reading.low[last.noun_end : quantity.start])
            and EARLIER.search(
                re.split(r"[;.]", reading.low[max(start, figure.start - 70) : figure.start])[-1]
            )
        ):
            return quantity  # `nhiều hơn năm trước 12 tin (72 tin)`
        if re.search(r"\btừ\s*$", lead) and abs(quantity.start - figure.start) < 110:
            return quantity
        if quantity.start < figure.start and re.search(r"so với [^,;]{0,30}\(?\s*$", lead):
            return quantity
    return None
