"""Abbreviates the words of the template set after their first mention.

Only our own words are touched: never the data, citations, quoted names, titles or headings.  A short form
that the data or a citation introduces, `an ninh Tổ quốc (ANTQ)`, is not introduced again.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from antq_writer.document import Block, Citation, Inline, Text
from antq_writer.prose.rewriting import rewritten
from antq_writer.vietnamese import abbreviate, known_abbreviations


def abbreviated(blocks: tuple[Block, ...], short_forms: tuple[str, ...]) -> tuple[Block, ...]:
    """The blocks with the names that these short forms stand for in full once, short later."""
    if not short_forms:
        return blocks
    known = known_abbreviations()
    names = {short: known[short] for short in short_forms}
    seen: set[str] = set()
    mentions = _mentions(short_forms).search

    def shorten(node: Inline) -> Inline:
        if isinstance(node, Text) and not node.path and mentions(node.text):
            text = abbreviate(node.text, names, seen)
            return node if text == node.text else replace(node, text=text)
        if isinstance(node, Text | Citation):
            seen.update(short for short in short_forms if f"({short})" in node.text)
        return node

    return rewritten(blocks, shorten)


@lru_cache(maxsize=16)
def _mentions(short_forms: tuple[str, ...]) -> re.Pattern[str]:
    """What a text holds that may mention one of the names: the short form, or the first words in full."""
    known = known_abbreviations()
    words = [" ".join(known[short].split()[:2]) for short in short_forms]
    return re.compile("|".join(map(re.escape, [*short_forms, *words])), re.IGNORECASE)
