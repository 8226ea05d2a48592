"""Text typed with the fonts of before Unicode: TCVN3 (ABC, .VnTime) and VNI.

Such text looks like `Céng hßa x· héi` (TCVN3) or `Coäng hoøa xaõ hoäi` (VNI) in any other font. A word counts
when it is no Vietnamese syllable as it stands and is one when read in the old encoding.
"""

import re
import unicodedata
from functools import cache
from typing import Literal

from antq_writer.patterns import regex

from .syllables import is_syllable
from .values import require_text

Encoding = Literal["TCVN3", "VNI"]

TCVN3_LETTERS = (
    "¨ă©âªê«ô¬ơ\u00adư®đ¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đµà¶ả·ã\u00b8á¹ạ»ằ¼ẳ½ẵ¾ắÆặÇầÈẩÉẫÊấËậÌèÎẻÏẽÐéÑẹÒềÓểÔễÕếÖệ×ìØỉÜĩÝíÞị"
    "ßòáỏâõãóäọåồæổçỗèốéộêờëởìỡíớîợïùñủòũóúôụõừöử÷ữøứùựúỳûỷüỹýýþỵ"
)
"""Characters of TCVN3 as Latin-1 shows them, each with the letter that it stands for."""

VNI_ALONE = {"ñ": "đ", "ô": "ơ", "ö": "ư", "í": "í", "ì": "ì", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ"}
"""Characters of VNI that are letters by themselves."""

VNI_MARKS = {
    "ø": "\u0300", "ù": "\u0301", "õ": "\u0303", "û": "\u0309", "ï": "\u0323",
    "â": "\u0302", "à": "\u0302\u0300", "á": "\u0302\u0301", "ã": "\u0302\u0303",
    "å": "\u0302\u0309", "ä": "\u0302\u0323",
    "ê": "\u0306", "è": "\u0306\u0300", "é": "\u0306\u0301", "ü": "\u0306\u0303",
    "ú": "\u0306\u0309", "ë": "\u0306\u0323",
}  # fmt: skip
"""Characters of VNI that mark the vowel before them."""


def legacy_encoding(text: str) -> Encoding | None:
    """Which old encoding a text is typed in, wholly or in part; None for Unicode Vietnamese and other
    languages.

    Two words at least must be of the old encoding, and half of all words that are strange as they stand; one
    is enough where every other word is Vietnamese (`ViÖt Nam`).
    """
    words = _words().findall(unicodedata.normalize("NFC", require_text(text)))
    strange = [word for word in words if _is_strange(word)]
    if not strange:
        return None
    hits = {"TCVN3": sum(_is_tcvn3(word) for word in strange), "VNI": sum(_is_vni(word) for word in strange)}
    best: Encoding = "VNI" if hits["VNI"] > hits["TCVN3"] else "TCVN3"
    if hits[best] >= 2 and 2 * hits[best] >= len(strange):
        return best
    plain = [word for word in words if not _is_strange(word)]
    if hits[best] == len(strange) and plain and all(is_syllable(word) for word in plain):
        return best
    return None


@cache
def _words() -> re.Pattern[str]:
    """Runs of ASCII letters and Latin-1 characters; some letters of TCVN3 are no letters elsewhere."""
    return regex(r"[A-Za-z\u00a1-\u024f\u1e00-\u1eff]+")


def _is_strange(word: str) -> bool:
    """Whether a word has characters of Latin-1 only, and is no Vietnamese syllable."""
    if word.isascii() or any(c > "\u00ff" for c in word):
        return False
    return any(c.isascii() and c.isalpha() for c in word) and not is_syllable(word)


def _is_tcvn3(word: str) -> bool:
    table = _tcvn3()
    read = "".join(c if c.isascii() else table.get(ord(c), "?") for c in word)
    return is_syllable(read)


@cache
def _tcvn3() -> dict[int, str]:
    return {ord(shown): letter for shown, letter in zip(TCVN3_LETTERS[::2], TCVN3_LETTERS[1::2], strict=True)}


def _is_vni(word: str) -> bool:
    read: list[str] = []
    for c in word.lower():
        if c.isascii():
            read.append(c)
        elif c in VNI_MARKS and read and read[-1] in "aeiouyơư":
            read[-1] = unicodedata.normalize("NFC", read[-1] + VNI_MARKS[c])
        elif c in VNI_ALONE:
            read.append(VNI_ALONE[c])
        else:
            return False
    return is_syllable("".join(read))
