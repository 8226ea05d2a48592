"""Values of options that are one of a few words, or a whole number, refused in the language of the run."""

from __future__ import annotations

from typing import Any

import click

from antq_writer.cli.wording import shown
from antq_writer.diagnostics import Message


class Choice(click.ParamType[str]):
    """One of a few words."""

    name = "choice"

    def __init__(self, *choices: str) -> None:
        self.choices = choices

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The word; refused when it is none of them."""
        word = str(value).lower()
        if word not in self.choices:
            known = ", ".join(self.choices)
            refused = Message(f"không có “{value}”, chọn một trong: {known}", f"“{value}” is none of {known}")
            self.fail(shown(refused, ctx), param, ctx)
        return word


class Whole(click.ParamType[int]):
    """A whole number from `least` on."""

    name = "whole"

    def __init__(self, least: int) -> None:
        self.least = least

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """The number; refused when it is none, or too small."""
        text = str(value).strip()
        if not text.isascii() or not text.isdigit() or int(text[:9]) < self.least:
            refused = Message(
                f"“{value}” không phải số nguyên từ {self.least} trở lên",
                f"“{value}” is no whole number from {self.least} on",
            )
            self.fail(shown(refused, ctx), param, ctx)
        return int(text[:9])
