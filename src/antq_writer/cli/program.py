"""The table of commands; a command's module is imported when it is called."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

import click

from antq_writer.cli.wording import Command, Group, Option, shown
from antq_writer.diagnostics import Message

COMMANDS = {
    "render": Message("Tạo báo cáo từ tệp số liệu.", "Write the report of a data file."),
    "check": Message(
        "Kiểm tra tệp số liệu, hoặc báo cáo Word của bất kỳ ai.", "Check data, or anybody's report."
    ),
    "init": Message("Tạo tệp số liệu mẫu, có chú thích, để điền.", "Make a commented data file to fill in."),
    "schema": Message("In JSON Schema cho trình soạn thảo.", "Print the JSON Schema for editors."),
    "rules": Message("Giải thích mã của các thông báo.", "Explain the codes of findings."),
    "statements": Message("Liệt kê, tìm câu mẫu.", "List or search the statement bank."),
    "templates": Message("Xem bộ mẫu, hoặc chép ra để sửa.", "See the templates, or copy them out to edit."),
    "batch": Message("Tạo nhiều báo cáo một lượt.", "Write many reports in one go."),
}
"""Name of each command, which is a module of `commands` with a function `command`; in the order of help."""

LANG = Message(
    "Ngôn ngữ của thông báo: vi (tiếng Việt) hoặc en (tiếng Anh).", "Language of messages: vi or en."
)
DEBUG = Message(
    "Khi chương trình gặp sự cố, in chi tiết kỹ thuật để gửi người phát triển.",
    "For a defect of the program, print the traceback.",
)
VERSION = Message("In số phiên bản.", "Show the version.")
PROGRAM = Message(
    "Lập báo cáo hằng năm về phong trào “Toàn dân bảo vệ an ninh Tổ quốc” từ một tệp số liệu YAML, "
    "trình bày theo Nghị định số 30/2020/NĐ-CP.",
    "Writes the annual report on the movement “Toàn dân bảo vệ an ninh Tổ quốc” from one YAML file, "
    "laid out by Decree 30/2020/NĐ-CP.",
)
EXAMPLES = (
    Message(
        "antq-writer init -o bao_cao.yaml      (tạo tệp số liệu mẫu để điền)",
        "antq-writer init -o report.yaml",
    ),
    Message("antq-writer check bao_cao.yaml        (kiểm tra)", "antq-writer check report.yaml"),
    Message(
        "antq-writer render bao_cao.yaml       (tạo bao_cao.docx bên cạnh)", "antq-writer render report.yaml"
    ),
)


class Language(click.ParamType[str]):
    """`vi` or `en`."""

    name = "lang"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The language; refused when it is none of the two."""
        if str(value).lower() not in {"vi", "en"}:
            no_such = Message(
                f"không có ngôn ngữ “{value}”, chọn vi hoặc en", f"“{value}” is neither vi nor en"
            )
            self.fail(shown(no_such, ctx), param, ctx)
        return str(value).lower()


def common_options() -> list[click.Parameter]:
    """`--lang` and `--debug`, which may stand before the command or after it; `settings` reads them."""
    return [
        Option("--lang", says=LANG, value="vi|en", type=Language(), expose_value=False),
        Option("--debug", says=DEBUG, is_flag=True, expose_value=False),
    ]


class _Program(Group):
    """The group, whose commands are imported when they are needed."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return list(COMMANDS)

    def summaries(self, ctx: click.Context) -> list[tuple[str, str]]:
        """From the table, so that help imports no command."""
        return [(name, shown(says, ctx)) for name, says in COMMANDS.items()]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in COMMANDS:
            return None
        build: Callable[[], Command | Group] = import_module(f"antq_writer.cli.commands.{cmd_name}").command
        command = build()
        if isinstance(command, Group):
            for inner in command.commands.values():
                inner.params += common_options()
        else:
            command.params += common_options()
        return command


def program() -> Group:
    """The whole command line."""
    return _Program(
        "antq-writer",
        says=PROGRAM,
        examples=EXAMPLES,
        params=[
            *common_options(),
            Option(
                "--version", says=VERSION, is_flag=True, is_eager=True, expose_value=False, callback=_version
            ),
        ],
    )


def _version(ctx: click.Context, param: click.Parameter, value: bool) -> None:  # noqa: ARG001
    if value:
        from antq_writer import __version__

        click.echo(f"antq-writer {__version__}")
        ctx.exit()
