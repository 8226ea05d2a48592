"""A wrong call of the program, told in the language of the run."""

from __future__ import annotations

import click

from antq_writer.cli.wording import Argument, ExtraArgumentsError, UnknownCommandError, shown
from antq_writer.diagnostics import Message

MISSING_COMMAND = Message("chưa nêu lệnh cần chạy", "no command was given")
SEE_HELP = Message("xem hướng dẫn bằng “{command} --help”", "see “{command} --help”")


def told(error: click.UsageError) -> Message:
    """What is wrong with the call."""
    import difflib

    if isinstance(error, ExtraArgumentsError):
        extra = " ".join(error.extra)
        return Message(
            f"thừa “{extra}”: lệnh không nhận thêm đầu vào này", f"“{extra}” is one argument too many"
        )
    if isinstance(error, UnknownCommandError):
        near = difflib.get_close_matches(error.name, error.known, 1, 0.5)
        return Message(
            f"không có lệnh “{error.name}”" + (f"; có phải là “{near[0]}”?" if near else ""),
            f"there is no command “{error.name}”" + (f"; did you mean “{near[0]}”?" if near else ""),
        )
    if isinstance(error, click.NoSuchOption):
        return _no_such_option(error)
    if isinstance(error, click.MissingParameter):
        name = _name(error.param, error.ctx)
        return Message(f"còn thiếu {name}", f"{name} is missing")
    if isinstance(error, click.BadOptionUsage):
        return _bad_option(error)
    if isinstance(error, click.BadParameter):
        name = _name(error.param, error.ctx)
        return Message(f"{name}: {error.message}", f"{name}: {error.message}")
    return Message(f"cách gọi lệnh chưa đúng ({error.format_message()})", error.format_message())


def _no_such_option(error: click.NoSuchOption) -> Message:
    near = list(error.possibilities or ())[:1]
    return Message(
        f"không có tùy chọn “{error.option_name}”" + (f"; có phải là “{near[0]}”?" if near else ""),
        f"there is no option “{error.option_name}”" + (f"; did you mean “{near[0]}”?" if near else ""),
    )


def _bad_option(error: click.BadOptionUsage) -> Message:
    name = error.option_name
    params = error.ctx.command.get_params(error.ctx) if error.ctx else []
    option = next((p for p in params if isinstance(p, click.Option) and name in p.opts), None)
    if option is not None and option.is_flag:
        return Message(f"tùy chọn “{name}” không kèm giá trị", f"option “{name}” takes no value")
    takes = f": “{name} {option.make_metavar(error.ctx)}”" if option is not None and error.ctx else ""
    return Message(f"sau “{name}” phải có giá trị{takes}", f"option “{name}” needs a value{takes}")


def _name(parameter: click.Parameter | None, ctx: click.Context | None) -> str:
    if isinstance(parameter, Argument):
        return shown(parameter.value, ctx)
    return "“" + max(parameter.opts, key=len) + "”" if parameter is not None else "?"
