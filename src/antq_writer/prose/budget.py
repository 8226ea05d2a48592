"""How much a template may do while one report is written: steps of work and signs of output, counted not timed.

The same template and data always end the same way, on a slow machine too.  Every report starts with what any
honest template needs; only when that is used up is the data measured, and large data gets more in proportion.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from antq_writer.schema.model import Model
from antq_writer.template_set import TemplateLimits

SIGNS_OF_A_VALUE = 64
"""Words of the data count as one value more for each so many signs."""


class TooMuchError(Exception):
    """A template would do more than it may."""


class Budget:
    """What is left to the templates of one report."""

    __slots__ = ("_limits", "_size", "signs", "steps")

    def __init__(self, limits: TemplateLimits, size: Callable[[], int]) -> None:
        self.steps = limits.steps
        self.signs = limits.signs
        self._limits = limits
        self._size: Callable[[], int] | None = size

    def extend(self) -> None:
        """More for large data, once; TooMuchError when that is not enough either."""
        if self._size is not None:
            size, self._size = self._size(), None
            self.steps += size * self._limits.steps_per_value
            self.signs += size * self._limits.signs_per_value
        if self.steps < 0 or self.signs < 0:
            raise TooMuchError


_budget: ContextVar[Budget | None] = ContextVar("budget", default=None)
"""That of the report which this thread (or task) is writing."""


@contextmanager
def bounded(limits: TemplateLimits, data: Any) -> Iterator[None]:
    """Templates that run inside share one budget, by the size of `data`."""
    token = _budget.set(Budget(limits, lambda: size_of(data)))
    try:
        yield
    finally:
        _budget.reset(token)


@contextmanager
def uncounted() -> Iterator[None]:
    """What is done inside (compiling) is nobody's."""
    token = _budget.set(None)
    try:
        yield
    finally:
        _budget.reset(token)


def spend(steps: int) -> None:
    """Count some steps of work."""
    left = _budget.get()
    if left is not None:
        left.steps -= steps
        if left.steps < 0:
            left.extend()


def spend_signs(signs: int) -> None:
    """Count some signs of output; making them is work, too."""
    left = _budget.get()
    if left is not None:
        left.signs -= signs
        left.steps -= signs >> 3
        if left.signs < 0 or left.steps < 0:
            left.extend()


def size_of(data: Any) -> int:
    """How many values some data holds; long words count as several."""
    size = 0
    left = [data]
    while left:
        value = left.pop()
        size += 1
        if isinstance(value, Model):
            left.extend(value.__dict__.values())
            left.extend((value.__pydantic_extra__ or {}).values())
        elif isinstance(value, tuple | list):
            left.extend(value)
        elif isinstance(value, dict):
            left.extend(value.values())
        elif isinstance(value, str):
            size += len(value) // SIGNS_OF_A_VALUE
    return size
