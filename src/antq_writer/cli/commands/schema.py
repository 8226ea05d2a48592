"""`antq-writer schema`: JSON Schema for editors and portals."""

from __future__ import annotations

import json
from pathlib import Path

import click

from antq_writer.cli.console import Console
from antq_writer.cli.inputs import filled
from antq_writer.cli.settings import settings_of
from antq_writer.cli.status import DONE
from antq_writer.cli.wording import Command, Option
from antq_writer.cycle.editor_schema import editor_schema
from antq_writer.diagnostics import Message
from antq_writer.output import write_whole
from antq_writer.prose.library import library
from antq_writer.template_set import TemplateSet

SAYS = Message(
    "In JSON Schema của tệp số liệu: "
    "VS Code và các trình soạn thảo khác dựa vào đó để gợi ý và báo khóa viết sai.",
    "Print the JSON Schema of the data file, for editors and portals.",
)
OUT = Message("Ghi vào tệp này thay vì in ra.", "Write it to this file instead of printing it.")
WRITTEN = Message("đã ghi “{out}”", "“{out}” was written")


def command() -> Command:
    """The command."""
    return Command(
        "schema",
        says=SAYS,
        callback=run,
        params=[Option("-o", "--output", "out", says=OUT, value=Message("TỆP", "FILE"))],
        examples=(
            Message(
                "antq-writer schema -o antq-writer.schema.json",
                "antq-writer schema -o antq-writer.schema.json",
            ),
        ),
    )


def run(out: str | None) -> int:
    """Print the schema, or write it."""
    console = Console(settings_of(click.get_current_context()))
    text = schema_text()
    if out is None:
        console.out(text.rstrip("\n"))
        return DONE
    console.told(write_whole(Path(out), text.encode()))
    console.say(filled(WRITTEN, out=out))
    return DONE


def schema_text() -> str:
    """The schema as a JSON file, with the statements and outlines that are shipped."""
    shipped = library(TemplateSet())
    made = editor_schema(list(shipped.statements), shipped.outline_names())
    return json.dumps(made, ensure_ascii=False, indent=1) + "\n"
