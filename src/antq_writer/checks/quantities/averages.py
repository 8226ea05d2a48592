"""An average with what it divides: `130 đồng chí … ở 23 xã (đạt 5,65 Công an chính quy/xã)`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from antq_writer.checks.quantities import units
from antq_writer.checks.quantities.passages import Reading, counts, is_change
from antq_writer.checks.quantities.quantity import Kind, Quantity
from antq_writer.patterns import regex


@dataclass(frozen=True, slots=True)
class Average:
    """So many of one thing for each of another."""

    each: Quantity
    """The figure per thing."""
    unit: str
    """The thing that it is counted per: `xã`."""
    exact: bool
    """Whether it holds for every one (`mỗi xã 03 đồng chí`), not as an average."""
    pairs: tuple[tuple[Quantity, Quantity], ...]
    """What may be divided by what, the nearest first."""


PER = regex(
    r"(?:bình quân|trung bình)?[^\d·;]{0,40}?\b(?:mỗi|một|từng)\s+(?P<unit>[^\W\d_]+(?: "
    r"[^\W\d_]+){0,3})"
)
AFTER = regex(
    r"^[^\d·,;:.()]{0,40}?(?:/\s*|\b(?:mỗi|trên một|một|trên mỗi)\s+)(?P<unit>[^\W\d_]+(?: [^\W\d_]+){0,3})"
)


REACH = 2500
"""How many letters off what is divided may stand."""


def averages(reading: Reading) -> Iterator[Average]:
    """The averages of a passage whose parts it gives too."""
    for each in reading.quantities:
        if each.kind is Kind.PERCENT or each.whole is not None or each.rough or is_change(each):
            continue
        start, end = reading.sentence(each.start)
        lead = re.split(r"[;:(]", reading.low[max(start, each.start - 60) : each.start])[-1]
        words = re.split(r"[,;:.()]", reading.low[each.end : end])[0]
        said = re.search(
            r"bình quân|trung bình", f"{lead} {reading.low[max(start, each.start - 12) : each.start]}"
        )
        per, after = PER.search(lead), AFTER.match(words)
        if each.text.lower() == "một" or (
            per
            and not said
            and per.group().split()[0] == "một"
            and _is_count(reading.between(max(start, each.start - 200), each.end))
        ):
            continue
        named = per or after
        if named is None or (not per and not said and "/" not in words and "," not in each.text):
            continue
        unit = units.head(named["unit"])
        if not units.is_known(unit) or (unit in units.MEASURES and not said):
            continue
        near = reading.between(each.start - REACH, each.end + REACH)
        counted = [q for q in counts(near) if q is not each]
        others = [q for q in counted if q.start < each.start or re.search(r"\btổng\b", q.lead)]
        if not others and said:
            others = [q for q in counted if each.end < q.start < end]
        dividends = [q for q in others if q.kind is each.kind and _same(q, each)]
        segment = reading.low.find(";", each.end, end)
        among = (
            [q for q in near if q.head == unit and (segment < 0 or q.start < segment)]
            if unit in units.MEASURES
            else others
        )
        divisors = [q for q in among if any(h == unit or h.startswith(f"{unit} ") for h in q.heads)]
        if not divisors and unit in ("đơn vị", "địa bàn", "nơi") and said:
            divisors = [
                q for q in among if q.start >= start and all(h in units.ANY_BODY for h in q.heads) and q.heads
            ]
            divisors = divisors if len(divisors) == 1 else []
        if not divisors and unit == "người" and each.kind is Kind.MONEY and "/" in words:
            rates = [q for q in reading.between(start, end) if q.kind is Kind.MONEY and "/" in q.noun]
            others = [q for q in counted if start <= q.start < end and q.start > each.end]
            people = [q for q in others if units.may_be_part("người", q.head)]
            divisors = people if len(people) == len(rates) == 1 else []
            dividends = [q for q in others if q.kind is Kind.MONEY and re.search(r"\btổng\b", q.lead)]
        exact = not said and "/" not in words
        if exact and len(re.findall(r"\bmỗi\b", reading.low[start:end])) > 1:
            continue
        if exact:
            dividends = [q for q in dividends if q.start >= start and q.head == each.head]
            divisors = [q for q in divisors if q.start >= start]
            if "còn" in reading.low[each.end : end].split():
                continue  # a part of what there was is left
            begun = max(start, reading.low.rfind(";", start, each.start))
            dividends = [q for q in dividends if q.start >= begun or re.search(r"\btổng\b", q.lead)]
        divided = _divided(reading, each, unit)
        pairs = divided or tuple(
            (n, m) for n in reversed(dividends) for m in reversed(divisors) if n is not m and m.value
        )
        if pairs and (divided or not any(n.rough or m.rough for n, m in pairs)):
            yield Average(each, unit, exact, pairs)


def _is_count(near: list[Quantity]) -> bool:
    """Whether the `một` of a lead is a figure itself: `một vụ cháy xe và hai vụ cháy rừng`."""
    return any(q.text.lower() == "một" and q.lead for q in near)


def _divided(reading: Reading, each: Quantity, unit: str) -> tuple[tuple[Quantity, Quantity], ...]:
    """The division that stands in brackets after an average: `07 buổi (96 buổi/12 tháng)`."""
    after = reading.between(each.end, each.end + REACH)[:2]
    if len(after) < 2 or after[0].depth == each.depth or not after[1].lead.endswith(("/", "trên")):
        return ()
    return ((after[0], after[1]),) if after[0].head == each.head and after[1].head == unit else ()


def _same(quantity: Quantity, each: Quantity) -> bool:
    return any(units.may_be_part(a, b) or units.may_be_part(b, a) for a in quantity.heads for b in each.heads)
