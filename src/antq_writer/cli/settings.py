"""What holds for a whole run: the language, and whether a defect shows its traceback."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import cast

import click

from antq_writer.diagnostics import Lang, Message
from antq_writer.records import dataclass

LANGUAGES = ("vi", "en")
VARIABLE = "ANTQ_WRITER_LANG"


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one run."""

    lang: Lang = "vi"
    debug: bool = False

    def say(self, said: Message) -> str:
        """A sentence in the language of this run."""
        return said.text(self.lang)


def settings_of(ctx: click.Context) -> Settings:
    """The settings of the run that a context belongs to."""
    found = ctx.find_root().obj
    return found if isinstance(found, Settings) else Settings()


def read_settings(args: Sequence[str], environment: Mapping[str, str] = os.environ) -> Settings:
    """The settings that the arguments ask for, wherever they stand: a wrong call is told in them too."""
    lang = environment.get(VARIABLE, "vi").strip().lower()
    debug = False
    for index, argument in enumerate(args):
        if argument == "--":
            break
        name, joined, value = argument.partition("=")
        if name == "--lang":
            lang = (value if joined else "".join(args[index + 1 : index + 2])).strip().lower()
        debug = debug or argument == "--debug"
    return Settings(cast("Lang", lang) if lang in LANGUAGES else "vi", debug)
