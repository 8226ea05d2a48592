"""What a run says: findings and sentences, in its language, to standard output or standard error."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TextIO

from antq_writer.cli.settings import Settings
from antq_writer.cli.status import StopError
from antq_writer.diagnostics import Diagnostic, Message

_ERROR = Message("lỗi", "error")


def use_utf8() -> None:
    """Make both streams UTF-8, whatever the console: a letter that it cannot show never ends a run.

    Where a stream is closed, what is written goes nowhere.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:  # closed; a file opened later may not get its number
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115 - lasts
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            with contextlib.suppress(OSError, ValueError):
                reconfigure(encoding="utf-8", errors="replace")


class Console:
    """Says things in the language of a run."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings

    def out(self, text: str) -> None:
        """A line of the result, on standard output."""
        _write(sys.stdout, text + "\n")

    def note(self, text: str) -> None:
        """A line about the work, on standard error."""
        _write(sys.stderr, text + "\n")

    def say(self, said: Message) -> None:
        """A sentence about the work, on standard error."""
        self.note(self.settings.say(said))

    def found(self, found: Iterable[Diagnostic]) -> None:
        """Findings, on standard error."""
        for diagnostic in found:
            self.note(diagnostic.text(self.settings.lang))

    def told(self, found: Iterable[Diagnostic]) -> None:
        """Findings about the writing of a file, which have no line and column; on standard error."""
        lang = self.settings.lang
        for d in found:
            advice = f"\n    → {d.advice.text(lang)}" if d.advice else ""
            self.note(f"{d.severity.label(lang)} {d.code}: {d.said.text(lang)}{advice}")

    def stopped(self, stop: StopError) -> None:
        """Why the run cannot go on, and what to do."""
        self.note(f"{self.settings.say(_ERROR)}: {self.settings.say(stop.said)}")
        if stop.advice:
            self.note(f"    → {self.settings.say(stop.advice)}")


def _write(stream: TextIO, text: str) -> None:
    try:
        stream.write(text)
        stream.flush()
    except BrokenPipeError:
        silence(stream)
    except OSError:
        silence(stream)
        if stream is not sys.stderr:
            raise


def silence(stream: TextIO) -> None:
    """Nobody reads a stream any more (`check … | head`): what is still written to it goes nowhere."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
