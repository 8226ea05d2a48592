"""`antq-writer batch`: many data files at a time."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, cast

import click

from antq_writer import __version__
from antq_writer.api import Format
from antq_writer.cli.batching import run_tasks
from antq_writer.cli.bundle import Outcome, Task
from antq_writer.cli.choices import Choice, Whole
from antq_writer.cli.console import Console
from antq_writer.cli.inputs import existing_folder, filled
from antq_writer.cli.producing import ENDINGS
from antq_writer.cli.settings import Settings, settings_of
from antq_writer.cli.status import DONE, FOUND, StopError
from antq_writer.cli.wording import Argument, Command, Option
from antq_writer.diagnostics import Message, Severity
from antq_writer.output import check_target, write_whole

SAYS = Message(
    "Tạo báo cáo của nhiều tệp số liệu một lượt. "
    "Tệp nào có lỗi thì nêu lỗi và bỏ qua, các tệp khác vẫn được tạo.",
    "Write the reports of many data files. A file with errors is told and passed over; the rest go on.",
)
FILES = Message("Các tệp số liệu (.yaml).", "The data files.")
OUT = Message(
    "Thư mục chứa các báo cáo; chưa có thì tạo.", "The folder of the reports; made if it is not there."
)
JOBS = Message(
    "Số tiến trình chạy cùng lúc; mặc định theo số nhân của máy.", "How many processes work at a time."
)
FORMAT = Message("Định dạng của các báo cáo; mặc định docx.", "The format of the reports; docx by default.")
STRICT = Message("Tệp nào có cảnh báo thì không tạo báo cáo.", "No report for a file with a warning.")
TEMPLATES = Message("Thư mục mẫu riêng, phủ lên bộ mẫu có sẵn.", "A folder laid over the shipped templates.")
SUMMARY = Message("Ghi kết quả của từng tệp vào tệp JSON này.", "Write what became of each file, as JSON.")

SAME_NAME = Message(
    "trùng tên báo cáo “{out}” với tệp “{other}”; hãy đổi tên một trong hai tệp số liệu",
    "its report “{out}” is also that of “{other}”; rename one of the two data files",
)
FAILED = Message("{name}: không tạo được báo cáo: {why}", "{name}: no report: {why}")
DONE_ALL = Message(
    "đã tạo {written}/{total} báo cáo trong “{folder}”", "{written} of {total} reports written to “{folder}”"
)
SOME_FAILED = Message("các tệp chưa tạo được: {names}", "without a report: {names}")
WORKING = Message("Đang tạo báo cáo", "Writing reports")
NO_FOLDER = Message(
    "không tạo được thư mục “{folder}”: {reason}", "the folder “{folder}” cannot be made: {reason}"
)
BY_STRICT = Message("có cảnh báo (--strict)", "there are warnings (--strict)")


def command() -> Command:
    """The command."""
    return Command(
        "batch",
        says=SAYS,
        callback=run,
        params=[
            Argument("files", says=FILES, value=Message("TỆP", "FILE"), nargs=-1, required=True),
            Option("-o", "--output", "out", says=OUT, value=Message("THƯ_MỤC", "DIR"), required=True),
            Option("-j", "--jobs", says=JOBS, value="N", type=Whole(1)),
            Option(
                "--format",
                "format_",
                says=FORMAT,
                value="|".join(ENDINGS),
                type=Choice(*ENDINGS),
                default="docx",
            ),
            Option("--strict", says=STRICT, is_flag=True),
            Option("--templates", says=TEMPLATES, value=Message("THƯ_MỤC", "DIR")),
            Option("--summary", says=SUMMARY, value="FILE.json"),
        ],
        examples=(
            Message(
                "antq-writer batch so_lieu/*.yaml -o bao_cao", "antq-writer batch data/*.yaml -o reports"
            ),
        ),
    )


def run(
    files: tuple[str, ...],
    out: str,
    jobs: int | None,
    format_: str,
    strict: bool,
    templates: str | None,
    summary: str | None,
) -> int:
    """Make all reports, and say what became of each."""
    settings = settings_of(click.get_current_context())
    console = Console(settings)
    ours = existing_folder(templates) if templates else None
    folder = _folder(out)
    names = list(dict.fromkeys(name for given in files for name in _expanded(given)))
    if summary:
        check_target(Path(summary), [Path(name) for name in names])
    tasks = [
        Task(name, folder / f"{Path(name).stem}.{format_}", cast("Format", format_), strict, ours)
        for name in names
    ]
    results = _Results(settings, for_summary=bool(summary))
    clashing = _distinct(tasks)
    for outcome in clashing.values():
        results.add(outcome)
    todo = [task for task in tasks if task.data not in clashing]
    workers = min(jobs or os.cpu_count() or 1, max(1, len(todo)))
    try:
        with click.progressbar(
            length=len(todo),
            label=settings.say(WORKING),
            show_eta=False,
            show_pos=True,
            file=sys.stderr,
            hidden=not sys.stderr.isatty(),
        ) as bar:
            for outcome in run_tasks(todo, workers):
                results.add(outcome)
                bar.update(1)
    finally:
        _tell(results, names, folder, console)
        if summary:
            console.told(write_whole(Path(summary), _summary(results, names)))
    return FOUND if results.failed else DONE


class _Results:
    """What is kept of the outcomes until all are known: of a report that was written next to nothing."""

    def __init__(self, settings: Settings, *, for_summary: bool) -> None:
        self.written = 0
        self.failed: dict[str, Outcome] = {}
        """The outcomes without a report, by data file."""
        self.entries: dict[str, bytes] = {}
        """What the summary says of each data file: its lines of JSON, set in as they stand there."""
        self._settings = settings
        self._for_summary = for_summary

    def add(self, outcome: Outcome) -> None:
        """Take an outcome in."""
        if outcome.written:
            self.written += 1
        else:
            self.failed[outcome.task.data] = outcome
        if self._for_summary:
            text = json.dumps(_entry(outcome, self._settings), ensure_ascii=False, indent=1)
            self.entries[outcome.task.data] = f"\n{text}".replace("\n", "\n  ").encode()


def _folder(name: str) -> Path:
    path = Path(name)
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StopError(filled(NO_FOLDER, folder=name, reason=error.strerror)) from None
    return path


def _expanded(name: str) -> list[str]:
    """The files of a pattern that the console has not expanded, as on Windows; else the name itself."""
    if not set("*?") & set(name) or os.path.lexists(name):
        return [name]
    path = Path(name)
    return [str(found) for found in sorted(path.parent.glob(path.name))] or [name]


def _distinct(tasks: Sequence[Task]) -> dict[str, Outcome]:
    """The outcomes of tasks whose report another one, named before, is going to write."""
    first: dict[str, Task] = {}
    clashing = {}
    for task in tasks:
        other = first.setdefault(str(task.out).casefold(), task)
        if other is not task:
            said = filled(SAME_NAME, out=task.out, other=other.data)
            clashing[task.data] = Outcome(task, written=False, said=said)
    return clashing


def _tell(results: _Results, names: Sequence[str], folder: Path, console: Console) -> None:
    """Say what became of the data files, in the order in which they were given."""
    failed = [name for name in names if name in results.failed]
    for name in failed:
        outcome = results.failed[name]
        console.found(d for d in outcome.found if d.severity is not Severity.INFO)
        if why := outcome.said or (BY_STRICT if _only_warnings(outcome) else None):
            say = console.settings.say
            console.note(say(filled(FAILED, name=name, why=say(why))))
    console.say(filled(DONE_ALL, written=results.written, total=len(names), folder=folder))
    if failed:
        console.say(filled(SOME_FAILED, names=", ".join(failed)))


def _only_warnings(outcome: Outcome) -> bool:
    return not any(d.severity is Severity.ERROR for d in outcome.found)


def _entry(outcome: Outcome, settings: Settings) -> dict[str, Any]:
    return {
        "data": outcome.task.data,
        "report": str(outcome.task.out) if outcome.written else None,
        "written": outcome.written,
        "message": settings.say(outcome.said) if outcome.said else "",
        "findings": [d.as_dict(settings.lang) for d in outcome.found],
    }


def _summary(results: _Results, names: Sequence[str]) -> bytes:
    """The summary as JSON, its files in the order in which they were given."""
    head = {"antq_writer": __version__, "total": len(names), "written": results.written}
    begin = json.dumps(head, indent=1).removesuffix("\n}").encode() + b',\n "files": ['
    entries = [results.entries[name] for name in names if name in results.entries]
    return b"".join((begin, b",".join(entries), b"\n ]\n}\n" if entries else b"]\n}\n"))
