"""Comparing words of a report: in one case, one tone style, with long names for short ones."""

from __future__ import annotations

from antq_writer.keeping import kept_of_short
from antq_writer.patterns import regex
from antq_writer.vietnamese import expand, normalise

_QUOTE = regex(r"[“”\"‘’«»]")
"""A short form is not written out inside quotation marks; for comparing it must be."""
_WORD = regex(r"\w+")
COMMON = frozenset(
    word
    for line in (
        "và của các là có cho trong với được để về tại từ đến theo trên này những đã không một việc công tác",
        "năm thực hiện triển khai tiếp tục ban hành tổ chức",
    )
    for word in line.split()
)
"""Words that say little about what a title is about."""


LONG = 2_000
"""Characters from which on a text is not kept."""


@kept_of_short(2048, LONG)
def plain(text: str) -> str:
    """The words alone, in lower case, abbreviations of the genre in full, single spaces."""
    full = expand(_QUOTE.sub(" ", normalise(text, tone="old")))
    return " ".join(_WORD.findall(full.lower().replace("đảm bảo", "bảo đảm")))


def overlap(first: str, second: str) -> float:
    """Which share of the telling words of the shorter text stands in the longer one; 1.0 when it has none."""
    one, two = set(plain(first).split()) - COMMON, set(plain(second).split()) - COMMON
    smaller = min(len(one), len(two))
    return len(one & two) / smaller if smaller else 1.0
