"""Where the tone mark stands in open oa, oe, uy: old style hòa, thủy; new style hoà, thuỷ.

Other rimes carry their mark on the same letter in both styles (hoàn, thuyền). After q the u belongs to the
onset: quý and quả never change.
"""

import re
import unicodedata
from functools import cache
from typing import Literal

from antq_writer.patterns import regex

Tone = Literal["old", "new"]

TONE_MARKS = "\u0300\u0301\u0303\u0309\u0323"
"""Huyền, sắc, ngã, hỏi, nặng, as combining marks."""

GLIDES = ("oa", "oe", "uy")


def place_tones(text: str, tone: Tone) -> str:
    """`text` (NFC) with the marks of open oa, oe, uy on the first vowel ("old") or the second ("new")."""
    table = _moves(tone)
    return _open_rime().sub(lambda match: table.get(match.group(), match.group()), text)


def mend_after_q(text: str) -> str:
    """`text` with the mark that stands on the u after q, as in no style, on the vowel: qúy → quý."""
    return _after_q().sub(lambda match: _on_vowel(match[1], match[2]), text)


@cache
def _after_q() -> re.Pattern[str]:
    """A marked u after q, and the vowel that should have the mark."""
    return regex(r"(?<=q)([ùúủũụ])([aeiouyăâêôơ])", re.IGNORECASE)


def _on_vowel(glide: str, vowel: str) -> str:
    """The mark of a glide on the vowel after it."""
    parts = unicodedata.normalize("NFD", glide)
    return parts[0] + unicodedata.normalize("NFC", vowel + parts[1:])


@cache
def _moves(tone: Tone) -> dict[str, str]:
    """Marked vowel pairs of the other style → this style, in lower, title and upper case."""
    moves = {}
    for pair in GLIDES:
        for mark in TONE_MARKS:
            first = unicodedata.normalize("NFC", pair[0] + mark + pair[1])
            second = unicodedata.normalize("NFC", pair + mark)
            wrong, right = (second, first) if tone == "old" else (first, second)
            for case in (str.lower, str.title, str.upper):
                moves[case(wrong)] = case(right)
            moves[wrong[0] + wrong[1].upper()] = right[0] + right[1].upper()
    return moves


@cache
def _open_rime() -> re.Pattern[str]:
    """A vowel pair that may carry a mark, at the end of a syllable and not after q."""
    return regex(r"(?<![qQ])[oòóỏõọuùúủũụ][aàáảãạeèéẻẽẹyỳýỷỹỵ](?!\w)", re.IGNORECASE)
