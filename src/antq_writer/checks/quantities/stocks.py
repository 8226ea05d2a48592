"""What there was, what came and went, and what there is: `12 mô hình; xây dựng mới 03, nâng tổng số lên 15 mô hình`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import product

from antq_writer.checks.quantities import units
from antq_writer.checks.quantities.passages import Reading
from antq_writer.checks.quantities.quantity import Kind, Quantity, sum_of
from antq_writer.patterns import regex


@dataclass(frozen=True, slots=True)
class Stock:
    """A number of things with what was added and taken away."""

    base: Quantity
    added: tuple[Quantity, ...]
    gone: tuple[Quantity, ...]
    now: Quantity

    @property
    def right(self) -> Decimal:
        """How many there should be now."""
        return self.base.value + sum_of(self.added) - sum_of(self.gone)


RAISED = regex(r"\b(?:nâng|đưa)\b[^\d;.]{0,70}\b(?:lên|là|thành)(?: thành| tới)?\s*$")
PRESENT = regex(
    r"\b(?:đến nay|hiện nay|hiện|cuối năm|như vậy)\b[^\d;.]{0,50}\b(?:có|còn|duy trì|là)(?: tổng số)?\s*$"
)
EARLIER = regex(
    r"\b(?:đầu năm|năm trước|cuối năm ngoái|trước đó|trước khi|năm ····)\b[^;.]{0,50}$|"
    r"\b(?:từ|hiện có|đang có|đã có|duy trì|toàn (?:xã|phường|huyện|thị trấn|tỉnh)(?: hiện| đã)? có|có)$"
)
ADDED = regex(
    r"\b(?:mới|thêm|bổ sung|thành lập|kết nạp|ra mắt|nhân rộng|tiếp nhận|phát sinh|tuyển|xây dựng)\b[^,;]{0,30}$"
)
GONE = regex(
    r"\b(?:giải thể|chấm dứt|ngừng|xóa|xoá|bỏ|sáp nhập|kết thúc|dừng|thanh lý|loại|hỏng|rút|giảm|chuyển)\b[^,;]{0,50}$"
)
REACH = 4
"""In how many sentences the account is looked for."""


def stocks(reading: Reading) -> Iterator[Stock]:
    """The accounts of a passage that do not come out."""
    for now in reading.quantities:
        if now.kind is Kind.PERCENT or now.rough or now.whole is not None or now.depth:
            continue
        index = reading.sentence_number(now.start)
        start, first = reading.sentences[index][0], reading.sentences[max(0, index - REACH + 1)][0]
        before = reading.low[max(start, now.start - 110) : now.start]
        raised = RAISED.search(before)
        if not (raised or PRESENT.search(before)):
            continue
        told = [
            q for q in reading.between(first, now.start)[-12:]
            if q.kind is now.kind and _alike(q, now) and not q.depth and not q.rough and q.whole is None
        ]  # fmt: skip
        found = _account(reading, told, now)
        if found and (raised or _was_before(reading, found.base)) and not _any_way(told, now):
            yield found


def _account(reading: Reading, told: list[Quantity], now: Quantity) -> Stock | None:
    """The base, what came and what went; None when any figure is neither."""
    base: Quantity | None = None
    added, gone = [], []
    for one in told:
        clause = re.split(r"[;.]|, ", reading.low[max(0, one.start - 80) : one.start])[-1]
        if GONE.search(clause):
            gone.append(one)
        elif ADDED.search(clause):
            added.append(one)
        elif base is None and EARLIER.search(reading.low[max(0, one.start - 80) : one.start].rstrip()):
            base = one
        else:
            return None
    if base is None or not (added or gone) or base.start > min(q.start for q in (*added, *gone)):
        return None
    found = Stock(base, tuple(added), tuple(gone), now)
    near = abs(found.right - now.value) * 2 <= max(found.right, now.value)
    return found if near and found.right != now.value else None


def _any_way(told: list[Quantity], now: Quantity) -> bool:
    """Whether some way of adding and taking away comes out, so that nothing can be said."""
    if len(told) > 6:
        return True
    return any(
        sum((one.value * sign for one, sign in zip(told, signs, strict=True)), Decimal(0)) == now.value
        for signs in product((1, -1), repeat=len(told))
        if signs[0] == 1
    )


def _was_before(reading: Reading, base: Quantity) -> bool:
    lead = reading.low[max(0, base.start - 80) : base.start]
    return bool(re.search(r"đầu năm|năm trước|cuối năm|trước đó|trước khi|năm ····", lead))


def _alike(quantity: Quantity, now: Quantity) -> bool:
    if not quantity.heads or not now.heads:
        return not quantity.heads
    people = units.may_be_part("người", quantity.head) and units.may_be_part("người", now.head)
    return people or units.any_alike(quantity.heads, now.heads)
