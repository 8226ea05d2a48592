"""`antq-writer statements`: list and search the statement bank."""

from __future__ import annotations

import click

from antq_writer.cli.console import Console
from antq_writer.cli.inputs import existing_folder, filled
from antq_writer.cli.settings import settings_of
from antq_writer.cli.status import DONE, FOUND
from antq_writer.cli.wording import Argument, Command, Option
from antq_writer.diagnostics import Message
from antq_writer.prose.library import library
from antq_writer.prose.statements import Statement, search
from antq_writer.template_set import TemplateSet

SAYS = Message(
    "Liệt kê hoặc tìm câu mẫu. Chép mã của câu vào tệp số liệu; câu có chỗ điền thì điền bên dưới mã.",
    "List or search the statement bank. Put a statement's id into the data, and fill its slots below it.",
)
WORDS = Message("Các từ cần tìm; câu nào có đủ các từ này thì in ra.", "Words that a statement must have.")
TEMPLATES = Message("Thư mục mẫu riêng, phủ lên bộ mẫu có sẵn.", "A folder laid over the shipped templates.")
NONE = Message("không có câu mẫu nào có đủ các từ “{words}”", "no statement has all of “{words}”")
USE = Message("Dùng để", "Use")
LEVELS = Message("Dành cho", "For")
TO_FILL = Message("phải điền", "required")
MAY_FILL = Message("có thể điền", "optional")


def command() -> Command:
    """The command."""
    return Command(
        "statements",
        says=SAYS,
        callback=run,
        params=[
            Argument("words", says=WORDS, value=Message("TỪ", "WORDS"), nargs=-1),
            Option("--templates", says=TEMPLATES, value=Message("THƯ_MỤC", "DIR")),
        ],
        examples=(Message("antq-writer statements kinh phí", "antq-writer statements kinh phí"),),
    )


def run(words: tuple[str, ...], templates: str | None) -> int:
    """Print the statements that have all the words."""
    console = Console(settings_of(click.get_current_context()))
    bank = library(TemplateSet(existing_folder(templates)) if templates else TemplateSet()).bank
    asked = " ".join(words)
    chosen = {statement.id for statement in search(bank, asked)}
    if not chosen:
        console.say(filled(NONE, words=asked))
        return FOUND
    for group in bank.values():
        inside = [s for s in group.statements if s.id in chosen]
        if inside:
            console.out(f"# {group.purpose}\n")
        for statement in inside:
            console.out(_shown(statement, console) + "\n")
    return DONE


def _shown(statement: Statement, console: Console) -> str:
    say = console.settings.say
    lines = [statement.id]
    if statement.use:
        lines.append(f"  {say(USE)}: {statement.use}")
    if statement.levels:
        lines.append(f"  {say(LEVELS)}: {', '.join(statement.levels)}")
    lines += [f"  {name}: {what} ({say(TO_FILL)})" for name, what in statement.slots.items()]
    lines += [f"  {name}: {what} ({say(MAY_FILL)})" for name, what in statement.optional.items()]
    return "\n".join([*lines, f"  “{statement.text}”"])
