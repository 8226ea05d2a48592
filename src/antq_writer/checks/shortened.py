"""Abbreviations of a paper: where they are explained, and where they are used."""

from __future__ import annotations

import re
from collections.abc import Iterator

from antq_writer.papers import Paper, Passage, Role
from antq_writer.patterns import regex
from antq_writer.records import dataclass

from .quoting import inside_quotes

USED = regex(r"(?<![\w/.-])(?<!\w\()[A-ZĐ]{2,8}(?:-[A-ZĐ]{2,4})?(?![\w/]|-\w|\.\w)")
_CALLED = regex(
    r"[(,]\s*(?:dưới|sau) đây (?:được )?(?:gọi|viết)(?: tắt| chung)?(?: là)?:?\s*[“\"]?"
    r"(?:[^\W\d_A-ZĐ][^\W\d_]* |[A-ZĐ][a-zà-ỹ]+ ){0,3}"
    r"(?P<short>[A-ZĐ][A-ZĐa-z&-]*[A-ZĐ])(?!\w)"
)
"""`…, sau đây viết tắt là X`: said to be the short form, whatever its letters are."""
_EXPLAINED = regex(
    r"\((?:(?:gọi tắt|viết tắt)(?: là)?:?\s*)?[“\"]?(?P<short>[A-ZĐ][A-ZĐa-z&-]*[A-ZĐ])[”\"]?\)"
)
_WORD = regex(r"[^\W\d_]+")
_SMALL = frozenset({"và", "các", "của", "với", "về", "ở"})


@dataclass(frozen=True, slots=True)
class Explained:
    """`full (SHORT)`"""

    passage: Passage
    start: int
    """Offset of the short form."""
    short: str
    full: str
    """The words before the bracket, as printed."""


def explained(paper: Paper) -> tuple[Explained, ...]:
    """Where a long name has its short one in brackets after it, in reading order."""
    return paper.once(_explained)


def uses(paper: Paper) -> tuple[tuple[Passage, int, str], ...]:
    """Abbreviations in running text, outside quotations and lines in capitals."""
    return paper.once(_uses)


def _explained(paper: Paper) -> tuple[Explained, ...]:
    return tuple(
        found for passage in paper.passages if passage.role is not Role.SIGNATURE for found in _in(passage)
    )


def _in(passage: Passage) -> Iterator[Explained]:
    for match in _CALLED.finditer(passage.text):
        before = passage.text[max(0, match.start() - 200) : match.start()].rstrip()
        quoted = re.search(r"“([^“”]*)”$", before)
        full = _spelt_by(before, match["short"]) or (quoted[1] if quoted else " ".join(before.split()[-8:]))
        yield Explained(passage, match.start("short"), match["short"], full)
    for match in _EXPLAINED.finditer(passage.text):
        full = _spelt_by(passage.text[: match.start()], match["short"])
        if full:
            yield Explained(passage, match.start("short"), match["short"], full)


def _spelt_by(before: str, short: str) -> str:
    """The last words of a text whose first letters make an abbreviation; empty when they do not."""
    letters = [sign.lower() for sign in short if sign.isalpha()]
    words = list(_WORD.finditer(before[-160:]))
    at = len(words)
    for letter in reversed(letters):
        at -= 1
        while at >= 0 and words[at].group().lower() in _SMALL and not _begins(words[at].group(), letter):
            at -= 1
        if at < 0 or not _begins(words[at].group(), letter):
            return ""
    return before[-160:][words[at].start() :].strip()


def loosely_spelt_by(before: str, short: str) -> str:
    """The last words of a text whose first letters hold those of a short form, others between; empty for none."""
    words = list(_WORD.finditer(before[-120:]))
    at = len(words)
    for letter in reversed([sign.lower() for sign in short if sign.isalpha()]):
        at = next((i for i in range(at - 1, -1, -1) if _begins(words[i].group(), letter)), -1)
        if at < 0 or at < len(words) - len(short) - 4:
            return ""
    return before[-120:][words[at].start() :].strip()


def _begins(word: str, letter: str) -> bool:
    """Whether a word begins with a letter of an abbreviation; d may stand for đ."""
    first = word[0].lower()
    return first == letter or (first == "đ" and letter == "d")


def _uses(paper: Paper) -> tuple[tuple[Passage, int, str], ...]:
    return tuple(
        (passage, match.start(), match.group())
        for passage in paper.prose()
        if passage.role is not Role.HEADING and not passage.text.isupper()
        for match in USED.finditer(passage.text)
        if not inside_quotes(passage.text, match.start())
    )
