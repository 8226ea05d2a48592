"""Capital letters as Decree 30/2020/NĐ-CP, Phụ lục II has them.

A machine cannot know every name. `capitalise` therefore does two things: in a running text it mends the
names of its own table and the beginnings of sentences; of one whole name, whose kind the caller knows, it
sets every capital.
"""

import re
from functools import cache
from typing import Literal

from antq_writer.patterns import regex

from .confusions import key
from .tables import read_table
from .tones import place_tones
from .values import require_text

NameKind = Literal["text", "person", "place", "agency"]

PLACE_NOUNS = (
    "thành phố", "tỉnh", "quận", "huyện", "thị xã", "thị trấn", "xã", "phường", "đặc khu", "thôn", "bản",
    "làng", "ấp", "khóm", "tổ dân phố", "khu phố", "khu vực", "miền", "vùng",
)  # fmt: skip

NAMED_AFTER = frozenset(["hồ chí minh", "điện biên phủ"])
"""Persons and events after whom a unit is named, so that its noun is capitalised too (Phụ lục II, II.1.b)."""


def capitalise(text: str, kind: NameKind = "text") -> str:
    """A text or a name with its capitals by Decree 30, Phụ lục II.

    "text": beginnings of sentences and paragraphs, and the names of the table (bodies of the Party and the
    state, provinces, `Tổ quốc`, `Nhân dân`, `Nhà nước`); quoted names, words in capitals and capitals
    already there stay. "person": every syllable (`Nguyễn Thị Hà`). "place": every syllable of the name, the
    noun before it only when a number, a person or an event names the place (`xã Tân Kỳ`, `Quận 1`, `Thành
    phố Hồ Chí Minh`). "agency": the first letter, the names of the table, and a place at its end (`Ủy ban
    nhân dân huyện Tứ Kỳ`).
    """
    require_text(text)
    if kind == "text":
        return _begin_sentences(_known_names(text))
    if kind == "person":
        return _title(text)
    if kind == "place":
        return ", ".join(_place(part) for part in text.split(", "))
    if kind == "agency":
        return _agency(text)
    raise ValueError(f"kind is “text”, “person”, “place” or “agency”, not {kind!r}")


def _title(words: str) -> str:
    """Every syllable with a capital, the rest of it as it is; a hyphen parts syllables too."""
    return re.sub(r"(?<![\w’'])[^\W\d_]", lambda match: match.group().upper(), words)


def _first(words: str) -> str:
    return re.sub(r"[^\W\d_]", lambda match: match.group().upper(), words, count=1)


def _place(name: str) -> str:
    noun, rest = _split_noun(name)
    if not noun:
        return _title(name)
    if not rest:
        return noun
    by_name = rest[0].isdigit() or re.fullmatch(r"[IVXLC]+", rest) or key(rest) in NAMED_AFTER
    return f"{_first(noun) if by_name else noun} {_title(rest)}"


def _split_noun(name: str) -> tuple[str, str]:
    """The common noun that a name of a place begins with, in lower case, and what follows it."""
    match = re.match(rf"(?i:({'|'.join(PLACE_NOUNS)}))(?:\s+(.*))?$", name, re.DOTALL)
    return (match[1].lower(), match[2] or "") if match else ("", name)


def _agency(name: str) -> str:
    known = _first(_known_names(name))
    match = re.search(rf"(?<!\w)(?:{'|'.join(PLACE_NOUNS)})\s+\S.*$", known)
    return known[: match.start()] + capitalise(match.group(), "place") if match else known


def _known_names(text: str) -> str:
    """A text with the names of the table as they should be, quotations and words in capitals apart."""
    pattern, names = _table()

    def mend(match: re.Match[str]) -> str:
        found = match["name"]
        if found is None or (found.isupper() and len(found) > 2):
            return match.group()
        right = iter(names[key(found)])
        return "".join(c if c.isspace() else _as(c, next(right)) for c in found)

    return pattern.sub(mend, text)


def _as(written: str, right: str) -> str:
    """A letter in the case of another; a capital that is there stays."""
    return written.upper() if right.isupper() else written


@cache
def _table() -> tuple[re.Pattern[str], dict[str, str]]:
    """A pattern of quotations and names (longest first), and the names by key, without their spaces."""
    text = read_table("capitals.txt")
    names = [line for line in text.splitlines() if line and not line.startswith("#")]
    ways = {way for name in names for way in (key(name), place_tones(key(name), "new"))}
    parts = [r"\s+".join(map(re.escape, way.split())) for way in sorted(ways, key=lambda w: (-len(w), w))]
    pattern = rf"“[^”]*”|\"[^\"\n]*\"|(?<!\w)(?P<name>(?i:{'|'.join(parts)}))(?!\w)"
    return regex(pattern), {key(name): re.sub(r"\s", "", name) for name in names}


def _begin_sentences(text: str) -> str:
    """A capital at the beginning of the text, of a line, of a list's item, and after . ! ? … and a space."""
    begins = r"((?:^|(?<=[a-zà-ỹđ”)\]%])[.!?…]\s+)[ \t]*(?:[-+•*]\s+)?[“\"(]?)([a-zà-ỹđ])"
    return re.sub(begins, lambda match: match[1] + match[2].upper(), text, flags=re.MULTILINE)
