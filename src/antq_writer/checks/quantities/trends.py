"""What is said of the figures of several years: `năm sau đều cao hơn năm trước`, `giảm dần qua các năm`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from antq_writer.checks.quantities.dated import dated, of_head, rates
from antq_writer.checks.quantities.passages import Reading
from antq_writer.checks.quantities.quantity import Quantity
from antq_writer.patterns import regex


@dataclass(frozen=True, slots=True)
class Trend:
    """Words on a series of years, with its figures in the order of the years."""

    at: int
    said: str
    figures: tuple[Quantity, ...]


WORDS = regex(
    r"năm sau (?:luôn |đều |cũng )*(?P<a>cao hơn|nhiều hơn|tăng|thấp hơn|ít hơn|giảm)(?: hơn)?(?: so với)? năm trước|"
    r"(?:liên tục|đều|năm nào cũng|từng năm) (?P<b>tăng|giảm)|"
    r"(?P<c>tăng|giảm) (?:dần|đều|liên tục|qua (?:từng|các) năm|theo từng năm|hằng năm|hàng năm)"
)


def trends(reading: Reading) -> Iterator[Trend]:
    """The trends that the figures before them, of three years or more, do not show."""
    series = None
    for match in WORDS.finditer(reading.low):
        series = dated(reading) if series is None else series
        start, end = reading.sentence(match.start())
        first = reading.one_back(start)
        near = [one for one in series if first <= one.quantity.start < end]
        near = near if len(near) > 2 else rates(reading, first, end)
        if len(near) < 3 or len({one.quantity.head for one in near}) > 1:
            continue
        by_year = of_head(near, near[0].quantity.head)
        figures = tuple(by_year[year] for year in sorted(by_year))
        up = (match["a"] or match["b"] or match["c"]) in ("cao hơn", "nhiều hơn", "tăng")
        if len(figures) > 2 and not all(
            (after.value > before.value) is up and after.value != before.value
            for before, after in pairwise(figures)
        ):
            yield Trend(match.start(), match.group(), figures)
