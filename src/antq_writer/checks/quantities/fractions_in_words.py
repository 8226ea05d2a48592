"""Fractions in words beside the figures they are of: `trong 46 tổ …, hơn một nửa (25 tổ)`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from antq_writer.checks.quantities import units
from antq_writer.checks.quantities.passages import Reading
from antq_writer.checks.quantities.quantity import Kind, Quantity
from antq_writer.patterns import regex


@dataclass(frozen=True, slots=True)
class InWords:
    """A fraction in words with the figures it may be of."""

    at: int
    """Offset of its words."""
    said: str
    about: str
    """`hơn`, `gần`, …; empty when exact."""
    fraction: Fraction
    pairs: tuple[tuple[Quantity, Fraction], ...]
    """The part and what it is of, the nearest first."""

    def agrees(self, part: Quantity, whole: Fraction) -> bool:
        """Whether the words may be said of these figures."""
        share = Fraction(part.value) / whole
        if self.about in ("hơn", "trên", "quá"):
            return share > self.fraction
        if self.about in ("gần", "chưa đến", "chưa tới", "chưa đầy", "dưới"):
            return share < self.fraction
        return abs(share - self.fraction) <= (Fraction(8, 100) if self.about else Fraction(2, 100))


NUMBERS = {"một": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "mười": 10}
WORDS = regex(
    r"(?<!\w)(?:(?P<about>hơn|trên|quá|gần|chưa đến|chưa tới|chưa đầy|dưới|khoảng|xấp xỉ)\s+)?"
    r"(?:(?P<half>một nửa|nửa(?= (?:số|tổng|trong)))|(?P<a>một|hai|ba|bốn) phần (?P<b>ba|tư|bốn|năm|mười))(?!\w)"
)


def in_words(reading: Reading) -> Iterator[InWords]:
    """The fractions of a passage whose part and whole stand in their sentence."""
    for match in WORDS.finditer(reading.low):
        start, end = reading.sentence(match.start())
        start, end = max(start, match.start() - 400), min(end, match.end() + 200)
        if re.search(r"\b(?:tăng|giảm|gấp|sau|trước)\s*(?:thêm )?$", reading.low[start : match.start()]):
            continue
        fraction = Fraction(1, 2) if match["half"] else Fraction(NUMBERS[match["a"]], NUMBERS[match["b"]])
        part = _part(reading, match, start, end)
        if part is None or part.rough:
            continue
        pairs = tuple((part, whole) for whole in _wholes(reading, part, start))
        if pairs:
            yield InWords(match.start(), match.group(), match["about"] or "", fraction, pairs)


def _part(reading: Reading, match: re.Match[str], start: int, end: int) -> Quantity | None:
    """The figure that the words are said of: in brackets after them, or before them."""
    after = next((q for q in reading.between(match.end(), end) if q.kind is not Kind.PERCENT), None)
    if after and re.fullmatch(
        r"[^\d,;:.()]{0,60}\(\s*(?:với |là |tức )?", reading.low[match.end() : after.start]
    ):
        return after
    before = [q for q in reading.between(start, match.start()) if q.kind is not Kind.PERCENT]
    gap = reading.low[before[-1].end : match.start()] if before else ""
    if before and re.fullmatch(
        r"[^\d;:.()]{0,60}?(?:\(|,|,? (?:chiếm|bằng|đạt|tương đương|tương ứng|tức|là))\s*(?:chiếm |bằng |tức |với )*",
        gap,
    ):
        return before[-1]
    return None


def _wholes(reading: Reading, part: Quantity, start: int) -> Iterator[Fraction]:
    if part.whole:
        yield Fraction(part.whole)
        return
    first = reading.one_back(start)
    for whole in reversed(reading.between(first, part.start)):
        alike = any(
            units.alike(part.head, head) or units.may_be_part(part.head, head) for head in whole.heads
        )
        if whole.kind is part.kind and alike and whole.value > part.value and not whole.rough:
            yield Fraction(whole.value)
