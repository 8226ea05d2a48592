"""Long names of the genre and their short forms: full at first mention, short later.

Decree 30/2020/NĐ-CP, Phụ lục I, phần II, mục 6: a name is written in full, with its abbreviation in
brackets, where it first stands. What lies in quotation marks (a name of a movement, a model, a day) is
never touched, nor are symbols of documents and names in capitals; titles and headings are for the caller to
leave out.
"""

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from types import MappingProxyType
from typing import overload

from antq_writer.patterns import regex

from .tables import read_table
from .tones import place_tones
from .values import require_text

Names = Mapping[str, str]
Pieces = list[str] | tuple[str, ...]


@cache
def known_abbreviations() -> Names:
    """The table of the genre, short form → full name: `ANTQ` → `an ninh Tổ quốc`."""
    return MappingProxyType({short: full for short, full, _ in _rows() if short})


@overload
def abbreviate(text: str, names: Names | None = None, seen: set[str] | None = None) -> str: ...
@overload
def abbreviate(text: Pieces, names: Names | None = None, seen: set[str] | None = None) -> list[str]: ...
def abbreviate(
    text: str | Pieces, names: Names | None = None, seen: set[str] | None = None
) -> str | list[str]:
    """The first mention of each name in full with its short form in brackets, every later one short.

    `text` is one text, or the pieces of a document in their final order: the first mention that is left
    gets the full name, whichever piece it stands in and in whichever form it is written. `names` maps short
    forms to full names; None means `known_abbreviations()`. `seen` holds the short forms already introduced
    and grows; None begins with none.
    """
    known = set() if seen is None else seen
    if isinstance(text, str):
        return _Introducer(names, known).rewrite(text)
    introducer = _Introducer(names, known)
    return [introducer.rewrite(require_text(piece)) for piece in text]


def expand(text: str, names: Names | None = None) -> str:
    """Every short form in full: `giữ vững ANTT` → `giữ vững an ninh, trật tự`.

    A short form in brackets after its own full name goes with its brackets. `names` as for `abbreviate`.
    """
    return _Introducer(names, None).rewrite(require_text(text))


class _Introducer:
    """Rewrites texts in order; `seen` None writes every mention in full."""

    def __init__(self, names: Names | None, seen: set[str] | None) -> None:
        self.pattern, self.short_of, self.full_of = _compile(None if names is None else tuple(names.items()))
        self.seen = seen

    def rewrite(self, text: str) -> str:
        return self.pattern.sub(self._replace, text)

    def _replace(self, match: re.Match[str]) -> str:
        name = match["name"]
        if name is None or (len(name) > 3 and name.isupper() and name not in self.full_of):
            return match.group()
        short = name if name in self.full_of else self.short_of.get(_key(name))
        if not short:
            return match.group()
        full = self.full_of.get(name, name)
        if name in self.full_of and _begins_sentence(match.string, match.start()):
            full = full[0].upper() + full[1:]
        bracket = match["bracket"]
        tail = "" if bracket in (None, short) else match.group()[len(name) :]
        if self.seen is None:
            return full + tail
        if short in self.seen:
            return short + tail
        self.seen.add(short)
        return f"{full} ({short}){tail}"


@cache
def _rows() -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    """Short form, full name, other writings of it."""
    text = read_table("abbreviations.tsv")
    cells = (line.split("\t") for line in text.splitlines() if not line.startswith("#"))
    return tuple((short, full, tuple(filter(None, others.split("|")))) for short, full, others in cells)


def _key(name: str) -> str:
    """A full name in one case, one tone style and single spaces."""
    return " ".join(place_tones(name, "old").lower().split())


@lru_cache(maxsize=64)
def _compile(
    names: tuple[tuple[str, str], ...] | None,
) -> tuple[re.Pattern[str], dict[str, str], dict[str, str]]:
    """A pattern of quotations and names (longest first), full names by key, full names by short form."""
    rows = [(short, full, ()) for short, full in names] if names is not None else list(_rows())
    others = {full: more for _, full, more in _rows()}
    short_of = {_key(way): short for short, full, _ in rows for way in (full, *others.get(full, ()))}
    if names is not None:
        short_of = {_key(way): "" for s, full, more in _rows() if not s for way in (full, *more)} | short_of
    full_of = {short: full for short, full, _ in rows if short}
    ways = {way for key in short_of for way in (key, place_tones(key, "new"))}
    spaced = [r"\s+".join(map(re.escape, way.split())) for way in sorted(ways, key=lambda w: (-len(w), w))]
    shorts = [re.escape(short) for short in sorted(full_of, key=lambda s: (-len(s), s))]
    name = rf"(?P<name>(?i:{'|'.join(spaced)})|{'|'.join(shorts)})" if spaced else r"(?P<name>(?!))"
    quoted = r"“[^”]*”|\"[^\"\n]*\"|‘[^’]*’"
    free = rf"(?<![\w/-]){name}(?![\w/]|-[\w])(?:\s*\((?P<bracket>[^()\s]+)\))?"
    return regex(f"{quoted}|{free}"), short_of, full_of


def _begins_sentence(text: str, start: int) -> bool:
    """Whether a sentence begins at `start`."""
    before = text[:start].rstrip()
    return not before or before[-1] in ".!?…" or before in ("-", "+") or before.endswith(("\n-", "\n+"))
