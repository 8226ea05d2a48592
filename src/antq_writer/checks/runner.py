"""Running the rules on a subject, and explaining them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Protocol

from antq_writer.checks import table
from antq_writer.checks.failing import told
from antq_writer.checks.rule import Subject
from antq_writer.diagnostics import Diagnostic, in_order

if TYPE_CHECKING:
    from antq_writer.layouts import Layout
    from antq_writer.papers import Paper


class Silenced(Protocol):
    """A note in a data file that passes over one finding (`datafile.Silence` is one)."""

    @property
    def code(self) -> str:
        """The code of the finding."""

    @property
    def line(self) -> int:
        """The line that the finding stands in."""


def run(
    subject: Subject,
    thing: Any,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    silenced: Iterable[Silenced] = (),
) -> list[Diagnostic]:
    """The findings of all rules that read such a subject, sorted.

    `select` and `ignore` hold codes (`SL101`) or beginnings of codes (`SL`, `SL1`); an empty `select` is all
    rules.  A finding whose code and line stand in `silenced` is left out.
    """
    found = (
        finding
        for code in chosen(table.codes(subject), select, ignore)
        for finding in _findings(code, subject, thing)
    )
    passed_over = {(note.code, note.line) for note in silenced}
    return in_order(finding for finding in found if (finding.code, finding.position.line) not in passed_over)


def _findings(code: str, subject: Subject, thing: Any) -> Iterable[Diagnostic]:
    """What one rule finds; a defect of the rule is one finding, and stops no other rule."""
    try:
        return list(table.check(code)(thing))
    except Exception as error:  # whatever it is
        return [told(code, error, subject, thing)]


def check_prose(paper: Paper, select: Iterable[str] = (), ignore: Iterable[str] = ()) -> list[Diagnostic]:
    """What is wrong in the prose of a paper, whoever wrote it."""
    return run(Subject.PROSE, paper, select, ignore)


def check_layout(layout: Layout, select: Iterable[str] = (), ignore: Iterable[str] = ()) -> list[Diagnostic]:
    """What is wrong in the layout of a .docx; nothing for a paper of the Party, which has rules of its own."""
    return [] if layout.party else run(Subject.LAYOUT, layout, select, ignore)


def chosen(codes: Iterable[str], select: Iterable[str] = (), ignore: Iterable[str] = ()) -> list[str]:
    """The codes that are selected and not ignored, by code or by the beginning of it."""
    if not select and not ignore:
        return list(codes)
    wanted = tuple(text.strip().upper() for text in select if text.strip())
    unwanted = tuple(text.strip().upper() for text in ignore if text.strip())
    return [
        code for code in codes if (not wanted or code.startswith(wanted)) and not code.startswith(unwanted)
    ]


def explain(code: str) -> str:
    """A rule as Markdown: its name and severity, what it reports, why, a wrong and a right example.

    An unknown code is a KeyError.
    """
    rule = table.rule(code.strip().upper())
    return (
        f"## {rule.code} – {rule.name}\n\n"
        f"*Mức độ: {rule.severity.label('vi')}.*\n\n"
        f"**Nêu gì.** {rule.what}\n\n"
        f"**Vì sao.** {rule.why}\n\n"
        f"**Sai:**\n\n{_quoted(rule.wrong)}\n\n"
        f"**Đúng:**\n\n{_quoted(rule.right)}\n"
    )


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.splitlines())
