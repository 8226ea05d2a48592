"""Sections of pages: the body, and one for each appendix with its own page numbers (III.1đ)."""

from __future__ import annotations

from antq_writer.records import dataclass


@dataclass(frozen=True, slots=True)
class Sections:
    """The section properties that a shell leads to, as XML."""

    body: str
    portrait: str
    """An appendix: its page numbers begin at 1, the first one is not shown (I.7)."""
    landscape: str
    width: int
    """Width of the text on the body's pages, twips."""
    landscape_width: int
