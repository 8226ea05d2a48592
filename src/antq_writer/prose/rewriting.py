"""Rewrites inline nodes of blocks in reading order: the frame for citations and abbreviations."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from operator import is_

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


def rewritten(
    blocks: tuple[Block, ...], cited: Callable[[Citation], Citation], shortened: Rewrite
) -> tuple[Block, ...]:
    """The blocks with every citation and all words outside headings rewritten, in reading order.

    One reading serves both: what each makes of a node rests on the nodes before it alone.
    """

    def rewrite(node: Inline) -> Inline:
        kind = type(node)
        if kind is Text:
            return shortened(node)
        return shortened(cited(node)) if isinstance(node, Citation) else node

    return tuple([_block(b, rewrite) for b in blocks])


def _block(block: Block, rewrite: Rewrite) -> Block:
    if isinstance(block, Heading):
        return block
    if isinstance(block, Paragraph):
        return _paragraph(block, rewrite)
    return _table(block, rewrite)


def _paragraph(block: Paragraph, rewrite: Rewrite) -> Paragraph:
    content = _inlines(block.content, rewrite)
    if content is block.content:
        return block
    return Paragraph(content, block.role, block.marker, block.section)


def _table(table: Table, rewrite: Rewrite) -> Table:
    def row(r: Row) -> Row:
        return Row(tuple(cell(c) for c in r.cells))

    def cell(c: Cell) -> Cell:
        return replace(c, paragraphs=tuple(_paragraph(p, rewrite) for p in c.paragraphs))

    caption = _inlines(table.caption, rewrite)
    return replace(
        table, caption=caption, header=tuple(map(row, table.header)), rows=tuple(map(row, table.rows))
    )


def _inlines(content: Inlines, rewrite: Rewrite) -> Inlines:
    """The nodes rewritten; the same tuple where nothing has changed."""
    made = [
        Note(tuple([_paragraph(p, rewrite) for p in node.paragraphs]))
        if type(node) is Note
        else rewrite(node)
        for node in content
    ]
    return content if all(map(is_, made, content)) else tuple(made)
