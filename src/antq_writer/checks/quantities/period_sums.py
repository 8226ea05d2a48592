"""Figures of periods and what they make together: `lần lượt là 12, 14 và 19 mô hình, cộng cả giai đoạn 45 mô hình`.

`Sáu tháng đầu năm tổ chức 64 cuộc. Sáu tháng cuối năm tổ chức 77 cuộc. Tính chung cả năm là 141 cuộc.`
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from antq_writer.checks.quantities.pairing import Breakdown, alike
from antq_writer.checks.quantities.passages import Reading, counts
from antq_writer.checks.quantities.quantity import Quantity
from antq_writer.patterns import regex

TOGETHER = regex(
    r"\b(?:cộng|cộng dồn|tổng cộng|tính chung|cộng chung|cộng lại|tổng|tổng số|cả thảy|cả năm|cả giai đoạn|tính cả năm|"
    r"gộp lại|luỹ kế|lũy kế|như vậy|cả (?:hai|ba|bốn|năm|·+|\d+) (?:đợt|năm|quý|kỳ|lần|tháng))\b"
    r"(?!\s+(?:thêm|mới))[^\d·;.:()]{0,40}$"
)
PERIOD = regex(
    r"\b(?:tháng (?:đầu|cuối)(?: năm)?|nửa (?:đầu|cuối) năm|quý (?:[iv]+|một|hai|ba|bốn|·)|năm ····|tháng ·+|"
    r"đợt (?:·|một|hai|ba|[iv]+|đầu|sau|cuối)|(?:năm|quý|kỳ) (?:trước|sau)|lần (?:·|một|hai|ba|đầu|sau))(?!\w)"
)
REACH = 4
"""In how many sentences the periods are looked for."""
MOST = 12
"""How many figures before a total are looked at."""


def period_sums(reading: Reading) -> Iterator[Breakdown]:
    """The totals of a passage whose parts are figures of periods, or were told one after another."""
    for total in counts(list(reading.quantities)):
        if total.rough or total.whole is not None or not total.heads or total.value < 2:
            continue
        index = reading.sentence_number(total.start)
        start = reading.sentences[index][0]
        if not TOGETHER.search(reading.low[max(start, total.start - 60) : total.start]):
            continue
        listed = _in_turn(reading, total, start)
        if not listed:
            first = reading.sentences[max(0, index - REACH + 1)][0]
            listed = _of_periods(reading, total, first)
        if len(listed) > 1:
            found = Breakdown.plain(total, reading.passage, listed)
            if found.near(4):
                yield found


def _in_turn(reading: Reading, total: Quantity, start: int) -> list[Quantity]:
    """The figures after `lần lượt` in the sentence, listed up to the total's own clause."""
    at = reading.low.rfind("lần lượt", start, total.start)
    if at < 0:
        return []
    told = [q for q in counts(reading.between(at, total.start)) if q.depth == 0]
    listed = [q for q in told if alike(q, total)]
    if len(listed) < 2 or len(listed) != len(told):
        return []
    gaps = [reading.low[a.noun_end : b.start] for a, b in pairwise(listed)]
    return listed if all(re.fullmatch(r"\s*(?:,|;|và|,\s*và)\s*", gap) for gap in gaps) else []


def _of_periods(reading: Reading, total: Quantity, first: int) -> list[Quantity]:
    """The like figures before a total, when each is of a period of its own."""
    told = [
        q for q in counts(reading.between(first, total.start))[-MOST:]
        if alike(q, total) and q.depth == total.depth
    ]  # fmt: skip
    if len(told) < 2 or any(q.rough or q.whole is not None for q in told):
        return []
    said: list[str] = []
    for index, one in enumerate(told):
        begun = max(first, one.start - 140, told[index - 1].end if index else 0)
        periods = PERIOD.findall(reading.low[begun : one.start])
        after = PERIOD.match(reading.written[one.noun_end : one.noun_end + 20].strip(" ("))
        if not periods or (len(periods) > 1 and not after):
            return []
        said.append(reading.written[begun : one.start])
    kinds = {_kind(words) for words in said}
    return told if len(kinds) == 1 and None not in kinds else []


def _kind(words: str) -> str | None:
    """What sort of period words tell, so that only periods of one sort are added."""
    for name, pattern in (
        ("half", r"tháng (?:đầu|cuối)|nửa (?:đầu|cuối)"),
        ("quarter", r"\bquý\b"),
        ("round", r"\bđợt\b"),
        ("time", r"\blần\b"),
        ("month", r"\btháng \d"),
        ("year", r"\bnăm \d{4}"),
    ):
        if re.search(pattern, words):
            return name
    return None
