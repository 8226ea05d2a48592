"""The Document as plain text, for mail, search and comparison.

One paragraph a line, never wrapped, and nothing else breaks a line: a new line inside a paragraph becomes a
space.  A blank line parts letterhead, title, chapters, tables, recipients, signature and appendices.  The
left column of the letterhead comes before the right one, the recipients before the signature.  A table row
is a line of cells with tabs between, and a place under a span is empty, so that the columns stay when they
are pasted into a spreadsheet.  Notes stand as `[1]` in the text and, after everything else, as lines `[1] …`.
"""

from __future__ import annotations

from antq_writer.document import (
    Appendix,
    Block,
    Break,
    Cell,
    Document,
    Heading,
    Inlines,
    Note,
    Paragraph,
    Table,
)
from antq_writer.writers import layout


def write(document: Document) -> bytes:
    """The paper as UTF-8 text with line feeds at the ends of lines, without a byte order mark."""
    return _Writer().document(document).encode()


class _Writer:
    """One use: notes are numbered as their marks are met."""

    def __init__(self) -> None:
        self._areas: list[list[str]] = []
        self._notes: list[Note] = []

    def document(self, document: Document) -> str:
        head = document.letterhead
        self._area(
            *head.superior, *head.agency, layout.number_line(head), *([layout.DRAFT] if head.draft else [])
        )
        self._area(*layout.stamps(head))
        self._area(layout.NATION, layout.MOTTO, layout.date_line(head))
        self._area(document.title.kind, *map(self._inlines, document.title.subject))
        self._area(*layout.addressee_lines(document))
        self._blocks(document.body)
        if document.recipients:
            self._area(layout.RECIPIENTS, *layout.recipient_lines(document))
        self._area(document.drafter)
        self._area(*layout.signature_lines(document.signature))
        self._area(*layout.name_lines(document.signature))
        for appendix in document.appendices:
            self._appendix(appendix)
        self._area(*self._note_lines())
        return "\n\n".join("\n".join(lines) for lines in self._areas if lines) + "\n"

    def _area(self, *lines: str) -> None:
        self._areas.append([layout.one_line(line) for line in lines if line])

    def _appendix(self, appendix: Appendix) -> None:
        self._area(appendix.number, self._inlines(appendix.title), self._inlines(appendix.enclosed_with))
        self._blocks(appendix.blocks)

    def _blocks(self, blocks: tuple[Block, ...]) -> None:
        self._area()
        for block in blocks:
            if isinstance(block, Table):
                self._area(self._inlines(block.caption), *self._rows(block))
                self._area()
            elif isinstance(block, Heading):
                if block.level <= 1:
                    self._area()
                self._areas[-1].extend(self._heading(block))
            else:
                self._areas[-1].append(self._paragraph(block))

    def _heading(self, heading: Heading) -> list[str]:
        """A part or chapter has its number on a line of its own (II.6đ)."""
        title = self._inlines(heading.content)
        if heading.level > 0:
            return [" ".join(filter(None, (heading.number, title)))]
        return [line for line in (heading.number, title) if line]

    def _paragraph(self, paragraph: Paragraph) -> str:
        mark = layout.mark(paragraph)
        text = self._inlines(paragraph.content)
        return f"{mark} {text}" if mark and text else mark or text

    def _rows(self, table: Table) -> list[str]:
        rows = layout.grid((*table.header, *table.rows), len(table.widths))
        return ["\t".join(self._cell(place) for place in row) for row in rows]

    def _cell(self, place: Cell | layout.Covered) -> str:
        if isinstance(place, layout.Covered):
            return ""
        return " ".join(map(self._paragraph, place.paragraphs)).replace("\t", " ")

    def _inlines(self, content: Inlines) -> str:
        parts = []
        for node in content:
            if isinstance(node, Note):
                self._notes.append(node)
                parts.append(f"[{len(self._notes)}]")
            else:
                parts.append(" " if isinstance(node, Break) else node.text)
        return layout.one_line("".join(parts))

    def _note_lines(self) -> list[str]:
        lines = []
        for number, note in enumerate(self._notes, 1):  # grows when a note holds a note
            paragraphs = list(map(self._paragraph, note.paragraphs))
            lines += [f"[{number}] {paragraphs[0]}", *paragraphs[1:]] if paragraphs else [f"[{number}]"]
        return lines
