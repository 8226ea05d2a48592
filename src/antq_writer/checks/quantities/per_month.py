"""An average for each month of a year: `năm 2025 phát 96 tin, bình quân mỗi tháng 08 tin`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from antq_writer.checks.quantities import units
from antq_writer.checks.quantities.passages import Reading, counts
from antq_writer.checks.quantities.quantity import Kind, Quantity
from antq_writer.checks.quantities.rounding import rounds_to
from antq_writer.patterns import regex

PER = regex(r"\b(?:bình quân|trung bình)(?: mỗi| một| hằng| hàng)? tháng[^\d;.]{0,25}$")
YEAR = regex(r"^(?:- )?(?:trong |cả )?năm ····,?|\b(?:cả|trong) năm\b")
PART = regex(r"\btháng (?:đầu|cuối)|đến (?:nay|ngày|hết|tháng)|\d+ tháng|quý|từ ngày|từ tháng|tính từ")


def in_a_year(reading: Reading) -> Iterator[tuple[Quantity, Quantity]]:
    """The monthly averages that the one total of their sentence does not give, with that total."""
    for each in reading.quantities:
        start, end = reading.sentence(each.start)
        if (
            each.kind is Kind.PERCENT
            or each.rough
            or not (
                PER.search(reading.low[max(start, each.start - 60) : each.start])
                or (each.noun.endswith("/tháng") and re.search(r"\b(?:bình quân|trung bình)$", each.lead))
            )
        ):
            continue
        if not YEAR.search(reading.low[start : each.start]) or PART.search(reading.low[start:end]):
            continue
        told = [
            q
            for q in counts(reading.between(start, each.start))
            if q.kind is each.kind and units.any_alike(q.heads, each.heads)
        ]
        if len(told) != 1 or told[0].rough or told[0].whole is not None:
            continue
        if not rounds_to(Fraction(told[0].value) / 12, each.value, each.text):
            yield each, told[0]
