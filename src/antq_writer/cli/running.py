"""One run of the program: language, streams, and the end of every run with a sentence and a status."""

from __future__ import annotations

import sys

import click

from antq_writer.cli.console import Console, silence, use_utf8
from antq_writer.cli.settings import Settings, read_settings
from antq_writer.cli.status import DONE, FOUND, INTERRUPTED, WRONG_USE, StopError
from antq_writer.diagnostics import Message
from antq_writer.errors import AntqError, OutputError

NAME = "antq-writer"
_STOPPED = Message("đã dừng theo yêu cầu", "stopped")
_DEFECT = Message(
    "chương trình gặp sự cố ngoài dự kiến ({kind}); các tệp cũ vẫn còn nguyên",
    "an unexpected defect of the program ({kind}); all old files are as they were",
)
_REFUSED = Message(
    "máy không cho làm tiếp: {reason}; các tệp cũ vẫn còn nguyên",
    "the system refused to go on: {reason}; all old files are as they were",
)
_REPORT_IT = Message(
    "chạy lại lệnh với “--debug” rồi gửi nội dung in ra cho người phát triển",
    "run the command again with “--debug” and send what it prints to the developers",
)


def run(given: list[str]) -> int:
    """Run the program with these arguments; the exit status."""
    use_utf8()
    settings = read_settings(given)
    console = Console(settings)
    try:
        return _status(given, settings, console)
    except KeyboardInterrupt:
        console.say(_STOPPED)
        return INTERRUPTED
    except OSError as error:
        if settings.debug:
            _show_traceback()
        silence(sys.stdout)
        reason = error.strerror or type(error).__name__
        said = Message(_REFUSED.vi.format(reason=reason), _REFUSED.en.format(reason=reason))
        console.stopped(StopError(said))
        return WRONG_USE
    except Exception as error:  # whatever it is, a clerk gets a sentence
        if settings.debug:
            _show_traceback()
        kind = type(error).__name__
        said = Message(_DEFECT.vi.format(kind=kind), _DEFECT.en.format(kind=kind))
        console.stopped(StopError(said, None if settings.debug else _REPORT_IT))
        return WRONG_USE


def _status(args: list[str], settings: Settings, console: Console) -> int:
    """What the command of the arguments ends with; what it has to say of a mistake is said."""
    from antq_writer.cli.program import program

    try:
        result = program().main(args, prog_name=NAME, standalone_mode=False, obj=settings)
        _keep_what_was_made()
        return result if isinstance(result, int) else DONE
    except click.exceptions.NoArgsIsHelpError as error:
        console.out(error.ctx.get_help())
        return WRONG_USE
    except click.UsageError as error:
        _show_usage(error, console)
        return WRONG_USE
    except click.Abort:
        raise KeyboardInterrupt from None
    except StopError as stop:
        console.stopped(stop)
        return stop.status
    except OutputError as error:
        console.told(error.diagnostics)
        return WRONG_USE
    except AntqError as error:
        console.found(error.diagnostics)
        return FOUND


def _keep_what_was_made() -> None:
    """Save what was compiled in this run; a run that compiled nothing does not even load what would save it."""
    if "antq_writer.precompiled" in sys.modules:
        from antq_writer import precompiled

        precompiled.save()


def _show_traceback() -> None:
    import traceback

    traceback.print_exc()


def _show_usage(error: click.UsageError, console: Console) -> None:
    from antq_writer.cli import usage_errors

    command = error.ctx.command_path if error.ctx else NAME
    see = usage_errors.SEE_HELP
    advice = Message(see.vi.format(command=command), see.en.format(command=command))
    console.stopped(StopError(usage_errors.told(error), advice))
    if error.ctx:
        console.note("    → " + error.ctx.get_usage())
