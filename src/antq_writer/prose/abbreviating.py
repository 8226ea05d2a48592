"""Abbreviates the words of the template set after their first mention.

Only our own words are touched: never the data, citations, quoted names, titles or headings.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from antq_writer.document import Block, Inline, Text
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
        return node

    return rewritten(blocks, shorten)


@lru_cache(maxsize=16)
def _mentions(short_forms: tuple[str, ...]) -> re.Pattern[str]:
    """What a text holds that may mention one of the names: the short form, or the first words in full."""
    known = known_abbreviations()
    words = [" ".join(known[short].split()[:2]) for short in short_forms]
    return re.compile("|".join(map(re.escape, [*short_forms, *words])), re.IGNORECASE)
