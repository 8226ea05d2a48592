"""Click's parts in both languages: commands, options and arguments that carry their help as a `Message`."""

from __future__ import annotations

from typing import Any, TypeAlias

import click

from antq_writer.cli.settings import settings_of
from antq_writer.diagnostics import Message

USAGE = Message("Cách dùng: ", "Usage: ")
OPTIONS = Message("Tùy chọn", "Options")
COMMANDS = Message("Các lệnh", "Commands")
INPUTS = Message("Đầu vào", "Arguments")
EXAMPLES = Message("Ví dụ", "Examples")
SOME_OPTIONS = Message("[TÙY CHỌN]", "[OPTIONS]")
A_COMMAND = Message("LỆNH [ĐẦU VÀO]...", "COMMAND [ARGS]...")
HELP = Message("In hướng dẫn này rồi thôi.", "Show this help and exit.")

Shown: TypeAlias = Message | str
"""A placeholder in help: the same in both languages, or not."""


def shown(text: Shown, ctx: click.Context | None) -> str:
    """A placeholder in the language of the run."""
    if isinstance(text, str):
        return text
    ctx = ctx or click.get_current_context(silent=True)
    return text.text(settings_of(ctx).lang) if ctx else text.vi


class Option(click.Option):
    """An option with its help in both languages."""

    def __init__(self, *names: str, says: Message, value: Shown = "", **more: Any) -> None:
        super().__init__(list(names), **more)
        self.says = says
        self.value = value

    def make_metavar(self, ctx: click.Context | None = None) -> str:
        """What stands for the value of the option."""
        return shown(self.value, ctx)

    def get_help_record(self, ctx: click.Context) -> tuple[str, str]:
        """Names with the value, and what the option does."""
        names = ", ".join(sorted(self.opts, key=len))
        takes = "" if self.is_flag else f" {self.make_metavar(ctx)}"
        return f"{names}{takes}", shown(self.says, ctx)


class Argument(click.Argument):
    """An argument with its help in both languages."""

    def __init__(self, name: str, *, says: Message, value: Shown, **more: Any) -> None:
        super().__init__([name], **more)
        self.says = says
        self.value = value

    def make_metavar(self, ctx: click.Context | None = None) -> str:
        """What stands for the argument in the usage line."""
        name = shown(self.value, ctx) + ("..." if self.nargs != 1 else "")
        return name if self.required else f"[{name}]"


class ExtraArgumentsError(click.UsageError):
    """More arguments than the command takes."""

    def __init__(self, extra: list[str], ctx: click.Context) -> None:
        super().__init__(" ".join(extra), ctx)
        self.extra = extra


class _Spoken(click.Command):
    """What commands and groups have in common."""

    says: Message
    examples: tuple[Message, ...]

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        pieces = " ".join(self.collect_usage_pieces(ctx))
        formatter.write_usage(ctx.command_path, pieces, shown(USAGE, ctx))

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        return [shown(SOME_OPTIONS, ctx), *(p.make_metavar(ctx) for p in _arguments(self, ctx))]

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = shown(HELP, ctx)
        return option

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text(shown(self.says, ctx))

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        taken = [(p.make_metavar(ctx), shown(p.says, ctx)) for p in _arguments(self, ctx)]
        if taken:
            with formatter.section(shown(INPUTS, ctx)):
                formatter.write_dl(taken)
        records = [r for p in self.get_params(ctx) if (r := _option_record(p, ctx))]
        with formatter.section(shown(OPTIONS, ctx)):
            formatter.write_dl(records)

    def format_arguments(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Nothing: `format_options` has told them."""

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        if self.examples:
            with formatter.section(shown(EXAMPLES, ctx)):
                for example in self.examples:
                    formatter.write(f"  {shown(example, ctx)}\n")


class Command(_Spoken):
    """A command with its help in both languages."""

    def __init__(self, name: str, *, says: Message, examples: tuple[Message, ...] = (), **more: Any) -> None:
        super().__init__(
            name, context_settings={"allow_extra_args": True, "help_option_names": ["-h", "--help"]}, **more
        )
        self.says = says
        self.examples = examples

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse the arguments; ExtraArgumentsError when some are left over."""
        try:
            rest = super().parse_args(ctx, args)
        except click.UsageError as error:
            error.ctx = error.ctx or ctx  # the parser forgets it
            raise
        if rest and not ctx.resilient_parsing:
            raise ExtraArgumentsError(rest, ctx)
        return rest


class Group(_Spoken, click.Group):
    """A group of commands with its help in both languages."""

    def __init__(self, name: str, *, says: Message, examples: tuple[Message, ...] = (), **more: Any) -> None:
        super().__init__(name, context_settings={"help_option_names": ["-h", "--help"]}, **more)
        self.says = says
        self.examples = examples

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        """What follows the name in the usage line."""
        return [shown(SOME_OPTIONS, ctx), shown(A_COMMAND, ctx)]

    def summaries(self, ctx: click.Context) -> list[tuple[str, str]]:
        """Name and help of each command."""
        return [(name, shown(c.says, ctx)) for name, c in self.commands.items() if isinstance(c, _Spoken)]

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The commands, then the options."""
        with formatter.section(shown(COMMANDS, ctx)):
            formatter.write_dl(self.summaries(ctx))
        super().format_options(ctx, formatter)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that is called; UnknownCommandError for a name that there is none of."""
        if args and not args[0].startswith("-") and self.get_command(ctx, args[0]) is None:
            raise UnknownCommandError(args[0], self.list_commands(ctx), ctx)
        return super().resolve_command(ctx, args)


class UnknownCommandError(click.UsageError):
    """There is no command of that name."""

    def __init__(self, name: str, known: list[str], ctx: click.Context) -> None:
        super().__init__(name, ctx)
        self.name = name
        self.known = known


def _arguments(command: click.Command, ctx: click.Context) -> list[Argument]:
    return [p for p in command.get_params(ctx) if isinstance(p, Argument)]


def _option_record(parameter: click.Parameter, ctx: click.Context) -> tuple[str, str] | None:
    return parameter.get_help_record(ctx) if isinstance(parameter, click.Option) else None
