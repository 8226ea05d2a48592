"""A change on an earlier figure: `48 vụ, giảm 12 vụ (20%) so với năm 2022 (60 vụ)`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from antq_writer.checks.quantities import units
from antq_writer.checks.quantities.dated import dated
from antq_writer.checks.quantities.earlier import NONE, bracketed_pair, earlier_figure, slashed_pair
from antq_writer.checks.quantities.passages import Reading
from antq_writer.checks.quantities.periods import (
    EARLIER,
    by_year,
    counts_such,
    in_sentence_before,
    of_named_years,
    of_years,
    verb_before,
    year_before,
)
from antq_writer.checks.quantities.points import is_of_points, points_between
from antq_writer.checks.quantities.quantity import Kind, Quantity
from antq_writer.checks.quantities.two_moments import in_turn, two_moments
from antq_writer.patterns import regex


@dataclass(frozen=True, slots=True)
class Change:
    """What rose or fell: any of its figures may be missing."""

    rose: bool
    """True for `tăng`, False for `giảm`."""
    by: Quantity | None
    """By how much."""
    percent: Quantity | None
    """By how much in percent."""
    now: tuple[Quantity, ...]
    """What the figure may be now, the nearest first."""
    before: Quantity | None
    """What it was before, when a figure of its own says it."""
    verb: str = ""
    """The word that it is written with."""
    bracketed: bool = False
    """Whether both periods stand in brackets after it: `giảm 15% (17/20 vụ)`."""

    @property
    def pairs(self) -> Iterator[tuple[Decimal, Decimal]]:
        """(now, before) of every reading in which both are known as printed."""
        for now in self.now:
            if self.before is not None and self.before is not now:
                yield now.value, self.before.value
            elif (
                self.before is None
                and now.whole is not None
                and (self.bracketed or self.verb == "vượt" or OCCURRED.search(now.lead))
            ):
                yield now.value, now.whole
                if self.bracketed and (now.whole > now.value) is self.rose:
                    yield now.whole, now.value  # the earlier one first

    @property
    def place(self) -> Quantity:
        """The figure that the change is written at."""
        figure = self.by or self.percent
        assert figure is not None
        return figure


OCCURRED = regex(r"xảy ra|phạm pháp|tội phạm|tai nạn|cháy|số vụ")
"""Words before a ratio of two periods, not of a part and its whole: `xảy ra 48/60 vụ, giảm 12 vụ`."""
ROSE = frozenset({"thêm", "tăng", "nhiều hơn", "cao hơn", "vượt"})


def changes(reading: Reading, above: Sequence[Reading] = ()) -> Iterator[Change]:
    """The changes of a passage, in order; `above` are the passages before it."""
    yield from _raised(reading)
    taken: set[int] = set()
    series = dated(reading)
    for index, figure in enumerate(reading.quantities):
        verb = verb_before(reading, figure)
        if not verb or figure.start in taken or figure.rough or PER.match(reading.low, figure.noun_end):
            continue
        start, end = reading.sentence(figure.start)
        rest = reading.quantities[index + 1 :]
        points = figure.noun.startswith("điểm") and figure.kind is Kind.COUNT
        by, percent = (None, figure) if figure.kind is Kind.PERCENT or points else (figure, None)
        partner = _partner(reading, figure, rest)
        if partner is not None:
            taken.add(partner.start)
            if by is None:
                by = partner
            else:
                percent = partner
        if percent is not None and by is not None and is_of_points(reading, percent, start, end):
            percent = None
        head = by.head if by is not None and by.heads else None
        around = [
            q for q in reading.between(start, end)
            if q is not by and q is not percent and q.start not in taken and q.kind is not Kind.PERCENT
            and not verb_before(reading, q) and not q.rough
        ]  # fmt: skip
        if percent is not None and by is None and (both := points_between(reading, percent, start, end)):
            yield Change(verb[1] in ROSE, percent, None, (both[0],), both[1], verb[1])
            continue
        if points:
            continue
        if both := in_turn(reading, start, figure):
            yield Change(verb[1] in ROSE, by, percent, (both[1],), both[0], verb[1])
            continue
        if both := of_years(reading, series, figure, partner or figure, head, verb[1]):
            yield Change(verb[1] in ROSE, by, percent, (both[1],), both[0], verb[1])
            continue
        if both := of_named_years(reading, above, figure, partner or figure, head):
            yield Change(verb[1] in ROSE, by, percent, (both[1],), both[0], verb[1])
            continue
        if (
            percent is not None
            and by is None
            and any(
                q.kind is Kind.PERCENT and not verb_before(reading, q)
                for q in reading.between(start, figure.start)
            )
        ):
            continue  # a percentage that rose by percentage points
        if pair := bracketed_pair(reading, figure if partner is None else partner, around):
            yield Change(verb[1] in ROSE, by, percent, (pair,), None, verb[1], bracketed=True)
            continue
        if around and NONE.search(
            reading.low[max([start, *(q.end for q in around if q.end <= figure.start)]) : figure.start]
        ):
            continue  # it fell to nothing
        before = earlier_figure(reading, figure, partner or figure, around, head)
        unit = head or (before.head if before else "")
        now = tuple(
            q for q in reversed(around)
            if q is not before and q.start < figure.start and (not unit or counts_such(q, unit))
            and not EARLIER.search(re.split(r"[;.]", reading.low[max(start, q.start - 22) : q.start])[-1])
        )  # fmt: skip
        if not now:
            now = tuple(
                q for q in around
                if q is not before and q.start > figure.start and counts_such(q, unit) and q.depth >= figure.depth
                and not re.search(r"[;.]|trong khi|ngược lại", reading.low[figure.end : q.start])
                and re.search(r"\b(?:lên|xuống|còn|thành)\b", q.lead)
            )  # fmt: skip
        if before is None and (
            both := two_moments(reading, start, figure, partner or figure, unit or _nearest(now))
        ):
            yield Change(verb[1] in ROSE, by, percent, (both[1],), both[0], verb[1])
            continue
        if not now and (before is not None or (by is not None and percent is not None)):
            now = in_sentence_before(reading, start, unit)
        if before is not None and before.whole is not None and any(q.value == before.value for q in now):
            yield Change(verb[1] in ROSE, by, percent, (before,), None, verb[1], bracketed=True)
            continue  # `giảm 04 vụ so với năm 2022 (28/32 vụ)`
        if before is None and len(two_years := by_year(reading, start, now)) == 2:
            yield Change(verb[1] in ROSE, by, percent, (two_years[1],), two_years[0], verb[1])
            continue
        if before is None and (two := slashed_pair(reading, figure if partner is None else partner, around)):
            yield Change(verb[1] in ROSE, by, percent, (two[0],), two[1], verb[1])
            continue
        if (
            before is None
            and now
            and by is not None
            and (earlier := year_before(reading, start, figure, unit))
        ):
            before = earlier
        if head is None and before is None and by is None:
            now = now[:1]
        yield Change(verb[1] in ROSE, by, percent, now, before, verb[1])


def _raised(reading: Reading) -> Iterator[Change]:
    """What was added, and from what to what that raised it: `lắp mới 35 camera, nâng tổng số từ 120 lên 155 camera`."""
    for raised in re.finditer(r"\bnâng\b", reading.low):
        start, end = reading.sentence(raised.start())
        after = [q for q in reading.between(raised.end(), end) if q.kind is not Kind.PERCENT][:2]
        added = [
            q for q in reading.between(start, raised.start()) if q.kind is not Kind.PERCENT and q.depth == 0
        ][-1:]
        if len(after) < 2 or not added or not re.search(r"\b(?:thêm|mới)$", added[0].lead):
            continue
        before, now = after
        if (
            re.search(r"\btừ$", before.lead)
            and re.search(r"\blên(?: thành)?$", now.lead)
            and units.alike(added[0].head, now.head)
        ):
            yield Change(True, added[0], None, (now,), before, "thêm")


PER = regex(r"\s?/\s?[\d·]")


def _partner(reading: Reading, figure: Quantity, rest: tuple[Quantity, ...]) -> Quantity | None:
    """The percentage of a change in figures, or the figures of a change in percent, right after it."""
    if not rest:
        return None
    following = rest[0]
    if len(rest) > 1 and rest[1].lead.endswith("/"):
        return None
    if following.whole is not None or (following.kind is Kind.PERCENT) == (figure.kind is Kind.PERCENT):
        return None
    gap = reading.low[max(figure.noun_end, figure.end) : following.start].strip()
    told = re.fullmatch(
        r"so với [^\d;.()]{1,60}?[,(]\s*(?:tương ứng|tương đương|tức|tỷ lệ|tỉ lệ|=)?.{0,20}?", gap
    )
    if told and following.kind is Kind.PERCENT and figure.kind is not Kind.PERCENT:
        verb = verb_before(reading, figure)
        said = re.search(r"\b(?:tăng|giảm)\b", gap)
        if (said and verb and said[0] == verb[1]) or re.search(
            r"(?:tương ứng|tương đương|tức|tỷ lệ|tỉ lệ|=)", gap
        ):
            return following
        return None
    if re.fullmatch(
        r"(?:(?:bị|tử|chết|vong|thương|vi phạm)(?: [^\W\d_]+){0,2}\s*(?=\())?"
        r"(?:\(|=|,|-|;|/)?\s*(?:=|tương đương|tương ứng|ứng với|tỷ lệ|tỉ lệ|bằng|đạt|tức|là|tăng|giảm|"
        r"chiếm|\(|(?<=\w )với)*"
        r"(?:\s*(?:(?<=ứng )với|(?<=đương )với|tỷ lệ|tỉ lệ|tăng|giảm|khoảng|gần|hơn))*",
        gap,
    ):
        return following
    return None


def _nearest(now: tuple[Quantity, ...]) -> str:
    return now[0].head if now else ""
