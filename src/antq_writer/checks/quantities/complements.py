"""Those that are and those that are not make the whole: `đạt 13 tiêu chí, chưa đạt 02 tiêu chí` of `15 tiêu chí`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from antq_writer.checks.quantities.pairing import Breakdown, alike
from antq_writer.checks.quantities.passages import Reading, counts
from antq_writer.checks.quantities.quantity import Quantity
from antq_writer.patterns import regex

NOT = regex(
    r"\b(?:chưa|không)(?: được)?\s+(?P<verb>đạt|thành|đủ|hoàn thành|giải quyết|ký|đăng ký|công nhận|khám phá|làm rõ|"
    r"tổ chức|phát huy|hiệu quả|có việc làm|qua đào tạo|được công nhận)\b"
)
WHOLE = regex(
    r"^(?:- )?(?:trong|của|với|toàn \S+ có|xã có|phường có|huyện có|hiện có|có|rà soát|kiểm tra|"
    r"tiếp nhận|thụ lý|đánh giá|quản lý|"
    r"khảo sát|xảy ra|đăng ký|bình xét|hòa giải|nhận)(?: tổng số)?$|\b(?:trong|tổng số|có|rà soát|kiểm tra|tiếp nhận|"
    r"thụ lý|đánh giá|quản lý|khảo sát|xảy ra|bình xét|nhận)$"
)


def complements(reading: Reading) -> Iterator[Breakdown]:
    """The wholes of a sentence with the two parts that a verb and its denial make of it."""
    for denied in reading.quantities:
        start, end = reading.sentence(denied.start)
        told = NOT.search(_clause(reading, denied, start)) or NOT.match(_behind(reading, denied, end).strip())
        if not told or "còn" in denied.lead.split() or denied.rough or denied.whole is not None:
            continue
        before = [
            q for q in counts(reading.between(start, denied.start))
            if q.depth == denied.depth and q.kind is denied.kind
            and (alike(q, denied) or not denied.heads or (denied.head == "đơn vị" and q.whole is not None))
        ]  # fmt: skip
        if (
            len(before) == 1
            and before[0].whole is not None
            and _denies(reading, before[0], told["verb"], start, end)
        ):
            ratio = before[0]
            sums = frozenset({ratio.value + denied.value})
            reach = frozenset({ratio.whole or ratio.value})
            yield Breakdown(ratio, reading.passage, (ratio, denied), True, reach, sums)
            continue
        if len(before) != 2 or any(q.rough for q in before) or before[1].whole is not None:
            continue
        whole, done = before
        if (
            _denies(reading, done, told["verb"], start, end)
            and WHOLE.search(whole.lead)
            and whole.value >= max(done.value, denied.value)
        ):
            value = frozenset({whole.value} if whole.whole is None else {whole.value, whole.whole})
            sums = frozenset({done.value + denied.value})
            yield Breakdown(whole, reading.passage, (done, denied), True, value, sums)


def _denies(reading: Reading, done: Quantity, verb: str, start: int, end: int) -> bool:
    """Whether what is denied is what the other figure is said to be."""
    words = f"{_clause(reading, done, start)} {_behind(reading, done, end)}"
    return bool(re.search(rf"\b{verb}\b", words)) and not NOT.search(words)


def _clause(reading: Reading, quantity: Quantity, start: int) -> str:
    return re.split(r"[,;:.()\d]", reading.low[max(start, quantity.start - 60) : quantity.start])[-1]


def _behind(reading: Reading, quantity: Quantity, end: int) -> str:
    return re.split(r"[,;:.()\d]", reading.low[quantity.end : min(end, quantity.end + 60)])[0].removeprefix(
        f" {quantity.head}"
    )
