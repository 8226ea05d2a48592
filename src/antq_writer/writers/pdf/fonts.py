"""Which fonts a PDF prints with, and whether they can stand for Times New Roman (Decree 30, I.4)."""

from __future__ import annotations

import re

from antq_writer.diagnostics import Diagnostic
from antq_writer.positions import Position
from antq_writer.writers.pdf import faults

_FONT = re.compile(rb"/BaseFont\s*/(?:[A-Z]{6}\+)?([^\s/<>\[\]()%]+)")
_STYLE = re.compile(r"[-,](?:Bold|Italic|Oblique|Regular|Roman|It|BoldItalic|BoldOblique)+$|(?:PSMT|PS|MT)$")
_TIMES = "TimesNewRoman"
_ALIKE = re.compile("LiberationSerif|Tinos|.*Symbol.*|.*Emoji.*")
"""Fonts as wide as Times New Roman, letter by letter, with all letters of Vietnamese; and those of signs.

Where another family stands beside them, it had to lend the letters that they lack.
"""


def fonts_of(pdf: bytes) -> tuple[str, ...]:
    """Families of the fonts in a PDF of LibreOffice, sorted; empty when none can be read."""
    names = {found.decode("ascii", "replace") for found in _FONT.findall(pdf)}
    return tuple(sorted({_family(name) for name in names}))


def _family(name: str) -> str:
    shorter = _STYLE.sub("", name)
    return shorter if shorter == name else _family(shorter)


def font_notice(pdf: bytes, name: str) -> Diagnostic | None:
    """What to say of the fonts of a PDF; None when it prints with Times New Roman."""
    fonts = fonts_of(pdf)
    if not fonts or _TIMES in fonts:
        return None
    fault = faults.FOR_VIEWING if all(map(_ALIKE.fullmatch, fonts)) else faults.POOR_FONT
    return fault.at(Position(name), (), fonts=", ".join(map(_spaced, fonts)))


def _spaced(family: str) -> str:
    """`LiberationSerif` → `Liberation Serif`."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", family)
