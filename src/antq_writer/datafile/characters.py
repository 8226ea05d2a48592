"""Characters that a report cannot hold, that nobody can see, or that an old font has left behind.

The whole text is searched once with compiled patterns (`Signs`); only a file where one of them hits is
looked at value by value.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator

from antq_writer.datafile import faults
from antq_writer.datafile.lines import Lines
from antq_writer.datafile.wording import character_name, shown
from antq_writer.diagnostics import Diagnostic, Fault
from antq_writer.positions import Path, Position

FORBIDDEN = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")
"""What XML has no place for, control characters, and line ends that no editor shows as such."""

INVISIBLE = re.compile(
    "[\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b\u200c\u200e\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\U000e0000-\U000e0fff]"
    "|(?<![\u2600-\u27bf\ufe0f\U0001f000-\U0001faff])\u200d"  # joins the parts of an emoji and is meant there
)

UNPRINTABLE = re.compile(
    "[\ue000-\uf8ff\ufffd\ufdd0-\ufdef\U000f0000-\U0010ffff"
    + "".join(f"{chr(plane << 16 | 0xFFFE)}{chr(plane << 16 | 0xFFFF)}" for plane in range(1, 15))
    + "]"
)
"""Signs of one font only (the bullets of Wingdings and Symbol), and the sign for a letter that was lost."""

OF_OLD_FONTS = re.compile("[¡-¿ÄÅÆÇËÎÏÐÑÖ×ØÛÜÞßäåæçëîïðñö÷øûüþÿ]|[aAeEoOuU][ùõÙÕ]")
"""Letters of text in TCVN3 or VNI that Vietnamese in Unicode has not, or not in this order."""

HORN = str.maketrans("ƣƢ", "ưƯ")


def forbidden(text: str, lines: Lines, file: str) -> Iterator[Diagnostic]:
    """A finding for each forbidden character of the text, the first of each kind in each line."""
    seen = set()
    for hit in FORBIDDEN.finditer(text):
        line, column = lines.place(hit.start())
        if (line, hit.group()) not in seen:
            seen.add((line, hit.group()))
            yield faults.FORBIDDEN_CHARACTER.at(
                Position(file, line, column), found=character_name(hit.group())
            )


class Signs:
    """What the characters of a file give reason to look at in each of its values."""

    def __init__(self, text: str) -> None:
        escapes = "\\" in text
        self._faults: list[tuple[re.Pattern[str], Fault]] = [
            (pattern, fault)
            for pattern, fault in (
                (
                    FORBIDDEN,
                    faults.FORBIDDEN_CHARACTER,
                ),  # the text itself has none left; an escape may hide one
                (INVISIBLE, faults.INVISIBLE_CHARACTER),
                (UNPRINTABLE, faults.UNPRINTABLE_CHARACTER),
            )
            if escapes or pattern.search(text)
        ]
        self._horn = "ƣ" in text or "Ƣ" in text or escapes
        self._composing = escapes or not unicodedata.is_normalized("NFC", text)
        self._old = escapes or OF_OLD_FONTS.search(text) is not None
        self.any = bool(self._faults) or self._horn or self._composing or self._old

    def examine(self, value: str, raw: str, at: Position, path: Path, found: list[Diagnostic]) -> str:
        """The value in NFC and with ư for ƣ; adds what there is to say about its characters to `found`.

        `raw` is how the value stands in the file, from the place `at` on.
        """
        for pattern, fault in self._faults:
            for character in dict.fromkeys(pattern.findall(value)):
                found.append(fault.at(_place(character, raw, at), path, found=character_name(character)))
        value = FORBIDDEN.sub(" ", value)
        if self._horn and (mended := value.translate(HORN)) != value:
            place = _place("ƣ" if "ƣ" in raw else "Ƣ", raw, at)
            found.append(faults.HORN_MENDED.at(place, path))
            value = mended
        if self._composing and not unicodedata.is_normalized("NFC", value):
            found.append(faults.COMPOSED.at(at, path))
            value = unicodedata.normalize("NFC", value)
        if self._old and OF_OLD_FONTS.search(value) and (encoding := _legacy_encoding(value)):
            found.append(faults.OLD_FONT.at(at, path, found=shown(value), encoding=encoding))
        return value


def _place(character: str, raw: str, at: Position) -> Position:
    """Where in the file a character of a value stands; the value's beginning when it is written otherwise."""
    index = raw.find(character)
    if index < 0:
        return at
    line, column = Lines(raw[: index + 1]).place(index)
    return Position(at.file, at.line + line - 1, column if line > 1 else at.column + column - 1)


def _legacy_encoding(text: str) -> str | None:
    from antq_writer import vietnamese  # noqa: PLC0415 - only for text that gives reason to look

    detect: Callable[[str], str | None] | None = getattr(vietnamese, "legacy_encoding", None)
    return detect(text) if detect else None
