"""Multiples beside their two figures: `320 vụ, gấp 2 lần năm 2022 (160 vụ)`, `tăng gấp đôi, từ 24 lên 48`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from antq_writer.checks.quantities import units
from antq_writer.checks.quantities.dated import dated, of_head
from antq_writer.checks.quantities.passages import Reading
from antq_writer.checks.quantities.quantity import Kind, Quantity, number
from antq_writer.checks.quantities.rounding import rounds_to
from antq_writer.patterns import regex


@dataclass(frozen=True, slots=True)
class Multiple:
    """How many times as much, with the figures that it may be of."""

    at: int
    said: str
    text: str
    """The multiple in digits: `2`, `2,5`, `0,5`."""
    pairs: tuple[tuple[Quantity, Quantity], ...]
    """(now, before), the nearest first; never empty."""

    @property
    def fits(self) -> bool:
        """Whether any pair has this ratio."""
        text = self.text if "," in self.text else f"{self.text},0"
        return any(
            rounds_to(Fraction(now.value) / Fraction(before.value), number(self.text), text)
            for now, before in self.pairs
        )


TIMES = regex(
    r"\bgấp\s+(?:(?P<figure>\d+(?:,\d+)?)\s+lần|(?P<word>đôi|hai lần|ba lần|ba|bốn lần|năm lần))(?!\w)|"
    r"\b(?P<half>giảm (?:đi |được )?một nửa)\b"
)
WORDS = {"đôi": "2", "hai lần": "2", "ba lần": "3", "ba": "3", "bốn lần": "4", "năm lần": "5"}
ROUGH = regex(r"\b(?:hơn|gần|khoảng|trên|xấp xỉ|dự kiến|phấn đấu|không|chưa)\s*(?:tăng\s*)?$")


def multiples(reading: Reading) -> Iterator[Multiple]:
    """The multiples of a passage whose two figures it gives."""
    for match in TIMES.finditer(reading.low):
        text = "0,5" if match["half"] else match["figure"] or WORDS[match["word"]]
        if ROUGH.search(reading.low[max(0, match.start() - 200) : match.start()]):
            continue
        if pairs := tuple(_pairs(reading, match)):
            yield Multiple(match.start(), match.group(), text, pairs)


def _pairs(reading: Reading, match: re.Match[str]) -> Iterator[tuple[Quantity, Quantity]]:
    start, end = reading.sentence(match.start())
    start = max(start, reading.low.rfind(";", start, match.start()) + 1)
    told = [q for q in reading.between(start, end) if q.kind is not Kind.PERCENT and not q.rough and q.value]
    semicolon = reading.low.find(";", match.end(), end)
    end = semicolon if semicolon >= 0 else end
    told = [q for q in told if q.start < end]
    after = next((q for q in told if q.start >= match.end() and q.start - match.end() < 90), None)
    against = (
        re.search(r"\bnăm (?:····|trước|ngoái)|cùng kỳ", reading.low[match.end() : after.start])
        if after
        else None
    )
    if not against and (from_to := _from_to(told)):
        yield from_to
        return
    if after is not None and (
        not match["half"] or re.search(r"so với|\bcủa\b", reading.low[match.end() : after.start])
    ):
        yield from (
            (q, after)
            for q in reversed(told)
            if q.end <= match.start() and any(units.alike(after.head, head) for head in (q.head, *q.heads))
        )
        return
    first = reading.one_back(start)
    series = [
        one for one in dated(reading, first, match.start()) if first <= one.quantity.start < match.start()
    ]
    if (
        after is None
        and series
        and all(units.alike(one.quantity.head, series[0].quantity.head) for one in series)
    ):
        by_year = of_head(series, series[0].quantity.head)
        if len(by_year) == 2 and min(by_year) + 1 == max(by_year) and by_year[min(by_year)].value:
            yield by_year[max(by_year)], by_year[min(by_year)]


def _from_to(told: list[Quantity]) -> tuple[Quantity, Quantity] | None:
    """`từ 24 mắt lên 48 mắt`."""
    for before, now in pairwise(told):
        rising = re.search(r"\btừ$", before.lead) and re.search(
            r"\b(?:lên|xuống|còn|thành|đến)(?: thành| còn)?$", now.lead
        )
        if rising and (units.alike(before.head, now.head) or not before.heads):
            return now, before
    return None
