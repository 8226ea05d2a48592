"""How a .docx of anyone looks: every inherited property resolved, every line known for what it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from antq_writer.layouts import Layout, Line, Part, Stroke
from antq_writer.papers import Passage

from .. import structure
from ..docx.names import as_transitional
from ..docx.package import Package
from ..joining import join_paragraphs
from . import strokes
from .cascade import Cascade
from .closing import read_closing
from .front import STAMPS, Front, read_front
from .lines import LineMaker
from .pages import Pages
from .rules_under import assigned
from .running import ENCLOSED, running_parts
from .walk import Paragraph, Walk

__all__ = ["read_layout"]

_BROKEN = {
    Part.KIND: Part.SUBJECT,
    Part.DIVISION: Part.DIVISION_TITLE,
    Part.SUBDIVISION: Part.DIVISION_TITLE,
    Part.APPENDIX: Part.APPENDIX_TITLE,
}
"""What stands under a line break in the paragraph of these parts."""
_LONG = 5000
"""So many letters never go on one page."""


def read_layout(data: bytes, name: str) -> Layout:
    """The layout of a .docx; ReportError when the file cannot be read or is not safe to read."""
    package = Package(data, name)
    cascade = Cascade(
        as_transitional(package.part("/styles")),
        as_transitional(package.part("/numbering")),
        package.part("/theme"),
    )
    walk = Walk(package, cascade)
    passages = _by_paragraph(structure.assign(join_paragraphs(walk.raws())))
    root = walk.root
    if root is None:  # a document without a paragraph
        root = as_transitional(package.xml(package.main))
    if root is None:
        return Layout(name, (), (), long=False)
    pages = Pages(package, root, cascade)
    body, notes = walk.read(passages, pages.room)
    front = read_front(body)
    lines = tuple(_lines(body, notes, front))
    letters = sum(len(line.text) for line in lines)
    sections = pages.read(body)
    breaks = any(one.words.breaks for one in body) or len(sections) > 1
    return Layout(name, lines, sections, letters > _LONG or breaks, front.party)


def _by_paragraph(passages: Sequence[Passage]) -> dict[int, Passage]:
    """The passage that each paragraph of the file belongs to; the first where line breaks part it."""
    found: dict[int, Passage] = {}
    for passage in passages:
        for line in (passage.line, *(source.line for source in passage.sources)):
            found.setdefault(line, passage)
    return found


def _lines(body: Sequence[Paragraph], notes: Sequence[Paragraph], front: Front) -> Iterator[Line]:
    make = LineMaker(body)
    under = assigned(body, front)
    made: list[Line] = []
    for piece, part in front.pieces:
        frame = strokes.frame(piece.paragraph) if part in STAMPS else None
        made.append(
            make.line(piece.paragraph, part, piece.segment, stroke=under.get(id(piece.segment)), frame=frame)
        )
    told = {piece.paragraph.number for piece, _ in front.pieces}
    for at, part in front.title:
        made += _by_rows(make, body[at], part, stroke=under.get(id(body[at])))
        told.add(body[at].number)
    closing, region = read_closing(body, front.end)
    rest = [one for one in body if one.number not in told and one.number not in region]
    front_numbers = {one.number for one in body[: front.end]}
    for one, part, number in running_parts(rest):
        made += _by_rows(make, one, Part.OTHER if one.number in front_numbers else part, number)
    made += [make.line(one.paragraph, one.part, one.segment, free=one.free) for one in closing]
    made += [make.line(one, Part.NOTE) for one in notes if one.text]
    order = {one.number: at for at, one in enumerate([*body, *notes])}
    yield from sorted(made, key=lambda line: order[line.paragraph])


def _by_rows(
    make: LineMaker, paragraph: Paragraph, part: Part, number: str = "", stroke: Stroke | None = None
) -> Iterator[Line]:
    """The lines of a paragraph: one, or where a line break parts a number from its title, several."""
    rows = paragraph.words.rows if part in _BROKEN else []
    if len(rows) < 2:
        yield make.line(paragraph, part, number=number, stroke=stroke)
        return
    yield make.line(paragraph, part, rows[0], number=number)
    for row in rows[1:]:
        below = Part.ENCLOSED if ENCLOSED.match(row.text) else _BROKEN[part]
        yield make.line(paragraph, below, row, stroke=stroke if row is rows[-1] else None)
