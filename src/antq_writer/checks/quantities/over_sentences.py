"""A total in one sentence and its parts in the next, or the other way round: `1.845 lượt người. Chia làm ba đợt: …`."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from antq_writer.checks.quantities import units
from antq_writer.checks.quantities.pairing import Breakdown, Items, pair
from antq_writer.checks.quantities.passages import Reading, counts
from antq_writer.checks.quantities.quantity import Quantity, sum_of
from antq_writer.patterns import regex

CRITERION = regex(
    r"[;.]\s*(?:và\s+|nếu\s+|còn\s+)?(?:(?:phân|chia|xét|tính|phân tích|phân loại|cơ cấu)\s+)?"
    r"(?:theo\s+[^\d:;,.]{2,40}(?::|\s(?=\d))|"
    r"về\s+(?:giới tính|độ tuổi|tuổi|trình độ|dân tộc|thành phần|cơ cấu|nghề nghiệp|địa bàn|loại|hình thức|"
    r"tính chất|đối tượng|chất lượng)[^\d:;,.]{0,30}:)"
)
"""Words that divide the same total once more: `; phân theo độ tuổi: …`."""
DIVIDES = regex(
    r"\b(?:phân|chia|tách|xét|tính)\s+(?:ra|theo|làm|thành)\b|^(?:trong đó\s*,?\s*)?theo\b|\bcơ cấu\b|\bgồm\b|\bnguồn\b"
)
SUMS = regex(r"(?:- )?(?:tổng cộng|như vậy|tính chung|cộng chung|tất cả|cộng lại|tổng số|tổng)\b")


def over_sentences(reading: Reading) -> Iterator[Breakdown]:
    """Totals whose parts stand in another sentence of the passage, or after another criterion."""
    for before, (start, end) in zip(reading.sentences, reading.sentences[1:], strict=False):
        low = reading.low[start:end]
        colon = low.find(":")
        own = [q for q in reading.between(start, end) if q.depth == 0]
        opening = low[: colon if colon >= 0 else (own[0].start - start if own else 0)]
        if DIVIDES.search(opening) and not [q for q in own if q.text.isdigit() and q.start < start + colon]:
            after = start + len(opening)
            yield from _divided(reading, _totals(reading, *before), after, end)
        if SUMS.match(low) and own:
            for total in own[:3]:
                yield from _summed(reading, before, total)
    for criterion in CRITERION.finditer(reading.low):
        start, end = reading.sentence(criterion.start())
        if reading.low[criterion.start()] == ";":
            totals = _totals(reading, start, criterion.start())[:1]
            again = CRITERION.search(reading.low, criterion.end(), end)
            yield from _divided(reading, totals, criterion.end(), again.start() if again else end)


def _totals(reading: Reading, start: int, end: int) -> list[Quantity]:
    return [q for q in counts(reading.between(start, end)) if q.depth == 0 and not q.rough]


def _divided(reading: Reading, totals: list[Quantity], after: int, end: int) -> Iterator[Breakdown]:
    items = tuple(q for q in reading.between(after, end) if q.depth == 0)
    for found in pair(reading.passage, totals[-2:], Items(reading.low, after, end, items), complete=True):
        if len(found.parts) > 1 and (found.fits or _near(found)):
            yield found


def _summed(reading: Reading, before: tuple[int, int], total: Quantity) -> Iterator[Breakdown]:
    """`Hội Phụ nữ 35 triệu đồng, Hội Nông dân 28 triệu đồng. Tổng cộng 63 triệu đồng.`"""
    parts = [
        q
        for q in _totals(reading, *before)
        if q.kind is total.kind and any(units.may_be_part(q.head, head) for head in total.heads)
    ]
    if len(parts) > 1 and not total.rough and total.whole is None:
        made = sum_of(parts)
        whole = frozenset({made} | {part.value for part in parts})
        found = Breakdown(total, reading.passage, tuple(parts), True, frozenset({total.value}), whole)
        if _near(found):
            yield found


def _near(found: Breakdown) -> bool:
    """Whether the parts come near enough to the total to be meant as all of it."""
    return Decimal("0.7") * found.total.value <= found.sum <= Decimal("1.3") * found.total.value
