"""Blocks of a Document as XML of the body."""

from __future__ import annotations

from antq_writer.document import Block, Heading, Role, Table

from .closing import held_by_signature, kept_rows
from .paragraphs import KEEP, ParagraphWriter, styled
from .runs import Runs
from .styles import ROLE_STYLES, SEPARATOR, Styles
from .tables import TableWriter


class BodyWriter:
    """Prints blocks with the styles of one shell; holds nothing of a paper."""

    def __init__(self, styles: Styles) -> None:
        self._paragraphs = ParagraphWriter(styles)
        self._tables = TableWriter(styles)
        self._between = styled(styles.ident(SEPARATOR))
        self._size = styles.font(styles.ident(ROLE_STYLES[Role.BODY])).size

    def body(self, blocks: tuple[Block, ...], runs: Runs, width: int) -> str:
        """The body, its end held to the signature that follows."""
        held = held_by_signature(blocks, width, self._size)
        return self._blocks(blocks, runs, width, held)

    def appendix(self, blocks: tuple[Block, ...], runs: Runs, width: int) -> str:
        """The blocks of an appendix."""
        return self._blocks(blocks, runs, width, 0)

    def _blocks(self, blocks: tuple[Block, ...], runs: Runs, width: int, held: int) -> str:
        below_parts = any(isinstance(block, Heading) and block.level == 0 for block in blocks)
        from_here = len(blocks) - held
        made: list[str] = []
        after_table = False
        for at, block in enumerate(blocks):
            keep = at >= from_here
            if isinstance(block, Heading):
                made.append(self._paragraphs.heading(block, runs, below_parts))
            elif isinstance(block, Table):
                if after_table:  # Word would join two tables without a paragraph between them
                    made.append(self._separator(False))
                made.append(self._tables.table(block, runs, width, kept_rows(block) if keep else 0))
            else:
                made.append(self._paragraphs.paragraph(block, runs, keep))
            after_table = isinstance(block, Table)
        if after_table and held:  # the signature is a table, too
            made.append(self._separator(True))
        return "".join(made)

    def _separator(self, keep: bool) -> str:
        return f"{self._between}{KEEP if keep else ''}</w:pPr></w:p>"
