"""Reads the markup of a rendered template into blocks of the Document."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from antq_writer.diagnostics import Fault, Message, Severity
from antq_writer.document import (
    Align,
    Block,
    Break,
    Cell,
    Inline,
    Inlines,
    Note,
    Paragraph,
    Role,
    Row,
    Table,
    Text,
    plain,
)
from antq_writer.errors import TemplateError
from antq_writer.patterns import regex
from antq_writer.positions import Position
from antq_writer.prose import markup
from antq_writer.records import dataclass

BAD_MARKUP = Fault(
    "MB011",
    "Thẻ trong mẫu viết sai",
    Severity.ERROR,
    Message("mẫu của mục “{section}” viết sai thẻ: {reason}", "section “{section}”: bad markup: {reason_en}"),
    Message(
        "xem lại các thẻ <p>, <y>, <dash>, <plus>, <table> có đủ thẻ đóng không",
        "see whether each <p>, <y>, <dash>, <plus>, <table> is closed",
    ),
)

_SPACE = regex(r"[ \t\r\n]+")
_STRAY = regex(r" (?=[,.;:)”])|(?<=[(“]) ")
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
DEEPEST = 20
"""Tags inside one another."""
WIDEST = 1000
"""Columns and rows that a cell may span, and the largest share of a column."""


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
    made: list[Block] = []
    for piece in _read(text, place).pieces:
        if isinstance(piece, Element):
            made.append(_block(piece, place))
        elif not isinstance(piece, str) or piece.strip(" \t\r\n"):
            words = piece if isinstance(piece, str) else plain(piece)
            raise _bad(
                place, f"chữ ngoài thẻ: “{_start(words)}”", f"words outside any block: “{_start(words)}”"
            )
    return tuple(made)


def inline(text: str, place: Place) -> Inlines:
    """The inline nodes of a rendered statement."""
    return _trim(_inlines(_read(text, place), place, False, False))


class Element:
    """A tag with what stands in it: words, ready-made nodes, and tags."""

    __slots__ = ("attributes", "pieces", "tag")

    def __init__(self, tag: str, attributes: dict[str, str]) -> None:
        self.tag = tag
        self.attributes = attributes
        self.pieces: list[str | Inlines | Element] = []

    def get(self, name: str) -> str:
        """An attribute; empty where there is none."""
        return self.attributes.get(name, "")

    def every(self, *tags: str) -> list[Element]:
        """The tags of these names that stand right in it."""
        return [p for p in self.pieces if isinstance(p, Element) and p.tag in tags]


_TOKEN = regex(f'{markup.OPEN}(\\d+){markup.CLOSE}|<(/?)([a-z]+)((?:\\s+[a-z]+="[^"<>]*")*)\\s*(/?)>')
_ATTRIBUTE = regex('([a-z]+)="([^"]*)"')


def _read(text: str, place: Place) -> Element:
    """The tags of a text as a tree; a tag that is not closed, or closed twice, is an error."""
    top = Element("", {})
    open_ = [top]
    pieces = top.pieces
    parts = _TOKEN.split(text)
    nodes = markup.nodes()
    for words, number, closing, tag, attributes, single in zip(*[iter(parts)] * 6, strict=False):
        if words:
            pieces.append(_plain(words, place) if "<" in words or "&" in words else words)
        if number is not None:
            pieces.append(nodes[int(number)])
        elif closing:
            if open_[-1].tag != tag:
                raise _bad(place, f"thẻ </{tag}> đóng không đúng chỗ", f"</{tag}> stands in a wrong place")
            open_.pop()
            pieces = open_[-1].pieces
        else:
            element = Element(tag, dict(_ATTRIBUTE.findall(attributes)) if attributes else {})
            pieces.append(element)
            if not single:
                if len(open_) > DEEPEST:
                    raise _bad(
                        place, f"có hơn {DEEPEST} thẻ lồng nhau", f"over {DEEPEST} tags inside one another"
                    )
                open_.append(element)
                pieces = element.pieces
    if parts[-1]:
        pieces.append(_plain(parts[-1], place))
    if len(open_) > 1:
        raise _bad(place, f"thẻ <{open_[-1].tag}> chưa đóng", f"<{open_[-1].tag}> is not closed")
    return top


def _plain(words: str, place: Place) -> str:
    if "<" in words:
        tag = _start(words[words.index("<") :])
        raise _bad(place, f"không đọc được thẻ: “{tag}”", f"the tag cannot be read: “{tag}”")
    if "&" not in words:
        return words
    from html import unescape  # noqa: PLC0415 - its table of entities is large, and few texts need it

    return unescape(words)


def _bad(place: Place, reason: str, reason_en: str) -> TemplateError:
    where = Position(place.template)
    return TemplateError([BAD_MARKUP.at(where, section=place.section, reason=reason, reason_en=reason_en)])


def _start(words: str) -> str:
    return " ".join(words.split())[:40]


def _block(element: Element, place: Place) -> Block:
    if element.tag == "table":
        return _table(element, place)
    role = place.idea if element.tag == "y" else _ROLES.get(element.tag)
    if role is None:
        raise _bad(place, f"không có thẻ <{element.tag}>", f"there is no tag <{element.tag}>")
    content = _trim(_inlines(element, place, False, False))
    return Paragraph(content, role, element.get("n"), place.section)


def _inlines(element: Element, place: Place, bold: bool, italic: bool) -> list[Inline]:
    nodes: list[Inline] = []
    _collect(element, nodes, place, bold, italic)
    return nodes


def _collect(element: Element, nodes: list[Inline], place: Place, bold: bool, italic: bool) -> None:
    for piece in element.pieces:
        if isinstance(piece, str):
            nodes.append(_own_words(piece, bold, italic, place.template))
        elif isinstance(piece, tuple):
            nodes += [_set(n, bold, italic) for n in piece] if bold or italic else piece
        else:
            _node(piece, nodes, place, bold, italic)


def _set(node: Inline, bold: bool, italic: bool) -> Inline:
    return node if isinstance(node, Break | Note) else replace(node, bold=bold, italic=italic)


@lru_cache(maxsize=4096)
def _own_words(text: str, bold: bool, italic: bool, template: str) -> Text:
    """Words of a template without its line breaks; they recur in every report, so that the answers are kept."""
    if "\n" in text or "  " in text:
        text = _STRAY.sub("", _SPACE.sub(" ", text))
    return Text(text, bold, italic, "", template)


def _node(element: Element, nodes: list[Inline], place: Place, bold: bool, italic: bool) -> None:
    tag = element.tag
    if tag in {"b", "i"}:
        _collect(element, nodes, place, bold or tag == "b", italic or tag == "i")
    elif tag == "s":
        _collect(element, nodes, Place(place.section, element.get("id"), place.idea), bold, italic)
    elif tag == "br":
        nodes.append(Break())
    elif tag == "note":
        content = _trim(_inlines(element, place, False, False))
        nodes.append(Note((Paragraph(content, Role.CELL, "", place.section),)))
    else:
        raise _bad(place, f"không có thẻ <{tag}>", f"there is no tag <{tag}>")


def _trim(nodes: Iterable[Inline]) -> Inlines:
    """Without the template's own spaces at both ends and doubled between its words; data is not touched."""
    kept: list[Inline] = []
    for node in nodes:
        if node.__class__ is Text and node.text[:1] == " " and not node.path:
            before = kept[-1] if kept else None
            if before is None or (isinstance(before, Text) and not before.path and before.text.endswith(" ")):
                if text := node.text.lstrip(" "):
                    kept.append(Text(text, node.bold, node.italic, origin=node.origin))
                continue
        kept.append(node)
    while kept and isinstance(last := kept[-1], Text) and not last.path:
        stripped = last.text.rstrip(" ")
        if stripped == last.text:
            break
        if stripped:
            kept[-1] = Text(stripped, last.bold, last.italic, origin=last.origin)
            break
        kept.pop()
    return tuple(kept)


def _table(element: Element, place: Place) -> Table:
    header = [row for head in element.every("head") for row in head.every("row")]
    rows = element.every("row")
    widths = tuple(_number(w, place) for w in element.get("widths").split())
    if not any(row.every("cell", "tt") for row in (*header, *rows)):
        raise _bad(place, "bảng không có ô nào", "the table has no cell")
    caption = next(iter(element.every("caption")), None)
    return Table(
        tuple(_row(r, place, bold=True) for r in header),
        _counted(rows, place),
        widths
        or (1,)
        * max(
            sum(_number(c.get("columns") or "1", place) for c in r.every("cell", "tt"))
            for r in (*header, *rows)
        ),
        _trim(_inlines(caption, place, False, True)) if caption is not None else (),
        place.section,
    )


def _counted(rows: list[Element], place: Place) -> tuple[Row, ...]:
    """The rows of a table; `<tt/>` counts them, anew after each heading of a group (`<row nhom="1">`)."""
    made = []
    number = 0
    for row in rows:
        group = row.get("nhom") == "1"
        number = 0 if group else number + bool(row.every("tt"))
        made.append(_row(row, place, bold=group or row.get("bold") == "1", number=number))
    return tuple(made)


def _row(element: Element, place: Place, *, bold: bool, number: int = 0) -> Row:
    return Row(tuple(_cell(c, place, bold, number) for c in element.every("cell", "tt")))


def _cell(element: Element, place: Place, bold: bool, number: int) -> Cell:
    if element.tag == "tt":
        return Cell((Paragraph((), Role.CELL, str(number), place.section),), align=Align.CENTRE)
    content = _trim(_inlines(element, place, bold, False))
    align = _ALIGN.get(element.get("align"), Align.CENTRE if bold else Align.LEFT)
    return Cell(
        (Paragraph(content, Role.CELL, "", place.section),),
        _number(element.get("columns") or "1", place),
        _number(element.get("rows") or "1", place),
        align,
    )


def _number(text: str, place: Place) -> int:
    """A span or width as an attribute gives it."""
    number = int(text) if text.isdecimal() and len(text) <= len(str(WIDEST)) else 0
    if not 1 <= number <= WIDEST:
        raise _bad(
            place,
            f"“{text[:20]}” không phải là số từ 1 đến {WIDEST}",
            f"“{text[:20]}” is no number from 1 to {WIDEST}",
        )
    return number
