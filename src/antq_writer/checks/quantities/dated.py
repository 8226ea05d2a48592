"""Figures with the year that they are of: `năm 2023 là 48 vụ; năm 2024 còn 42 vụ`, `32 tin (năm 2021)`."""

from __future__ import annotations

import re
from dataclasses import dataclass

from antq_writer.checks.quantities import units
from antq_writer.checks.quantities.passages import Reading, is_change, is_each
from antq_writer.checks.quantities.quantity import Kind, Quantity
from antq_writer.patterns import regex


@dataclass(frozen=True, slots=True)
class Dated:
    """A figure of a year."""

    year: int
    quantity: Quantity


BEFORE = regex(
    r"(?P<opened>^|[;.:(–-]\s*|\b(?:và|còn|nếu|sang|đến)\s+)?(?:trong |của |cả )?"
    r"năm (?P<year>(?:19|20)\d\d)(?P<gap>[^\d;.()]{0,70})$"
)
AFTER = regex(
    r"[^\d,;.():]{0,30}?\(?\s*(?:của |trong |vào )?năm (?P<year>(?:19|20)\d\d)(?!\s*(?:là|có|:|xảy|còn|đạt))"
)

OF_RATE = regex(r"\bnăm (?P<year>(?:19|20)\d\d)(?: là| đạt| có|:| -| –| lên| tăng lên| còn)*\s*$")


def dated(reading: Reading, first: int = 0, last: int | None = None) -> list[Dated]:
    """The counts of a passage, or of a stretch of it, whose year is told right before or after them, in order."""
    text = reading.written
    if "năm " not in text:
        return []
    found = []
    for quantity in reading.between(first, len(text) if last is None else last):
        if quantity.kind is Kind.PERCENT or quantity.rough or is_change(quantity) or is_each(quantity):
            continue
        start, end = reading.sentence(quantity.start)
        before = BEFORE.search(text[max(start, quantity.start - 90) : quantity.start])
        if before and ("," not in before["gap"] or before["opened"] is not None):
            found.append(Dated(int(before["year"]), quantity))
        elif after := AFTER.match(text[quantity.end : end]):
            found.append(Dated(int(after["year"]), quantity))
        elif found and _beside(reading, found[-1].quantity, quantity):
            found.append(Dated(found[-1].year, quantity))
    return found


def rates(reading: Reading, start: int, end: int) -> list[Dated]:
    """The percentages of a stretch that each have their year right before or after them: `năm 2019 đạt 88,1%`."""
    text = reading.written
    found = []
    for quantity in reading.between(start, end):
        if quantity.kind is not Kind.PERCENT or quantity.rough or is_change(quantity):
            continue
        before = OF_RATE.search(text[max(start, quantity.start - 40) : quantity.start])
        after = before or re.match(r"\s*\((?:năm )?(?P<year>20\d\d)\)", text[quantity.end : end])
        if after:
            found.append(Dated(int(after["year"]), quantity))
    return found


def _beside(reading: Reading, first: Quantity, second: Quantity) -> bool:
    """Whether a figure is listed right beside a dated one of something else: `năm 2022: 41 vụ, 58 đối tượng`."""
    gap = reading.low[first.noun_end : second.start]
    return first.head != second.head and bool(re.fullmatch(r"\s*(?:,|và|với|,\s*với|,\s*và)\s*", gap))


def of_head(series: list[Dated], head: str) -> dict[int, Quantity]:
    """The figures of a series that count such things, by year; a year with two figures is left out."""
    found: dict[int, Quantity] = {}
    twice: set[int] = set()
    for one in series:
        if units.alike(one.quantity.head, head) or one.quantity.head == head:
            if one.year in found and found[one.year].value != one.quantity.value:
                twice.add(one.year)
            found[one.year] = one.quantity
    return {year: quantity for year, quantity in found.items() if year not in twice}
