"""How much a data file may hold, so that no file can keep a program busy or fill its memory."""

from __future__ import annotations

from antq_writer.records import dataclass

MIB = 1 << 20


@dataclass(frozen=True, slots=True)
class Limits:
    """What is read at most; a file beyond a limit is refused with a message that names it."""

    size: int = 8 * MIB
    """Bytes of the file, or characters of a text: 8 MiB, about 300 times a full report of a district."""
    depth: int = 50
    """Levels of entries and lists inside one another."""
    values: int = 20_000
    """Entries and list items that a file of any size may hold: about 40 times a full report of a district."""
    values_per_mib: int = 12_000
    """Entries and list items more for each MiB of the file, so that the work stays in proportion to its size."""
    length: int = 200_000
    """Characters in one value: about 60 printed pages."""
    cells: int = 40_000
    """Cells of all own tables, rows times columns: those left empty are printed too."""
    appendices: int = 200
    """Own appendices."""
    findings: int = 200
    """Findings listed of one file; of more, the gravest are kept and the rest only counted."""
    rounds: int = 40
    """How often a file with broken lines is read again to find the next one."""

    def values_of(self, size: int) -> int:
        """How many values may stand in so many bytes."""
        return self.values + self.values_per_mib * size // MIB


DEFAULT_LIMITS = Limits()
