"""Phần còn lại không bằng tổng trừ phần đã nêu.

Nêu gì:
    “13/15 tiêu chí …, còn 03 tiêu chí” hoặc “90 đơn …, đã giải quyết 81 đơn, còn 08 đơn” mà phần đã nêu cộng với
    phần còn lại khác tổng.

Vì sao:
    Phần còn lại là việc phải làm tiếp; sai là giao thiếu hoặc thừa việc.

Sai:
    Đạt 13/15 tiêu chí, còn 03 tiêu chí chưa đạt.

Đúng:
    Đạt 13/15 tiêu chí, còn 02 tiêu chí chưa đạt.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from antq_writer.checks.quantities import units
from antq_writer.checks.quantities.passages import Reading, counts, readings
from antq_writer.checks.quantities.quantity import Quantity
from antq_writer.checks.quantities.wording import figure
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper

FAULT = Fault(
    "SL122",
    "phần còn lại không bằng tổng trừ phần đã nêu",
    Severity.WARNING,
    Message(
        "{part} + {rest} = {sum}, nhưng tổng đã nêu là {total}",
        "{part} + {rest} = {sum}, but the total is given as {total}",
    ),
    Message("kiểm tra lại tổng, phần đã nêu và phần còn lại", "check the total, the part and the remainder"),
)

REST = re.compile(r"\b(?:còn|còn lại)(?: lại)?(?: là| có| khoảng)?$")


ITEM = re.compile(r"[-+ ]*còn(?: lại)?\b[^\d;.]{0,40}:\s*$")
NOW = re.compile(r"\b(?:toàn|trên địa bàn|hiện|đến nay)\b[^,;]{0,30}\bcòn$")
"""What there is at present, not what is left of a total: `toàn huyện còn 21 xã`."""


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Remainders that no total and part of their sentence leave."""
    read = paper.once(readings)
    for index, reading in enumerate(read):
        for rest in reading.quantities:
            item = ITEM.match(reading.low[: rest.start])
            if (
                not (item or REST.search(rest.lead))
                or NOW.search(rest.lead)
                or rest.rough
                or rest.whole is not None
            ):
                continue
            pairs = list(_pairs(reading, rest)) or list(_in_items(read[:index], reading, rest))
            if not pairs or any(_fits(reading, rest, part, total) for part, total in pairs):
                continue
            part, total = pairs[0]
            yield paper.finding(
                FAULT,
                reading.passage,
                rest.start,
                part=figure(part, rest.kind),
                rest=rest.first,
                sum=figure(part + rest.value, rest.kind),
                total=figure(total, rest.kind),
            )


def _pairs(reading: Reading, rest: Quantity) -> Iterator[tuple[Decimal, Decimal]]:
    """What the part and the total may be, the nearest first: a ratio, or two figures of the same thing."""
    start, _ = reading.sentence(rest.start)
    before = [
        q
        for q in reversed(counts(reading.between(start, rest.start)))
        if q.kind is rest.kind and any(units.alike(rest.head, head) for head in q.heads) and not q.rough
    ]
    ratios = [(q.value, q.whole) for q in before if q.whole is not None]
    if ratios:
        yield from ((part, whole) for part, whole in ratios if whole is not None)
        return
    for index, part in enumerate(before):
        yield from ((part.value, total.value) for total in before[index + 1 :] if total.value > part.value)


def _in_items(
    before: tuple[Reading, ...], reading: Reading, rest: Quantity
) -> Iterator[tuple[Decimal, Decimal]]:
    """A total, a part and a remainder that are items of their own: `- Tiếp nhận: 42 tin. - Đã giải quyết: 36 tin.`"""
    items = [one for one in before[-2:] if one.passage.role is reading.passage.role]
    if len(items) < 2 or not re.match(r"[-+ ]*còn(?: lại)?\b", reading.low) or len(reading.quantities) > 1:
        return
    total, part = (counts(list(one.quantities)) for one in items)
    if (
        len(total) == len(part) == 1
        and units.alike(total[0].head, rest.head)
        and units.alike(part[0].head, rest.head)
    ):
        yield part[0].value, total[0].value


def _fits(reading: Reading, rest: Quantity, part: Decimal, total: Decimal) -> bool:
    """Whether part and remainder make the total, alone or with what the sentence lists beside them."""
    start, end = reading.sentence(rest.start)
    others = [
        q.value
        for q in counts(reading.between(start, end))
        if q is not rest and q.whole is None and any(units.alike(rest.head, head) for head in q.heads)
    ]
    after = [
        q.value
        for q in counts(reading.between(rest.end, end))
        if any(units.alike(rest.head, h) for h in q.heads)
    ]
    listed = sum(others, Decimal(0)) - total  # every part that stands beside the total
    return total in (part + rest.value, part + rest.value + sum(after, Decimal(0)), listed + rest.value)
