"""Where a shell has its places: the paragraphs `{{p name }}`, and what stands around them."""

from __future__ import annotations

from lxml import etree

from antq_writer.patterns import regex

from ..lines import LinePlace
from ..namespaces import W, w
from ..styles import Font, Styles

_CELL_MARGIN = 108
"""Twips on each side of a cell whose table says nothing."""


_ALONE = regex(r"\s*\{\{p\s+(\w+)\s*\}\}\s*")


def paragraphs_by_tag(part: etree._Element) -> dict[str, list[etree._Element]]:
    """By name the paragraphs that hold the tag `{{p name }}` and nothing else."""
    found: dict[str, list[etree._Element]] = {}
    for paragraph in part.iter(w("p")):
        if tag := _ALONE.fullmatch(text_of(paragraph)):
            found.setdefault(tag[1], []).append(paragraph)
    return found


def style_of(paragraph: etree._Element) -> str | None:
    """The id of the paragraph's style; None for the default one."""
    style = paragraph.find("w:pPr/w:pStyle", W)
    return None if style is None else style.get(w("val"))


def line_place(paragraph: etree._Element, styles: Styles, page: int) -> LinePlace:
    """What decides how a line breaks; `page` is the width of the text on the page, twips."""
    style = style_of(paragraph) or styles.default
    return LinePlace(style, _room(paragraph, page), _font(paragraph, styles))


def above(rule: etree._Element) -> etree._Element:
    """The paragraph of text above a rule; the rule itself when there is none."""
    found = rule.getprevious()
    while found is not None and (found.tag != w("p") or text_of(found).lstrip().startswith("{%")):
        found = found.getprevious()
    return rule if found is None else found


def text_of(paragraph: etree._Element) -> str:
    """The words of a paragraph."""
    return "".join(text.text or "" for text in paragraph.iter(w("t")))


def _font(paragraph: etree._Element, styles: Styles) -> Font:
    """The style's font, unless the first run has one of its own."""
    font = styles.font(style_of(paragraph))
    own = paragraph.find("w:r/w:rPr", W)
    if own is None:
        return font
    size, bold = own.find("w:sz", W), own.find("w:b", W)
    return Font(
        font.size if size is None else float(size.get(w("val"), "28")) / 2,
        font.bold if bold is None else bold.get(w("val"), "1") not in ("0", "false", "off"),
    )


def _room(paragraph: etree._Element, page: int) -> int:
    cell = next(paragraph.iterancestors(w("tc")), None)
    if cell is None:
        return page
    width = cell.find("w:tcPr/w:tcW", W)
    if width is None or width.get(w("type"), "dxa") != "dxa":
        return page // 2
    table = next(cell.iterancestors(w("tbl")))
    room = int(width.get(w("w"), "0"))
    for one, other in (("left", "start"), ("right", "end")):
        margin = None
        for place in (cell.find("w:tcPr/w:tcMar", W), table.find("w:tblPr/w:tblCellMar", W)):
            if margin is None and place is not None:
                margin = place.find(f"w:{one}", W)
                margin = place.find(f"w:{other}", W) if margin is None else margin
        room -= _CELL_MARGIN if margin is None else int(margin.get(w("w"), "0"))
    return room
