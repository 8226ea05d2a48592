"""Times of two ways of doing one thing, taken in turn, so that a busy machine slows both."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median
from typing import TypeAlias

try:
    import resource
except ImportError:  # Windows
    resource = None  # type: ignore[assignment]

Work: TypeAlias = Callable[[int], object]
"""What is timed; it is told which round it is, so that it can do another report each time."""


@dataclass(frozen=True, slots=True)
class Times:
    """Medians of one way, in seconds."""

    cpu: float
    wall: float


@dataclass(frozen=True, slots=True)
class Pair:
    """Ours and the plain way."""

    ours: Times
    plain: Times

    @property
    def faster(self) -> float:
        """How many times as fast we are, by processor time."""
        return self.plain.cpu / self.ours.cpu

    @property
    def faster_wall(self) -> float:
        """The same by the clock on the wall."""
        return self.plain.wall / self.ours.wall


def in_turn(ours: Work, plain: Work, rounds: int) -> Pair:
    """Both ways in turn, after one call each that is not counted."""
    taken: tuple[list[Times], list[Times]] = ([], [])
    for number in range(-1, rounds):
        for way, times in zip((ours, plain), taken, strict=True):
            gc.collect()
            cpu, wall = time.process_time(), time.perf_counter()
            way(number + 1)
            spent = Times(time.process_time() - cpu, time.perf_counter() - wall)
            if number >= 0:
                times.append(spent)
    return Pair(_median(taken[0]), _median(taken[1]))


def commands_in_turn(ours: Sequence[str], plain: Sequence[str], rounds: int) -> Pair:
    """Two commands in turn, each in a process of its own with all that it starts; one run each is not counted."""
    taken: tuple[list[Times], list[Times]] = ([], [])
    for number in range(-1, rounds):
        for command, times in zip((ours, plain), taken, strict=True):
            spent = _process(command)
            if number >= 0:
                times.append(spent)
    return Pair(_median(taken[0]), _median(taken[1]))


def _process(command: Sequence[str]) -> Times:
    before, wall = _of_children(), time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return Times(_of_children() - before, time.perf_counter() - wall)


def _of_children() -> float:
    """Seconds of all processes that have ended; `os.times` counts them in hundredths only."""
    if resource is None:
        times = os.times()
        return times.children_user + times.children_system
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _median(times: Sequence[Times]) -> Times:
    return Times(median(one.cpu for one in times), median(one.wall for one in times))


def memory_of(way: str, counts: Sequence[int]) -> list[int]:
    """KiB that a fresh process holds after so many reports."""
    command = [sys.executable, "-m", "benchmarks.memory", way, *map(str, counts)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return [int(line) for line in done.stdout.split()]
