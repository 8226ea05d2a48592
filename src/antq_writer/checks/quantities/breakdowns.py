"""A total and the list of its parts: `15 vụ, gồm: 05 vụ …; 07 vụ …; 03 vụ …`, wherever a paper has one.

A list claims to be complete after `gồm`, `bao gồm`, `cụ thể`, a colon, or in brackets; after `trong đó` it
does not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from antq_writer.checks.quantities import units
from antq_writer.checks.quantities.pairing import Breakdown, Items, pair
from antq_writer.checks.quantities.passages import Reading, counts, is_change, readings
from antq_writer.checks.quantities.quantity import Quantity
from antq_writer.papers import Paper, Role

GRADES = re.compile(r"xuất sắc|\btốt\b|\bkhá\b|trung bình|\byếu\b|\bkém\b")


def breakdowns(paper: Paper) -> tuple[Breakdown, ...]:
    """Every total of a paper with its parts; call it through `paper.once`."""
    read = paper.once(readings)
    found = [breakdown for reading in read for breakdown in _within(reading)]
    found.extend(_over_items(read))
    found.extend(_in_notes(read))
    return tuple(dict.fromkeys(found))


def _within(reading: Reading) -> Iterator[Breakdown]:
    low = reading.low
    for begin, closing in _brackets(low):
        yield from _bracketed(reading, begin, closing)
    for match in re.finditer(r"trong đó(?:\s*,)?|bao gồm|\bgồm\b|cụ thể|chia ra|phân ra|như sau\s*:", low):
        before = low[: match.start()].rstrip(" ,:")
        if match.group() in ("gồm", "bao gồm", "cụ thể") and before.endswith(("trong đó", "bao", "cụ thể")):
            continue
        tail = low[match.end() : match.end() + 20]
        complete = not match.group().startswith("trong đó") or bool(re.match(r"[\s,:]*(?:bao )?gồm", tail))
        if low[match.start() - 1 : match.start()] == "(":
            continue  # bracketed, read above
        start, end = reading.sentence(match.start())
        after = (
            match.end() + (re.match(r"(?:[\s,:]*(?:có )?(?:bao )?gồm\b)?", low[match.end() :]) or match).end()
        )
        yield from _listed(reading, start, match.start(), min(after, end), end, complete)
    for total in reading.quantities:
        if colon := re.match(r"[^,;:.()\d·]{0,60}:(?=\s)", low[total.noun_end : total.noun_end + 64]):
            after = total.noun_end + colon.end()
            if re.search(r"gồm|cụ thể|trong đó|như sau", colon.group()):
                continue
            yield from _listed(
                reading, total.start, after, after, reading.sentence(total.start)[1], complete=True
            )
        if re.search(
            r"\b(?:cả năm(?: [^\W\d_]+){0,3}|tổng cộng(?: [^\W\d_]+){0,4}|cộng chung|cộng lại|tổng số|tổng)"
            r"(?: là| có| được)?$",
            total.lead,
        ):
            start = reading.sentence(total.start)[0]
            items = [q for q in reading.between(start, total.start) if q.depth == total.depth]
            for opening in re.finditer(r"trong đó|gồm|cụ thể|:(?=\s)", low[start : total.start]):
                if [q for q in items if q.start > start + opening.end()][1:]:
                    items = [q for q in items if q.start > start + opening.end()]
                    start += opening.end()
                    break
            if (
                len([q for q in counts(items) if any(units.may_be_part(q.head, of) for of in total.heads)])
                > 1
            ):
                yield from pair(
                    reading.passage,
                    [total],
                    Items(low, start, total.start - len(total.lead), tuple(items)),
                    complete=True,
                )
        if total.whole is None and units.may_be_part("người", total.head):
            yield from _sexes(reading, total)
        if re.search(r"nâng tổng số[^\d·;.]{0,50}(?:lên|là)(?: thành)?\s*$", low[: total.start]):
            start = reading.sentence(total.start)[0]
            added = [q for q in counts(reading.between(start, total.start)) if q.head in total.heads]
            if len(added) > 1 and re.search(r"\b(?:duy trì|hiện có|có)$", added[0].lead):
                listed = Items(low, start, total.start - len(total.lead), tuple(added))
                yield from pair(reading.passage, [total], listed, complete=True)
        if total.whole is None and re.search(
            r"\b(?:bình xét|phân loại|xếp loại|đánh giá|chấm điểm)$", total.lead
        ):
            end = reading.sentence(total.start)[1]
            if len(set(GRADES.findall(low[total.noun_end : end]))) > 1:
                yield from _listed(reading, total.start, total.noun_end, total.noun_end, end, complete=True)
        if re.search(r"trong (?:tổng )?số$|^(?:- )?trong$", total.lead):
            end = reading.sentence(total.start)[1]
            yield from _listed(reading, total.start, total.noun_end, total.noun_end, end, complete=False)


def _sexes(reading: Reading, total: Quantity) -> Iterator[Breakdown]:
    """People, and further on in the sentence how many are men and how many women."""
    end = reading.sentence(total.start)[1]
    after = [q for q in counts(reading.between(total.end, end)) if q.depth == total.depth and q.whole is None]
    told = [(q, re.search(r"\b(nam|nữ)(?: có| là)?:?$", q.lead)) for q in after]
    men = [q for q, sex in told if sex and sex[1] == "nam"]
    women = [q for q, sex in told if sex and sex[1] == "nữ"]
    if len(men) == len(women) == 1 and not re.search(r"trong đó|gồm", reading.low[total.end : end]):
        both = sorted((men[0], women[0]), key=lambda q: q.start)
        others = [q for q in after if q.start < both[0].start and units.may_be_part("người", q.head)]
        if not others and not total.rough:
            sums = frozenset({_sum(both)})
            yield Breakdown(total, reading.passage, tuple(both), True, frozenset({total.value}), sums)


def _brackets(text: str) -> list[tuple[int, int]]:
    """Where each bracket opens and where it is closed, which is at the end for one left open."""
    closed: dict[int, int] = {}
    open_: list[int] = []
    for sign in re.finditer(r"[()]", text):
        if sign.group() == "(":
            open_.append(sign.start())
            closed[sign.start()] = len(text)
        elif open_:
            closed[open_.pop()] = sign.start()
    return list(closed.items())


def _bracketed(reading: Reading, opening: int, closing: int) -> Iterator[Breakdown]:
    """`61 đơn vị (42 cơ quan, 01 doanh nghiệp, …)`."""
    inside = reading.between(opening, closing)
    before = [q for q in reading.quantities if q.end <= opening and q.end > reading.sentence(opening)[0]]
    if not inside or not before or opening - before[-1].noun_end > 250:
        return
    words = reading.low[opening + 1 : closing].lstrip()
    if opening - before[-1].noun_end > 80 and not re.match(r"(?:bao )?gồm|trong đó|cụ thể", words):
        return
    partial = words.startswith(("trong đó", "riêng", "có ")) and not re.match(
        r"trong đó[\s,:]*(?:bao )?gồm", words
    )
    if not partial and re.match(r"(?:so với|tăng|giảm|chiếm|đạt|bằng)\b", words):
        return
    if reading.low[before[-1].noun_end : opening].rstrip().endswith((",", ";", ".")):
        return
    trigger = re.match(
        r"\(\s*(?:trong đó|riêng|bao gồm|gồm(?: có)?|cụ thể)?[\s,:]*(?:bao gồm|gồm)?", reading.low[opening:]
    )
    after = opening + (trigger.end() if trigger else 1)
    yield from _listed(
        reading, reading.sentence(opening)[0], opening, after, closing, not partial, bracketed=True
    )


def _listed(
    reading: Reading, start: int, before: int, after: int, end: int, complete: bool, bracketed: bool = False
) -> Iterator[Breakdown]:
    """The breakdowns of the totals from `start` to `before` into the parts from `after` to `end`."""
    low = reading.low
    depth = low.count("(", 0, after) - low.count(")", 0, after)
    outer = depth - 1 if bracketed else depth
    if not bracketed and depth > 0:
        end = min(end, _closing_of(low, after))
    totals = [q for q in counts(reading.between(start, before)) if q.depth == outer]
    totals = [q for q in totals if ";" not in low[q.end : before]] or totals
    if not totals and not bracketed and not low[start:before].strip(" -+,"):
        previous = [s for s in reading.sentences if s[1] <= start]
        if previous:
            totals = [q for q in counts(reading.between(*previous[-1])) if q.depth == outer]
    items = [q for q in reading.between(after, end) if q.depth == depth]
    yield from pair(reading.passage, totals, Items(low, after, end, tuple(items)), complete)


def _closing_of(text: str, start: int) -> int:
    depth = 1
    for index in range(start, len(text)):
        depth += {"(": 1, ")": -1}.get(text[index], 0)
        if depth == 0:
            return index
    return len(text)


def _over_items(read: tuple[Reading, ...]) -> Iterator[Breakdown]:
    """A paragraph that ends in a colon, or an item with `tổng số`, and the items under it."""
    for index, reading in enumerate(read):
        words = reading.low.rstrip()
        role = reading.passage.role
        ends = words.endswith(":")
        if role not in (Role.BODY, Role.DASH) or not (ends or "tổng số" in words):
            continue
        under = []
        for follower in read[index + 1 :]:
            if follower.passage.role is Role.PLUS or (
                role is Role.BODY and ends and follower.passage.role is Role.DASH
            ):
                under.append(follower)
            else:
                break
        if role is Role.BODY and under:
            under = [item for item in under if item.passage.role is under[0].passage.role]
        start, end = reading.sentence(len(words) - 1)
        totals = [q for q in counts(reading.between(start, end)) if not is_change(q)]
        if not totals and start and re.fullmatch(r"(?:trong đó|cụ thể|gồm)[^,;.]{0,20}:", words[start:]):
            totals = counts(reading.between(reading.sentence(start - 1)[0], start))[-1:]
        if len(under) < 2 or not totals:
            continue
        yield from _items_of(reading, totals, under, "trong đó" not in words[start:])


def _in_notes(read: tuple[Reading, ...]) -> Iterator[Breakdown]:
    """A total whose parts stand in the footnote at it."""
    notes = {reading.passage.note: reading for reading in read if reading.passage.role is Role.NOTE}
    for reading in read:
        for mark in reading.passage.marks:
            note = notes.get(mark.number)
            start = reading.sentence(max(0, mark.offset - 1))[0]
            totals = [q for q in counts(reading.between(start, mark.offset)) if q.depth == 0]
            if note is None:
                continue
            items = [q for q in note.quantities if q.depth == 0]
            if not totals:
                yield from _told_later(reading, mark.offset, items)
            if not totals or ";" in reading.low[totals[-1].end : mark.offset]:
                continue
            if not items or re.search(r"[;.]", note.low[: items[0].start]):
                continue
            begun = re.match(r"\s*(?:bao gồm|gồm(?: có)?|cụ thể|trong đó)?[\s:,]*", note.low)
            listed = Items(note.low, begun.end() if begun else 0, len(note.low), tuple(items))
            yield from pair(reading.passage, totals[-2:], listed, complete=True)


def _told_later(reading: Reading, after: int, items: list[Quantity]) -> Iterator[Breakdown]:
    """A footnote that counts bodies of several kinds, and the `…/152 đơn vị` that the text then graded."""
    total = next((q for q in reading.quantities if q.start > after and q.head == "đơn vị" and q.whole), None)
    bodies = [q for q in items if q.head in units.ANY_BODY and q.whole is None]
    if total is not None and total.whole and len(bodies) > 2 and len(bodies) == len(items):
        reach = frozenset({total.value, total.whole})
        yield Breakdown(total, reading.passage, tuple(bodies), True, reach, frozenset({_sum(bodies)}))


def _items_of(
    reading: Reading, totals: list[Quantity], under: list[Reading], complete: bool
) -> Iterator[Breakdown]:
    for total in totals:
        parts = []
        for item in under:
            same = [
                q
                for q in counts(list(item.quantities))
                if total.head in q.heads or any(units.alike(q.head, head) for head in total.heads)
            ]
            if not same:
                only = counts(list(item.quantities))
                same = (
                    only
                    if len(only) == 1 and any(units.may_be_part(only[0].head, h) for h in total.heads)
                    else []
                )
            if not same:
                break
            parts.append(same[0])
        else:
            if not total.rough and not any(part.rough for part in parts):
                reach = {total.value} | ({total.whole} if total.whole is not None else set())
                yield Breakdown(
                    total, reading.passage, tuple(parts), complete, frozenset(reach), frozenset({_sum(parts)})
                )


def _sum(parts: list[Quantity]) -> Decimal:
    return sum((part.value for part in parts), Decimal(0))
