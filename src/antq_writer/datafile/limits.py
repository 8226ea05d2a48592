"""How much a data file may hold, so that no file can keep a program busy or fill its memory."""

from __future__ import annotations

from antq_writer.positions import Path
from antq_writer.records import dataclass

MIB = 1 << 20


@dataclass(frozen=True, slots=True)
class Limits:
    """What is read at most; a file beyond a limit is refused with a message that names it."""

    size: int = 8 * MIB
    """Bytes of the file, or characters of a text: 8 MiB, about 300 times a full report of a district."""
    depth: int = 50
    """Levels of entries and lists inside one another."""
    values: int = 8_000
    """Entries and list items that a file of any size may hold: about 16 times a full report of a district."""
    values_per_mib: int = 30_000
    """Entries and list items more for each MiB of the file, so that the work stays in proportion to its size."""
    values_most: int = 100_000
    """Entries and list items that the largest file may hold: each takes 3 KiB of memory until all is written."""
    items: int = 3_000
    """List items that a file of any size may hold, rows of own tables left out: each is a sentence, a figure, a
    document, and takes far more work than an entry beside it."""
    items_per_mib: int = 16_000
    """List items more for each MiB of the file."""
    citations: int = 2_000
    """Citations `[[…]]` in the words of a file of any size."""
    citations_per_mib: int = 10_000
    """Citations more for each MiB of the file."""
    length: int = 200_000
    """Characters in one value: about 60 printed pages."""
    cells: int = 40_000
    """Cells of all own tables, rows times columns: those left empty are printed too."""
    cells_of_any: int = 6_000
    """Cells that a file of any size may have; more only with its size, and never more than `cells`."""
    cells_per_mib: int = 20_000
    """Cells more for each MiB of the file."""
    appendices: int = 200
    """Own appendices."""
    findings: int = 200
    """Findings listed of one file; of more, the gravest are kept and the rest only counted."""
    rounds: int = 40
    """How often a file with broken lines is read again to find the next one."""

    def values_of(self, size: int) -> int:
        """How many values may stand in so many bytes."""
        return min(max(self.values, self.values_most), self.values + self.values_per_mib * size // MIB)

    def items_of(self, size: int) -> int:
        """How many list items may stand in so many bytes."""
        return self.items + self.items_per_mib * size // MIB

    def citations_of(self, size: int) -> int:
        """How many citations may stand in so many bytes."""
        return self.citations + self.citations_per_mib * size // MIB

    def cells_of(self, size: int) -> int:
        """How many cells the own tables of so many bytes may have."""
        return min(self.cells, self.cells_of_any + self.cells_per_mib * size // MIB)


DEFAULT_LIMITS = Limits()


def is_of_table(path: Path) -> bool:
    """Whether a list at a path is the rows of an own table, or the cells of a row: those are counted as cells."""
    return path[:1] == ("phu_luc",) and "dong" in path
