"""`antq-writer rules`: what the codes of findings stand for."""

from __future__ import annotations

import click

from antq_writer.checks import explain
from antq_writer.cli.codes import Code, all_codes
from antq_writer.cli.console import Console
from antq_writer.cli.inputs import filled
from antq_writer.cli.settings import settings_of
from antq_writer.cli.status import DONE, StopError
from antq_writer.cli.wording import Argument, Command
from antq_writer.diagnostics import Lang, Message, Severity

SAYS = Message(
    "Giải thích mã của một thông báo; không nêu mã thì liệt kê mọi mã.",
    "Explain the code of a finding; without one, list them all.",
)
CODE = Message(
    "Mã cần giải thích, ví dụ DL101; hoặc phần đầu của mã, ví dụ DL.", "A code, or the beginning of codes."
)
UNKNOWN = Message("không có mã “{code}”", "there is no code “{code}”")
SEE_ALL = Message("chạy “antq-writer rules” để xem mọi mã", "run “antq-writer rules” to see them all")
SAYS_LIKE = Message("Câu thông báo", "Message")
ADVISES = Message("Cách xử lý", "What to do")


def command() -> Command:
    """The command."""
    return Command(
        "rules",
        says=SAYS,
        callback=run,
        params=[Argument("code", says=CODE, value=Message("MÃ", "CODE"), required=False)],
        examples=(Message("antq-writer rules DL101", "antq-writer rules DL101"),),
    )


def run(code: str | None) -> int:
    """List the codes, or explain one."""
    settings = settings_of(click.get_current_context())
    console = Console(settings)
    wanted = (code or "").strip().upper()
    chosen = [c for c in all_codes().values() if c.code.startswith(wanted)]
    if not chosen:
        raise StopError(filled(UNKNOWN, code=code), SEE_ALL)
    if wanted and chosen[0].code == wanted:
        console.out(_explained(chosen[0], settings.lang))
    else:
        for each in chosen:
            console.out(f"{each.code}  {Severity(each.severity).label(settings.lang):9}  {each.name}")
    return DONE


def _explained(code: Code, lang: Lang) -> str:
    if code.fault is None:
        return explain(code.code)
    severity = Severity(code.severity).label(lang)
    text = f"{code.code} – {code.name} ({severity})\n\n{SAYS_LIKE.text(lang)}: {code.fault.said.text(lang)}"
    if code.fault.advice:
        text += f"\n{ADVISES.text(lang)}: {code.fault.advice.text(lang)}"
    return text
