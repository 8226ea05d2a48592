"""How much a report of others may hold to be checked: what is beyond is refused with a message that names the limit."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PaperLimits:
    """What the prose of one paper may hold; see docs/an-toan.md."""

    text: int = 120_000
    """Characters in all: about 48 printed pages, four times a real report."""
    passage: int = 5_000
    """Characters of one paragraph or cell, two to three times the longest that real reports have."""
    passages: int = 5_000
    """Paragraphs and cells."""
    figures: int = 2_000
    """Figures in the sentences, in digits or in words, cells of tables left out."""
    figures_of_passage: int = 100
    """Figures of one paragraph."""
    file_mib: int = 16
    """Size of the file."""
    parts: int = 4_000
    """Parts of the package of a .docx."""
    part_mib: int = 64
    """Size of one part, inflated; all together may have four times as much."""
    swell: int = 200
    """How many times its packed size a part of 1 MiB or more may have; real XML stays under a hundred."""
    elements: int = 100_000
    """XML elements of the text of a .docx: a page has about 1,000."""


DEFAULT_LIMITS = PaperLimits()
