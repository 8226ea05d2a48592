"""The places of a file by path, worked out when they are asked for: most of them never are."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from antq_writer.positions import Path, Position


class Places(Mapping[Path, Position]):
    """Positions by path, kept as the marks of YAML's reader."""

    __slots__ = ("_at", "marks")

    def __init__(self, at: Callable[[int, int], Position]) -> None:
        self._at = at
        self.marks: dict[Path, Any] = {}
        """Where the value or key at each path begins."""

    def __getitem__(self, path: Path) -> Position:
        mark = self.marks[path]
        return self._at(mark.line, mark.column)

    def __iter__(self) -> Iterator[Path]:
        return iter(self.marks)

    def __len__(self) -> int:
        return len(self.marks)

    def __contains__(self, path: object) -> bool:
        return path in self.marks

    def __reduce__(self) -> tuple[type[dict[Path, Position]], tuple[dict[Path, Position]]]:
        """Pickle as a plain dict, for marks cannot be pickled."""
        return dict, (dict(self),)
