"""Things graded and things registered: `08 xã … xuất sắc; 15 xã … khá và 01 thị trấn … trung bình`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from antq_writer.checks.quantities.passages import Reading, counts, is_change, readings
from antq_writer.checks.quantities.quantity import Kind, Quantity
from antq_writer.papers import Paper

GRADE = re.compile(
    r"hoàn thành xuất sắc|hoàn thành tốt|không hoàn thành|xuất sắc|tốt|khá|trung bình|yếu|kém|không đạt|"
    r"chưa đạt"
)
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


def graded(paper: Paper) -> Iterator[Graded]:
    """The grade lists of a paper, each with what was registered for the same categories."""
    known: dict[frozenset[str], Quantity] = {}
    for reading in paper.once(readings):
        by_grade = _by_grade(reading)
        for registered, categories in _registered(reading):
            known.pop(categories, None)
            known[categories] = registered
        for categories, registered in list(known.items())[::-1] if by_grade else ():
            parts = [
                (q, g) for q, g in by_grade if q is not registered and _categories(reading, q) & categories
            ]
            grades = [(g, q.heads) for q, g in parts]
            if len({g for _, g in parts}) < 2 or len(set(grades)) < len(grades):
                continue
            if any(q.rough for q, _ in parts) or registered.rough:
                continue
            if registered.start > parts[0][0].start and registered in reading.quantities:
                continue
            held = {c for q, _ in parts for c in _categories(reading, q)}
            if not categories <= held:
                continue
            quantities = tuple(q for q, _ in parts)
            yield Graded(reading, quantities, registered, sum((q.value for q in quantities), Decimal(0)))


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


def _registered(reading: Reading) -> Iterator[tuple[Quantity, frozenset[str]]]:
    """What a passage says was registered, with its categories, in order."""
    for quantity in reading.quantities:
        if quantity.kind is not Kind.COUNT or not quantity.heads or is_change(quantity):
            continue
        told = re.match(r"[^;.()\d·]{0,60}đăng ký", reading.low[quantity.end : quantity.end + 80])
        all_of = quantity.whole is not None and quantity.whole == quantity.value
        if not (
            told
            or re.search(r"đăng ký[^,;.]{0,30}$", reading.low[max(0, quantity.start - 60) : quantity.start])
            or (all_of and re.search(r"phân loại|xếp loại|đánh giá|bình xét", quantity.lead))
        ):
            continue
        if categories := frozenset(_categories(reading, quantity)):
            yield quantity, categories


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
