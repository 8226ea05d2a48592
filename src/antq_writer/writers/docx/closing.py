"""How the last lines of the body are held to the signature, so that it never stands alone on a page."""

from __future__ import annotations

from antq_writer.document import Block, Paragraph, Table, plain

from .text_width import text_width


def held_by_signature(blocks: tuple[Block, ...], width: int, size: float) -> int:
    """How many blocks at the end of the body are kept with the next one: none, one or two.

    The table of recipients and signature is one row that cannot split, and the paragraphs in it are kept
    with each other, so it goes to a new page as a whole.  The last paragraph is kept with it, so the end of
    that paragraph goes along, and widow control lets no single line go: at least two lines of text stand
    above the signature.  A last paragraph of one line has no second one to bring, so the block before it is
    kept with it.  `width` of the text in twips, `size` of its letters in points.
    """
    if not blocks:
        return 0
    last = blocks[-1]
    if isinstance(last, Paragraph) and text_width(plain(last.content), size) < 1.1 * width:
        return min(2, len(blocks))
    return 1


def kept_rows(block: Table) -> int:
    """How many rows at the end of a table go along when it is held: two, for two lines of text."""
    return min(2, len(block.rows))
