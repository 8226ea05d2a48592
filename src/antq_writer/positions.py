"""Where a value stands in a data file, and the nearest place of one that does not stand there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import field
from functools import lru_cache
from typing import TypeAlias

from antq_writer.records import dataclass

Path: TypeAlias = tuple[str | int, ...]
"""Keys and list indices (from 0) that lead from the top of a file to a value."""


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A place in a text file; line and column count from 1, as editors show them."""

    file: str = ""
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class SourceMap:
    """The places of the keys and values of one data file."""

    file: str = ""
    values: Mapping[Path, Position] = field(default_factory=dict)
    """Where each value begins."""
    keys: Mapping[Path, Position] = field(default_factory=dict)
    """Where the key of each mapping entry begins."""

    def value(self, path: Path) -> Position:
        """The place of the value at `path`; of the nearest value above it when there is none."""
        for above in _upwards(path):
            if above in self.values:
                return self.values[above]
        return Position(self.file)

    def key(self, path: Path) -> Position:
        """The place of the key that leads to `path`; of the nearest key above, else of the value."""
        for above in _upwards(path):
            if above in self.keys:
                return self.keys[above]
        return self.value(path)


def _upwards(path: Path) -> Iterator[Path]:
    for length in range(len(path), -1, -1):
        yield path[:length]


@lru_cache(maxsize=16384)
def show_path(path: Path) -> str:
    """`("muc", "de_an", "dang_ky", 0)` → `muc.de_an.dang_ky[0]`, as messages and provenance print it."""
    shown = ""
    for step in path:
        if isinstance(step, int):
            shown += f"[{step}]"
        else:
            shown += f".{step}" if shown else step
    return shown


def parse_path(shown: str) -> Path:
    """The path that `show_path` printed."""
    steps: list[str | int] = []
    for step in re.findall(r"[^.\[\]]+|\[\d+\]", shown):
        steps.append(int(step[1:-1]) if step.startswith("[") else step)
    return tuple(steps)
