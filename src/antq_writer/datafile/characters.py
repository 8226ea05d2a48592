"""Characters that a report cannot hold, that nobody can see, or that an old font has left behind.

The whole text is searched once with compiled patterns (`Signs`); only a file where one of them hits is
looked at value by value.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from itertools import islice

from antq_writer.datafile import faults
from antq_writer.datafile.findings import Findings
from antq_writer.datafile.lines import Lines
from antq_writer.datafile.wording import character_name, shown
from antq_writer.diagnostics import Fault
from antq_writer.patterns import regex
from antq_writer.positions import Path, Position

FORBIDDEN = regex("[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")
"""What XML has no place for, control characters, and line ends that no editor shows as such."""

UNREADABLE = regex(f"(?m){FORBIDDEN.pattern}|^\ufeff")
"""The same in a file, where libyaml drops the mark of a file's beginning, and what it cuts off, at that of a line."""

IN_VALUES = regex(f"{FORBIDDEN.pattern}|\r")
"""The same in a value, where a carriage return ends no line: only an escape can write one there."""

INVISIBLE = regex(
    "[\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b\u200c\u200e\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\U000e0000-\U000e0fff]"
    "|(?<![\u2600-\u27bf\ufe0f\U0001f000-\U0001faff])\u200d"  # joins the parts of an emoji and is meant there
)

UNPRINTABLE = regex(
    "[\ue000-\uf8ff\ufffd\ufdd0-\ufdef\U000f0000-\U0010ffff"
    + "".join(f"{chr(plane << 16 | 0xFFFE)}{chr(plane << 16 | 0xFFFF)}" for plane in range(1, 15))
    + "]"
)
"""Signs of one font only (the bullets of Wingdings and Symbol), and the sign for a letter that was lost."""

OLD_LETTERS = regex("[¡-¿ÄÅÆÇËÎÏÐÑÖ×ØÛÜÞßäåæçëîïðñö÷øûüþÿ]")
_LATE = "ùõÙÕ"
OLD_ORDER = regex(f"(?<=[aAeEoOuU])[{_LATE}]")
OF_OLD_FONTS = regex(f"{OLD_LETTERS.pattern}|{OLD_ORDER.pattern}")
"""Letters of text in TCVN3 or VNI that Vietnamese in Unicode has not, or not in this order."""

ODD_SPACES = regex("[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")
"""Spaces that are none to YAML."""

ODD_INDENT = regex(f"(?m)^ *{ODD_SPACES.pattern}")
"""Indentation with such spaces: no error to YAML, and so looked for beforehand."""

HORN = str.maketrans("ƣƢ", "ưƯ")

MOST_MARKS = 30
"""Marks on one letter, as Unicode's stream-safe format has it; more take quadratic time to put in order."""

_MAY_BE_MANY = regex(f"[^\\0-\u02ff]{{{MOST_MARKS + 1},}}")

_ORDINARY = frozenset(
    {*map(chr, (*range(0x20, 0x7F), *range(0x1EA0, 0x1EFA)))}
    | {*"ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư“”‘’–…\t\n\r"}
)
"""What nearly every file is written with alone, and in which none of the above is."""

KINDS_OF_ONE_VALUE = 10
"""Different characters of one value that are named."""


_OTHER = regex(f"[^{re.escape(''.join(sorted(_ORDINARY)))}]")


def kinds_of(text: str) -> str:
    """Each character of a text once, those left out that nearly every file is written with alone."""
    return "".join(set(_OTHER.findall(text)))


def clean(text: str, kinds: str, lines: Lines, found: Findings) -> str:
    """The text with a space for each character that cannot be read, so that places stay what they are.

    `kinds` are those of the text.
    """
    if kinds and ("\ufeff" in kinds or FORBIDDEN.search(kinds)):
        seen = set()
        for hit in UNREADABLE.finditer(text):
            if found.full:
                break
            line, column = lines.of_index(hit.start())
            if (line, hit.group()) not in seen:
                seen.add((line, hit.group()))
                found.add(
                    faults.FORBIDDEN_CHARACTER, lines.at(line, column), found=character_name(hit.group())
                )
        text = UNREADABLE.sub(" ", text)
    if any(map(unicodedata.combining, kinds)) and _MAY_BE_MANY.search(text):
        for start, end in _piles(text):
            found.add(faults.PILED_MARKS, lines.at_index(start), count=end - start)
        text = _without_piles(text)
    return text


def _piles(text: str) -> Iterator[tuple[int, int]]:
    """Where more marks than anyone writes stand on one letter."""
    for many in _MAY_BE_MANY.finditer(text):
        start = many.start()
        for index in range(many.start(), many.end() + 1):
            if index == many.end() or not unicodedata.combining(text[index]):
                if index - start > MOST_MARKS:
                    yield start, index
                start = index + 1


def most_marks(text: str) -> int:
    """How many marks at most are piled up on one letter, where there are too many; else 0."""
    return max((end - start for start, end in _piles(text)), default=0)


def _without_piles(text: str) -> str:
    parts, last = [], 0
    for start, end in _piles(text):
        parts += [text[last:start], " " * (end - start)]
        last = end
    return "".join([*parts, text[last:]])


class Signs:
    """What the characters of a file give reason to look at in each of its values."""

    def __init__(self, text: str, odd: str) -> None:
        """The signs of a text; `odd` are its kinds (`kinds_of`)."""
        escapes = "\\" in text
        """An escape may write any character without holding it."""
        self._faults: list[tuple[re.Pattern[str], Fault]] = [
            (pattern, fault)
            for pattern, fault in (
                (IN_VALUES, faults.FORBIDDEN_CHARACTER),  # the text itself has none left
                (INVISIBLE, faults.INVISIBLE_CHARACTER),
                (UNPRINTABLE, faults.UNPRINTABLE_CHARACTER),
            )
            if escapes or (odd and pattern is not IN_VALUES and pattern.search(odd))
        ]
        self._escapes = escapes
        self._horn = escapes or "ƣ" in odd or "Ƣ" in odd
        self._composing = escapes or not unicodedata.is_normalized("NFC", text)
        self._old = (
            escapes
            or (bool(odd) and OLD_LETTERS.search(odd) is not None)
            or (any(sign in text for sign in _LATE) and OLD_ORDER.search(text) is not None)
        )
        self.odd_spaces = bool(odd) and ODD_SPACES.search(odd) is not None
        """Whether there are spaces that are none to YAML."""
        self.any = bool(self._faults) or self._horn or self._composing or self._old

    def examine(
        self, value: str, raw: str, place: Callable[[int], Position], path: Path, found: Findings
    ) -> str:
        """The value in NFC and with ư for ƣ; adds what there is to say about its characters to `found`.

        `raw` is how the value stands in the file; `place` gives the place of a character of it.
        """
        for pattern, fault in self._faults:
            if not pattern.search(value):
                continue
            kinds = dict.fromkeys(pattern.findall(value))
            for character in islice(kinds, KINDS_OF_ONE_VALUE):
                found.add(fault, place(max(0, raw.find(character))), path, found=character_name(character))
        if self._escapes:
            value = IN_VALUES.sub(" ", value)
            if _MAY_BE_MANY.search(value):
                for start, end in _piles(value):
                    found.add(faults.PILED_MARKS, place(0), path, count=end - start)
                value = _without_piles(value)
        if self._horn and (mended := value.translate(HORN)) != value:
            found.add(faults.HORN_MENDED, place(max(0, _first(raw, "ƣƢ"))), path)
            value = mended
        if self._composing and not unicodedata.is_normalized("NFC", value):
            found.add(faults.COMPOSED, place(0), path)
            value = unicodedata.normalize("NFC", value)
        if self._old and OF_OLD_FONTS.search(value) and (encoding := _legacy_encoding(value)):
            found.add(faults.OLD_FONT, place(0), path, found=shown(value), encoding=encoding)
        return value


def _first(text: str, characters: str) -> int:
    """Where the first of these characters stands; -1 when there is none."""
    return min((index for c in characters if (index := text.find(c)) >= 0), default=-1)


def _legacy_encoding(text: str) -> str | None:
    from antq_writer.vietnamese import legacy_encoding  # noqa: PLC0415 - only for text that gives reason to

    return legacy_encoding(text)
