"""A total and its parts on lines of their own: items under a colon, lines `Quý I: 118` over or under `Cộng: 510`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from antq_writer.checks.quantities import units
from antq_writer.checks.quantities.pairing import Breakdown
from antq_writer.checks.quantities.passages import Reading, counts, is_change
from antq_writer.checks.quantities.quantity import Kind, Quantity, sum_of
from antq_writer.papers import Role
from antq_writer.patterns import regex

LABEL = regex(
    r"[-–+*•\s]*(?:\(?[\dđa-z]{1,2}[.)]\s*)?(?P<label>[^:;.]{2,90}?)\s*(?::|\s[–-])\s*(?:có\s+|là\s+)?(?=[\d·])"
)
"""A line that is a label and its figure."""
TOTAL = regex(
    r"(?:tổng(?: cộng| số)?|cộng|tổng (?:cả |toàn )[^\W\d_]+|cả năm|"
    r"(?:tổng )?cộng (?:cả )?[^\d:]{0,30}|toàn (?:huyện|xã|phường|tỉnh))"
)
NONE = regex(r"\bkhông\b|\bchưa có\b")
SOME = regex(r"tiêu biểu|nổi bật|điển hình|một số|\bnhư\s*:")
"""Words of a list that names examples only."""


def over_items(read: tuple[Reading, ...]) -> Iterator[Breakdown]:
    """A paragraph or heading that gives a total, and the items under it."""
    for index, reading in enumerate(read):
        words = reading.low.rstrip()
        role = reading.passage.role
        ends = words.endswith(":")
        under = _under(read, index, ends)
        if role is Role.NOTE or len(under) < 2:
            continue
        start, end = reading.sentence(max(0, len(words) - 1))
        totals = [q for q in counts(reading.between(start, end)) if not is_change(q)]
        if (
            not totals
            and start
            and re.fullmatch(r"(?:trong đó|cụ thể|gồm|bao gồm|chia ra|phân theo)[^,;.]{0,30}:", words[start:])
        ):
            totals = counts(reading.between(reading.one_back(start), start))[-1:]
        if SOME.search(words[start:]):
            continue
        plain = ends or "tổng số" in words
        if not plain:
            alike = _shape(reading) == _shape(under[0]) or not all(LABEL.match(item.low) for item in under)
            totals = totals if len(totals) == 1 and not alike else []
        complete = "trong đó" not in words[start:]
        for found in _items_of(reading, totals, under, complete):
            if found.fits or not complete or _likely(found, "0.5" if plain else "0.8"):
                yield found


def _under(read: tuple[Reading, ...], index: int, ends: bool) -> list[Reading]:
    """The items under a passage: the followers of the first one's shape, without items under items."""
    role = read[index].passage.role
    under: list[Reading] = []
    shape = ""
    for follower in read[index + 1 :]:
        one = _shape(follower)
        if not one or (role is Role.PLUS and one == Role.PLUS) or (role is Role.DASH and one == Role.DASH):
            break
        if role is Role.HEADING and one == Role.HEADING and not ends:
            break
        shape = shape or one
        if one == shape:
            label = LABEL.match(follower.low)
            if label and TOTAL.fullmatch(label["label"].strip()):
                break
            under.append(follower)
        elif one != Role.PLUS:
            break
    return under


def _shape(reading: Reading) -> str:
    """What an item looks like; empty for what is none."""
    passage = reading.passage
    if passage.role in (Role.DASH, Role.PLUS):
        return passage.role
    label = LABEL.match(reading.low)
    if passage.role is Role.HEADING:
        return Role.HEADING if label and len(reading.low) < 120 else ""
    if passage.role is Role.BODY and passage.number:
        return "number"
    return "label" if passage.role is Role.BODY and label and len(reading.low) < 120 else ""


def _items_of(
    reading: Reading, totals: list[Quantity], under: list[Reading], complete: bool
) -> Iterator[Breakdown]:
    for total in totals:
        parts: list[Quantity] = []
        for item in under:
            part = _part(item, total)
            if part is not None:
                parts.append(part)
            elif item.quantities or not NONE.search(item.low):
                break
        else:
            if len(parts) > 1 and not total.rough and not any(part.rough for part in parts):
                yield _made(reading, total, parts, complete)


def _part(item: Reading, total: Quantity) -> Quantity | None:
    """The figure of an item that is a part of the total."""
    counted = counts(list(item.quantities))
    same = [
        q for q in counted if q.kind is total.kind and any(units.alike(q.head, head) for head in total.heads)
    ]
    if same:
        return same[0]
    if len(counted) == 1 and counted[0].kind is total.kind:
        one = counted[0]
        bodies = one.head == "đơn vị" and all(head in units.ANY_BODY for head in total.heads)
        bare = not one.heads and bool(LABEL.match(item.low))
        if bodies or bare or any(units.may_be_part(one.head, head) for head in total.heads):
            return one
    return None


def tallies(read: tuple[Reading, ...]) -> Iterator[Breakdown]:
    """Lines of a label and a figure, with a line `Cộng: …` under or over them."""
    for index, reading in enumerate(read):
        label = LABEL.match(reading.low)
        if not label or not TOTAL.fullmatch(label["label"].strip()):
            continue
        totals = [q for q in counts(list(reading.quantities)) if q.depth == 0 and not q.rough]
        above = _run(read, range(index - 1, -1, -1))
        lines = above if len(above) > 1 else _run(read, range(index + 1, len(read)))
        if len(lines) < 2:
            continue
        for total in totals:
            parts = [_of_line(line, total, len(totals) == 1) for line in lines]
            found = [part for part in parts if part is not None]
            if len(found) == len(parts) and not any(part.rough for part in found):
                yield _made(reading, total, found if lines is not above else found[::-1], complete=True)


def _run(read: tuple[Reading, ...], indexes: range) -> list[Reading]:
    """The lines of one shape beside a total, up to the first that is none or another total."""
    lines: list[Reading] = []
    for index in indexes:
        label = LABEL.match(read[index].low)
        if not label or TOTAL.fullmatch(label["label"].strip()) or len(read[index].low) > 160:
            break
        if lines and read[index].passage.role is not lines[0].passage.role:
            break
        lines.append(read[index])
    return lines


def _of_line(line: Reading, total: Quantity, alone: bool) -> Quantity | None:
    """The figure of a line that goes with a total: of its unit, or the only one where no unit is told."""
    counted = [q for q in counts(list(line.quantities)) if q.depth == 0 and q.kind is total.kind]
    same = [q for q in counted if any(units.alike(q.head, head) for head in total.heads)]
    if same:
        return same[0]
    label = LABEL.match(line.low)
    first = [q for q in counted if label and q.start >= label.end() and q.start - label.end() < 3]
    if not first or not alone:
        return None
    one = first[0]
    plain = not one.heads or not total.heads
    return one if plain or any(units.may_be_part(one.head, head) for head in total.heads) else None


def _likely(found: Breakdown, share: str) -> bool:
    """Whether the parts come near enough to the total to be meant as all of it."""
    return Decimal(share) * found.total.value <= found.sum <= 2 * max(found.totals)


def _made(reading: Reading, total: Quantity, parts: list[Quantity], complete: bool) -> Breakdown:
    reach = {total.value} | ({total.whole} if total.whole is not None and total.kind is Kind.COUNT else set())
    sums = frozenset({sum_of(parts)})
    return Breakdown(total, reading.passage, tuple(parts), complete, frozenset(reach), sums)
