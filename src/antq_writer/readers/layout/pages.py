"""The sections of a .docx: page size, margins, and the page numbers of headers and footers."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from lxml import etree

from antq_writer.layouts import Align, PageNumber, Section
from antq_writer.patterns import regex
from antq_writer.records import dataclass

from ..docx.names import as_transitional, is_on, local, value, w
from ..docx.package import Package
from .cascade import Cascade, Props
from .measures import count, mm, twips
from .walk import Paragraph
from .words import WordReader

_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_STRICT_RELATION = "{http://purl.oclc.org/ooxml/officeDocument/relationships}id"
_PAGE = regex(r"(?<![A-Z])PAGE(?![A-Z])", re.IGNORECASE)
_CONDITION = regex(r"\s*IF\b", re.IGNORECASE)
_OTHER_FIGURES = regex(r"\\\*\s*(?:roman|alphabetic|cardtext|ordtext)", re.IGNORECASE)
ALIGNS = {
    "left": Align.LEFT,
    "center": Align.CENTRE,
    "right": Align.RIGHT,
    "both": Align.JUSTIFY,
    "distribute": Align.JUSTIFY,
}


@dataclass(frozen=True, slots=True)
class _Found:
    """A page number of a header or footer."""

    number: PageNumber
    hides_first: bool
    """Whether a field `{ IF … }` keeps it from the first page."""


class Pages:
    """Reads the sections of one file."""

    def __init__(self, package: Package, root: etree._Element, cascade: Cascade) -> None:
        self._package = package
        self._body = root.find(w("body"))
        self._cascade = cascade
        self._words = WordReader(cascade)
        self._targets = {one.ident: one.target for one in package.relations(package.main)}
        settings = as_transitional(package.part("/settings"))
        self._even = settings is not None and is_on(settings.find(w("evenAndOddHeaders")))
        self._read: dict[tuple[str, bool], list[_Found]] = {}

    @property
    def room(self) -> float:
        """Width of the text on the first pages, mm."""
        first = next(iter(self._properties()), None)
        return 160.0 if first is None else _room(first)

    def read(self, paragraphs: Sequence[Paragraph]) -> tuple[Section, ...]:
        """The sections in order."""
        numbers = {one.element: one.number for one in paragraphs}
        made: list[Section] = []
        known: dict[str, dict[str, list[_Found]]] = {"headerReference": {}, "footerReference": {}}
        first = 1
        for properties in self._properties():
            made.append(self._section(properties, known, first))
            holder = next(properties.iterancestors(w("p")), None)
            first = numbers.get(holder, first) + 1 if holder is not None else first
        ends = [*(section.paragraph for section in made[1:]), math.inf]
        return tuple(_filled(section, ends[at], paragraphs) for at, section in enumerate(made))

    def _properties(self) -> list[etree._Element]:
        return [] if self._body is None else list(self._body.iter(w("sectPr")))

    def _section(
        self, properties: etree._Element, known: dict[str, dict[str, list[_Found]]], first: int
    ) -> Section:
        for name, kinds in known.items():
            for reference in properties.findall(w(name)):
                target = self._targets.get(reference.get(_RELATION) or reference.get(_STRICT_RELATION) or "")
                kinds[value(reference, "type") or "default"] = self._numbers(
                    target, name == "headerReference"
                )
        title_page = is_on(properties.find(w("titlePg")))
        usual, even, on_first = (
            [number for kinds in known.values() for number in kinds.get(kind, ())]
            for kind in ("default", "even", "first")
        )
        counting = properties.find(w("pgNumType"))
        arabic = (value(counting, "fmt") or "decimal") in ("decimal", "numberInDash")
        start = value(counting, "start")
        size, margins = properties.find(w("pgSz")), properties.find(w("pgMar"))
        sides = {
            side: mm(abs(twips(value(margins, side), 1440.0))) for side in ("top", "bottom", "left", "right")
        }
        return Section(
            first,
            mm(twips(value(size, "w"), 12240.0)),
            mm(twips(value(size, "h"), 15840.0)),
            sides["top"],
            sides["bottom"],
            sides["left"] + mm(twips(value(margins, "gutter"))),
            sides["right"],
            _printed((one for one in (on_first if title_page else usual) if not one.hides_first), arabic),
            _printed([*usual, *(even if self._even else ())], arabic),
            count(start, 0) if start else None,
        )

    def _numbers(self, target: str | None, top: bool) -> list[_Found]:
        """The page numbers that a header or footer prints."""
        if target is None:
            return []
        if (target, top) not in self._read:
            root = as_transitional(self._package.xml(target))
            shown = [] if root is None else [p for p in root.iter(w("p")) if not _is_spare(p)]
            found = [self._number(paragraph, top) for paragraph in shown]
            self._read[target, top] = [one for one in found if one is not None]
        return self._read[target, top]

    def _number(self, paragraph: etree._Element, top: bool) -> _Found | None:
        words = self._words.read(paragraph)
        said = " ".join(words.fields)
        if not _PAGE.search(said.replace("NUMPAGES", "").replace("SECTIONPAGES", "")):
            return None
        props = self._cascade.paragraph(paragraph, None)
        letters = [one for one in words.letters if one.text.strip()] or list(words.letters)
        number = PageNumber(
            top,
            _align(paragraph, props, max(words.segments[-1].tabs, words.segments[-1].column)),
            tuple(dict.fromkeys(one.size for one in letters)),
            not any(one.italic for one in letters),
            not _OTHER_FIGURES.search(said),
        )
        return _Found(number, any(_CONDITION.match(one) for one in words.fields))


def _is_spare(paragraph: etree._Element) -> bool:
    """Whether it repeats a text box for programs that do not know the newer kind."""
    return any(local(above) == "Fallback" for above in paragraph.iterancestors())


def _printed(found: Iterable[_Found], arabic: bool) -> tuple[PageNumber, ...]:
    return tuple(replace(one.number, arabic=one.number.arabic and arabic) for one in found)


def _align(paragraph: etree._Element, props: Props, tabs: int) -> Align:
    """Where a page number stands: by a frame or text box, by a tab, or by the paragraph."""
    if props.get("frame", "at") != "at":
        return ALIGNS.get(props["frame"], Align.LEFT)
    if any(local(one) in ("txbxContent", "wsp") for one in paragraph.iterancestors()):
        anchor = next((one for one in paragraph.iterancestors() if local(one) == "anchor"), None)
        said = (
            ""
            if anchor is None
            else "".join(t for e in anchor.iter() if local(e) == "positionH" for t in e.itertext())
        )
        if said.strip() in ALIGNS:
            return ALIGNS[said.strip()]
    if tabs:
        return Align.CENTRE if tabs == 1 else Align.RIGHT
    return ALIGNS.get(props.get("jc", "left"), Align.LEFT)


def _room(properties: etree._Element) -> float:
    size, margins = properties.find(w("pgSz")), properties.find(w("pgMar"))
    sides = sum(twips(value(margins, side), 1440.0) for side in ("left", "right"))
    return mm(twips(value(size, "w"), 12240.0) - sides - twips(value(margins, "gutter")))


def _filled(section: Section, end: float, paragraphs: Sequence[Paragraph]) -> Section:
    """The section with what its words belong to."""
    words = [one for one in paragraphs if section.paragraph <= one.number < end and one.text]
    appendices = dict.fromkeys(one.passage.appendix for one in words if one.passage and one.passage.appendix)
    first = words[0].passage if words else None
    return replace(
        section,
        appendices=tuple(appendices),
        opens_appendix=bool(first and first.appendix),
        has_body=any(one.passage and not one.passage.appendix for one in words),
    )
