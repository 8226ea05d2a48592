"""When a sentence speaks of: the days, months, quarters and years that it names itself."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from antq_writer.papers import Paper, Passage
from antq_writer.patterns import regex
from antq_writer.vietnamese.letters import CAPITALS

from .mentions import mentions

_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_Y = r"(?:/|\s+năm\s+|\s*-\s*)(?P<{}>20\d\d)"
_SPAN = regex(
    r"(?<![\d/.,-])(?:"
    rf"(?P<d>\d{{1,2}})\s?[/.-]\s?(?P<dm>\d{{1,2}})\s?[/.-]\s?(?P<dy>20\d\d)(?![\d/])"
    rf"|(?P<ld>\d{{1,2}})\s+tháng\s+(?P<lm>\d{{1,2}}){_Y.format('ly')}"
    rf"|tháng\s+(?P<m>\d{{1,2}}){_Y.format('my')}"
    rf"|quý\s+(?P<q>III|II|IV|I|[1-4]){_Y.format('qy')}"
    r"|(?P<part>0?6 tháng đầu|nửa đầu|đầu|0?6 tháng cuối|nửa cuối|cuối|hết|9 tháng đầu)\s+năm\s+(?P<py>20\d\d)"
    r"|năm\s+(?P<y>20\d\d)(?!\s*[-–]\s*\d)(?!\w)"
    r")",
    re.IGNORECASE,
)
_PARTS = {"đầu": (1, 6), "cuối": (7, 12), "hết": (12, 12)}
_SENTENCE_END = regex(rf"[.!?](?:\s+|$)(?=[{CAPITALS}“(+–-]|\d|$)|;\s")


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time that words name."""

    first: date
    last: date
    at: int
    """Offset of the words in the passage."""


def spans(paper: Paper, passage: Passage) -> tuple[Span, ...]:
    """The times that a passage names outside its citations and its plans, in order."""
    return paper.once(_all)[id(passage)]


def _all(paper: Paper) -> dict[int, tuple[Span, ...]]:
    cited: dict[int, list[tuple[int, int]]] = {id(passage): [] for passage in paper.passages}
    for mention in mentions(paper):
        start = mention.day_at if 0 < mention.day_at < mention.start else mention.start
        cited[id(mention.passage)].append((start, mention.until))
    return {id(passage): tuple(_in(passage.text, cited[id(passage)])) for passage in paper.passages}


def _in(text: str, cited: list[tuple[int, int]]) -> Iterator[Span]:
    for match in _SPAN.finditer(text):
        if any(start <= match.start() < end for start, end in cited):
            continue
        try:
            first, last = _read(match)
        except ValueError:  # a day or a month that the calendar does not have
            continue
        yield Span(first, last, match.start())


def _read(match: re.Match[str]) -> tuple[date, date]:
    """First and last day of what the words mean; ValueError for what no calendar has."""
    if match["d"] or match["ld"]:
        year, month, day = (
            (match["dy"], match["dm"], match["d"]) if match["d"] else match.group("ly", "lm", "ld")
        )
        found = date(int(year), int(month), int(day))
        return found, found
    if match["m"]:
        return _months(int(match["my"]), int(match["m"]), int(match["m"]))
    if match["q"]:
        quarter = _QUARTERS[match["q"].lower()]
        return _months(int(match["qy"]), 3 * quarter - 2, 3 * quarter)
    if match["part"]:
        begin, end = _PARTS[match["part"].lower().split()[-1]]
        return _months(int(match["py"]), begin, 9 if match["part"].startswith("9") else end)
    return _months(int(match["y"]), 1, 12)


def _months(year: int, first: int, last: int) -> tuple[date, date]:
    return date(year, first, 1), date(year, last, monthrange(year, last)[1])


@lru_cache(maxsize=256)
def _ends(text: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Where each sentence or clause of a text begins, and where it ends."""
    found = [match.span() for match in _SENTENCE_END.finditer(text)]
    return (0, *(end for _, end in found)), (*(start for start, _ in found), len(text))


def sentence(text: str, offset: int) -> tuple[int, int]:
    """Where the sentence or clause that holds a character begins and ends; a semicolon parts two."""
    starts, ends = _ends(text)
    index = bisect_right(starts, offset) - 1
    return starts[index], ends[index]


def told_in(paper: Paper, passage: Passage, offset: int) -> tuple[Span, ...]:
    """The times of the sentence that holds a character."""
    found = spans(paper, passage)
    start, end = sentence(passage.text, offset)
    first = bisect_left(found, start, key=_at)
    return found[first : bisect_left(found, end, key=_at)]


def told_at(paper: Paper, passage: Passage, offset: int) -> tuple[Span, ...]:
    """The times of the sentence that holds a character, else of the nearest sentence before that has any."""
    inside = told_in(paper, passage, offset)
    found = spans(paper, passage)
    first = bisect_left(found, sentence(passage.text, offset)[0], key=_at)
    if inside or not first:
        return inside
    begin, _ = sentence(passage.text, found[first - 1].at)
    return found[bisect_left(found, begin, key=_at) : first]


def _at(span: Span) -> int:
    return span.at
