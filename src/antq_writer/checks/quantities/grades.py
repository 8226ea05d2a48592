"""Things graded and things registered: `08 xã … xuất sắc; 15 xã … khá và 01 thị trấn … trung bình`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from antq_writer.checks.quantities.passages import Reading, counts, is_change, readings
from antq_writer.checks.quantities.quantity import Kind, Quantity, sum_of
from antq_writer.papers import Paper
from antq_writer.patterns import regex

GRADE = regex(
    r"hoàn thành xuất sắc|hoàn thành tốt|không hoàn thành|xuất sắc|tốt|khá|trung bình|yếu|kém|không đạt|"
    r"chưa đạt"
)
GRADED = regex(
    r"\b(?:chấm điểm|phân loại|xếp loại|bình xét)\b[^;.\d]{0,80}?\b(?:đối với|cho)(?: cả| toàn bộ| tất cả)?\s*$"
)
"""What stands before the number of all that are graded: `phân loại phong trào đối với cả 09 thôn`."""
LEVELS = {"THPT": r"thpt|trung học phổ thông", "THCS": r"thcs|trung học cơ sở"}
CATEGORIES = {
    "xã": r"xã|phường|thị trấn|đặc khu",
    "thôn": r"thôn|làng|ấp|khóm|bản|buôn|xóm|khu dân cư|tổ dân phố|khu phố|khối phố",
    "cơ quan": r"cơ quan",
    "doanh nghiệp": r"doanh nghiệp|công ty",
    "trường": r"trường|trường học|nhà trường|trường thpt|trường thcs|cơ sở giáo dục",
}


@dataclass(frozen=True, slots=True)
class Graded:
    """Things of some categories with their grades, beside how many were registered."""

    reading: Reading
    parts: tuple[Quantity, ...]
    registered: Quantity
    sum: Decimal


@dataclass(frozen=True, slots=True)
class _Part:
    """Things of one grade, in the passage that says so."""

    reading: Reading
    quantity: Quantity
    grade: str

    @property
    def categories(self) -> set[str]:
        return _categories(self.reading, self.quantity)


def graded(paper: Paper) -> Iterator[Graded]:
    """The grade lists of a paper, each with what was registered for the same categories."""
    known: dict[frozenset[str], tuple[Quantity, bool]] = {}
    items: list[_Part] = []
    for reading in paper.once(readings):
        parts = [_Part(reading, quantity, grade) for quantity, grade in _by_grade(reading)]
        if len(parts) == 1 and not _registered(reading):  # one grade a line
            items += parts
            continue
        yield from _compared(items, known)
        items = []
        for registered, categories, sure in _registered(reading):
            known.pop(categories, None)
            known[categories] = registered, sure
        yield from _compared(parts, known)
    yield from _compared(items, known)


def _compared(listed: list[_Part], known: dict[frozenset[str], tuple[Quantity, bool]]) -> Iterator[Graded]:
    """A list of grades beside each number registered that is of its categories, the nearest first."""
    for categories, (registered, sure) in list(known.items())[::-1] if listed else ():
        parts = [p for p in listed if p.quantity is not registered and p.categories & categories]
        grades = [(p.grade, p.quantity.heads) for p in parts]
        if len({p.grade for p in parts}) < 2 or len(set(grades)) < len(grades):
            continue
        if any(p.quantity.rough for p in parts) or registered.rough:
            continue
        first = parts[0]
        if registered.start > first.quantity.start and registered in first.reading.quantities:
            continue
        if not categories <= {c for p in parts for c in p.categories}:
            continue
        quantities = tuple(p.quantity for p in parts)
        total = sum_of(quantities)
        if sure or len(parts) > 2 or total > registered.value:
            yield Graded(first.reading, quantities, registered, total)


def _by_grade(reading: Reading) -> list[tuple[Quantity, str]]:
    """The quantities of a passage that are graded, each with its grade."""
    words = [(match.start(), match.group()) for match in GRADE.finditer(reading.low)]
    found = []
    for quantity in counts(list(reading.quantities)):
        if not _categories(reading, quantity):
            continue
        start, end = reading.sentence(quantity.start)
        before = [grade for at, grade in words if start <= at < quantity.start]
        last = reading.low[max(start, quantity.start - 24) : quantity.start]
        told = GRADE.search(last)
        if told and before and re.search(rf"{told.group()}\s*(?:có|là|:|gồm|\()*\s*$", last):
            found.append((quantity, before[-1]))
            continue
        after = [(at, grade) for at, grade in words if quantity.end <= at < end]
        if after and _one_list(reading.low[quantity.end : after[0][0]]):
            found.append((quantity, after[0][1]))
    return found


def _one_list(between: str) -> bool:
    """Whether a figure and the grade after it stand in one list: `06 thôn; 05 cơ quan đạt loại xuất sắc`."""
    return all(re.match(r"\s*(?:và\s+)?\d", part) for part in between.split(";")[1:])


def _registered(reading: Reading) -> list[tuple[Quantity, frozenset[str], bool]]:
    """What a passage says was registered, or is graded, with its categories, in order; whether it was registered."""
    found = []
    for quantity in reading.quantities:
        if quantity.kind is not Kind.COUNT or not quantity.heads or is_change(quantity):
            continue
        told = re.match(r"[^;.()\d·]{0,60}đăng ký", reading.low[quantity.end : quantity.end + 80])
        all_of = quantity.whole is not None and quantity.whole == quantity.value
        before = reading.low[max(0, quantity.start - 120) : quantity.start]
        sure = bool(
            told
            or re.search(r"đăng ký[^,;.]{0,30}$", before[-60:])
            or (all_of and re.search(r"phân loại|xếp loại|đánh giá|bình xét", quantity.lead))
        )
        if (sure or GRADED.search(before)) and (categories := frozenset(_categories(reading, quantity))):
            found.append((quantity, categories, sure))
    return found


def _categories(reading: Reading, quantity: Quantity) -> set[str]:
    """The categories that a quantity counts; a school has its level when the sentence says it."""
    found = set()
    around = f"{reading.low[reading.sentence(quantity.start)[0] : quantity.start][-90:]} {quantity.noun}"
    for head in quantity.heads:
        for name, pattern in CATEGORIES.items():
            if re.fullmatch(pattern, head):
                found.add(
                    f"trường {_level(quantity.noun) or _level(around)}".strip() if name == "trường" else name
                )
    return found


def _level(words: str) -> str:
    named = [
        (match.start(), level) for level, pattern in LEVELS.items() for match in re.finditer(pattern, words)
    ]
    return max(named)[1] if named else ""
