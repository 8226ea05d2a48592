"""Reports that others wrote, .docx or .txt, as a `Paper` for the prose rules."""

from __future__ import annotations

from antq_writer.papers import Paper

from .text import read_text

__all__ = ["read", "read_docx", "read_text"]


def read(data: bytes, name: str) -> Paper:
    """The paper that a file holds, .docx or text; ReportError when it cannot be read."""
    if data.startswith(b"PK") or name.lower().endswith((".docx", ".docm")):
        return read_docx(data, name)
    return read_text(data, name)


def read_docx(data: bytes, name: str) -> Paper:
    """The paper that a .docx holds; ReportError when the file cannot be read or is not safe to read."""
    from .docx import read_docx as read_package  # noqa: PLC0415 - lxml is loaded for a .docx only

    return read_package(data, name)
