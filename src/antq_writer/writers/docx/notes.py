"""Footnotes: real ones of Word, numbered by Word in the order of their marks."""

from __future__ import annotations

from collections.abc import Sequence

from antq_writer.document import Note, Paragraph
from antq_writer.writers.layout import mark

from .paragraphs import styled
from .runs import Runs, without_notes
from .styles import NOTE_MARK, NOTE_TEXT, Styles

EMPTY_PART = (
    '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p>'
    "</w:footnote></w:footnotes>"
)
"""The part of a paper without notes: the two rules that Word draws above notes."""


class NoteWriter:
    """Prints footnotes with the styles of one shell."""

    def __init__(self, styles: Styles) -> None:
        self._begin = styled(styles.ident(NOTE_TEXT)) + "</w:pPr>"
        self._mark = (
            f'<w:r><w:rPr><w:rStyle w:val="{styles.ident(NOTE_MARK)}"/></w:rPr><w:footnoteRef/></w:r>'
            '<w:r><w:t xml:space="preserve"> </w:t></w:r>'
        )

    def notes(self, notes: Sequence[Note], first: int) -> str:
        """The footnotes with ids from `first`; a note in a note, which Word has not, is in parentheses."""
        return "".join(
            f'<w:footnote w:id="{ident}">{self._paragraphs(note)}</w:footnote>'
            for ident, note in enumerate(notes, first)
        )

    def _paragraphs(self, note: Note) -> str:
        runs = Runs("", 0)
        lead = self._mark
        made = []
        for paragraph in note.paragraphs or (Paragraph(()),):
            sign = mark(paragraph)
            text = runs.of(without_notes(paragraph.content), f"{sign} " if sign else "")
            made.append(f"{self._begin}{lead}{text}</w:p>")
            lead = ""
        return "".join(made)
