"""Quotations in a passage: names, titles, slogans that are printed as somebody else wrote them."""

from __future__ import annotations

from antq_writer.keeping import kept_of_short
from antq_writer.patterns import regex

_QUOTED = regex(r"“[^“”]*(?:“[^“”]*”[^“”]*)*”|\"[^\"]*\"|«[^«»]*»")


LONG = 5_000
"""Characters from which on a text is not kept: longer than any paragraph."""


@kept_of_short(512, LONG)
def quotations(text: str) -> tuple[tuple[int, int], ...]:
    """Start and end of the words between quotation marks, in order; a quotation in another is part of it."""
    return tuple((match.start() + 1, match.end() - 1) for match in _QUOTED.finditer(text))


def inside_quotes(text: str, offset: int) -> bool:
    """Whether a character stands between quotation marks."""
    return any(start <= offset < end for start, end in quotations(text))
