"""So many for each of so many: `mỗi ấp 01 tổ gồm 03 người; toàn xã có 11 ấp, như vậy có 33 người`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from antq_writer.checks.quantities import units
from antq_writer.checks.quantities.passages import Reading, is_change, is_each
from antq_writer.checks.quantities.quantity import Kind, Quantity
from antq_writer.patterns import regex


@dataclass(frozen=True, slots=True)
class Product:
    """What each of some things has, how many of them there are, and what they are said to have together."""

    each: Quantity
    times: Decimal
    told: Quantity

    @property
    def right(self) -> Decimal:
        """What they should have together."""
        return self.each.value * self.times


EACH = regex(
    r"\b(?:mỗi|từng)\s+(?P<unit>[^\W\d_]+(?: [^\W\d_]+){0,3})|"
    r"\b(?:các|tất cả các)\s+(?P<all>[^\W\d_]+(?: [^\W\d_]+){0,2})\s+đều\b"
)
LOOSE = regex(r"ít nhất|tối thiểu|bình quân|trung bình|khoảng|từ ·|tối đa|không quá")
SHARED = regex(r"\b(?:phân bổ|cấp phát|cấp|phát|trang bị|hỗ trợ|trao|tặng)$")
"""Words before what is given out, so much to each."""
JOINED = regex(r"[^\d;:.()]{0,40}?(?:\bgồm|\bcó|\bvới)\s*(?:\s*·*)$")
IN_A_YEAR = {"quý": Decimal(4), "tháng": Decimal(12)}


def products(reading: Reading) -> Iterator[Product]:
    """The statements of a passage for each thing whose number and joint figure it gives too, when they disagree."""
    per: dict[int, tuple[Quantity, frozenset[str]]] = {}
    for match in EACH.finditer(reading.low):
        start, end = reading.sentence(match.start())
        start, end = max(start, match.start() - 600), min(end, match.end() + 600)
        unit = units.head(match["unit"] or match["all"])
        if not (units.is_known(unit) or unit in IN_A_YEAR) or LOOSE.search(reading.low, start, match.start()):
            continue
        stop = re.search(
            r"[;.:](?=\s|$)|\b(?:mỗi|từng|tổng|như vậy|nâng|toàn)\b", reading.low[match.end() : end]
        )
        clause = reading.between(match.start(), match.end() + stop.start() if stop else end)
        for index, each in enumerate(clause):
            if each.kind is Kind.PERCENT or each.rough or each.whole is not None or each.head == unit:
                break
            over: frozenset[str] = frozenset({unit})
            for known, heads in per.values():
                if known.value == 1 and known.head in over:
                    over |= heads
            if index and clause[0].value == 1 and not _listed(reading, clause[index - 1], each):
                over |= {clause[0].head}
            elif index and not _listed(reading, clause[index - 1], each):
                break
            per[each.start] = (each, over)
    for each, over in per.values():
        start, end = reading.sentence(each.start)
        rates = {heads for one, heads in per.values() if start <= one.start < end and one.kind is each.kind}
        if each.value > 1 and (len(rates) == 1 or each.kind is not Kind.MONEY):
            yield from _wrong(reading, each, over, set(per))


def _listed(reading: Reading, before: Quantity, each: Quantity) -> bool:
    """Whether two figures for each thing are only listed side by side: `03 đèn pin, 03 áo phản quang`."""
    return bool(re.fullmatch(r"[^\d;.]{0,30}(?:,|\bvà)\s*", reading.low[before.noun_end : each.start]))


def _wrong(reading: Reading, each: Quantity, over: frozenset[str], known: set[int]) -> Iterator[Product]:
    start, end = reading.sentence(each.start)
    start, end = max(start, each.start - 600), min(end, each.start + 600)
    after = reading.sentence(min(end, len(reading.low) - 1))[1] if end < len(reading.low) else end
    before = reading.one_back(start)
    others = [
        q
        for q in reading.between(before, after)
        if q.start not in known and q.kind is not Kind.PERCENT and not q.rough and not is_change(q)
    ]
    times = [
        n for q in others if any(h == u or h.startswith(f"{u} ") for h in q.heads for u in over)
        for n in (q.value, q.whole) if n is not None and n > 1
    ]  # fmt: skip
    if year := [IN_A_YEAR[u] for u in over if u in IN_A_YEAR]:
        times += year if re.search(r"\b(?:cả|trong) năm\b", reading.low[start:after]) else []
    joint = [
        q for q in others
        if (q.start > each.start or SHARED.search(q.lead)) and q.kind is each.kind and q.whole is None
        and _same(q, each) and q.value > each.value
        and (each.kind is Kind.MONEY or not is_each(q))
    ]  # fmt: skip
    told_before = [q for q in others if q.start < each.start and _same(q, each)]
    if (
        not times
        or not joint
        or any(n * each.value == q.value for n in times for q in (*joint, *told_before))
    ):
        return
    told = min(joint, key=lambda q: min(abs(n * each.value - q.value) for n in times))
    number = min(times, key=lambda n: abs(n * each.value - told.value))
    if abs(number * each.value - told.value) * 5 <= number * each.value:
        yield Product(each, number, told)


def _same(quantity: Quantity, each: Quantity) -> bool:
    if each.kind is Kind.MONEY:
        return True
    people = units.may_be_part("người", quantity.head) and units.may_be_part("người", each.head)
    return people or units.any_alike(quantity.heads, each.heads)
