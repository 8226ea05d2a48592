"""The numbers of headings and numbered paragraphs, as a sequence under each parent."""

from __future__ import annotations

import re
from collections.abc import Iterator

from antq_writer.papers import Paper, Passage, Role
from antq_writer.records import dataclass
from antq_writer.vietnamese import roman

LETTERS = "abcdđeghiklmnopqrstuvxy"
"""The order of điểm (Nghị định 30/2020/NĐ-CP); Word counts a, b, c, d, e, f, which passes too."""
_ORDINALS = ("thứ nhất", "thứ hai", "thứ ba", "thứ tư", "thứ năm")
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50}


@dataclass(frozen=True, slots=True)
class Numbered:
    """A numbered passage."""

    passage: Passage
    level: int
    """0 part, 1 Roman, 2 Arabic and one more for each point in it, 7 Arabic with a bracket, 8 letter."""
    shown: str
    """The number without its sign: `III`, `2.1`, `b`."""
    value: int
    """Its place in the sequence, from 1; of `2.1` that of the last part."""
    above: str = ""
    """What stands before the last point: `2` of `2.1`."""


@dataclass(frozen=True, slots=True)
class Step:
    """A numbered passage with the one before it under the same parent."""

    now: Numbered
    before: Numbered | None
    """None for the first one under its parent."""
    parent: Numbered | None
    """The passage of a higher level that it stands under; None when there is none."""


def steps(paper: Paper) -> tuple[Step, ...]:
    """Every numbered passage of the main paper and of each appendix, in order."""
    return paper.once(_steps)


def _steps(paper: Paper) -> tuple[Step, ...]:
    """The steps, made anew."""
    return tuple(_walk(paper))


def _walk(paper: Paper) -> Iterator[Step]:
    last: dict[int, Numbered] = {}
    appendix = ""
    for passage in paper.of(Role.HEADING, Role.BODY):
        if passage.appendix != appendix:
            appendix, last = passage.appendix, {}
        if not passage.number:
            continue
        now = read(passage)
        if now is None or (now.shown == "i" and (8 not in last or last[8].shown != "h")):
            continue  # a small Roman number, which is no letter of the alphabet
        parent = next((last[level] for level in sorted(last, reverse=True) if level < now.level), None)
        yield Step(now, last.get(now.level), parent)
        last = {level: one for level, one in last.items() if level < now.level}
        last[now.level] = now


def read(passage: Passage) -> Numbered | None:
    """What the number of a passage says; None for one of no known form."""
    shown = re.sub(r"^(?:phần|chương)\s+", "", passage.number, flags=re.IGNORECASE).strip(" .)/-–:")
    part = shown != passage.number.strip(" .)/-–:")
    if shown.lower() in _ORDINALS:
        return Numbered(passage, 0, shown, _ORDINALS.index(shown.lower()) + 1)
    if re.fullmatch(r"[IVXL]+", shown):
        return Numbered(passage, 0 if part else 1, shown, roman_value(shown))
    if re.fullmatch(r"\d{1,2}(?:\.\d{1,2})*", shown):
        above, _, last = shown.rpartition(".")
        if passage.number.strip().endswith(")"):
            return Numbered(passage, 7, shown, int(last), above)
        return Numbered(passage, 0 if part else 2 + shown.count("."), shown, int(last), above)
    if len(shown) == 1 and shown in LETTERS + "f":
        return Numbered(passage, 8, shown, _letter(shown))
    if len(shown) == 1 and shown in "ABCDĐ":
        return Numbered(passage, 0 if part else 1, shown, "ABCDĐ".index(shown) + 1)
    return None


def _letter(letter: str) -> int:
    return 7 if letter == "f" else LETTERS.index(letter) + 1


def roman_value(text: str) -> int:
    """`IX` → 9."""
    values = [_ROMAN[sign] for sign in text]
    return sum(-a if a < b else a for a, b in zip(values, [*values[1:], 0], strict=True))


def follows(before: Numbered, now: Numbered) -> bool:
    """Whether one number comes right after another; d, e leaves out đ, and e, f is Word's alphabet."""
    if now.level == 8:
        return now.value == before.value + 1 or (before.shown, now.shown) in (
            ("d", "e"),
            ("e", "f"),
            ("f", "g"),
        )
    return now.value == before.value + 1


def number_after(before: Numbered) -> str:
    """The number that should come after another: `3` after `2`, `IV` after `III`, `b` after `a`."""
    if before.level == 8:
        return LETTERS[min(before.value, len(LETTERS) - 1)]
    if before.shown.lower() in _ORDINALS:
        return _ORDINALS[min(before.value, len(_ORDINALS) - 1)]
    if before.shown.isalpha() and before.shown in "ABCD":
        return "BCDĐ"["ABCD".index(before.shown)]
    if re.fullmatch(r"[IVXL]+", before.shown):
        return roman(before.value + 1)
    return f"{before.above}.{before.value + 1}".lstrip(".")
