"""Names of WordprocessingML, and how its switches are read."""

from __future__ import annotations

from typing import overload

from lxml import etree

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
HOLDERS = frozenset({"hyperlink", "smartTag", "sdt", "sdtContent", "customXml", "fldSimple", "dir", "bdo"})
"""Elements of a paragraph whose runs are words of it."""
PLAIN = {ord(space): " " for space in "\u00a0\u2007\u202f"} | dict.fromkeys(
    map(ord, "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff")
)
"""Spaces of other widths become plain ones, signs of no width nothing."""
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"


def w(name: str) -> str:
    """`p` → the tag of a paragraph."""
    return f"{{{NAMESPACE}}}{name}"


def local(element: etree._Element) -> str:
    """The tag without its namespace; empty for what is no element."""
    tag = element.tag
    return tag.rsplit("}", 1)[-1] if isinstance(tag, str) else ""


def value(element: etree._Element | None, name: str = "val") -> str | None:
    """An attribute of the namespace; None when the element or the attribute is missing."""
    return None if element is None else element.get(w(name))


def is_on(element: etree._Element | None) -> bool:
    """Whether a switch such as `<w:caps/>` is there and on."""
    return element is not None and value(element) not in ("0", "false", "off", "none")


@overload
def as_transitional(data: etree._Element) -> etree._Element: ...
@overload
def as_transitional(data: None) -> None: ...
@overload
def as_transitional(data: etree._Element | None) -> etree._Element | None: ...
def as_transitional(data: etree._Element | None) -> etree._Element | None:
    """A tree in the strict namespace with the names of the usual one; None stays None."""
    if data is None or not str(data.tag).startswith(f"{{{_STRICT}}}"):
        return data
    for element in data.iter():
        if isinstance(element.tag, str) and element.tag.startswith(f"{{{_STRICT}}}"):
            element.tag = w(local(element))
            for name, text in list(element.attrib.items()):
                if str(name).startswith(f"{{{_STRICT}}}"):
                    del element.attrib[name]
                    element.set(w(str(name).rsplit("}", 1)[-1]), text)
    return data
