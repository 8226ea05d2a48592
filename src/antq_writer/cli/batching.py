"""Many reports at a time, in processes: one file's failure, even a crash, never stops the rest."""

from __future__ import annotations

import signal
from collections import deque
from collections.abc import Generator, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import TYPE_CHECKING

from antq_writer.cli import process
from antq_writer.cli.inputs import filled, read_input
from antq_writer.cli.status import StopError
from antq_writer.diagnostics import Diagnostic, Message
from antq_writer.errors import AntqError
from antq_writer.records import dataclass

if TYPE_CHECKING:
    from antq_writer.api import Format

CRASHED = Message("tiến trình xử lý tệp này bị dừng đột ngột", "the process that worked on it ended abruptly")
DEFECT = Message(
    "chương trình gặp sự cố ngoài dự kiến ({kind})", "an unexpected defect of the program ({kind})"
)


@dataclass(frozen=True, slots=True)
class Task:
    """One report to make."""

    data: str
    out: Path
    format: Format
    strict: bool
    templates: Path | None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of it."""

    task: Task
    written: bool
    found: tuple[Diagnostic, ...] = ()
    said: Message | None = None
    """Why it failed, where no finding says so."""


def run_tasks(tasks: Sequence[Task], workers: int) -> Iterator[Outcome]:
    """The outcomes as they come; no more tasks are under way than there are workers, so memory stays even.

    After Ctrl-C, what is under way is finished, and nothing new is begun.
    """
    waiting = deque(tasks)
    alone: list[Task] = []
    while waiting:
        with _pool(workers) as pool:
            alone += yield from _until_broken(pool, waiting, workers)
    for task in alone:
        yield _alone(task)


def _until_broken(
    pool: ProcessPoolExecutor, waiting: deque[Task], workers: int
) -> Generator[Outcome, None, list[Task]]:
    """Work until all is done or a process has crashed; returns what was under way at a crash."""
    under_way: dict[Future[Outcome], Task] = {}
    broken: list[Task] = []
    try:
        while under_way or (waiting and not broken):
            while waiting and not broken and len(under_way) < workers:
                task = waiting.popleft()
                try:
                    under_way[pool.submit(make, task)] = task
                except BrokenProcessPool:
                    broken.append(task)
            done, _ = wait(under_way, return_when=FIRST_COMPLETED)
            for future in done:
                task = under_way.pop(future)
                try:
                    yield future.result()
                except BrokenProcessPool:
                    broken.append(task)
    except BaseException:
        pool.shutdown(wait=True, cancel_futures=True)
        raise
    return broken


def _alone(task: Task) -> Outcome:
    """A task that was under way when a process crashed, tried again by itself."""
    with _pool(1) as pool:
        try:
            return pool.submit(make, task).result()
        except BrokenProcessPool:
            return Outcome(task, written=False, said=CRASHED)


def _pool(workers: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(workers, initializer=_begin)


def _begin() -> None:
    """What each process begins with; interrupts are left to the parent."""
    process.ours()
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def make(task: Task) -> Outcome:
    """Make one report; never raises."""
    try:
        return _make(task)
    except StopError as stop:
        return Outcome(task, written=False, said=stop.said)
    except AntqError as error:
        return Outcome(task, written=False, found=error.diagnostics)
    except Exception as error:
        return Outcome(task, written=False, said=filled(DEFECT, kind=type(error).__name__))


def _make(task: Task) -> Outcome:
    from antq_writer import api, precompiled
    from antq_writer.cli.checking import report_findings
    from antq_writer.cli.last_year import last_year
    from antq_writer.cli.producing import Wanted, produce
    from antq_writer.output import write_whole
    from antq_writer.template_set import TemplateSet

    templates = TemplateSet(task.templates)
    report = api.loads(read_input(task.data), name=task.data)
    earlier = last_year(report, task.data, None)
    wanted = Wanted(task.format, task.strict)
    found = report_findings(report, templates, earlier=earlier)
    made = produce(report, wanted, found, templates=templates, earlier=earlier)
    if made.data is None:
        return Outcome(task, written=False, found=made.found)
    precompiled.save()
    notices = write_whole(task.out, made.data, protect=[Path(task.data)])
    return Outcome(task, written=True, found=(*made.found, *made.notices, *notices))
