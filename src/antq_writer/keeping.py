"""Answers about a text, kept for the next time that it is asked about.

Names, symbols and sentences recur, in one report and from one to the next.  Long texts do not and are not kept, so
that what is kept cannot fill the memory, whatever somebody puts into a report.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import TypeVar

T = TypeVar("T")


def kept_of_short(most: int, under: int) -> Callable[[Callable[[str], T]], Callable[[str], T]]:
    """Has a function of a text keep its answers to the last `most` texts of fewer than `under` characters."""

    def keeping(function: Callable[[str], T]) -> Callable[[str], T]:
        kept = lru_cache(maxsize=most)(function)

        @wraps(function)
        def answer(text: str) -> T:
            return kept(text) if len(text) < under else function(text)

        return answer

    return keeping
