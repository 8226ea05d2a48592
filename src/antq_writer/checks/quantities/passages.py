"""The prose of a paper as the rules on figures read it: masked text, quantities, sentences."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from antq_writer.checks.quantities import units
from antq_writer.checks.quantities.masks import masked
from antq_writer.checks.quantities.quantity import Kind, Quantity, quantities
from antq_writer.papers import Paper, Passage
from antq_writer.patterns import regex
from antq_writer.vietnamese.letters import CAPITALS


@dataclass(frozen=True, slots=True)
class Reading:
    """A passage with what was read in it."""

    passage: Passage
    low: str
    """The text in lower case, with digits that are no figures masked; offsets are the passage's."""
    quantities: tuple[Quantity, ...]
    sentences: tuple[tuple[int, int], ...]
    """Where each sentence begins and ends."""
    written: str
    """The text in lower case with all its digits; as long as `low`."""

    def sentence(self, offset: int) -> tuple[int, int]:
        """The sentence that an offset stands in."""
        return self.sentences[self.sentence_number(offset)]

    def sentence_number(self, offset: int) -> int:
        """Which sentence an offset stands in, from 0."""
        index = bisect_right(self.sentences, offset, key=lambda sentence: sentence[1])
        return min(index, len(self.sentences) - 1)

    def one_back(self, offset: int) -> int:
        """Where the sentence begins that holds the letter before an offset: the one before, of a beginning."""
        return self.sentence(offset - 1)[0] if offset else 0

    def words_before(self, quantity: Quantity) -> str:
        """The words right before a figure."""
        return self.low[max(0, quantity.start - 40) : quantity.start].rstrip()

    def index(self, quantity: Quantity) -> int:
        """Which of the quantities one is, from 0."""
        return bisect_left(self.quantities, quantity.start, key=lambda one: one.start)

    def between(self, start: int, end: int) -> list[Quantity]:
        """The quantities that begin in a stretch of the text."""
        first = bisect_left(self.quantities, start, key=lambda quantity: quantity.start)
        last = bisect_left(self.quantities, end, lo=first, key=lambda quantity: quantity.start)
        return list(self.quantities[first:last])


def readings(paper: Paper) -> tuple[Reading, ...]:
    """The prose of a paper, read; call it through `paper.once`."""
    return tuple(read(passage) for passage in paper.prose())


def read(passage: Passage) -> Reading:
    """One passage, read."""
    hidden = masked(passage.text)
    low = hidden.lower()
    if len(low) != len(passage.text):  # a letter whose small form has another length
        low = passage.text
    found = quantities(passage.text, hidden)
    written = passage.text.lower()
    written = written if len(written) == len(low) else low
    return Reading(passage, low, found, tuple(_bounded(low, _sentences(passage.text), found)), written)


MOST = 60
"""How many figures a sentence may have, as each is read with all the others of its sentence; longer ones are cut."""


def _bounded(
    low: str, sentences: tuple[tuple[int, int], ...], found: tuple[Quantity, ...]
) -> Iterator[tuple[int, int]]:
    """The sentences, those of too many figures cut at a semicolon, comma or space before a figure."""
    at = 0
    for begun, end in sentences:
        start, held = begun, 0
        while at < len(found) and found[at].start < end:
            held += 1
            if held > MOST:
                before = found[at].start
                signs = (low.rfind(sign, found[at - 1].end, before) for sign in (";", ",", " "))
                cut = next((sign + 1 for sign in signs if sign >= 0), before)
                yield start, cut
                start, held = cut, 1
            at += 1
        yield start, end


@cache
def _end() -> re.Pattern[str]:
    return regex(rf"(?<!\bTP)(?<!\bTM)(?<!\d)[.!?]\s+(?=[{CAPITALS}“\"(\d-])|(?<=\d)\.\s+(?=[{CAPITALS}“])")


def _sentences(text: str) -> tuple[tuple[int, int], ...]:
    starts = [0]
    for match in _end().finditer(text):
        before = text[max(0, match.start() - 8) : match.start()]
        if re.search(r"(?:^|[;:(.,]\s*)\d{1,2}$", before):
            continue  # the marker of an item
        starts.append(match.end())
    return tuple(zip(starts, [*starts[1:], len(text)], strict=True))


@cache
def _comparing() -> re.Pattern[str]:
    return regex(
        r"(?:tăng|giảm|tăng thêm|giảm được|nhiều hơn|ít hơn|vượt|hụt)(?:\s+(?:là|thêm|được|khoảng|gần|"
        r"hơn|trên))?$"
    )


EARLIER = regex(r"so với|cùng kỳ|năm trước|năm ngoái|kỳ trước")


def is_change(quantity: Quantity) -> bool:
    """Whether a figure is by how much something rose or fell, or belongs to another time."""
    added = quantity.depth > 0 and quantity.lead in ("thêm", "bớt")
    return added or bool(_comparing().search(quantity.lead)) or bool(EARLIER.search(quantity.lead))


def is_each(quantity: Quantity) -> bool:
    """Whether a figure is given per thing: `mỗi xã 03 đồng chí`."""
    return (
        bool(
            re.search(
                r"\b(?:mỗi|bình quân|trung bình (?:mỗi|một|từng)|từng|"
                r"(?<!đợt )(?<!quý )(?<!nhóm )(?<!lần )(?<!loại )một)\b",
                quantity.lead,
            )
        )
        or "/" in quantity.noun
    )


def counts(readings_: list[Quantity]) -> list[Quantity]:
    """The quantities that may be a total or a part: counts and amounts, no changes, none per thing."""
    return [
        quantity
        for quantity in readings_
        if quantity.kind is not Kind.PERCENT
        and not is_change(quantity)
        and not is_each(quantity)
        and quantity.head not in units.MEASURES
    ]
