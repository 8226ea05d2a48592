"""Whether a rate may be of the figures beside it, or tells a subject of its own: `tỷ lệ hộ ký cam kết đạt 98%`."""

from __future__ import annotations

import re

from antq_writer.checks.quantities import units
from antq_writer.checks.quantities.passages import Reading
from antq_writer.checks.quantities.quantity import Kind, Quantity
from antq_writer.patterns import regex

RATE = regex(r".*\b(?:tỷ|tỉ) lệ((?: [^\W\d_]+){1,12})$")
"""What a rate is of: `tỷ lệ giải quyết tin báo đạt 94,1%`."""


def of_another_clause(reading: Reading, start: int, percent: Quantity) -> bool:
    """Whether a semicolon and a subject of its own part a percentage from every figure: `; tỷ lệ hộ ký đạt 98%`."""
    told = [q for q in reading.between(start, percent.start) if q.kind is not Kind.PERCENT]
    words = reading.low[told[-1].end : percent.start] if told else ""
    return ";" in words and len(words.rpartition(";")[2].split()) > 5


def may_be_rate(reading: Reading, percent: Quantity, ratio: Quantity) -> bool:
    """Whether a rate names no other things than a ratio counts: `tỷ lệ hộ ký cam kết` is none of `12/12 thôn`."""
    rate = RATE.match(
        re.split(r"[,;:.()]", reading.low[max(0, percent.start - 90) : percent.start])[-1].rstrip()
    )
    if not rate or not ratio.heads:
        return True
    words = rate[1].split()
    named = [units.head(" ".join(words[at : at + 4])) for at in range(len(words))]
    known = [name for name in named if units.is_known(name)]
    return not known or units.any_kin(known, ratio.heads)
