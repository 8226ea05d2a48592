"""A total, a few words, a colon and its parts: `486 triệu đồng, huy động từ 03 nguồn: ngân sách 210 triệu đồng; …`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from antq_writer.checks.quantities import units
from antq_writer.checks.quantities.pairing import Breakdown, Items, pair
from antq_writer.checks.quantities.passages import Reading, counts
from antq_writer.checks.quantities.quantity import Quantity
from antq_writer.patterns import regex

FAR = 220
"""How many letters before the colon the total may stand."""
SOME = regex(
    r"trong đó|tiêu biểu|nổi bật|điển hình|một số|\bnhư\b|đáng chú ý|riêng|\bso với\b|\btăng\b|\bgiảm\b|"
    r"phấn đấu|cùng kỳ|năm trước|chỉ tiêu"
)
"""Words before a colon after which a list need not hold every part."""


def over_colons(reading: Reading) -> Iterator[Breakdown]:
    """The totals before a colon whose parts are the first figures of the items after it."""
    low = reading.low
    for colon in re.finditer(r":(?=\s)", low):
        start, end = reading.sentence(colon.start())
        between = low[start : colon.start()]
        items = _items(reading, colon.end(), end)
        if len(items) < 2 or any(one.rough for one in items):
            continue
        total = _total(reading, max(start, colon.start() - FAR), colon.start(), items)
        if (
            total is None
            or SOME.search(low[total.end : colon.start()])
            or "(" in between[total.end - start :]
        ):
            continue
        several = ";" in low[colon.end() : end] or len(items) > 2
        for found in pair(
            reading.passage, [total], Items(low, colon.end(), end, tuple(items)), complete=True
        ):
            if several and len(found.parts) == len(items) and found.near(5):
                yield found


def _items(reading: Reading, start: int, end: int) -> list[Quantity]:
    """The first figure of each item, as long as they count the same things."""
    low = reading.low
    sign = ";" if ";" in low[start:end] else ","
    items: list[Quantity] = []
    begun = start
    for stretch in low[start:end].split(sign):
        own = [q for q in counts(reading.between(begun, begun + len(stretch))) if q.depth == 0]
        begun += len(stretch) + 1
        if not own or own[0].whole is not None:
            break
        if items and (own[0].kind is not items[0].kind or own[0].head != items[0].head):
            break
        items.append(own[0])
    return items


def _total(reading: Reading, start: int, end: int, items: list[Quantity]) -> Quantity | None:
    """The nearest figure before a colon that counts what the items count."""
    for one in reversed(counts(reading.between(start, end))):
        if one.kind is not items[0].kind or one.depth or not items[0].heads:
            continue
        if units.alike(one.head, items[0].head) or items[0].head in one.heads:
            return None if one.rough or one.whole is not None else one
    return None
