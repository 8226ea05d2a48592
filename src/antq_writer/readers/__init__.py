"""Reports that others wrote, .docx or .txt, as a `Paper` for the prose rules."""

from __future__ import annotations

from .text import read_text

__all__ = ["read_text"]
