"""So much a month for each of so many people over so many months: `1.500.000 đồng/người, 64 người, 12 tháng`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from antq_writer.checks.quantities import units
from antq_writer.checks.quantities.passages import Reading, counts
from antq_writer.checks.quantities.products import Product
from antq_writer.checks.quantities.quantity import Kind
from antq_writer.patterns import regex

MONTHLY = regex(r"\b(?:hằng|hàng|mỗi) tháng\b|/\s*tháng\b")
EACH = regex(r"\bmỗi (?:người|thành viên|đồng chí|tổ viên)\b")


def monthly_pay(reading: Reading) -> Iterator[Product]:
    """The payments of a passage that people, months and rate do not make; only when each is told once."""
    for rate in reading.quantities:
        if rate.kind is not Kind.MONEY or rate.rough or rate.whole is not None:
            continue
        start, end = reading.sentence(rate.start)
        start, end = max(start, rate.start - 400), min(end, rate.start + 400)
        words = reading.low[rate.end : rate.end + 24]
        each = re.match(r"\s*/\s*(?:người|thành viên|đồng chí)\b", words) or EACH.search(rate.lead)
        if not each or not MONTHLY.search(reading.low, start, end):
            continue
        told = [q for q in reading.between(start, end) if q is not rate and not q.rough and q.whole is None]
        months = [q for q in told if q.head == "tháng" and 1 < q.value <= 12]
        people = [q for q in counts(told) if units.may_be_part("người", q.head) and q.depth == rate.depth]
        sums = [q for q in told if q.kind is Kind.MONEY]
        if len(months) == len(people) == len(sums) == 1 and sums[0].value > rate.value:
            times = months[0].value * people[0].value
            if sums[0].value not in (times * rate.value, people[0].value * rate.value):
                yield Product(rate, times, sums[0])
