"""Which drawn line belongs to which text: the issuing body, Tiêu ngữ, trích yếu."""

from __future__ import annotations

from collections.abc import Sequence

from antq_writer.layouts import Part, Stroke

from .front import Front, Piece
from .strokes import Drawn, drawn, under
from .walk import Paragraph

_LEFT_MARGIN = 30.0
"""About where the text begins on the page, mm."""
_AFTER = 4
"""A line shape may hang on so many paragraphs after the front matter."""


def assigned(paragraphs: Sequence[Paragraph], front: Front) -> dict[int, Stroke]:
    """The stroke under each such text, by the id of its segment or paragraph."""
    at = {one.number: index for index, one in enumerate(paragraphs)}
    found: dict[int, Stroke] = {}
    shapes = list(drawn(paragraphs[: front.end + _AFTER]))
    sides = {Part.AGENCY: "left", Part.MOTTO: "right"}
    for part, side in sides.items():
        pieces = [piece for piece, one in front.pieces if one is part]
        if pieces:
            stroke = _own(paragraphs, at, pieces[-1]) or _shape(shapes, side, front)
            if stroke:
                found[id(pieces[-1].segment)] = stroke
    subjects = [index for index, part in front.title if part in (Part.SUBJECT, Part.KIND)]
    if subjects:
        stroke = under(paragraphs, subjects[-1]) or _shape(shapes, "middle", front)
        if stroke:
            found[id(paragraphs[subjects[-1]])] = stroke
    return found


def _own(paragraphs: Sequence[Paragraph], at: dict[int, int], piece: Piece) -> Stroke | None:
    """The line under a piece that has its paragraph for itself."""
    shared = any(
        other.text and other.row == piece.segment.row and other.column != piece.segment.column
        for other in piece.paragraph.words.segments
    )
    return None if shared else under(paragraphs, at[piece.paragraph.number])


def _shape(shapes: Sequence[Drawn], side: str, front: Front) -> Stroke | None:
    """The first line shape on a side of the front matter."""
    title = {index for index, _ in front.title}
    for shape in shapes:
        if _side(shape, front, bool(title)) == side:
            return Stroke(shape.length, shape.solid)
    return None


def _side(shape: Drawn, front: Front, has_title: bool) -> str:
    cell = shape.anchor.cell
    length = shape.length or 0.0
    heads = {piece.paragraph.number for piece, _ in front.pieces}
    last_head = max(heads, default=0)
    if cell:
        right = any(
            piece.right and piece.paragraph.cell and piece.paragraph.cell.column == cell.column
            for piece, _ in front.pieces
        )
        if not right and shape.offset is not None and shape.offset + length / 2 > cell.room * 1.1:
            return "right"
        return "right" if right else "left"
    if shape.offset is None:
        return "middle" if shape.anchor.number > last_head or not heads else "right"
    start = shape.offset - (_LEFT_MARGIN if shape.from_page else 0.0)
    centre = (start + length / 2) / max(shape.anchor.room, 1.0)
    if 0.42 <= centre <= 0.58 and has_title:
        return "middle"
    return "left" if centre < 0.5 else "right"
