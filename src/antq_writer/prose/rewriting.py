"""Rewrites inline nodes of blocks in reading order: the frame for citations and abbreviations."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from operator import is_
from typing import Any

from antq_writer.document import (
    Block,
    Cell,
    Citation,
    Heading,
    Inline,
    Inlines,
    Note,
    Paragraph,
    Row,
    Table,
    Text,
)

Rewrite = Callable[[Inline], Inline]
Rewrites = dict[type, Callable[[Any], Inline]]
"""How nodes of each type are rewritten; others stay as they are."""


def rewritten(
    blocks: tuple[Block, ...], cited: Callable[[Citation], Citation], shortened: Rewrite
) -> tuple[Block, ...]:
    """The blocks with every citation and all words outside headings rewritten, in reading order.

    One reading serves both: what each makes of a node rests on the nodes before it alone.
    """
    by_type: Rewrites = {
        Text: shortened,
        Citation: lambda node: shortened(cited(node)),
        Note: lambda node: Note(tuple([_paragraph(p, by_type) for p in node.paragraphs])),
    }
    return tuple([_block(b, by_type) for b in blocks])


def _block(block: Block, by_type: Rewrites) -> Block:
    if isinstance(block, Heading):
        return block
    if isinstance(block, Paragraph):
        return _paragraph(block, by_type)
    return _table(block, by_type)


def _paragraph(block: Paragraph, by_type: Rewrites) -> Paragraph:
    content = _inlines(block.content, by_type)
    if content is block.content:
        return block
    return Paragraph(content, block.role, block.marker, block.section)


def _table(table: Table, by_type: Rewrites) -> Table:
    def row(r: Row) -> Row:
        return Row(tuple(cell(c) for c in r.cells))

    def cell(c: Cell) -> Cell:
        return replace(c, paragraphs=tuple(_paragraph(p, by_type) for p in c.paragraphs))

    caption = _inlines(table.caption, by_type)
    return replace(
        table, caption=caption, header=tuple(map(row, table.header)), rows=tuple(map(row, table.rows))
    )


def _inlines(content: Inlines, by_type: Rewrites) -> Inlines:
    """The nodes rewritten; the same tuple where nothing has changed."""
    rewrite = by_type.get
    made = [node if (how := rewrite(node.__class__)) is None else how(node) for node in content]
    return content if all(map(is_, made, content)) else tuple(made)
