"""How a command ends: its exit status, and the exceptions that end it early."""

from __future__ import annotations

from collections.abc import Iterable

from antq_writer.diagnostics import Diagnostic, Message, Severity

DONE = 0
"""Done; infos never count."""
FOUND = 1
"""There are findings: errors, a `--strict` refusal, gaps of a draft, for `check` warnings too."""
WRONG_USE = 2
"""Wrong usage, a file that is not there or may not be read or written, a defect of the program."""
INTERRUPTED = 130
"""Ctrl-C, as shells count it."""


class StopError(Exception):
    """The command cannot go on: one sentence, what to do about it, and the exit status."""

    def __init__(self, said: Message, advice: Message | None = None, status: int = WRONG_USE) -> None:
        super().__init__(said.vi)
        self.said = said
        self.advice = advice
        self.status = status


def of_check(found: Iterable[Diagnostic]) -> int:
    """The exit status of `check`: errors and warnings count."""
    return FOUND if any(d.severity is not Severity.INFO for d in found) else DONE
