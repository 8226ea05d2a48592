"""How much a data file may hold, so that no file can keep a program busy or fill its memory."""

from __future__ import annotations

from antq_writer.records import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """What is read at most; a file beyond a limit is refused with a message that names it."""

    size: int = 8 * 1024 * 1024
    """Bytes of the file, or characters of a text: 8 MiB, about 300 times a full report of a district."""
    depth: int = 50
    """Levels of entries and lists inside one another."""
    values: int = 400_000
    """Entries and list items in the whole file."""
    length: int = 200_000
    """Characters in one value: about 60 printed pages."""
    findings: int = 200
    """Findings listed of one file; of more, the gravest are kept and the rest only counted."""
    rounds: int = 40
    """How often a file with broken lines is read again to find the next one."""


DEFAULT_LIMITS = Limits()
