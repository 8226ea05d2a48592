"""The known word that a clerk probably meant: `số_mô_hình`, `so-mo-hinh`, `SoMoHinh` → `so_mo_hinh`."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from antq_writer.patterns import regex

_BETWEEN = regex(r"[\W_]+")
LONGEST = 100
"""Characters beyond which a word is no slip of the keyboard and nothing is suggested."""


def suggest(word: str, known: Iterable[str]) -> str | None:
    """The known word nearest to `word`; None when none is near.

    Marks, letter case and what stands between syllables do not count; then one slip of the keyboard for
    every four letters is forgiven, three at most.  Of words equally near the first is taken.
    """
    if len(word) > LONGEST:
        return None
    bare = fold(word)
    best: tuple[int, str] | None = None
    for candidate in known:
        other = fold(candidate)
        allowed = min(len(bare), len(other)) // 4
        distance = _distance(bare, other, min(allowed, 3, best[0] - 1 if best else 3))
        if distance is not None and (best is None or distance < best[0]):
            best = distance, candidate
            if distance == 0:
                break
    return best[1] if best and bare else None


def fold(word: str) -> str:
    """A word without Vietnamese marks, capitals and separators: `Số mô-hình` → `somohinh`."""
    plain = unicodedata.normalize("NFD", word).replace("đ", "d").replace("Đ", "D").replace("ƣ", "u")
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    return _BETWEEN.sub("", plain).casefold()


def _distance(one: str, other: str, most: int) -> int | None:
    """Letters to add, drop, change or swap with a neighbour; None when there are more than `most`."""
    if one == other:
        return 0
    if most < 1 or abs(len(one) - len(other)) > most:
        return None
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, start=1):
        before, above, row = row, before, [i]
        for j, b in enumerate(other, start=1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, above[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return None
    return row[-1] if row[-1] <= most else None
