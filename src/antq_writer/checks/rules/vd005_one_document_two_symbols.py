"""Một văn bản mang hai số hoặc hai ký hiệu.

Nêu gì:
    Hai mục của danh mục văn bản cùng cơ quan, cùng ngày, cùng trích yếu mà khác số; hoặc cùng số, cùng tên
    loại mà phần chữ viết tắt khác nhau (07/CT-BCA và 07/CT-BCA-V28; 111/KH-BCĐ và 111/KH-CAHL cùng ngày).

Vì sao:
    Nhiều khả năng là một văn bản mà một chỗ chép nhầm; người đọc tưởng là hai văn bản.

Sai:
    - {so_ky_hieu: 135/KH-BCĐ, ngay: 25/5/2023, trich_yeu: về tổ chức “Ngày hội”}
    - {so_ky_hieu: 111/KH-BCĐ, ngay: 25/5/2023, trich_yeu: về tổ chức “Ngày hội”}

Đúng:
    - {so_ky_hieu: 135/KH-BCĐ, ngay: 25/5/2023, trich_yeu: về tổ chức “Ngày hội”}
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable, Iterator
from typing import TypeVar

from antq_writer.checks.data.cited import Own, bare, own_documents
from antq_writer.checks.data.subject import DataSubject
from antq_writer.checks.issuers import differ
from antq_writer.checks.likeness import COMMON, LONG, plain
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.keeping import kept_of_short
from antq_writer.patterns import regex
from antq_writer.registry import Cited

FAULT = Fault(
    "VD005",
    "một văn bản ghi hai số, ký hiệu",
    Severity.WARNING,
    Message(
        "“{symbol}” và “{other}”{where} {same}, có lẽ là một văn bản",
        "“{symbol}” and “{other}”{where_en} {same_en}: perhaps one document",
    ),
    Message(
        "đối chiếu với văn bản gốc, dùng thống nhất một số, ký hiệu",
        "compare with the document; keep one symbol",
    ),
)

NUMBER = ("cùng số, cùng tên loại", "have one number and type")
DAY = ("cùng số, cùng tên loại, cùng ngày", "have one number, type and date")
TITLE = ("cùng cơ quan, cùng ngày, cùng trích yếu", "have one issuer, date and title")
GROUPS = regex(r"[A-Za-zĐđ0-9]+")


def check(subject: DataSubject) -> Iterator[Diagnostic]:
    """Pairs of entries that mean one document."""
    entries = {own.given.so_ky_hieu: own for own in own_documents(subject)}
    numbered = list(_pairs(entries.values(), lambda own: _number(own.cited.symbol)))
    titled = list(_pairs(entries.values(), _day_and_title))
    for first, second in numbered:
        if _one_number(first.cited, second.cited):
            same = DAY if first.day and first.day == second.day else NUMBER
            where = subject.lines(("van_ban", first.index))
            yield _finding(subject, second, first.cited.symbol, where, same)
    told: set[int] = set()
    for first, second in titled:
        if second.index in told or not _one_title(first, second):
            continue
        if not _one_number(first.cited, second.cited):
            told.add(second.index)
            where = subject.lines(("van_ban", first.index))
            yield _finding(subject, second, first.cited.symbol, where, TITLE)
    registry = {"lines": " của danh mục đi kèm", "lines_en": " of the registry"}
    by_number = subject.registry.shipped_by(_number)
    for own in entries.values():
        if own.given.so_ky_hieu in subject.registry.shipped:
            continue
        for known in by_number.get(_number(own.cited.symbol) or "", ()):
            if _one_number(own.cited, known) and known.symbol not in entries:
                yield _finding(subject, own, known.symbol, registry, NUMBER)


LOOKS_BACK = 12
"""Entries of one number or title are compared with this many before them: endless lists take no endless time."""
T = TypeVar("T")


def _grouped(things: Iterable[T], key: Callable[[T], Hashable]) -> dict[Hashable, list[T]]:
    found: dict[Hashable, list[T]] = {}
    for thing in things:
        if (name := key(thing)) is not None:
            found.setdefault(name, []).append(thing)
    return found


def _pairs(entries: Iterable[Own], key: Callable[[Own], Hashable]) -> Iterator[tuple[Own, Own]]:
    """Entries that have one key, two by two."""
    for group in _grouped(entries, key).values():
        for at, second in enumerate(group):
            for first in group[max(0, at - LOOKS_BACK) : at]:
                yield first, second


@kept_of_short(4096, LONG)
def _number(symbol: str) -> str | None:
    found = GROUPS.search(symbol)
    return found[0] if found and found[0].isdigit() else None


def _day_and_title(own: Own) -> tuple[Hashable, ...] | None:
    title = own.given.trich_yeu
    return (own.day, *_title_words(title)) if own.day and title else None


def _finding(
    subject: DataSubject, own: Own, other: str, where: dict[str, str], same: tuple[str, str]
) -> Diagnostic:
    return subject.at(
        FAULT, own.path("so_ky_hieu"), symbol=own.given.so_ky_hieu, other=other,
        where=where["lines"], where_en=where["lines_en"], same=same[0], same_en=same[1],
    )  # fmt: skip


def _one_number(one: Cited, other: Cited) -> bool:
    """Same number and type, and nearly the same letters or the very same day."""
    number = _number(one.symbol)
    if number is None or number != _number(other.symbol):
        return False
    if bare(one.symbol) == bare(other.symbol):  # one of them is malformed: VD007 says so
        return False
    first, second = GROUPS.findall(one.symbol), GROUPS.findall(other.symbol)
    if len(first) < 2 or len(second) < 2:
        return False
    if one.day and other.day and one.day != other.day:
        return False
    years = [group for group in (*first[1:2], *second[1:2]) if re.fullmatch(r"(?:19|20)\d\d", group)]
    if len(years) == 2 and years[0] != years[1]:
        return False
    letters, others = (_letters(first), _letters(second))
    if letters[:1] != others[:1]:
        return False
    if one.day and one.day == other.day:
        return True
    return letters == others or _begins(letters, others) or _last_but_a_sign(letters, others)


def _letters(groups: list[str]) -> list[str]:
    """The groups of letters: type, bodies, unit."""
    return [group.upper() for group in groups[1:] if not group.isdigit()]


def _begins(one: list[str], other: list[str]) -> bool:
    """Whether one goes on where the other ends, its body being named: `CT-BCA`, `CT-BCA-V28`."""
    short, long = sorted((one, other), key=len)
    return len(short) > 1 and long[: len(short)] == short


def _last_but_a_sign(one: list[str], other: list[str]) -> bool:
    """`CTr-BCA-MTTW`, `CTr-BCA-MTTQ`: three groups, of which only the last differs, by one letter."""
    if len(one) < 3 or len(one) != len(other) or one[:-1] != other[:-1]:
        return False
    return (
        len(one[-1]) == len(other[-1]) and sum(a != b for a, b in zip(one[-1], other[-1], strict=True)) == 1
    )


def _one_title(first: Own, second: Own) -> bool:
    """Same issuer and day, and titles of the same words but for the year."""
    one, other = first.given, second.given
    if not first.day or first.day != second.day or not one.trich_yeu or not other.trich_yeu:
        return False
    if one.co_quan and other.co_quan and all(differ(a, b) for a in one.co_quan for b in other.co_quan):
        return False
    if one.co_quan != other.co_quan and _abbreviation(one.so_ky_hieu) != _abbreviation(other.so_ky_hieu):
        return False
    return _title_words(one.trich_yeu) == _title_words(other.trich_yeu)


def _abbreviation(symbol: str) -> list[str]:
    return _letters(GROUPS.findall(symbol))


def _title_words(title: str) -> tuple[str, ...]:
    """The telling words; a year that stands alone says nothing, a span of years tells documents apart."""
    return _telling(plain(_LONE_YEAR.sub(" ", title)))


_LONE_YEAR = regex(r"\bnăm \d{4}\b(?!\s*[-–])")


@kept_of_short(256, LONG)
def _telling(words: str) -> tuple[str, ...]:
    return tuple(sorted(set(words.split()) - COMMON))
