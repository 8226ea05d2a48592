"""The sections that a shell leads to."""

from __future__ import annotations

from copy import deepcopy

from lxml import etree

from antq_writer.patterns import regex

from ..namespaces import W, w
from ..sections import Sections

_NAMESPACES = regex(r' xmlns:\w+="[^"]*"')
_AFTER_START = (
    "cols",
    "formProt",
    "vAlign",
    "noEndnote",
    "titlePg",
    "textDirection",
    "bidi",
    "rtlGutter",
    "docGrid",
)


def sections(shell: etree._Element) -> Sections:
    """The sections made from the last `w:sectPr` of a shell, which the body keeps as it stands."""
    upright = deepcopy(shell)
    _put(upright, "type", "nextPage", before=("pgSz",))
    _put(upright, "titlePg", None, before=("textDirection", "bidi", "rtlGutter", "docGrid"))
    numbers = _put(upright, "pgNumType", None, before=_AFTER_START)
    numbers.set(w("start"), "1")
    across = deepcopy(upright)
    size = _size(across)
    high, wide = size.get(w("h"), ""), size.get(w("w"), "")
    if int(high) > int(wide):
        size.set(w("w"), high)
        size.set(w("h"), wide)
    size.set(w("orient"), "landscape")
    return Sections(_xml(shell), _xml(upright), _xml(across), _width(shell), _width(across))


def _put(section: etree._Element, name: str, value: str | None, before: tuple[str, ...]) -> etree._Element:
    """The child of this name, made before the first of some others (the schema orders them) if need be."""
    found = section.find(f"w:{name}", W)
    if found is None:
        found = etree.Element(w(name))
        later = [at for at, child in enumerate(section) if child.tag in {w(one) for one in before}]
        section.insert(later[0] if later else len(section), found)
    if value is not None:
        found.set(w("val"), value)
    elif name == "titlePg":
        found.attrib.pop(w("val"), None)
    return found


def _size(section: etree._Element) -> etree._Element:
    size = section.find("w:pgSz", W)
    if size is None:
        raise ValueError("the section has no page size")
    return size


def _width(section: etree._Element) -> int:
    margins = section.find("w:pgMar", W)
    if margins is None:
        raise ValueError("the section has no margins")
    sides = sum(int(margins.get(w(side), "0")) for side in ("left", "right", "gutter"))
    return int(_size(section).get(w("w"), "0")) - sides


def _xml(section: etree._Element) -> str:
    return _NAMESPACES.sub("", etree.tostring(section, encoding="unicode", with_tail=False))
