"""A few reports made in one go, step by step: all are read, then all are checked, then all are made.

A processor does one thing several times over faster than everything in turn; its cache holds no program that does
all of it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from antq_writer.cli.inputs import filled, read_input
from antq_writer.cli.status import StopError
from antq_writer.diagnostics import Diagnostic, Message
from antq_writer.errors import AntqError
from antq_writer.records import dataclass

if TYPE_CHECKING:
    from antq_writer.api import Format
    from antq_writer.schema import Report

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


@dataclass(frozen=True, slots=True)
class Made:
    """A report that is not written yet."""

    outcome: Outcome
    data: bytes | None = None
    """None when it could not be made."""


class _Work:
    """One report on its way."""

    def __init__(self, task: Task) -> None:
        from antq_writer.template_set import TemplateSet

        self.task = task
        self.result: Made | None = None
        """The report, or why there is none, once that is known."""
        self._templates = TemplateSet(task.templates)
        self._report: Report
        self._earlier: Report | None
        self._found: list[Diagnostic]

    def read(self) -> None:
        """Read the data, and last year's."""
        from antq_writer import api
        from antq_writer.cli.last_year import last_year

        self._report = api.loads(read_input(self.task.data), name=self.task.data)
        self._earlier = last_year(self._report, self.task.data, None)

    def check(self) -> None:
        """Find what is wrong."""
        from antq_writer.cli.checking import report_findings
        from antq_writer.prose.library import held

        with held(self._templates):
            self._found = report_findings(self._report, self._templates, earlier=self._earlier)

    def make(self) -> None:
        """Make the report, unless a finding forbids it."""
        from antq_writer.cli.producing import Wanted, produce
        from antq_writer.prose.library import held

        wanted = Wanted(self.task.format, self.task.strict)
        with held(self._templates):
            made = produce(
                self._report, wanted, self._found, templates=self._templates, earlier=self._earlier
            )
        found = (*made.found, *made.notices)
        self.result = Made(Outcome(self.task, written=False, found=found), made.data)


STEPS = (_Work.read, _Work.check, _Work.make)


def make_all(tasks: Sequence[Task]) -> list[Made]:
    """Make the reports of a bundle; never raises."""
    from antq_writer import precompiled

    works = [_Work(task) for task in tasks]
    for step in STEPS:
        for work in works:
            if work.result is None and (failed := _failure(work.task, step, work)) is not None:
                work.result = Made(failed)
    precompiled.save()
    return [work.result for work in works if work.result is not None]  # the last step gives each one


def keep_all(reports: Sequence[Made]) -> list[Outcome]:
    """Write the reports of a bundle, and see once that they last; never raises."""
    from antq_writer.output import sync_folder

    kept = [made.outcome if made.data is None else _kept(made, made.data) for made in reports]
    for folder in {outcome.task.out.parent for outcome in kept if outcome.written}:
        sync_folder(folder)
    return kept


def _kept(made: Made, data: bytes) -> Outcome:
    """What became of a report when it was written to its file."""
    from antq_writer.output import write_whole

    task, found = made.outcome.task, list(made.outcome.found)

    def write() -> None:
        found.extend(write_whole(task.out, data, protect=[Path(task.data)], lasting=False))

    return _failure(task, write) or Outcome(task, written=True, found=tuple(found))


def _failure(task: Task, step: Callable[..., None], *given: object) -> Outcome | None:
    """Why a step failed, whatever it was; None when it did not."""
    try:
        step(*given)
    except StopError as stop:
        return Outcome(task, written=False, said=stop.said)
    except AntqError as error:
        return Outcome(task, written=False, found=error.diagnostics)
    except Exception as error:
        return Outcome(task, written=False, said=filled(DEFECT, kind=type(error).__name__))
    return None
