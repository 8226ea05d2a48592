"""What a data file says: a plain tree of texts, and where in the file each of them stands."""

from __future__ import annotations

from dataclasses import field
from typing import TypeAlias

from antq_writer.datafile.silences import Silence
from antq_writer.diagnostics import Diagnostic
from antq_writer.positions import Path, SourceMap
from antq_writer.records import dataclass

Tree: TypeAlias = "dict[str, Tree] | list[Tree] | str"
"""Entries by name, list items in order, and texts as they were typed; nothing else."""


@dataclass(frozen=True, slots=True)
class DataFile:
    """A data file as it was read.

    What is left empty is not in the tree, just as what is left out: an entry without a value, an empty item
    of a list.  Paths count the items that are left, in the tree, the source map and the findings alike.
    """

    tree: dict[str, Tree]
    """Every value is text, in NFC; the schema alone gives it a type."""
    map: SourceMap
    """Where keys and values stand; keys of empty entries too."""
    diagnostics: tuple[Diagnostic, ...] = ()
    """What was found while reading; errors only from `read_collecting`."""
    empty: frozenset[Path] = frozenset()
    """Entries that are there but have no value yet."""
    silenced: tuple[Silence, ...] = ()
    """Notes `# bo-qua: CODE reason`."""
    whole: bool = field(default=True)
    """False when something of the file could not be read: what seems to be missing may be there."""
