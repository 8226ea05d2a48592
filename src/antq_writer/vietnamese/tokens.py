"""A text as runs of letters, each with what parts it from the one before."""

import re
import unicodedata
from functools import cache

from antq_writer.patterns import regex
from antq_writer.records import dataclass

from .confusions import key


@dataclass(frozen=True, slots=True)
class Token:
    """A run of letters: `gap` parts it from the one before, `joined` when that is only space."""

    start: int
    end: int
    word: str
    key: str
    joined: bool
    gap: str
    new_line: bool
    masked: bool


def tokens_of(text: str) -> list[Token]:
    """Runs of letters with what parts them; letters inside addresses, symbols and figures are masked."""
    covered = bytearray(len(text))
    for match in _not_prose().finditer(text):
        covered[match.start() : match.end()] = b"\1" * (match.end() - match.start())
    tokens: list[Token] = []
    previous = 0
    for match in _letters().finditer(text):
        word = unicodedata.normalize("NFC", match.group()).replace("ƣ", "ư").replace("Ƣ", "Ư")
        gap = text[previous : match.start()]
        joined = (
            bool(tokens) and gap.isspace() and gap.count("\n") < 2 and "   " not in gap and "\t" not in gap
        )
        flat = " " if joined else ", " if gap.split() == [","] and gap[-1:].isspace() else gap
        masked = bool(covered[match.start()])
        tokens.append(Token(match.start(), match.end(), word, key(word), joined, flat, "\n" in gap, masked))
        previous = match.end()
    return tokens


@cache
def _letters() -> re.Pattern[str]:
    return regex(r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f])*")


@cache
def _not_prose() -> re.Pattern[str]:
    """Addresses, words with digits or apostrophes inside, symbols of documents, hyphenated foreign names."""
    return regex(
        r"(?<![\w@])[\w.+-]{1,64}@[\w.-]{1,255}|https?://\S+|www\.\S+"
        r"|(?<![\w.])[A-Za-z0-9-]{1,63}(?:\.[a-z]{2,24})+(?:/\S*)?(?=[\s,;)]|$|\.\s)"
        r"|(?<!\w)[^\W\d]{0,40}\d\w*(?:[/-][\w./()-]*)?|(?<!\w)[^\W\d_]{1,40}['’`]\w+"
        r"|\b\w/\w\b|(?<!\w)[A-ZĐ]\w{0,40}(?:/[A-ZĐ]\w*)+"
    )


def around(tokens: list[Token], i: int) -> tuple[str, str]:
    """The syllables just before and after, when only spaces part them."""
    before = tokens[i - 1].key if i and tokens[i].joined else ""
    after = tokens[i + 1].key if i + 1 < len(tokens) and tokens[i + 1].joined else ""
    return before, after
