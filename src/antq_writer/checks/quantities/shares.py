"""A share and its percentage: `45/50 khu dân cư …, đạt 90%`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

from antq_writer.checks.quantities import units
from antq_writer.checks.quantities.bases import bases
from antq_writer.checks.quantities.passages import Reading, counts, is_change
from antq_writer.checks.quantities.quantity import Kind, Quantity
from antq_writer.checks.quantities.rates import may_be_rate, of_another_clause
from antq_writer.checks.quantities.rounding import rounds_to
from antq_writer.patterns import regex


@dataclass(frozen=True, slots=True)
class Share:
    """A percentage with the ratios that it may stand for, the nearest first."""

    percent: Quantity
    ratios: tuple[tuple[Decimal, Decimal], ...]


SAID = regex(
    r"(?:đạt|chiếm|tỷ lệ|tỉ lệ|bằng|tương đương|tương ứng|ứng với|đạt được|là|được|hoàn thành|=|công nhận|đó)"
    r"(?:\s+(?:tỷ lệ|tỉ lệ|trên|hơn|gần|khoảng))*$|\b(?:tỷ|tỉ) lệ(?: (?!giảm|tăng|từ|đến|còn|xuống|lên)[^\W\d_]+){1,7}$"
)


def shares(reading: Reading) -> Iterator[Share]:
    """The percentages of a passage that stand for a ratio beside them."""
    last = 0
    for index, percent in enumerate(reading.quantities):
        if percent.kind is not Kind.PERCENT:
            continue
        start = max(reading.sentence(percent.start)[0], last)
        last = percent.end
        previous = reading.quantities[index - 1] if index else None
        if (
            previous
            and is_change(previous)
            and (
                not re.search(r"[,;.]", reading.low[previous.noun_end : percent.start])
                or OF_CHANGE.fullmatch(reading.low[previous.noun_end : percent.start])
            )
        ):
            continue  # of the change
        if previous and RAISED.search(previous.lead):
            continue  # of the change that led to it: `giảm còn 32 vụ (20%)`
        if percent.rough and (bound := _bounded(reading, start, percent)):
            yield Share(percent, (bound,))
            continue
        if is_change(percent) or percent.rough or "điểm" in reading.low[percent.end : percent.end + 8]:
            continue
        following = reading.quantities[index + 1] if index + 1 < len(reading.quantities) else None
        gap = reading.low[percent.end : following.start].strip() if following else ""
        if following and following.whole and re.fullmatch(r"[^\d;.()]{0,40}\((?:tức|đạt|với|là|có)?", gap):
            yield Share(percent, ((following.value, following.whole),))
            last = following.end
            continue
        if behind := _behind(reading, percent):
            yield Share(percent, (behind,))
            continue
        if (against := _against(reading, start, percent)) is not None:
            if against:
                yield Share(percent, against)
            continue
        if listed := _in_turn(reading, percent):
            yield Share(percent, (listed,))
            continue
        if of_another_clause(reading, start, percent):
            continue
        if not SAID.search(reading.words_before(percent)) and not _bracketed(reading, percent):
            continue
        ratios = [
            (q.value, q.whole)
            for q in reversed(reading.between(start, percent.start))
            if q.whole and q.kind is not Kind.PERCENT and may_be_rate(reading, percent, q)
        ]
        nearest = [q for q in reading.between(start, percent.start) if q.kind is not Kind.PERCENT][-1:]
        if nearest and not nearest[0].whole and OF_TARGET.match(reading.low, percent.end):
            ratios = []
        if ratios and percent.value == 100 and re.search(r"[^\W\d_] đạt$", reading.words_before(percent)):
            continue  # each of them reached all of something
        if not ratios:
            ratios = (
                list(_told(reading, start, percent))
                or list(_part_of(reading, start, percent))
                or list(bases(reading, percent))
            )
        if whole := _of_following(reading, percent, following):
            nearest = [q for q in reading.between(start, percent.start) if q.depth <= percent.depth][-1:]
            ratios = [
                (q.value, whole) for q in nearest if following and q.kind is following.kind and not q.whole
            ]
        if not ratios and (rest := _rest_of(reading, percent)):
            ratios = [rest]
        if ratios and percent.value == 100 and (less := _listed_below(reading, start, percent)):
            yield Share(percent, (less,))
            continue
        if ratios:
            total = (sum((a for a, _ in ratios), Decimal(0)), sum((b for _, b in ratios), Decimal(0)))
            yield Share(percent, (*ratios, total) if len(ratios) > 1 else tuple(ratios))


OF_TARGET = regex(r"\s*(?:so với )?(?:chỉ tiêu|kế hoạch|mục tiêu|dự toán)\b")
RAISED = regex(r"\b(?:tăng|giảm)(?: xuống| lên)?(?: chỉ)? (?:còn|lên|xuống|tới|đến|thành)$")
OF_CHANGE = regex(
    r"\s*,\s*(?:tương ứng|tương đương|ứng với|tức|bằng|tỷ lệ|tỉ lệ|giảm|tăng|=|hay)(?: (?:với|là|tỷ lệ|tỉ lệ))*\s*"
)
BOUNDS = {"trên": 1, "hơn": 1, "dưới": -1, "gần": -1}


def _bounded(reading: Reading, start: int, percent: Quantity) -> tuple[Decimal, Decimal] | None:
    """The one ratio before a percentage with a bound: `214/230 đảng viên đăng ký, đạt trên 93%`."""
    told = [q for q in reading.between(start, percent.start) if q.kind is not Kind.PERCENT]
    if len(told) != 1 or not told[0].whole or percent.about not in BOUNDS or is_change(percent):
        return None
    said = re.search(
        r"\b(?:đạt|chiếm|tỷ lệ|tỉ lệ|bằng)(?: tỷ lệ| tỉ lệ)? (?:trên|hơn|dưới|gần)$",
        reading.words_before(percent),
    )
    behind = re.match(r"\s*(?:[.;)]|$)", reading.low[percent.end : percent.end + 20])
    return (told[0].value, told[0].whole) if said and behind else None


def _rest_of(reading: Reading, percent: Quantity) -> tuple[Decimal, Decimal] | None:
    """What a ratio of the sentence leaves: `13/15 thôn đạt (86,7%), 02 thôn không đạt (13,3%)`."""
    told = [
        q for q in reading.between(reading.sentence(percent.start)[0], percent.start) if q.kind is Kind.COUNT
    ]
    if len(told) < 2 or told[-1].whole is not None:
        return None
    for ratio in told[:-1]:
        alike = any(units.alike(told[-1].head, head) for head in ratio.heads)
        if alike and ratio.whole is not None and ratio.value + told[-1].value == ratio.whole:
            return told[-1].value, ratio.whole
    return None


def _behind(reading: Reading, percent: Quantity) -> tuple[Decimal, Decimal] | None:
    """A ratio in words after the percentage: `đạt 88%, với 22 vụ được làm rõ trên tổng số 26 vụ`."""
    part, whole = [*reading.between(percent.end, reading.sentence(percent.start)[1]), None, None][:2]
    if part is None or whole is None or part.whole or whole.whole or part.rough or whole.rough:
        return None
    led = re.fullmatch(
        r"\s*(?:,|\()?\s*(?:với|tức|do có|vì có|gồm|tương ứng(?: với)?)?\s*",
        reading.low[percent.end : part.start],
    )
    told = re.search(r"\b(?:trên|trong)\s+(?:tổng số|tổng|số)?\s*$", reading.low[part.end : whole.start])
    near = not re.search(r"[;.,]", reading.low[part.noun_end : whole.start])
    return (part.value, whole.value) if led and told and near and part.kind is whole.kind else None


AGAINST = regex(
    r"\s*(?:so với|so)\b(?P<of>[^\d;.]{0,60}?)\(?\s*$|\s*(?P<target>chỉ tiêu|kế hoạch|mục tiêu)\b[^\d;.,]{0,40}\(?\s*$"
)


def _against(reading: Reading, start: int, percent: Quantity) -> tuple[tuple[Decimal, Decimal], ...] | None:
    """The ratio to the figure of another time or of a target: `15.300 lượt, bằng 102% so với năm 2021 (15.000 lượt)`.

    Empty when it is of another time whose figure is not given; None when it is no such percentage.
    """
    end = reading.sentence(percent.start)[1]
    following = next(iter(reading.between(percent.end, end)), None)
    now = [q for q in counts(reading.between(start, percent.start)) if q.depth == percent.depth]
    if following is not None and following.kind is not Kind.PERCENT and following.whole is None:
        gap = AGAINST.match(reading.low[percent.end : following.start])
        if gap and now:
            pairs = [(q.value, following.value) for q in reversed(now) if units.alike(q.head, following.head)]
            pairs += [(q.value, q.whole) for q in now if q.whole]
            return tuple(pairs)
    if re.match(
        r"\s*so với (?:cùng kỳ|năm|kỳ|\d+ tháng|quý|tháng)", reading.low[percent.end : percent.end + 60]
    ):
        earlier = [q for q in now if re.search(r"\bbằng$", reading.words_before(percent)) and q.whole]
        return () if not earlier or ";" in reading.low[earlier[-1].end : percent.start] else None
    return None


def _in_turn(reading: Reading, percent: Quantity) -> tuple[Decimal, Decimal] | None:
    """The ratio that a percentage belongs to after `lần lượt`: `96/101 thôn, 14/15 xã, lần lượt đạt 95% và 93,3%`."""
    start, end = reading.sentence(percent.start)
    turn = reading.low.find("lần lượt", start, end)
    ratios = [q for q in reading.between(start, turn) if q.whole] if turn >= 0 else []
    percents = [q for q in reading.between(turn, end) if q.kind is Kind.PERCENT]
    if percent not in percents or len(ratios) != len(percents):
        return None
    ratio = ratios[percents.index(percent)]
    return (ratio.value, ratio.whole) if ratio.whole else None


def _listed_below(reading: Reading, start: int, percent: Quantity) -> tuple[Decimal, Decimal] | None:
    """A ratio below one in a plain list of ratios that are all said to be 100%: `07/07 làng; 03/04 …`."""
    ratios = [q for q in reading.between(start, percent.start) if q.whole]
    for before, after in pairwise(ratios):
        if re.search(r"[^;,\s]", reading.low[before.noun_end : after.start].replace("và", "")):
            return None
    below = [(q.value, q.whole) for q in ratios if q.whole and q.value < q.whole]
    return below[0] if len(ratios) > 1 and below else None


def _of_following(reading: Reading, percent: Quantity, following: Quantity | None) -> Decimal | None:
    """The whole after the percentage: `62 vụ, chiếm 77,5% tổng số vụ phạm pháp hình sự (80 vụ)`."""
    if following is None or following.kind is Kind.PERCENT or following.whole:
        return None
    gap = reading.low[percent.end : following.start]
    return (
        following.value
        if re.match(r"\s*(?:trong |trên |của )?(?:tổng(?: số)?|số)\b[^\d;,.]{0,60}$|\s*trong\s*$", gap)
        else None
    )


def _bracketed(reading: Reading, percent: Quantity) -> bool:
    """Whether a percentage stands alone in brackets after a ratio: `45/50 thôn (90%)`."""
    before = reading.low[max(0, percent.start - 200) : percent.start].rstrip()
    return before.endswith("(") and reading.low[percent.end : percent.end + 20].lstrip().startswith(")")


def _told(reading: Reading, start: int, percent: Quantity) -> Iterator[tuple[Decimal, Decimal]]:
    """A ratio in words: `45 trên tổng số 50 khu dân cư`, `trong tổng số 50 vụ có 45 vụ …`."""
    before = [q for q in reading.between(start, percent.start) if q.kind is not Kind.PERCENT]
    for part, whole in pairwise(before):
        if (
            (
                (whole.lead.endswith("/") and part.heads == whole.heads)
                or re.search(r"(?:trên|trong)\s*(?:tổng số|tổng|số)?$", whole.lead)
            )
            and whole.start - part.noun_end < 25
            and not re.search(r"[;,.]", reading.low[part.noun_end : whole.start])
        ) or (re.search(r"/\s*tổng(?: số)?$", whole.lead) and units.alike(part.head, whole.head)):
            yield part.value, whole.value
    for whole, part in pairwise(before):
        kin = any(units.may_be_part(part.head, head) for head in whole.heads)
        if re.search(r"trong (?:tổng )?số$", whole.lead) and kin:
            yield part.value, whole.value


def _part_of(reading: Reading, start: int, percent: Quantity) -> Iterator[tuple[Decimal, Decimal]]:
    """A part right before the percentage, of a total of the same thing further before."""
    after = reading.low[percent.end : percent.end + 24]
    if percent.value > 100 or re.search(r"kế hoạch|chỉ tiêu|so với|nghị quyết", after):
        return
    before = [q for q in counts(reading.between(start, percent.start)) if q.kind is Kind.COUNT]
    if len(before) < 2 or before[-1].rough or percent.start - before[-1].noun_end > 60:
        return
    part = before[-1]
    if re.search(r"\d", reading.low[part.noun_end : percent.start]):
        return
    for whole in reversed(before[:-1]):
        if units.alike(part.head, whole.head) and part.value <= whole.value and not whole.rough:
            yield part.value, whole.value


def agrees(share: Share) -> bool:
    """Whether any of the ratios rounds to the percentage."""
    if share.percent.rough:
        side = BOUNDS[share.percent.about]
        return all(
            (Fraction(a) * 100 / Fraction(b) - Fraction(share.percent.value)) * side >= 0
            for a, b in share.ratios
        )
    return any(
        whole == 0
        or rounds_to(Fraction(part) * 100 / Fraction(whole), share.percent.value, share.percent.text)
        for part, whole in share.ratios
    )
