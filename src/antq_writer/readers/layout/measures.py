"""Word's measures in millimetres and points, and how wide a text is, about."""

from __future__ import annotations

import unicodedata
from functools import cache

from antq_writer.patterns import regex

TWIPS_PER_MM = 1440 / 25.4
EMU_PER_MM = 36000.0
_UNITS = {"mm": 1440 / 25.4, "cm": 14400 / 25.4, "in": 1440.0, "pt": 20.0, "pc": 240.0, "pi": 240.0}
_MEASURE = regex(r"\s*(-?(?:[0-9]{1,12}(?:\.[0-9]{0,9})?|\.[0-9]{1,9}))\s*(mm|cm|in|pt|pc|pi|px)?\s*$")


def twips(text: str | None, default: float = 0.0) -> float:
    """A measure of WordprocessingML: `720`, or with a unit (`1.27cm`); `default` for none or nonsense."""
    match = _MEASURE.match(text or "")
    if match is None:
        return default
    return float(match[1]) * _UNITS.get(match[2] or "", 1.0)


def half_points(text: str | None) -> float:
    """A size of letters in points: `28` is 14 points, `14pt` too; Word's 10 points for none or nonsense."""
    size = twips(text) / (20 if text and text[-1:].isalpha() else 2)
    return size or 10.0


def emu_mm(text: str | None) -> float:
    """A length of DrawingML in millimetres; 0 for none or nonsense."""
    return twips(text) / EMU_PER_MM


def count(text: str | None, default: int) -> int:
    """A whole number that a file gives; `default` for none or nonsense."""
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 7 else default


def mm(length: float) -> float:
    """Twips in millimetres."""
    return length / TWIPS_PER_MM


def css_mm(text: str | None) -> float | None:
    """A length of VML (`120pt`, `4.2cm`; without a unit pixels of 1/96 inch); None for none."""
    match = _MEASURE.match(text or "")
    if match is None:
        return None
    unit = match[2] or "px"
    return float(match[1]) * (25.4 / 96 if unit == "px" else mm(_UNITS[unit]))


_NARROW, _WIDE = set("ijltfrI.,;:!'()-–[]|/ "), set("mwMW%—…@")


@cache
def _letter_width(letter: str, bold: bool) -> int:
    """Thousandths of the font size, good to a few hundredths: enough to tell a third from a half."""
    plain = unicodedata.normalize("NFD", letter)[0]
    if plain in _NARROW:
        return 300
    if plain in _WIDE:
        return 850
    if plain.isupper():
        return 690 if bold else 680
    return 510 if bold else 475


def text_width(text: str, size: float, bold: bool) -> float:
    """About how wide a text in Times New Roman is, mm; `size` in points."""
    return sum(_letter_width(letter, bold) for letter in text) * size / 1000 * 25.4 / 72


def broken(text: str, room: float, size: float, bold: bool) -> tuple[float, ...]:
    """The widths of the lines that a text takes in a column, all in mm."""
    made: list[float] = []
    space = text_width(" ", size, bold)
    width = 0.0
    for word in text.split():
        wide = text_width(word, size, bold)
        if width and width + space + wide > room:
            made.append(width)
            width = wide
        else:
            width += wide + (space if width else 0.0)
    return (*made, width)
