"""Days and spans of time in a text, possible or not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import pairwise

from antq_writer.patterns import regex
from antq_writer.vietnamese import VietnameseValueError, parse_date


@dataclass(frozen=True, slots=True)
class Day:
    """A day as written."""

    start: int
    end: int
    text: str
    day: date | None
    """None when there is no such day."""


@cache
def _written() -> re.Pattern[str]:
    return regex(
        r"(?<![\d/.,])\d{1,2}\s?/\s?\d{1,2}\s?/\s?\d{4}(?![\d/])"
        r"|(?<![\d.,/-])\d{1,2}-\d{1,2}-\d{4}(?![\d-])"
        r"|(?<![\d.,/])\d{1,2}\.\d{1,2}\.\d{4}(?![\d.]\d)"
        r"|\bngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}",
        re.IGNORECASE,
    )


def days(text: str) -> Iterator[Day]:
    """The days of a text that have a year, in order."""
    if not re.search(r"\d{4}", text):
        return
    for match in _written().finditer(text):
        try:
            day = parse_date(match.group())
        except VietnameseValueError:
            day = None
        yield Day(match.start(), match.end(), match.group(), day)


@dataclass(frozen=True, slots=True)
class Span:
    """A span of time as written, with its two ends in months from the year 0, or in days."""

    start: int
    text: str
    first: int
    last: int


MONTH = r"(?:tháng\s+)?(\d{1,2})\s?(?:/|\s+năm\s+)\s?((?:19|20)\d\d)"


@cache
def _spans() -> tuple[re.Pattern[str], ...]:
    flags = re.IGNORECASE
    return (
        regex(
            r"\b(?:giai đoạn|nhiệm kỳ|năm|từ năm)\s+((?:19|20)\d\d)\s*(?:-|–|đến năm|đến)\s*((?:19|20)"
            r"\d\d)(?!\d)",
            flags,
        ),
        regex(rf"\btừ\s+{MONTH}\s*(?:-|–|đến)\s*(?:hết\s+)?{MONTH}(?![\d/])", flags),
    )


def spans(text: str) -> Iterator[Span]:
    """The spans of a text: between two days, two months or two years."""
    years, months = _spans()
    for match in years.finditer(text):
        yield Span(match.start(), match.group(), int(match[1]), int(match[2]))
    for match in months.finditer(text):
        first, last = int(match[2]) * 12 + int(match[1]), int(match[4]) * 12 + int(match[3])
        yield Span(match.start(), match.group(), first, last)
    found = list(days(text))
    for a, b in pairwise(found):
        gap = text[a.end : b.start]
        if a.day is None or b.day is None:
            continue
        dash = re.fullmatch(r"\s*[-–]\s*", gap)
        until = re.fullmatch(r"\s*(?:đến|tới)(?:\s+hết)?(?P<day>\s+ngày)?\s*", gap)
        begun = re.search(r"\btừ(?:\s+ngày)?\s*$", text[max(0, a.start - 200) : a.start], re.IGNORECASE)
        if dash or (until and (begun or until["day"])):
            yield Span(a.start, text[a.start : b.end], a.day.toordinal(), b.day.toordinal())
