"""Many reports at a time, in processes: one file's failure, even a crash, never stops the rest."""

from __future__ import annotations

import contextlib
import os
import signal
from collections import deque
from collections.abc import Generator, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, ThreadPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_start_method, parent_process
from multiprocessing.process import BaseProcess
from pathlib import Path
from threading import Thread
from typing import Any

from antq_writer.cli import process
from antq_writer.cli.bundle import Made, Outcome, Task, keep_all, make_all
from antq_writer.diagnostics import Message
from antq_writer.errors import AntqError

CRASHED = Message("tiến trình xử lý tệp này bị dừng đột ngột", "the process that worked on it ended abruptly")


def run_tasks(tasks: Sequence[Task], workers: int) -> Iterator[Outcome]:
    """The outcomes as they come; only a few bundles for each worker are under way, so memory stays even.

    Processes make the reports; this one writes them, in threads, for a disk takes longer to be sure of a file
    than a report takes to make.  After Ctrl-C, what is being written is finished, and nothing new is begun.
    """
    waiting = deque(_bundles(tasks, workers))
    alone: list[Task] = []
    if waiting and get_start_method() == "fork":
        _get_ready(tasks[0].templates)  # what the processes would each do again
    while waiting:
        with _pool(workers, tasks[0].templates) as pool, ThreadPoolExecutor(WRITERS) as writers:
            alone += yield from _until_broken(pool, writers, waiting, AHEAD * workers)
    for task in alone:
        yield _alone(task)


WRITERS = 4
"""Bundles that are written at a time."""
AHEAD = 2
"""Bundles for each worker: one that it works on, one that waits for it."""
BUNDLE = 8
"""Tasks that go to a worker in one piece, which takes less work than each by itself."""
SHARES = 2
"""Bundles that each worker would at least have of what is left."""
BUNDLE_SIZE = 1 << 17
"""Bytes of data from which on a bundle is full: what is long to make is not kept waiting by others."""


def _bundles(tasks: Sequence[Task], workers: int) -> Iterator[list[Task]]:
    """The tasks in their order, a few at a time; towards the end fewer, so that all workers end together."""
    bundle: list[Task] = []
    size = 0
    for left, task in zip(range(len(tasks), 0, -1), tasks, strict=True):
        bundle.append(task)
        with contextlib.suppress(OSError, ValueError):  # the task will tell of it
            size += Path(task.data).stat().st_size
        if len(bundle) >= min(BUNDLE, left // (SHARES * workers)) or size >= BUNDLE_SIZE:
            yield bundle
            bundle, size = [], 0
    if bundle:
        yield bundle


def _until_broken(
    pool: ProcessPoolExecutor, writers: ThreadPoolExecutor, waiting: deque[list[Task]], most: int
) -> Generator[Outcome, None, list[Task]]:
    """Work until all is done or a process has crashed; returns what was under way at a crash."""
    under_way: dict[Future[list[Made]], list[Task]] = {}
    writing: set[Future[list[Outcome]]] = set()
    broken: list[Task] = []
    try:
        while under_way or writing or (waiting and not broken):
            while waiting and not broken and len(under_way) < most and len(writing) <= WRITERS:
                bundle = waiting.popleft()
                try:
                    under_way[pool.submit(make_all, bundle)] = bundle
                except BrokenProcessPool:
                    broken += bundle
            every: list[Future[Any]] = [*under_way, *writing]
            done, _ = wait(every, return_when=FIRST_COMPLETED)
            for written in done & writing:
                writing.remove(written)
                yield from written.result()
            for made in done & under_way.keys():
                bundle = under_way.pop(made)
                try:
                    writing.add(writers.submit(keep_all, made.result()))
                except BrokenProcessPool:
                    broken += bundle
    except BaseException:
        pool.shutdown(wait=True, cancel_futures=True)
        raise
    return broken


def _alone(task: Task) -> Outcome:
    """A task that was under way when a process crashed, tried again by itself."""
    with _pool(1, task.templates) as pool:
        try:
            return keep_all(pool.submit(make_all, [task]).result())[0]
        except BrokenProcessPool:
            return Outcome(task, written=False, said=CRASHED)


def _pool(workers: int, templates: Path | None) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(workers, initializer=_serve_the_parent, initargs=(templates,))


def _serve_the_parent(templates: Path | None) -> None:
    """Hold on to one state of the templates, leave interrupts to the parent, and end with it even when it is killed."""
    process.ours()
    from antq_writer.prose.library import hold
    from antq_writer.template_set import TemplateSet

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _get_ready(templates)
    with contextlib.suppress(AntqError):  # each report will tell of it
        hold(TemplateSet(templates))
    if (parent := parent_process()) is not None:
        Thread(target=_end_with, args=(parent,), daemon=True).start()


def _get_ready(templates: Path | None) -> None:
    """Load what every report needs."""
    from antq_writer.checks import table
    from antq_writer.checks.rule import Subject
    from antq_writer.prose.library import library
    from antq_writer.schema import Report
    from antq_writer.schema.validator import validator_of
    from antq_writer.template_set import TemplateSet
    from antq_writer.writers.docx.shell import prepared
    from antq_writer.writers.docx.writing import SHELL

    validator_of(Report)
    for code in table.codes(Subject.DATA):
        table.check(code)
    with contextlib.suppress(AntqError):  # each report will tell of it
        mine = TemplateSet(templates)
        library(mine)
        prepared(mine.read(SHELL), SHELL, mine.limits)


def _end_with(parent: BaseProcess) -> None:
    parent.join()
    os._exit(1)
