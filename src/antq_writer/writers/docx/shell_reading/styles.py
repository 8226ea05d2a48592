"""The styles that a shell defines, read from its part for them."""

from __future__ import annotations

from collections.abc import Mapping

from lxml import etree

from ..namespaces import W, w
from ..styles import Font, Styles

_DEEPEST = 20
"""Styles that one is based on through others; more go round in a ring."""


def styles_of(part: etree._Element) -> Styles:
    """The styles of the part `word/styles.xml`."""
    idents: dict[str, str] = {}
    defined: dict[str, etree._Element] = {}
    for style in part.iterfind("w:style", W):
        ident, name = style.get(w("styleId")), style.find("w:name", W)
        if ident and name is not None:
            defined[ident] = style
            idents.setdefault(name.get(w("val"), "").casefold(), ident)
    default = part.find("w:docDefaults/w:rPrDefault", W)
    fonts = {ident: _font(ident, defined, default) for ident in defined}
    return Styles(idents, fonts, _font(None, defined, default))


def _font(ident: str | None, defined: Mapping[str, etree._Element], default: etree._Element | None) -> Font:
    size, bold = (_said(what, ident, defined, default) for what in ("w:sz", "w:b"))
    return Font(float(size or 20) / 2, bold is not None and bold not in ("0", "false", "off"))


def _said(
    what: str, ident: str | None, defined: Mapping[str, etree._Element], default: etree._Element | None
) -> str | None:
    """What a style says, or one that it is based on, or the default of all."""
    for _ in range(_DEEPEST):
        style = defined.get(ident or "")
        if style is None:
            break
        found = style.find(f"w:rPr/{what}", W)
        if found is not None:
            return found.get(w("val"), "1")
        based = style.find("w:basedOn", W)
        ident = None if based is None else based.get(w("val"))
    found = None if default is None else default.find(f"w:rPr/{what}", W)
    return None if found is None else found.get(w("val"), "1")
