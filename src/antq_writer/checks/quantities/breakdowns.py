"""A total and the list of its parts: `15 vụ, gồm: 05 vụ …; 07 vụ …; 03 vụ …`, wherever a paper has one.

A list claims to be complete after `gồm`, `bao gồm`, `cụ thể`, a colon, or in brackets; after `trong đó` it
does not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from antq_writer.checks.quantities import units
from antq_writer.checks.quantities.colon_lists import over_colons
from antq_writer.checks.quantities.complements import complements
from antq_writer.checks.quantities.grade_lists import grade_lists
from antq_writer.checks.quantities.in_notes import in_notes
from antq_writer.checks.quantities.item_lists import over_items, tallies
from antq_writer.checks.quantities.over_sentences import CRITERION, over_sentences
from antq_writer.checks.quantities.pairing import Breakdown, Items, pair
from antq_writer.checks.quantities.passages import Reading, counts, readings
from antq_writer.checks.quantities.period_sums import period_sums
from antq_writer.checks.quantities.quantity import Quantity
from antq_writer.checks.quantities.totals_after import (
    SUMMED,
    after_parts,
    in_brackets,
    joined,
    other_sums,
    totals_in_brackets,
)
from antq_writer.papers import Paper
from antq_writer.patterns import regex

LONGEST = 3000
"""How many letters a list may have."""
OF_WHOLE = regex(r"\b(?:trên|trong|của|so với|/) tổng(?: số)?$")
NOT_COUNTED = regex(
    r"[,;(.]\s*(?:(?:chưa|không) (?:kể|tính|bao gồm|gồm)|ngoài ra|bên cạnh đó|ngoài số|đó là chưa kể)\b"
)
"""Words that turn to what is no part of the total."""
GRADES = regex(r"xuất sắc|\btốt\b|\bkhá\b|trung bình|\byếu\b|\bkém\b")


def breakdowns(paper: Paper) -> tuple[Breakdown, ...]:
    """Every total of a paper with its parts; call it through `paper.once`."""
    read = paper.once(readings)
    found = [breakdown for reading in read for breakdown in _within(reading)]
    found.extend(over_items(read))
    found.extend(tallies(read))
    found.extend(breakdown for reading in read for breakdown in over_sentences(reading))
    found.extend(in_notes(read))
    found.extend(breakdown for reading in read for breakdown in in_brackets(reading))
    said = {(id(one.place), one.total.start) for one in found if one.complete}
    ways = (over_colons, grade_lists, complements, period_sums, totals_in_brackets)
    further = [one for reading in read for way in ways for one in way(reading)]
    found.extend(one for one in further if (id(one.place), one.total.start) not in said)
    return tuple(dict.fromkeys(found))


def _within(reading: Reading) -> Iterator[Breakdown]:
    low = reading.low
    for begin, closing in _brackets(low):
        yield from _bracketed(reading, begin, closing)
    for match in re.finditer(
        r"trong (?:số )?(?:đó|này)(?:\s*,)?|bao gồm|\bgồm\b|cụ thể|chia ra|phân ra|như sau\s*:", low
    ):
        before = low[max(0, match.start() - 200) : match.start()].rstrip(" ,:")
        if match.group() in ("gồm", "bao gồm", "cụ thể") and before.endswith(("trong đó", "bao", "cụ thể")):
            continue
        tail = low[match.end() : match.end() + 20]
        complete = not match.group().startswith("trong ") or bool(re.match(r"[\s,:]*(?:bao )?gồm", tail))
        if low[match.start() - 1 : match.start()] == "(":
            continue  # bracketed, read above
        start, end = reading.sentence(match.start())
        after = (
            match.end()
            + (
                re.match(r"(?:[\s,:]*(?:có )?(?:bao )?gồm\b)?", low[match.end() : match.end() + 60]) or match
            ).end()
        )
        for found in _listed(reading, start, match.start(), min(after, end), end, complete):
            yield replace(found, overlapping=True) if "số" in match.group() and not found.complete else found
    ends = joined(reading)
    for total in reading.quantities:
        yield from _after_colon(reading, total)
        if (
            total.start in ends or re.search(r"tháng đầu năm(?: [^\W\d_]+){0,3}$", total.lead)
        ) and not _shared(reading, total):
            yield from after_parts(reading, total, ends.get(total.start, total.start))
        yield from _summed_up(reading, total)
        if total.whole is None and units.may_be_part("người", total.head):
            yield from _sexes(reading, total)
        yield from _raised(reading, total)
        yield from _led_in(reading, total)


def _after_colon(reading: Reading, total: Quantity) -> Iterator[Breakdown]:
    """A total, a few words and a colon: `15 vụ: 05 vụ trộm cắp, …`."""
    low = reading.low
    if colon := re.match(
        r"[^,;:.()\d·]{0,60}(?:,\s*(?:từ|chia|theo|phân|thuộc)\b[^,;:.()\d·]{0,30})?(?::|\s[–—-])(?=\s)",
        low[total.noun_end : total.noun_end + 104],
    ):
        after = total.noun_end + colon.end()
        if re.search(r"gồm|cụ thể|trong đó|như sau", colon.group()):
            return
        yield from _listed(
            reading, total.start, after, after, reading.sentence(total.start)[1], complete=True
        )


def _summed_up(reading: Reading, total: Quantity) -> Iterator[Breakdown]:
    """A total that its own words say to be the sum of what stands before it: `…, tổng cộng 30 buổi`."""
    low = reading.low
    if (
        re.search(
            r"\b(?:cả năm(?: [^\W\d_]+){0,3}|tổng cộng(?: [^\W\d_]+){0,6}|"
            r"như vậy(?: [^\W\d_]+){0,4}|tất cả(?: [^\W\d_]+){0,3}|tính chung(?: [^\W\d_]+){0,4}|cộng chung|"
            r"cộng lại|tổng số|tổng)"
            r"(?: là| có| được)?$",
            total.lead,
        )
        and not _shared(reading, total)
        and not (
            OF_WHOLE.search(total.lead)
            and len(set(GRADES.findall(low[reading.sentence(total.start)[0] : total.start]))) < 2
        )
    ):
        start = reading.sentence(total.start)[0]
        items = [q for q in reading.between(start, total.start) if q.depth == total.depth]
        if summed := [q for q in items if SUMMED.search(q.lead) and q.head == total.head]:
            items = [q for q in items if q.start > summed[-1].start]
        for opening in re.finditer(r"trong đó|gồm|cụ thể|:(?=\s)", low[start : total.start]):
            if [q for q in items if q.start > start + opening.end()][1:]:
                items = [q for q in items if q.start > start + opening.end()]
                start += opening.end()
                break
        if len([q for q in counts(items) if any(units.may_be_part(q.head, of) for of in total.heads)]) > 1:
            listed = Items(low, start, total.start - len(total.lead), tuple(items))
            for found in pair(reading.passage, [total], listed, complete=True):
                yield replace(found, sums=found.sums | other_sums(reading, found))


def _raised(reading: Reading, total: Quantity) -> Iterator[Breakdown]:
    """What there is of each, before what it makes: `duy trì 12 mô hình, hiện có 03 đội, nâng tổng số lên 15`."""
    low = reading.low
    if re.search(
        r"nâng tổng số[^\d·;.]{0,50}(?:lên|là)(?: thành)?\s*$",
        low[max(0, total.start - 200) : total.start],
    ):
        start = reading.sentence(total.start)[0]
        held = [q for q in counts(reading.between(start, total.start)) if q.head in total.heads]
        if len(held) > 1 and all(re.search(r"\b(?:duy trì|hiện có|có)$", q.lead) for q in held):
            listed = Items(low, start, total.start - len(total.lead), tuple(held))
            yield from pair(reading.passage, [total], listed, complete=True)


def _led_in(reading: Reading, total: Quantity) -> Iterator[Breakdown]:
    """A total whose parts its words lead in: `bình xét 12 thôn: …`, `trong tổng số 40 vụ có …`."""
    low = reading.low
    if total.whole is None and re.search(
        r"\b(?:bình xét|phân loại|xếp loại|đánh giá|chấm điểm)$", total.lead
    ):
        end = reading.sentence(total.start)[1]
        if len(set(GRADES.findall(low[total.noun_end : end]))) > 1:
            yield from _listed(reading, total.start, total.noun_end, total.noun_end, end, complete=True)
    if re.search(r"trong (?:tổng )?số$|^(?:- )?trong$", total.lead) and not _shared(reading, total):
        end = reading.sentence(total.start)[1]
        yield from _listed(reading, total.start, total.noun_end, total.noun_end, end, complete=False)


def _shared(reading: Reading, total: Quantity) -> bool:
    """Whether a figure is what a share before it is of: `chiếm 26,8% trong tổng số 164 tin`."""
    return bool(
        re.search(
            r"%[^\d·,;.]{0,20}\b(?:trong|trên|của|so với) tổng(?: số)?\s*$",
            reading.low[max(0, total.start - 200) : total.start],
        )
    )


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
            yield Breakdown.plain(total, reading.passage, both)


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
    before = [q for q in reading.between(reading.sentence(opening)[0], opening) if q.end <= opening]
    if not inside or not before or opening - before[-1].noun_end > 250:
        return
    words = reading.low[opening + 1 : closing].lstrip()
    if opening - before[-1].noun_end > 80 and not re.match(r"(?:bao )?gồm|trong đó|cụ thể", words):
        return
    partial = words.startswith(("trong đó", "riêng", "có ")) and not re.match(
        r"trong đó[\s,:]*(?:bao )?gồm", words
    )
    if not partial and re.match(r"(?:so với|tăng|giảm|chiếm|đạt|bằng|năm trước|năm ngoái|cùng kỳ)\b", words):
        return
    if re.match(r"(?:cả )?năm ····", words) and words.count("năm ····") < 2:
        return  # what there was in another year
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
    start, end = max(start, before - LONGEST), min(end, after + LONGEST)
    depth = _depth(reading, after)
    outer = depth - 1 if bracketed else depth
    if not bracketed and depth > 0:
        end = min(end, _closing_of(low, after))
    totals = [q for q in counts(reading.between(start, before)) if q.depth == outer]
    totals = [q for q in totals if ";" not in low[q.end : before]] or totals
    if not totals and not bracketed and not low[start:before].strip(" -+,"):
        number = reading.sentence_number(start) if start else 0
        if number:
            totals = [q for q in counts(reading.between(*reading.sentences[number - 1])) if q.depth == outer]
    if criterion := CRITERION.search(low, after, end):
        end = criterion.start()
    if beside := NOT_COUNTED.search(low, after, end):
        end = beside.start()
    items = [q for q in reading.between(after, end) if q.depth == depth]
    yield from pair(reading.passage, totals, Items(low, after, end, tuple(items)), complete)


def _depth(reading: Reading, offset: int) -> int:
    """In how many brackets an offset stands."""
    begun = max(0, offset - 2 * LONGEST)
    near = reading.between(begun, offset)[-1:]
    low, at, depth = (reading.low, near[0].end, near[0].depth) if near else (reading.low, begun, 0)
    return depth + low.count("(", at, offset) - low.count(")", at, offset)


def _closing_of(text: str, start: int) -> int:
    depth = 1
    for index in range(start, min(len(text), start + LONGEST)):
        depth += {"(": 1, ")": -1}.get(text[index], 0)
        if depth == 0:
            return index
    return len(text)
