"""Bodies and how many of them have each grade, in one sentence: `trong 17 xã thì xuất sắc 06 đơn vị, khá 08, …`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from antq_writer.checks.quantities import units
from antq_writer.checks.quantities.pairing import Breakdown
from antq_writer.checks.quantities.passages import Reading, counts
from antq_writer.checks.quantities.quantity import Quantity
from antq_writer.patterns import regex

GRADES = regex(
    r"xuất sắc|\btốt\b|\bkhá\b|trung bình|\byếu\b|\bkém\b|không đạt|chưa đạt|không hoàn thành|hoàn thành"
)
NO_MORE = regex(r"không (?:có|còn)[^\d.;]{0,40}(?:yếu|kém|không đạt|chưa đạt|trung bình|khác)")
GRADED = regex(r"\b(?:trong|của|đối với|với|có)(?: tổng số)?(?: số)?$|^$")


def grade_lists(reading: Reading) -> Iterator[Breakdown]:
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
