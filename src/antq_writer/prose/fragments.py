"""Parses the markup of a rendered template into blocks of the Document."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from lxml import etree

from antq_writer.diagnostics import Fault, Message, Severity
from antq_writer.document import (
    Align,
    Block,
    Break,
    Cell,
    Citation,
    Figure,
    Gap,
    Inline,
    Inlines,
    Note,
    Paragraph,
    Role,
    Row,
    Table,
    Text,
)
from antq_writer.errors import TemplateError
from antq_writer.positions import Position
from antq_writer.prose import markup

BAD_MARKUP = Fault(
    "MB011",
    "Thẻ trong mẫu viết sai",
    Severity.ERROR,
    Message("mẫu của mục “{section}” viết sai thẻ: {reason}", "section “{section}”: bad markup: {reason}"),
    Message(
        "xem lại các thẻ <p>, <y>, <dash>, <plus>, <table> có đủ thẻ đóng không",
        "see whether each <p>, <y>, <dash>, <plus>, <table> is closed",
    ),
)

_SPACE = re.compile(r"[ \t\r\n]+")
_STRAY = re.compile(r" (?=[,.;:)”])|(?<=[(“]) ")
"""The spaces that line breaks of a template leave before a mark and after a bracket."""
_ROLES = {
    "p": Role.BODY,
    "dash": Role.DASH,
    "plus": Role.PLUS,
    "point": Role.POINT,
    "clause": Role.CLAUSE,
    "centre": Role.CENTRE,
}
_ALIGN = {a.value: a for a in Align}


@dataclass(frozen=True, slots=True)
class Place:
    """Where the markup comes from, and how its ideas are set out."""

    section: str
    """Name of the section that the blocks belong to."""
    template: str
    """Name of the template or statement, for messages and provenance."""
    idea: Role = Role.DASH
    """What `<y>` becomes."""


def blocks(text: str, place: Place) -> tuple[Block, ...]:
    """The blocks of a rendered template; text outside any block is an error."""
    root = _parse(text, place)
    if _SPACE.sub("", root.text or ""):
        raise _bad(place, f"chữ ngoài thẻ: “{(root.text or '').strip()[:40]}”")
    return tuple(_block(element, place) for element in root)


def inline(text: str, place: Place) -> Inlines:
    """The inline nodes of a rendered statement."""
    return _trim(_inlines(_parse(text, place), place, False, False))


def _parse(text: str, place: Place) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True, remove_comments=True)
    try:
        return etree.fromstring(f"<x>{text}</x>".encode(), parser)
    except etree.XMLSyntaxError as error:
        raise _bad(place, str(error)) from error


def _bad(place: Place, reason: str) -> TemplateError:
    return TemplateError([BAD_MARKUP.at(Position(place.template), section=place.section, reason=reason)])


def _block(element: etree._Element, place: Place) -> Block:
    tag = str(element.tag)
    if _SPACE.sub("", element.tail or ""):
        raise _bad(place, f"chữ ngoài thẻ: “{(element.tail or '').strip()[:40]}”")
    if tag == "table":
        return _table(element, place)
    role = place.idea if tag == "y" else _ROLES.get(tag)
    if role is None:
        raise _bad(place, f"không có thẻ <{tag}>")
    content = _trim(_inlines(element, place, False, False))
    return Paragraph(content, role, element.get("n") or "", place.section)


def _inlines(element: etree._Element, place: Place, bold: bool, italic: bool) -> list[Inline]:
    nodes: list[Inline] = []
    _collect(element, nodes, place, bold, italic)
    return nodes


def _collect(element: etree._Element, nodes: list[Inline], place: Place, bold: bool, italic: bool) -> None:
    if element.text:
        nodes.append(_own_words(element.text, place, bold, italic))
    for child in element:
        _node(child, nodes, place, bold, italic)
        if child.tail:
            nodes.append(_own_words(child.tail, place, bold, italic))


def _own_words(text: str, place: Place, bold: bool, italic: bool) -> Text:
    if "\n" in text or "  " in text:
        text = _STRAY.sub("", _SPACE.sub(" ", text))
    return Text(text, bold, italic, "", place.template)


def _node(element: etree._Element, nodes: list[Inline], place: Place, bold: bool, italic: bool) -> None:
    tag, get = element.tag, element.get
    if tag == "t":
        _lines(element.text or "", nodes, get("p") or "", bold, italic)
    elif tag == "f":
        inputs = get("in")
        nodes.append(
            Figure(
                element.text or "",
                markup.decode(get("v") or ""),
                get("p") or "",
                get("x") or "",
                tuple(inputs.split()) if inputs else (),
                bold,
                italic,
            )
        )
    elif tag == "s":
        _collect(element, nodes, Place(place.section, get("id") or "", place.idea), bold, italic)
    elif tag == "c":
        nodes.append(Citation(get("k") or "", get("s") or "", get("p") or "", bold, italic))
    elif tag == "gap":
        nodes.append(Gap(get("p") or "", bold=bold, italic=italic))
    elif tag in {"b", "i"}:
        _collect(element, nodes, place, bold or tag == "b", italic or tag == "i")
    elif tag == "br":
        nodes.append(Break())
    elif tag == "note":
        content = _trim(_inlines(element, place, False, False))
        nodes.append(Note((Paragraph(content, Role.CELL, "", place.section),)))
    else:
        raise _bad(place, f"không có thẻ <{tag}>")


def _lines(text: str, nodes: list[Inline], path: str, bold: bool, italic: bool) -> None:
    for number, line in enumerate(text.split("\n")):
        if number:
            nodes.append(Break())
        if line:
            nodes.append(Text(line, bold, italic, path))


def _trim(nodes: Iterable[Inline]) -> Inlines:
    """Without the template's own spaces at both ends and doubled between its words; data is not touched."""
    kept: list[Inline] = []
    for node in nodes:
        if isinstance(node, Text) and not node.path:
            text = node.text
            before = kept[-1] if kept else None
            if before is None or (isinstance(before, Text) and not before.path and before.text.endswith(" ")):
                text = text.lstrip(" ")
            if text:
                kept.append(Text(text, node.bold, node.italic, origin=node.origin))
        else:
            kept.append(node)
    while kept and isinstance(last := kept[-1], Text) and not last.path:
        if stripped := last.text.rstrip(" "):
            kept[-1] = Text(stripped, last.bold, last.italic, origin=last.origin)
            break
        kept.pop()
    return tuple(kept)


def _table(element: etree._Element, place: Place) -> Table:
    header = [row for head in element.findall("head") for row in head.findall("row")]
    rows = element.findall("row")
    widths = tuple(int(w) for w in (element.get("widths") or "").split())
    caption = element.find("caption")
    return Table(
        tuple(_row(r, place, bold=True) for r in header),
        _counted(rows, place),
        widths or (1,) * max(sum(int(c.get("columns") or 1) for c in r) for r in (*header, *rows)),
        _trim(_inlines(caption, place, False, True)) if caption is not None else (),
        place.section,
    )


def _counted(rows: list[etree._Element], place: Place) -> tuple[Row, ...]:
    """The rows of a table; `<tt/>` counts them, anew after each heading of a group (`<row nhom="1">`)."""
    made = []
    number = 0
    for row in rows:
        group = row.get("nhom") == "1"
        number = 0 if group else number + (row.find("tt") is not None)
        made.append(_row(row, place, bold=group or row.get("bold") == "1", number=number))
    return tuple(made)


def _row(element: etree._Element, place: Place, *, bold: bool, number: int = 0) -> Row:
    return Row(tuple(_cell(c, place, bold, number) for c in element.iterchildren("cell", "tt")))


def _cell(element: etree._Element, place: Place, bold: bool, number: int) -> Cell:
    if str(element.tag) == "tt":
        return Cell((Paragraph((), Role.CELL, str(number), place.section),), align=Align.CENTRE)
    content = _trim(_inlines(element, place, bold, False))
    align = _ALIGN.get(element.get("align") or "", Align.CENTRE if bold else Align.LEFT)
    return Cell(
        (Paragraph(content, Role.CELL, "", place.section),),
        int(element.get("columns") or 1),
        int(element.get("rows") or 1),
        align,
    )
