"""The places of a file by path, worked out when they are asked for: most of them never are."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from antq_writer.positions import Path, Position


class Places(Mapping[Path, Position]):
    """Positions by path, kept as the marks of YAML's reader."""

    __slots__ = ("_at", "_marks")

    def __init__(self, at: Callable[[int, int], Position]) -> None:
        self._at = at
        self._marks: dict[Path, Any] = {}

    def note(self, path: Path, mark: Any) -> None:
        """The value or key at `path` begins at this mark."""
        self._marks[path] = mark

    def __getitem__(self, path: Path) -> Position:
        mark = self._marks[path]
        return self._at(mark.line, mark.column)

    def __iter__(self) -> Iterator[Path]:
        return iter(self._marks)

    def __len__(self) -> int:
        return len(self._marks)

    def __contains__(self, path: object) -> bool:
        return path in self._marks

    def __reduce__(self) -> tuple[type[dict[Path, Position]], tuple[dict[Path, Position]]]:
        """Pickle as a plain dict, for marks cannot be pickled."""
        return dict, (dict(self),)
