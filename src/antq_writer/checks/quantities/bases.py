"""What a percentage is of, further off: the total that a list of parts began with, or the sentence before told.

`thụ lý 476 vụ; hòa giải thành 428 vụ, đạt 89,9%; chuyển 48 vụ, chiếm 10,1%`; `Tiếp nhận 120 tin. Đã giải quyết
108 tin, đạt 90%.`
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from antq_writer.checks.quantities import units
from antq_writer.checks.quantities.passages import Reading, counts
from antq_writer.checks.quantities.quantity import Kind, Quantity
from antq_writer.patterns import regex

OF_ANOTHER = regex(r"\s*(?:so với|kế hoạch|chỉ tiêu|mục tiêu|nghị quyết|dự toán|yêu cầu|(?:của )?tổng|điểm)")
REGISTERED = regex(r"\s*(?:so với |trên |trong |của )?(?:tổng )?số\s+(?:[^\W\d_]+ ){0,2}?đăng ký")
HAPPENED = regex(
    r"\b(?:xảy ra|phát sinh|tiếp nhận|nhận được|tiếp nhận được|thụ lý|ghi nhận|quản lý|phát hiện|đăng ký|"
    r"kiểm tra|rà soát|nhận)(?: tổng số)?$"
)
DONE = regex(
    r"\b(?:làm rõ|khám phá|giải quyết|xử lý|hòa giải|hoà giải|xác minh|trả lời|công nhận|hòa giải thành|"
    r"điều tra|khắc phục|đạt chuẩn)(?: được| xong| thành| làm rõ)?$"
)


def bases(reading: Reading, percent: Quantity) -> Iterator[tuple[Decimal, Decimal]]:
    """The part right before a percentage with each figure that may be its base, when one surely is."""
    start = reading.sentence(percent.start)[0]
    before = [q for q in counts(reading.between(start, percent.start)) if q.kind is Kind.COUNT]
    if percent.value > 100 or not before or before[-1].rough or before[-1].whole is not None:
        return
    part = before[-1]
    gap = reading.low[part.noun_end : percent.start]
    after = reading.low[percent.end : percent.end + 40]
    if re.search(r"[\d·;]", gap) or len(gap) > 60:
        return
    if REGISTERED.match(after):
        yield from _registered(reading, part, start)
        return
    if OF_ANOTHER.match(after):
        return
    begun = [
        q for q in before[:-1]
        if not q.rough and q.value >= part.value and _alike(q, part) and not _has_percent(reading, q)
    ]  # fmt: skip
    same = [q for q in before[:-1] if _alike(q, part)]
    if begun:
        if same[0] is begun[0]:
            yield from ((part.value, q.whole or q.value) for q in begun)
        return
    if not start or same or not DONE.search(part.lead):
        return
    told = [q for q in counts(reading.between(reading.one_back(start), start)) if _alike(q, part)]
    if len(told) != 1 or told[0].rough or told[0].whole is not None or told[0].value < part.value:
        return
    if HAPPENED.search(told[0].lead) and _extra(part) in ("", _extra(told[0])):
        yield part.value, told[0].value


def _registered(reading: Reading, part: Quantity, start: int) -> Iterator[tuple[Decimal, Decimal]]:
    """`công nhận 31 doanh nghiệp, đạt 88,6% số đăng ký`, of the figure that was registered before."""
    first = reading.one_back(start)
    told = [q for q in reading.between(first, part.start) if _alike(q, part) and not q.rough]
    if any(
        "đăng ký" in reading.low[q.end : q.end + 60] or re.search(r"đăng ký\b.{0,20}$", q.lead) for q in told
    ):
        for q in reversed(told):
            yield part.value, q.value
            if q.whole is not None:
                yield part.value, q.whole


def _has_percent(reading: Reading, quantity: Quantity) -> bool:
    """Whether a percentage of its own stands right behind a figure, which is a part then."""
    behind = reading.between(quantity.end, quantity.end + 120)[:1]
    if not behind or behind[0].kind is not Kind.PERCENT:
        return False
    return not re.search(r"[;.]|tăng|giảm", reading.low[quantity.end : behind[0].start])


def _alike(a: Quantity, b: Quantity) -> bool:
    return a.kind is b.kind and units.any_alike(a.heads, b.heads)


def _extra(quantity: Quantity) -> str:
    """The words after the head: `trộm cắp` of `19 vụ trộm cắp`."""
    return quantity.noun.removeprefix(quantity.head).strip()
