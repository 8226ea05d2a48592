"""Abbreviates the words of the template set after their first mention.

Only our own words are touched: never the data, citations, quoted names, titles or headings.  A short form
that the data or a citation introduces, `an ninh Tổ quốc (ANTQ)`, is not introduced again.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from antq_writer.document import Citation, Inline, Text
from antq_writer.patterns import regex
from antq_writer.prose.rewriting import Rewrite
from antq_writer.vietnamese import abbreviate, known_abbreviations


def abbreviating(short_forms: tuple[str, ...]) -> Rewrite:
    """Rewrites the nodes of one report: a name that one of these forms is short for stands in full once."""
    brackets = [(short, f"({short})") for short in short_forms]
    seen: set[str] = set()
    mentions = _mentioning(short_forms)

    def shorten(node: Inline) -> Inline:
        if type(node) is Text:
            if not node.path and mentions(node.text):
                text, now_seen = _abbreviated(node.text, short_forms, frozenset(seen))
                seen.update(now_seen)
                return (
                    node if text == node.text else Text(text, node.bold, node.italic, node.path, node.origin)
                )
        elif type(node) is not Citation:
            return node
        if "(" in node.text:
            seen.update(short for short, in_brackets in brackets if in_brackets in node.text)
        return node

    return shorten


@lru_cache(maxsize=4096)
def _abbreviated(text: str, short_forms: tuple[str, ...], seen: frozenset[str]) -> tuple[str, frozenset[str]]:
    """Words of the template set with these short forms, and those seen after them; kept, for they recur."""
    known = known_abbreviations()
    now_seen = set(seen)
    return abbreviate(text, {short: known[short] for short in short_forms}, now_seen), frozenset(now_seen)


@lru_cache(maxsize=16)
def _mentioning(short_forms: tuple[str, ...]) -> Callable[[str], bool]:
    """Whether a text may mention one of the names: it holds the short form, or the first words in full.

    The words of the template set recur in every report, so that the answers are kept.
    """
    known = known_abbreviations()
    words = [" ".join(known[short].split()[:2]) for short in short_forms]
    search = regex("|".join(map(re.escape, [*short_forms, *words])), re.IGNORECASE).search
    return lru_cache(maxsize=4096)(lambda text: search(text) is not None)
