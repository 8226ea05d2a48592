"""A total, a few words, a colon and its parts: `486 triệu đồng, huy động từ 03 nguồn: ngân sách 210 triệu đồng; …`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from antq_writer.checks.quantities import units
from antq_writer.checks.quantities.pairing import Breakdown, Items, pair
from antq_writer.checks.quantities.passages import Reading, counts
from antq_writer.checks.quantities.quantity import Quantity

FAR = 220
"""How many letters before the colon the total may stand."""
SOME = re.compile(
    r"trong đó|tiêu biểu|nổi bật|điển hình|một số|\bnhư\b|đáng chú ý|riêng|\bso với\b|\btăng\b|\bgiảm\b|"
    r"phấn đấu|cùng kỳ|năm trước|chỉ tiêu"
)
"""Words before a colon after which a list need not hold every part."""
GRADES = re.compile(
    r"xuất sắc|\btốt\b|\bkhá\b|trung bình|\byếu\b|\bkém\b|không đạt|chưa đạt|không hoàn thành|hoàn thành"
)
NO_MORE = re.compile(r"không (?:có|còn)[^\d.;]{0,40}(?:yếu|kém|không đạt|chưa đạt|trung bình|khác)")
GRADED = re.compile(r"\b(?:trong|của|đối với|với|có)(?: tổng số)?(?: số)?$|^$")


def over_colons(reading: Reading) -> Iterator[Breakdown]:
    """The totals before a colon whose parts are the first figures of the items after it."""
    low = reading.low
    for colon in re.finditer(r":(?=\s)", low):
        start, end = reading.sentence(colon.start())
        between = low[start : colon.start()]
        items = _items(reading, colon.end(), end)
        if len(items) < 2 or any(one.rough for one in items):
            continue
        total = _total(reading, max(start, colon.start() - FAR), colon.start(), items)
        if (
            total is None
            or SOME.search(low[total.end : colon.start()])
            or "(" in between[total.end - start :]
        ):
            continue
        several = ";" in low[colon.end() : end] or len(items) > 2
        for found in pair(
            reading.passage, [total], Items(low, colon.end(), end, tuple(items)), complete=True
        ):
            if several and len(found.parts) == len(items) and found.near(5):
                yield found


def graded(reading: Reading) -> Iterator[Breakdown]:
    """Bodies and how many of them have each grade, three grades or more: `trong 17 xã thì xuất sắc 06 đơn vị, …`."""
    for start, end in reading.sentences:
        told = [q for q in counts(reading.between(start, end)) if q.depth == 0]
        for index, total in enumerate(told[:-2]):
            if (
                total.rough
                or _grade(reading, total, start, end)
                or total.whole is not None
                or not set(total.heads) & units.ANY_BODY
            ):
                continue
            parts = told[index + 1 :]
            if not GRADED.search(total.lead) and not re.search(
                r"phân loại|xếp loại|bình xét|đánh giá|chấm", reading.low[start : parts[0].start]
            ):
                continue
            grades: list[str] = []
            chosen: list[Quantity] = []
            for one in parts:
                grade = _grade(reading, one, start, end)
                if (
                    grade is None
                    or grade in grades
                    or not _of(one, total)
                    or one.rough
                    or one.whole is not None
                ):
                    break
                grades.append(grade)
                chosen.append(one)
            if not chosen:
                continue
            closed = NO_MORE.search(reading.low, chosen[-1].end, end)
            if (len(chosen) > 2 or (len(chosen) > 1 and closed)) and len(chosen) == len(
                [q for q in parts if _of(q, total)]
            ):
                found = Breakdown.plain(total, reading.passage, chosen)
                if found.near(5):
                    yield found


def _grade(reading: Reading, one: Quantity, start: int, end: int) -> str | None:
    """The one grade beside a figure: after it, or before it in its item."""
    item = re.split(r"[,;:.()]", reading.low[max(start, one.start - 60) : one.start])[-1]
    after = re.split(r"[,;:.()\d]", reading.low[one.end : min(end, one.end + 60)])[0]
    for words in (item, after):
        if grades := GRADES.findall(words):
            return str(grades[0])
    return None


def _of(part: Quantity, total: Quantity) -> bool:
    return (
        not part.heads
        or part.head == "đơn vị"
        or any(units.may_be_part(part.head, head) or units.alike(part.head, head) for head in total.heads)
    )


def _items(reading: Reading, start: int, end: int) -> list[Quantity]:
    """The first figure of each item, as long as they count the same things."""
    low = reading.low
    sign = ";" if ";" in low[start:end] else ","
    items: list[Quantity] = []
    begun = start
    for stretch in low[start:end].split(sign):
        own = [q for q in counts(reading.between(begun, begun + len(stretch))) if q.depth == 0]
        begun += len(stretch) + 1
        if not own or own[0].whole is not None:
            break
        if items and (own[0].kind is not items[0].kind or own[0].head != items[0].head):
            break
        items.append(own[0])
    return items


def _total(reading: Reading, start: int, end: int, items: list[Quantity]) -> Quantity | None:
    """The nearest figure before a colon that counts what the items count."""
    for one in reversed(counts(reading.between(start, end))):
        if one.kind is not items[0].kind or one.depth or not items[0].heads:
            continue
        if units.alike(one.head, items[0].head) or items[0].head in one.heads:
            return None if one.rough or one.whole is not None else one
    return None
