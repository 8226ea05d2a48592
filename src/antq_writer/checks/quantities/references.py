"""Figures that point back at one given before: `cả 38 thành viên của 12 tổ nói trên`, `làm rõ 28/30 vụ` of 31 vụ."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from antq_writer.checks.quantities import units
from antq_writer.checks.quantities.passages import Reading, is_change, is_each
from antq_writer.checks.quantities.quantity import Kind, Quantity
from antq_writer.patterns import regex
from antq_writer.vietnamese.letters import CAPITALS


@dataclass(frozen=True, slots=True)
class Reference:
    """A figure that points back, and the one it should repeat."""

    reading: Reading
    quantity: Quantity
    value: Decimal
    """What it says: of a ratio its second figure."""
    before: Reading
    first: Quantity


ALL = regex(r"(?<!\w)(?:cả|toàn bộ|tất cả|toàn thể)(?: các| số)?$")
BACK = regex(
    r"\s*(?:(?:đang|hiện)[^\d,;.()]{0,20} )?(?:nói trên|nêu trên|kể trên|trên đây|ở trên|vừa nêu|này)\b"
)
OF_ALL = regex(
    r"\s*(?:của|trên địa bàn|trong|thuộc|ở|trên toàn)(?: toàn)?(?: địa bàn)?"
    r" (?:xã|phường|huyện|thị trấn|tỉnh|thành phố|đơn vị)\b"
)
TOOK_PART = regex(
    r"\s*(?:tham gia|tham dự|dự|được)\b[^;.]{0,60}"
    r"\b(?:nói trên|nêu trên|trên|này)\s+(?:đều|đã|được)\b"
)
PLAIN = regex(r"\s*(?:đều|đã|được|cùng|có|tham gia)\b|\s*[,;.)]|\s*$")
THERE = regex(
    r"\b(?:có|gồm|với|duy trì|tổng số|thành lập|là|kiện toàn|củng cố|xây dựng|ra mắt|bố trí|huy động|quản lý|do|"
    r"tiếp nhận|xảy ra|"
    r"phát hiện|lắp đặt|cung cấp|nhận|mở|tổ chức|"
    r"trang bị|cấp|trao|tặng|cho|thu hút|mời|vận động|tuyên truyền)(?: được| mới| tổng số)?$"
)
DONE = regex(
    r"\b(?:làm rõ|khám phá|giải quyết|xử lý|hòa giải|hoà giải|xác minh|trả lời)(?: được| xong| thành)?$"
)
HAPPENED = regex(r"\b(?:xảy ra|phát sinh|tiếp nhận|nhận được|tiếp nhận được|thụ lý|ghi nhận)(?: tổng số)?$")
FAR = 3000
"""How many letters of the text between two figures are looked at from either."""
MOST = 40
"""How many figures of the same thing are looked at."""
FIGURES = 300
"""How many figures of any things are looked at."""
AMONG = regex(r"\btrong tổng số$")
REACH = 12
"""How many passages back the first figure may stand."""


def references(read: Sequence[Reading]) -> Iterator[Reference]:
    """The figures that point back at another value than the only one given."""
    for index, reading in enumerate(read):
        for at, quantity in enumerate(reading.quantities):
            if quantity.kind is not Kind.COUNT or not quantity.heads or quantity.rough or is_change(quantity):
                continue
            if not _may_point(reading, quantity):
                continue
            known = _known(read[max(0, index - REACH) : index + 1], reading, quantity)
            if quantity.whole is None and (found := _pointing(reading, quantity, at, known)):
                yield Reference(reading, quantity, quantity.value, *found)
            elif quantity.whole is not None and (found := _done_of(reading, quantity, known)):
                yield Reference(reading, quantity, quantity.whole, *found)


def _known(near: Sequence[Reading], reading: Reading, quantity: Quantity) -> list[tuple[Reading, Quantity]]:
    """The last figures before one that count such things, in order."""
    found: list[tuple[Reading, Quantity]] = []
    looked = 0
    for one in reversed(near):
        at = one.index(quantity) if one is reading else len(one.quantities)
        for q in reversed(one.quantities[max(0, at - FIGURES) : at]):
            looked += 1
            if q.kind is Kind.COUNT and units.any_alike(q.heads, quantity.heads):
                found.append((one, q))
            if len(found) == MOST or looked > FIGURES:
                return found[::-1]
    return found[::-1]


def _may_point(reading: Reading, quantity: Quantity) -> bool:
    """Whether the words around a figure may point back at all."""
    if quantity.whole is not None:
        return bool(DONE.search(quantity.lead))
    lead = reading.low[max(0, quantity.start - 30) : quantity.start].rstrip()
    after = reading.low[quantity.end : quantity.end + 120]
    return bool(
        ALL.search(lead)
        or AMONG.search(lead)
        or re.search(r"\b(?:của|thuộc|ở|trong|trên|này|trên đây|vừa nêu)\b", after)
    )


def _pointing(
    reading: Reading, quantity: Quantity, at: int, known: list[tuple[Reading, Quantity]]
) -> tuple[Reading, Quantity] | None:
    """What `cả 36 tổ dân phố của phường` points back at, when that has another value."""
    lead = reading.low[max(0, quantity.start - 30) : quantity.start].rstrip()
    extra = _extra(quantity)
    after = reading.low[quantity.end : quantity.end + 120].lstrip()
    after = after[len(quantity.head) :].lstrip().removeprefix(extra)
    whole, back = bool(ALL.search(lead)), bool(BACK.match(after) or TOOK_PART.match(after))
    if AMONG.search(lead):
        return _among(reading, quantity, known)
    held = _held(reading, at, known)
    if held is not None:
        return held if held[1].value != quantity.value else None
    if not (whole or back) or not (back or OF_ALL.match(after) or PLAIN.match(after)):
        return None
    if any(quantity.value in (q.value, q.whole) for _, q in known):
        return None
    told = [
        (one, q)
        for one, q in known
        if (q.whole is None or q.whole == q.value)
        and (
            THERE.search(_led(one, q))
            or DONE.search(q.lead)
            or (q.whole is not None and OF_ALL.match(one.low, q.noun_end))
        )
        and _of_same(q, quantity)
    ]
    if not told or len({q.value for _, q in known if not is_change(q) and not is_each(q)}) > 1:
        return None
    one, first = told[-1]
    named = re.search(
        rf"(?i:{re.escape(quantity.head)}) [{CAPITALS}]", _between(one, first, reading, quantity)
    )
    return None if named or first.rough or is_each(first) else (one, first)


def _led(reading: Reading, quantity: Quantity) -> str:
    """The words that lead in a figure, or the list that it stands in: `có 07 thôn, 2.316 hộ`."""
    at = quantity
    index = reading.index(quantity)
    for before in reversed(reading.quantities[max(0, index - 3) : index]):
        if at.lead or not re.fullmatch(r"\s*(?:,|và|,\s*và)\s*", reading.low[before.noun_end : at.start]):
            break
        at = before
    return at.lead


def _among(
    reading: Reading, quantity: Quantity, known: list[tuple[Reading, Quantity]]
) -> tuple[Reading, Quantity] | None:
    """How many happened, when `trong tổng số 19 vụ trộm cắp` says it of another number in the same passage."""
    if any(quantity.value in (q.value, q.whole) for _, q in known):
        return None
    told = [
        q
        for one, q in known
        if one is reading and q.whole is None and not q.rough and HAPPENED.search(q.lead) and _extra(q)
    ]
    if len(told) != 1 or not (_extra(quantity) and _extra(quantity).startswith(_extra(told[0]))):
        return None
    start, end = reading.sentence(told[0].start)[0], reading.sentence(quantity.start)[1]
    years = set(re.findall(r"\b20\d\d\b", reading.passage.text[start:end]))
    near = abs(told[0].value - quantity.value) * 3 <= quantity.value
    return (reading, told[0]) if near and len(years) < 2 else None


def _between(one: Reading, first: Quantity, reading: Reading, quantity: Quantity) -> str:
    """The text between two figures, as far as it is in their passages."""
    if one is reading:
        return reading.passage.text[first.end : quantity.start]
    after = one.passage.text[first.end : first.end + FAR]
    return f"{after} {reading.passage.text[max(0, quantity.start - FAR) : quantity.start]}"


def _held(
    reading: Reading, at: int, known: list[tuple[Reading, Quantity]]
) -> tuple[Reading, Quantity] | None:
    """The members that as many teams had before: `38 thành viên của 12 tổ` after `12 tổ với 36 thành viên`."""
    quantity = reading.quantities[at]
    following = reading.quantities[at + 1 : at + 2]
    if not following or following[0].whole is not None:
        return None
    team = following[0]
    if not re.fullmatch(
        r"[^\d,;.()]{0,50}\b(?:của|thuộc|ở|trong)(?: cả)?\s*", reading.low[quantity.end : team.start]
    ):
        return None
    for one, q in reversed(known):
        place = one.index(q)
        before = one.quantities[place - 1] if place else None
        if before is None or before.value != team.value or not units.any_alike(before.heads, team.heads):
            continue
        if re.fullmatch(
            r"[^\d;.()]{0,30}\b(?:với|gồm|có|do)\s*(?:tổng số )?", one.low[before.noun_end : q.start]
        ):
            return one, q
    return None


def _done_of(
    reading: Reading, ratio: Quantity, known: list[tuple[Reading, Quantity]]
) -> tuple[Reading, Quantity] | None:
    """How many happened, one sentence before at most, when what was solved is told of another number."""
    if not DONE.search(ratio.lead) or ratio.whole is None or ratio.value > ratio.whole:
        return None
    start = reading.sentence(ratio.start)[0]
    first = reading.one_back(start)
    near = [q for one, q in known if one is reading and q.start >= first and not is_change(q)]
    told = [q for q in near if q.whole is None and HAPPENED.search(q.lead) and not q.rough]
    if len(told) != 1 or any(ratio.whole in (q.value, q.whole) for _, q in known):
        return None
    extra = _extra(ratio)
    if extra and extra not in told[0].noun:
        return None
    return (reading, told[0]) if abs(told[0].value - ratio.whole) * 4 <= ratio.whole else None


def _extra(quantity: Quantity) -> str:
    """The words of a noun phrase after its head that say of what kind: `tuyên truyền` of `buổi tuyên truyền trên`."""
    words = quantity.noun[len(quantity.head) :] if quantity.noun.startswith(quantity.head) else ""
    return re.split(r"\b(?:của|trên|nói|nêu|này|đều|trong|đó|thuộc|mà|kể|vừa|tham gia|đang|hiện)\b", words)[
        0
    ].strip()


def _of_same(first: Quantity, later: Quantity) -> bool:
    """Whether two noun phrases name one thing, the later one perhaps in short; what was done may stand before."""
    extra = _extra(later)
    return not extra or extra in first.noun or bool(re.search(rf"\b{re.escape(extra)}$", first.lead))
