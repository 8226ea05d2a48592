"""The numbers that Word prints by itself before paragraphs of lists and headings."""

from __future__ import annotations

import re

from lxml import etree

from antq_writer.records import dataclass
from antq_writer.vietnamese import roman

from .names import value, w
from .styles import Styles


@dataclass(frozen=True, slots=True)
class Level:
    """A level of a list."""

    start: int
    form: str
    """`decimal`, `upperRoman`, `lowerLetter`, `bullet` and so on."""
    text: str
    """`%1.%2.`"""


class Numbering:
    """Counts the paragraphs of every list of one file, in their order."""

    def __init__(self, root: etree._Element | None, styles: Styles) -> None:
        self._styles = styles
        self._abstract: dict[str | None, etree._Element] = {}
        self._lists: dict[str | None, etree._Element] = {}
        self._levels: dict[tuple[str, int], Level] = {}
        self._counts: dict[str, dict[int, int]] = {}
        self._begun: set[str] = set()
        if root is not None:
            self._abstract = {value(a, "abstractNumId"): a for a in root.iter(w("abstractNum"))}
            self._lists = {value(n, "numId"): n for n in root.iter(w("num"))}

    def label(self, paragraph: etree._Element, style: str | None) -> str:
        """The number or sign before a paragraph; empty when Word prints none."""
        number = paragraph.find(f"{w('pPr')}/{w('numPr')}")
        inherited = self._styles.find(style, f"{w('pPr')}/{w('numPr')}")
        ident = self._of(number, "numId") or self._of(inherited, "numId")
        if not ident or ident == "0":
            return ""
        depth = self._of(number, "ilvl") or self._of(inherited, "ilvl") or "0"
        return self._next(ident, int(depth) if depth.isdigit() else 0)

    @staticmethod
    def _of(number: etree._Element | None, name: str) -> str | None:
        return None if number is None else value(number.find(w(name)))

    def _next(self, ident: str, depth: int) -> str:
        level = self._level(ident, depth)
        if level is None:
            return ""
        counts = self._counts.setdefault(self._family(ident), {})
        if ident not in self._begun:
            self._begun.add(ident)
            if self._restarts(ident):
                counts.clear()
        counts[depth] = counts.get(depth, level.start - 1) + 1
        for deeper in [known for known in counts if known > depth]:
            del counts[deeper]
        if level.form == "bullet":
            return "+" if "+" in level.text else "-"
        if level.form == "none":
            return ""
        return re.sub(r"%(\d)", lambda m: self._printed(ident, counts, int(m[1]) - 1), level.text)

    def _printed(self, ident: str, counts: dict[int, int], depth: int) -> str:
        level = self._level(ident, depth)
        if level is None:
            return ""
        return _written(counts.setdefault(depth, level.start), level.form)

    def _family(self, ident: str) -> str:
        """Lists made from one pattern count on together."""
        number = self._lists.get(ident)
        return (None if number is None else value(number.find(w("abstractNumId")))) or ident

    def _restarts(self, ident: str) -> bool:
        number = self._lists.get(ident)
        return number is not None and number.find(f"{w('lvlOverride')}/{w('startOverride')}") is not None

    def _level(self, ident: str, depth: int) -> Level | None:
        if (ident, depth) in self._levels:
            return self._levels[ident, depth]
        number = self._lists.get(ident)
        abstract = self._abstract.get(self._family(ident))
        if number is None or abstract is None:
            return None
        link = value(abstract.find(w("numStyleLink")))
        if link:
            other = self._of(self._styles.find(link, f"{w('pPr')}/{w('numPr')}"), "numId")
            if other and other != ident:
                return self._level(other, depth)
        overrides = [o for o in number.iter(w("lvlOverride")) if value(o, "ilvl") == str(depth)]
        own = next((lvl for o in overrides for lvl in o.iter(w("lvl"))), None)
        found = own if own is not None else self._pattern(abstract, depth)
        if found is None:
            return None
        start = next((value(s) for o in overrides for s in o.iter(w("startOverride"))), None)
        start = start or value(found.find(w("start"))) or "1"
        self._levels[ident, depth] = Level(
            int(start) if start.lstrip("-").isdigit() else 1,
            value(found.find(w("numFmt"))) or "decimal",
            value(found.find(w("lvlText"))) or "",
        )
        return self._levels[ident, depth]

    @staticmethod
    def _pattern(abstract: etree._Element, depth: int) -> etree._Element | None:
        return next((lvl for lvl in abstract.iter(w("lvl")) if value(lvl, "ilvl") == str(depth)), None)


def _written(number: int, form: str) -> str:
    """A number in one of Word's forms; forms that reports do not use are printed as figures."""
    if form in ("upperRoman", "lowerRoman") and 0 < number < 4000:
        return roman(number) if form == "upperRoman" else roman(number).lower()
    if form in ("upperLetter", "lowerLetter") and number > 0:
        letter = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
        return letter.upper() if form == "upperLetter" else letter
    return f"{number:02d}" if form == "decimalZero" else str(number)
