"""What is left of a total: `33 vụ …, hòa giải 26 vụ, đang hòa giải 04 vụ; 03 vụ còn lại`, also over sentences.

A remainder closes its list, so that the parts and it make the total, even after `trong đó`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations, pairwise

from antq_writer.checks.quantities import units
from antq_writer.checks.quantities.passages import Reading, counts
from antq_writer.checks.quantities.quantity import Quantity, sum_of
from antq_writer.patterns import regex


@dataclass(frozen=True, slots=True)
class Remainder:
    """A total, the parts told of it and what is left."""

    total: Quantity
    parts: tuple[Quantity, ...]
    rest: Quantity

    @property
    def whole(self) -> Decimal:
        """What parts and rest should make: of a ratio its second figure."""
        return self.total.value if self.total.whole is None else self.total.whole

    @property
    def off(self) -> Decimal:
        """By what share of the total parts and rest miss it."""
        made = sum_of(self.parts) + self.rest.value
        return abs(made - self.whole) / self.whole if self.whole else Decimal(1)


LEFT = regex(r"\bcòn lại(?: là| có| gồm| gồm có| chỉ| khoảng)?(?: [^\W\d_]+){0,4}\s*\(?$")
STILL = regex(r"\bcòn(?: là| có| khoảng| tồn| dư| nợ)?$")
NOW = regex(r"\b(?:toàn|trên địa bàn|hiện|đến nay|giảm)\b[^,;]{0,30}\bcòn$|năm ····[^,;]{0,30}\bcòn$")
"""What there is at present, not what is left of a total: `toàn huyện còn 21 xã`."""
BEHIND = regex(r"(?:\s+[^\W\d_]+){0,6}?\s+còn lại\b")
OTHERS = regex(
    r"(?:^|[,;:]|\bvà|\bcác|\bloại|\bkhoản|\bđối tượng|\bdân tộc|\bthành phần|\bnguồn|\bvi phạm|\blĩnh vực)"
    r"(?: [^\W\d_]+){0,4} khác(?: là| có|:)?\s*$"
)
"""A label that takes in all others: `các dân tộc khác có 437 người`."""
CARRIED = regex(r"\b(?:mới|thêm|bổ sung|chuyển sang|tồn|kỳ trước|năm trước)\b")
"""Words of a figure that is added to the total and no part of it."""
NEVER = regex(r"thời hạn|chấp hành|giá trị|thời gian|nhiệm kỳ")
REACH = 4
"""How many sentences back the total may stand."""
MOST = 9
"""How many figures before a remainder are tried for its total and parts."""


def remainders(reading: Reading) -> Iterator[Remainder]:
    """The remainders of a passage that no total and parts before them leave, each with the likeliest total."""
    for rest in reading.quantities:
        clause = re.split(r"[,;:.)]", reading.low[max(0, rest.start - 60) : rest.start])[-1].rstrip()
        left = bool(LEFT.search(clause) or BEHIND.match(reading.low, rest.end)) and not NEVER.search(clause)
        still = bool(STILL.search(clause)) and not NOW.search(clause)
        if rest.rough or rest.whole is not None or not (left or still or _is_others(reading, rest)):
            continue
        index = reading.sentence_number(rest.start)
        start = reading.sentences[max(0, index - (REACH if left else 0))][0]
        end = reading.sentences[index][1]
        depth = rest.depth - clause.endswith("(")
        like = [q for q in counts(reading.between(start, end)) if q.depth == depth and _like(q, rest)]
        after = [q for q in like if q.start > rest.start]
        found = _unfit([q for q in like if q.start < rest.start][-MOST:], rest, after)
        if found is not None:
            yield found


def _unfit(before: list[Quantity], rest: Quantity, after: list[Quantity]) -> Remainder | None:
    """The total that comes nearest to its parts, unless some reading of the figures agrees."""
    found: list[Remainder] = []
    if any(
        b.lead.endswith(("trong tổng số", "trên tổng số")) and a.value + rest.value == b.value
        for a, b in pairwise(before)
    ):
        return None
    for index, total in enumerate(before):
        parts = before[index + 1 :]
        if total.rough or any(part.rough for part in parts):
            return None
        if _fits(total, parts, rest, after):
            return None
        parts = [part for part in parts if part.whole is None]
        if total.whole is not None and not parts:
            found.append(Remainder(total, (total,), rest))
        elif total.whole is None and parts and total.value > max(q.value for q in (*parts, rest)):
            found.append(Remainder(total, tuple(parts), rest))
            last = Remainder(total, tuple(parts[-1:]), rest)
            if last.off * 10 <= 1:
                found.append(last)
    likely = [one for one in found if one.off * 2 <= 1]
    return min(likely, key=lambda one: one.off, default=None)


def _fits(total: Quantity, parts: list[Quantity], rest: Quantity, after: list[Quantity]) -> bool:
    wanted = {total.value - rest.value, total.value - rest.value - sum_of(after)}
    if total.whole is not None:
        wanted |= {total.whole - rest.value, total.whole - total.value - rest.value}
    for count in range(len(parts) + 1):
        for some in combinations(parts, count):
            values = sum_of(some)
            if values in wanted and (some or total.whole is not None):
                return True
    added = [q for q in parts if CARRIED.search(f"{q.lead} {q.noun}")]
    gone = [q for q in parts if q not in added]
    more = sum_of(added)
    less = sum_of(gone)
    return bool(added) and total.value + more - less == rest.value


def _is_others(reading: Reading, rest: Quantity) -> bool:
    """Whether a figure closes a list after `gồm`, `trong đó` or a colon: `… và các dân tộc khác có 437 người`."""
    start, end = reading.sentence(rest.start)
    if not re.search(r"\bgồm\b|trong đó|cụ thể|:", reading.low[start : rest.start]):
        return False
    clause = re.split(r"[,;.()\d]", reading.low[max(start, rest.start - 60) : rest.start])[-1]
    behind = re.match(r"[^\d,;.()]{0,40}\bkhác\s*(?=[.;)]|$)", reading.low[rest.end : end])
    return bool(OTHERS.search(clause.rstrip()) or (behind and clause.strip() in ("", "và")))


def _like(quantity: Quantity, rest: Quantity) -> bool:
    """Whether a figure counts what the rest counts, or says no unit where the rest is of the same kind."""
    if quantity.kind is not rest.kind:
        return False
    if not rest.heads or not quantity.heads:
        return not quantity.heads
    return units.any_kin(quantity.heads, rest.heads)
