"""Reports that others wrote, .docx or .txt, as a `Paper` for the prose rules."""

from __future__ import annotations

from antq_writer.papers import Paper

from . import amounts
from .limits import DEFAULT_LIMITS, PaperLimits
from .text import read_text

__all__ = ["PaperLimits", "read", "read_docx", "read_text"]


def read(data: bytes, name: str, limits: PaperLimits = DEFAULT_LIMITS) -> Paper:
    """The paper that a file holds, .docx or text; ReportError when it cannot be read, or holds too much."""
    if data.startswith(b"PK") or name.lower().endswith((".docx", ".docm")):
        return read_docx(data, name, limits)
    amounts.check_size(data, name, limits)
    return amounts.checked(read_text(data, name, limits), limits)


def read_docx(data: bytes, name: str, limits: PaperLimits = DEFAULT_LIMITS) -> Paper:
    """The paper that a .docx holds; ReportError when it cannot be read, is not safe to read, or holds too much."""
    from .docx import read_docx as read_package  # noqa: PLC0415 - lxml is loaded for a .docx only

    return amounts.checked(read_package(data, name, limits), limits)
