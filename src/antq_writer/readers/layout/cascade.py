"""What Word makes of a paragraph and its letters: defaults, table style, style, list, direct formatting."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import TypeAlias

from lxml import etree

from ..docx.names import is_on, local, value, w

Props: TypeAlias = Mapping[str, str]
"""Properties by name; `on` and `off` for switches."""

TOGGLES = ("b", "i", "caps", "smallCaps", "vanish")
"""Switches that a character style turns round where the paragraph style has them on."""
_SLOTS = {"ascii": "asciiTheme", "hAnsi": "hAnsiTheme", "eastAsia": "eastAsiaTheme", "cs": "cstheme"}
_SPACING = ("before", "after", "line", "lineRule", "beforeAutospacing", "afterAutospacing")
_SIDES = {"start": "left", "end": "right"}
_NOTHING: Props = MappingProxyType({})


def paragraph_properties(element: etree._Element | None) -> dict[str, str]:
    """The properties that a `w:pPr` holds itself."""
    props: dict[str, str] = {}
    for child in element if element is not None else ():
        name = local(child)
        if name in ("jc", "outlineLvl"):
            props[name] = _SIDES.get(value(child) or "", value(child) or "")
        elif name == "spacing":
            props |= {key: said for key in _SPACING if (said := value(child, key)) is not None}
        elif name == "ind":
            props |= _indents(child)
        elif name == "contextualSpacing":
            props[name] = "on" if is_on(child) else "off"
        elif name == "numPr":
            props |= {
                key: said for key in ("numId", "ilvl") if (said := value(child.find(w(key)))) is not None
            }
        elif name == "pBdr":
            props |= _borders(child)
        elif name == "framePr":
            props["frame"] = value(child, "xAlign") or "at"
        elif name == "tabs":
            props["tabs"] = " ".join(f"{value(tab)}:{value(tab, 'pos')}" for tab in child)
    return props


def _indents(element: etree._Element) -> Iterator[tuple[str, str]]:
    for key, other in (("left", "start"), ("right", "end")):
        said = value(element, key) or value(element, other)
        if said is not None:
            yield key, said
    hanging, first = value(element, "hanging"), value(element, "firstLine")
    if hanging is not None:
        yield "firstLine", hanging[1:] if hanging.startswith("-") else f"-{hanging}"
    elif first is not None:
        yield "firstLine", first


def _borders(element: etree._Element) -> Iterator[tuple[str, str]]:
    for side in element:
        kind = value(side) or "none"
        colour = value(side, "color") or "auto"
        yield f"border.{_SIDES.get(local(side), local(side))}", f"{kind} {colour}"


def run_properties(element: etree._Element | None) -> dict[str, str]:
    """The properties that a `w:rPr` holds itself."""
    props: dict[str, str] = {}
    for child in element if element is not None else ():
        name = local(child)
        if name in TOGGLES:
            props[name] = "on" if is_on(child) else "off"
        elif name == "rFonts":
            for slot, theme in _SLOTS.items():
                named, themed = value(child, slot), value(child, theme)
                if themed:
                    props[slot] = f"+{themed}"
                elif named:
                    props[slot] = named
            if value(child, "hint"):
                props["hint"] = value(child, "hint") or ""
        elif name in ("sz", "color", "u", "vertAlign", "rStyle"):
            props[name] = value(child) or ""
    return props


class Cascade:
    """The styles, lists and theme of one file."""

    def __init__(
        self, styles: etree._Element | None, numbering: etree._Element | None, theme: etree._Element | None
    ) -> None:
        self._styles = {} if styles is None else {value(s, "styleId"): s for s in styles.iter(w("style"))}
        defaults = None if styles is None else styles.find(w("docDefaults"))
        self._default_paragraph = paragraph_properties(_at(defaults, "pPrDefault", "pPr"))
        self._default_run = run_properties(_at(defaults, "rPrDefault", "rPr"))
        self._usual = {
            value(s, "type"): ident
            for ident, s in self._styles.items()
            if value(s, "default") in ("1", "true")
        }
        self._levels: dict[tuple[str, str], dict[str, str]] = {}
        self._lists: dict[str | None, etree._Element] = {}
        self._abstract: dict[str | None, etree._Element] = {}
        if numbering is not None:
            self._lists = {value(n, "numId"): n for n in numbering.iter(w("num"))}
            self._abstract = {value(a, "abstractNumId"): a for a in numbering.iter(w("abstractNum"))}
        self.theme = _theme(theme)
        self._chains: dict[tuple[str | None, str], dict[str, str]] = {}
        self._bases: dict[tuple[str | None, str | None], Props] = {}
        self._paragraphs: dict[tuple[str | None, str | None], Props] = {}

    def style(self, paragraph: etree._Element) -> str | None:
        """Id of the style of a paragraph."""
        return value(_at(paragraph, "pPr", "pStyle")) or self._usual.get("paragraph")

    def paragraph(self, element: etree._Element, table_style: str | None) -> Props:
        """All that holds for a paragraph."""
        style = self.style(element)
        own = paragraph_properties(element.find(w("pPr")))
        base = self._paragraph_base(style, table_style)
        if "numId" in own:
            level = self._level(own["numId"], own.get("ilvl", "0"))
            return {**base, **level, **own}
        return {**base, **own} if own else base

    def _paragraph_base(self, style: str | None, table_style: str | None) -> Props:
        key = (style, table_style)
        if key not in self._paragraphs:
            of_style = self._chain(style, "pPr")
            level = self._level(of_style["numId"], of_style.get("ilvl", "0")) if "numId" in of_style else {}
            of_table = self._chain(table_style, "pPr") if table_style else {}
            self._paragraphs[key] = {**self._default_paragraph, **of_table, **level, **of_style}
        return self._paragraphs[key]

    def letters(self, style: str | None, table_style: str | None) -> Props:
        """What holds for the letters of a paragraph before their own formatting."""
        key = (style, table_style)
        if key not in self._bases:
            of_table = self._chain(table_style, "rPr") if table_style else {}
            self._bases[key] = {**self._default_run, **of_table, **self._chain(style, "rPr")}
        return self._bases[key]

    def run(self, properties: etree._Element | None, base: Props) -> Props:
        """What holds for the letters of a run."""
        own = run_properties(properties)
        if not own:
            return base
        character = self._chain(own.get("rStyle"), "rPr") if "rStyle" in own else {}
        made = {**base, **character}
        for toggle in TOGGLES:
            if toggle in character and base.get(toggle) == "on":
                made[toggle] = "off" if character[toggle] == "on" else "on"
        return {**made, **own}

    def _chain(self, ident: str | None, kind: str) -> dict[str, str]:
        key = (ident, kind)
        if key in self._chains:
            return self._chains[key]
        self._chains[key] = {}  # what a circle of styles finds
        style = self._styles.get(ident)
        if style is not None:
            above = self._chain(value(style.find(w("basedOn"))), kind)
            read = paragraph_properties if kind == "pPr" else run_properties
            self._chains[key] = {**above, **read(style.find(w(kind)))}
        return self._chains[key]

    def _level(self, ident: str, depth: str) -> dict[str, str]:
        if (ident, depth) not in self._levels:
            number = self._lists.get(ident)
            found = None
            for holder in _holders(number, self._abstract, depth):
                found = next((lvl for lvl in holder.iter(w("lvl")) if value(lvl, "ilvl") == depth), None)
                if found is not None:
                    break
            props = paragraph_properties(None if found is None else found.find(w("pPr")))
            self._levels[ident, depth] = props
        return self._levels[ident, depth]


def _holders(
    number: etree._Element | None, abstract: Mapping[str | None, etree._Element], depth: str
) -> Iterator[etree._Element]:
    """Where a level of a list may be described, the list's own first."""
    if number is None:
        return
    yield from (one for one in number.iter(w("lvlOverride")) if value(one, "ilvl") == depth)
    pattern = abstract.get(value(number.find(w("abstractNumId"))))
    if pattern is not None:
        yield pattern


def _at(element: etree._Element | None, *names: str) -> etree._Element | None:
    for name in names:
        element = None if element is None else element.find(w(name))
    return element


def _theme(root: etree._Element | None) -> dict[str, str]:
    """The fonts of a theme by the names that `w:rFonts` calls them."""
    fonts: dict[str, str] = {}
    for element in root.iter() if root is not None else ():
        which = {"majorFont": "major", "minorFont": "minor"}.get(local(element))
        for face in element if which else ():
            for suffix in {"latin": ("Ascii", "HAnsi"), "ea": ("EastAsia",), "cs": ("Bidi",)}.get(
                local(face), ()
            ):
                fonts.setdefault(f"{which}{suffix}", face.get("typeface") or "")
    return fonts
