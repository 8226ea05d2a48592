"""Abbreviates the words of the template set after their first mention.

Only our own words are touched: never the data, citations, quoted names, titles or headings.
"""

from __future__ import annotations

from dataclasses import replace

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
    signs = tuple({" ".join(full.lower().split()[:2]) for full in names.values()} | {s.lower() for s in names})

    def shorten(node: Inline) -> Inline:
        if isinstance(node, Text) and not node.path and any(s in node.text.lower() for s in signs):
            text = abbreviate(node.text, names, seen)
            return node if text == node.text else replace(node, text=text)
        return node

    return rewritten(blocks, shorten)
