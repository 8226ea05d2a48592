"""Enumerations that are no headings: `Thứ nhất, …`, `Một là, …`, `(1) … (2) …` within a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from antq_writer.papers import Paper, Passage, Role
from antq_writer.patterns import regex
from antq_writer.vietnamese.letters import CAPITALS

from .outline import LETTERS

_ORDER = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám")
_COUNT = ("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám")
_WORDS = regex(
    rf"(?:^|[.;:]\s+|\n|[-+]\s)(?P<words>(?P<th>[Tt]hứ (?P<order>{'|'.join(_ORDER)})(?=[,:]| là\b))"
    rf"|(?P<count>{'|'.join(word.capitalize() + '|' + word for word in _COUNT)})(?= là[,:]))"
)
_SIGNS = regex(
    r"(?:^|[:;.,]\s|\svà\s)(?P<signs>\((?P<both>\d{1,2}|[a-zđ])\)(?=\s*[^\W\d_])"
    r"|(?<=[.;:] )(?P<right>\d{1,2}|[a-zđ])\)(?=\s)"
    rf"|(?<=[.;:] )(?P<point>\d{{1,2}})\.(?=\s[{CAPITALS}]))"
)


@dataclass(frozen=True, slots=True)
class Mark:
    """One member of an enumeration."""

    passage: Passage
    at: int
    shown: str
    """As printed: `Thứ tư`, `(3)`."""
    form: str
    """How it is written; only marks of one form make one enumeration."""
    value: int
    """Its place, from 1."""


def marks(paper: Paper) -> Iterator[Mark]:
    """Every such mark of the running text, in order; a passage that begins with a number is a heading's matter."""
    for passage in paper.prose():
        found = [*_words(passage), *_signs(passage)]
        yield from sorted(found, key=lambda mark: mark.at)


def _words(passage: Passage) -> Iterator[Mark]:
    for match in _WORDS.finditer(passage.text):
        form, known, word = ("thứ", _ORDER, match["order"]) if match["th"] else ("là", _COUNT, match["count"])
        yield Mark(passage, match.start("words"), match["words"], form, known.index(word.lower()) + 1)


def _signs(passage: Passage) -> Iterator[Mark]:
    for match in _SIGNS.finditer(passage.text):
        form = next(name for name in ("both", "right", "point") if match[name])
        shown = match[form]
        kind = "letter" if shown.isalpha() else "figure"
        value = int(shown) if shown.isdigit() else LETTERS.find(shown) + 1
        if value:
            where = f"{form} {kind} {id(passage)}"
            yield Mark(passage, match.start("signs"), match["signs"], where, value)


@dataclass(frozen=True, slots=True)
class Slip:
    """A mark that does not follow the one before."""

    mark: Mark
    before: Mark


def slips(paper: Paper) -> Iterator[Slip]:
    """Marks that stand twice or leave one out, in enumerations that begin with the first; each one once."""
    last: dict[str, Mark] = {}
    for mark in marks(paper):
        before = last.get(mark.form)
        if mark.value == 1:
            last[mark.form] = mark
        elif before is not None:
            if mark.value != before.value + 1 and not _skips_a_letter(before, mark):
                yield Slip(mark, before)
                del last[mark.form]
            else:
                last[mark.form] = mark


def _skips_a_letter(before: Mark, mark: Mark) -> bool:
    """`d) … e)`, as Word and many clerks count, leaves out đ."""
    return "letter" in mark.form and mark.value == before.value + 2 and LETTERS[mark.value - 1] == "e"


_NUMBERS = {word: number for number, word in enumerate(_COUNT, start=1)}
_POINTS = (
    "hạn chế|tồn tại|khó khăn|vướng mắc|nguyên nhân|nhiệm vụ|giải pháp|biện pháp|bài học|kinh nghiệm|vấn đề"
    "|kiến nghị|đề xuất|yêu cầu|mục tiêu|kết quả nổi bật|ưu điểm|thuận lợi|nội dung|việc|điểm"
)
_ANNOUNCED = regex(
    rf"(?<![\w/.,-])(?P<said>(?P<count>0?\d|{'|'.join(_COUNT)}) (?:nhóm )?(?:{_POINTS})(?![\w/]))"
    r"[^.;:\d]{0,60}[.:;]?\s*$",
    re.IGNORECASE,
)
"""`có 03 hạn chế chính.` right before the first point."""
_LAST = regex(r"(?:cuối|sau) cùng|ngoài ra|bên cạnh đó", re.IGNORECASE)
"""A last point without its number."""


@dataclass(frozen=True, slots=True)
class Announced:
    """A number of points that is not that of those which follow."""

    passage: Passage
    at: int
    said: str
    found: int


def announced_points(paper: Paper) -> Iterator[Announced]:
    """Announcements right before `Thứ nhất` or `Một là` whose number is not that of the points that follow."""
    before: Passage | None = None
    run: list[Mark] = []
    lead: tuple[Passage, str] | None = None
    for passage in paper.prose():
        text, at = passage.text, 0
        for mark in _words(passage):
            if run and _LAST.search(text, at, mark.at):
                run = []
            if mark.value == 1:
                yield from _compared(lead, run)
                start = text[: mark.at].rstrip("-+ ")
                lead = (passage, start) if start.strip() or before is None else (before, before.text)
                run = [mark]
            elif run and mark.form == run[-1].form and mark.value == run[-1].value + 1:
                run.append(mark)
            else:
                run = []
            at = mark.at
        if run and (_LAST.search(text, at) or _goes_on(text[at + 1 :], run[-1])):
            run = []
        before = passage
    yield from _compared(lead, run)


def _goes_on(text: str, last: Mark) -> bool:
    """Whether the point after the last one stands within a sentence: `và thứ ba`."""
    names = _ORDER if last.form == "thứ" else _COUNT
    after = names[last.value] if last.value < len(names) else ""
    return bool(after) and f"thứ {after}" in text.lower()


def _compared(lead: tuple[Passage, str] | None, run: list[Mark]) -> Iterator[Announced]:
    if lead is None or len(run) < 2 or run[0].passage.role in (Role.DASH, Role.PLUS):
        return  # items of a list are counted with the list
    passage, text = lead
    from_ = max(0, len(text) - 120)
    match = _ANNOUNCED.search(text, from_)
    if match is None:
        return
    said = match["count"].lower()
    number = int(said) if said.isdigit() else _NUMBERS[said]
    if number > 1 and number != len(run):
        yield Announced(passage, match.start("said"), match["said"], len(run))
