"""To whom a paper goes: Kính gửi and Nơi nhận, body by body."""

from __future__ import annotations

import re

from antq_writer.papers import Paper, Passage, Role
from antq_writer.patterns import regex
from antq_writer.records import dataclass

from .likeness import plain

_LABEL = regex(r"(?i)^\s*(?:kính gửi|nơi nhận)\s*:?\s*")
_REMARK = regex(r"\s*\([^)]*\)")


@dataclass(frozen=True, slots=True)
class Addressed:
    """One body."""

    passage: Passage
    name: str
    """Without dash, remark in brackets and final mark."""


def addressees(paper: Paper) -> list[Addressed]:
    """The bodies of Kính gửi."""
    return [one for passage in paper.of(Role.ADDRESSEE) for one in _of(passage)]


def recipients(paper: Paper) -> list[Addressed]:
    """The items of Nơi nhận, `Như trên` and `Lưu` among them."""
    return [one for passage in paper.of(Role.RECIPIENT) for one in _of(passage)]


def _of(passage: Passage) -> list[Addressed]:
    text = _LABEL.sub("", passage.text)
    parts = re.split(r";\s*(?=\S)|\s+\+\s+", text) if not _is_file(text) else [text]
    names = (_REMARK.sub("", part).strip(" -–+;.,:") for part in parts)
    return [Addressed(passage, name) for name in names if name]


def _is_file(text: str) -> bool:
    """`- Lưu: VT, CAH (TH - PHK), KT.` is one item."""
    return bool(re.match(r"\W*lưu\b", text, re.IGNORECASE))


def same_body(first: str, second: str) -> bool:
    """Whether two names mean one body: the same, or one with the name of the place and one without."""
    one, two = plain(first), plain(second)
    if one == two:
        return True
    short, long = sorted((one, two), key=len)
    rest = long.removeprefix(short)
    return rest != long and rest.startswith(" ") and len(short.split()) >= 3 and len(rest.split()) <= 3
