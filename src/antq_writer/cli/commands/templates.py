"""`antq-writer templates`: what is shipped, and a copy to edit."""

from __future__ import annotations

from pathlib import Path

import click

from antq_writer.cli.console import Console
from antq_writer.cli.inputs import filled
from antq_writer.cli.settings import settings_of
from antq_writer.cli.status import DONE, StopError
from antq_writer.cli.wording import Argument, Command, Group, Option
from antq_writer.diagnostics import Message
from antq_writer.output import Output, write_all
from antq_writer.prose.library import library
from antq_writer.prose.outline import outline_file
from antq_writer.template_set import TemplateSet

SAYS = Message(
    "Xem các tệp mẫu có sẵn, hoặc chép ra để sửa.", "See the shipped templates, or copy them out to edit."
)
LIST = Message("Liệt kê các tệp mẫu có sẵn.", "List the shipped templates.")
EJECT = Message(
    "Chép bộ mẫu ra một thư mục để sửa, rồi dùng với “render --templates THƯ_MỤC”. Không ghi đè tệp đã có.",
    "Copy the templates to a folder to edit them; "
    "use it with “render --templates DIR”. Nothing is overwritten.",
)
FOLDER = Message("Thư mục sẽ chép vào.", "The folder to copy to.")
ONLY = Message(
    "Chỉ chép các tệp có tên bắt đầu như vậy, ví dụ bao_cao/muc.",
    "Only names that begin so, e.g. bao_cao/muc.",
)
FORCE = Message("Ghi đè các tệp đã có.", "Overwrite files that are there.")
THERE = Message(
    "trong “{folder}” đã có {count} tệp, ví dụ “{name}”",
    "“{folder}” already has {count} of them, e.g. “{name}”",
)
OTHER = Message("chọn thư mục khác, hoặc thêm “--force” để ghi đè", "choose another folder, or add “--force”")
COPIED = Message(
    "đã chép {count} tệp mẫu vào “{folder}”; chỉ cần giữ lại những tệp sẽ sửa",
    "{count} templates were copied to “{folder}”; keep only those that you change",
)
NO_SUCH = Message("không có tệp mẫu nào bắt đầu bằng “{name}”", "no template's name begins with “{name}”")
NOT_MADE = Message(
    "không tạo được thư mục “{folder}”: {reason}", "the folder “{folder}” cannot be made: {reason}"
)


def command() -> Group:
    """The group of the two commands."""
    return Group(
        "templates",
        says=SAYS,
        commands={
            "list": Command("list", says=LIST, callback=run_list, params=[]),
            "eject": Command(
                "eject",
                says=EJECT,
                callback=run_eject,
                params=[
                    Argument("folder", says=FOLDER, value=Message("THƯ_MỤC", "DIR")),
                    Option("--only", says=ONLY, value=Message("TÊN", "NAME"), default=""),
                    Option("--force", says=FORCE, is_flag=True),
                ],
                examples=(
                    Message("antq-writer templates eject mau_cua_tinh", "antq-writer templates eject ours"),
                ),
            ),
        },
    )


def run_list() -> int:
    """Print the name of every file of the set, with what an outline is for."""
    console = Console(settings_of(click.get_current_context()))
    shipped = library(TemplateSet())
    about = {
        outline_file(name): f"--de-cuong {name}: {shipped.outline(name).about}"
        for name in shipped.outline_names()
    }
    for name in shipped.templates.names():
        console.out(f"{name}  ({about[name]})" if name in about else name)
    return DONE


def run_eject(folder: str, only: str, force: bool) -> int:
    """Copy the set, each file whole; nothing is overwritten without `--force`."""
    console = Console(settings_of(click.get_current_context()))
    shipped = TemplateSet()
    names = [name for name in shipped.names() if name.startswith(only)]
    if not names:
        raise StopError(filled(NO_SUCH, name=only))
    top = Path(folder)
    there = [name for name in names if (top / name).exists()]
    if there and not force:
        raise StopError(filled(THERE, folder=folder, count=len(there), name=there[0]), OTHER)
    for name in names:
        try:
            (top / name).parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StopError(filled(NOT_MADE, folder=folder, reason=error.strerror)) from None
    write_all([Output(top / name, shipped.read(name)) for name in names])
    console.say(filled(COPIED, count=len(names), folder=folder))
    return DONE
