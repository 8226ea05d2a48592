"""Whether a symbol that nobody knows is that of a known document with a slip in its number or its year."""

from __future__ import annotations

from datetime import date

from antq_writer.patterns import regex
from antq_writer.records import dataclass

from .likeness import plain
from .titles import core, shared

_PARTS = regex(r"(\d+)[a-zđ]?(?:/(\d{4}))?[/-](.+)")
SAME_TITLE = 0.8
"""Titles that share so much of the shorter one are of one document."""


@dataclass(frozen=True, slots=True)
class Named:
    """What a citation, or the registry, says of a document; empty and None where it says nothing."""

    symbol: str
    day: date | None
    title: str


SAME = {"ngày ban hành": "day of issue", "trích yếu": "title"}
"""What two symbols may share that makes them one document."""


def letters(symbol: str) -> str:
    """What stands behind number and year, without which two symbols are never one; empty for what is no symbol."""
    parts = _PARTS.fullmatch(symbol)
    return parts[3] if parts else ""


def same(here: Named, known: Named) -> str:
    """What makes the two one document, a key of `SAME`; empty when they are two."""
    own, real = _PARTS.fullmatch(here.symbol), _PARTS.fullmatch(known.symbol)
    if own is None or real is None or own[3] != real[3]:
        return ""
    if here.day and own[2] and int(own[2]) != here.day.year:
        return ""  # another rule says that the years differ
    near = _near(own[1], real[1]) if own[2] == real[2] else own[1] == real[1]
    same_day = here.day is not None and here.day == known.day
    words = plain(here.title)
    if near and same_day and len(words.split()) >= 4 and plain(known.title).startswith(words):
        return "trích yếu"
    told = bool(core(here.title)) and len(core(known.title)) >= 3
    if told and shared(here.title, known.title) < SAME_TITLE:
        return ""
    if not (same_day or here.day is None or known.day is None) and own[2] != real[2]:
        return ""  # another edition, of another year
    if told and len(core(here.title)) >= 3 and (near or same_day):
        return "trích yếu"
    swapped = sorted(own[1]) == sorted(real[1]) and own[2] == real[2]
    of_unit = known.symbol.count("-") >= 2  # 510/QĐ-BCA-V05: few documents a day have the letters of a unit
    return "ngày ban hành" if same_day and (swapped or (near and of_unit)) else ""


def _near(first: str, second: str) -> bool:
    """Whether two numbers have the same digits, or one more, less or other digit."""
    if sorted(first) == sorted(second):
        return True
    if len(first) == len(second):
        return sum(a != b for a, b in zip(first, second, strict=True)) == 1
    short, long = sorted((first, second), key=len)
    return len(long) == len(short) + 1 and any(long[:i] + long[i + 1 :] == short for i in range(len(long)))
