"""What is said of a rate beside its target: `đạt 81,2%, vượt chỉ tiêu 85%`, `mới đạt 78%, thấp hơn chỉ tiêu 75%`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from antq_writer.checks.quantities.passages import Reading, is_change
from antq_writer.checks.quantities.quantity import Kind, Quantity
from antq_writer.patterns import regex


@dataclass(frozen=True, slots=True)
class Claim:
    """A rate, its target, and the words that set one against the other."""

    rate: Quantity
    target: Quantity
    said: str
    """`vượt chỉ tiêu`."""


SAID = regex(
    r"\b(?P<word>vượt|cao hơn|thấp hơn|chưa đạt|không đạt|dưới|hụt|kém hơn|trên)(?: so với)?(?: mức)?"
    r"\s+(?P<of>chỉ tiêu|mục tiêu|kế hoạch|nghị quyết|yêu cầu)[^\d·;,.%]{0,40}?"
    r"[\s(]*(?:là|từ|đạt|tối thiểu|ít nhất|trên)?\s*$"
)
ABOVE = frozenset({"vượt", "cao hơn", "trên"})


def claims(reading: Reading) -> Iterator[Claim]:
    """The rates of a passage that are said to pass or to miss a target that they do not pass or miss."""
    for target in reading.quantities:
        if target.kind is not Kind.PERCENT:
            continue
        start = reading.sentence(target.start)[0]
        said = SAID.search(reading.low, max(start, target.start - 90), target.start)
        if not said:
            continue
        begun = max(start, reading.low.rfind(";", start, said.start()))
        told = [
            q for q in reading.between(begun, said.start())
            if q.kind is Kind.PERCENT and not is_change(q) and not q.rough
        ]  # fmt: skip
        if len(told) != 1 or re.match(r"\s*điểm", reading.low[target.end : target.end + 8]):
            continue
        rate = told[0]
        right = rate.value > target.value if said["word"] in ABOVE else rate.value < target.value
        if not right and re.match(
            r"\s*(?:được giao|đề ra|đã đề ra|[.,;)(]|trở lên|năm|theo|của|kế hoạch|mà|nghị quyết|$)",
            reading.low[target.end : target.end + 20],
        ):
            yield Claim(rate, target, f"{said['word']} {said['of']}")
