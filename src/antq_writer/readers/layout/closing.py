"""The parts under the text: Nơi nhận with its list, the signature, the drafter's sign."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from antq_writer.layouts import Part
from antq_writer.papers import Role
from antq_writer.patterns import regex
from antq_writer.records import dataclass

from .. import structure_marks as marks
from .halves import parted
from .lines import height, picture_height
from .measures import mm
from .walk import Paragraph
from .words import Segment

_DRAFTER = regex(r"[A-ZĐƯ][\w.]{0,7}\s*[-/.]?\s*\(?\d{1,4}\)?(?:\s*b(?:ản)?)?[.;]?$")
_SIGNED = regex(r"\(.*\)$")
_ROOM = 5.0
"""Millimetres of empty room that part the post from the name."""


@dataclass(frozen=True, slots=True)
class Closing:
    """A line under the text."""

    paragraph: Paragraph
    segment: Segment
    part: Part
    free: float
    """Empty room above it, mm."""


@dataclass
class _Piece:
    paragraph: Paragraph
    segment: Segment
    free: float
    signed: bool = False
    """Whether `(Đã ký)` or a picture stands above it."""


def read_closing(paragraphs: Sequence[Paragraph], start: int) -> tuple[list[Closing], set[int]]:
    """The lines under the text, and the numbers of all paragraphs there; `start`: where the text begins."""
    end = next(
        (at for at, one in enumerate(paragraphs) if one.passage and one.passage.appendix), len(paragraphs)
    )
    region = _region(paragraphs, start, end)
    if not region:
        return [], set()
    left, right = _halves(region)
    found = [*_recipients(left)]
    for column in sorted({_column(one) for one in right}):
        found += _signature([one for one in right if _column(one) == column])
    return found, {one.number for one in region}


def _region(paragraphs: Sequence[Paragraph], start: int, end: int) -> list[Paragraph]:
    marked = [
        at
        for at in range(start, end)
        if any(marks.RECIPIENTS.match(segment.text) for segment in paragraphs[at].words.segments)
        and len(paragraphs[at].text) < 120
    ]
    signs = [at for at in range(start, end) if _is_sign(paragraphs[at])]
    at = marked[-1] if marked else next(iter(signs), None)
    if at is None:
        return []
    cell = paragraphs[at].cell
    if cell:
        return [one for one in paragraphs[start:end] if one.cell and one.cell.table == cell.table]
    while any(at - 12 <= sign < at for sign in signs):
        at = min(sign for sign in signs if at - 12 <= sign < at)
    return [one for one in paragraphs[at:end] if not one.passage or one.role is not Role.NOTE]


def _is_sign(paragraph: Paragraph) -> bool:
    return any(
        said.isupper() and len(said) < 100 and (marks.AUTHORITY.match(said) or marks.POST.match(said))
        for said in (segment.text for segment in parted(paragraph.words.segments))
    )


def _halves(region: Sequence[Paragraph]) -> tuple[list[_Piece], list[_Piece]]:
    """Nơi nhận with its list, and the signature."""
    head = next(
        (p for p in region if any(marks.RECIPIENTS.match(segment.text) for segment in p.words.segments)), None
    )
    left: list[_Piece] = []
    right: list[_Piece] = []
    free = {True: 0.0, False: 0.0}
    signed = False
    column: object = None
    for one in region:
        if one.cell and one.cell.column != column:
            column, free, signed = one.cell.column, {True: 0.0, False: 0.0}, False
        if not one.words.text:
            for side in free:
                free[side] += height(one) + picture_height(one)
            signed = signed or bool(picture_height(one))
            continue
        segments = [segment for segment in one.words.segments if segment.text]
        if not one.cell:
            segments = list(parted(segments))
        if not one.cell and all(_is_left(one, segment, head) for segment in segments):
            free[False] += height(one)
        for segment in segments:
            said = segment.text
            is_left = _is_left(one, segment, head)
            if _SIGNED.match(said) and not is_left and not re.search(r"\d", said):
                signed = True
                continue
            above = mm(one.twips("before")) + picture_height(one)
            piece = _Piece(one, segment, free[is_left] + above, signed)
            free[is_left] = 0.0
            (left if is_left else right).append(piece)
            signed = signed and is_left
    return left, right


def _is_left(paragraph: Paragraph, segment: Segment, head: Paragraph | None) -> bool:
    if head is None:
        return False
    if paragraph.cell and head.cell:
        return paragraph.cell.column == head.cell.column
    said = segment.text
    if marks.RECIPIENTS.match(said) or marks.DASH.match(said) or said.startswith("Lưu"):
        return True
    shares = any(other.column for other in paragraph.words.segments if other.text)
    return (shares and segment.column == 0 and not segment.tabs) or (
        bool(_DRAFTER.match(said)) and not segment.tabs
    )


def _column(piece: _Piece) -> int:
    return piece.paragraph.cell.column if piece.paragraph.cell else 0


def _recipients(pieces: Sequence[_Piece]) -> Iterator[Closing]:
    begun = kept = False
    for piece in pieces:
        said = piece.segment.text
        part = Part.RECIPIENT
        if marks.RECIPIENTS.match(said) and not begun:
            begun, part = True, Part.RECIPIENTS
        elif not begun:
            continue
        elif kept and not marks.DASH.match(said):
            part = Part.DRAFTER if _DRAFTER.match(said) else Part.OTHER
        kept = kept or "Lưu" in said
        yield Closing(piece.paragraph, piece.segment, part, piece.free)


def _signature(pieces: Sequence[_Piece]) -> Iterator[Closing]:
    """Posts above the room for the signature, then the post in the agency, and the name."""
    room = _room(pieces)
    for at, piece in enumerate(pieces):
        said = piece.segment.text
        if at < room:
            part = Part.AUTHORITY if marks.AUTHORITY.match(said) else Part.POST
        elif at == len(pieces) - 1 or not said.isupper():
            part = Part.NAME
        else:
            part = Part.POST_BELOW
        yield Closing(piece.paragraph, piece.segment, part, piece.free)


def _room(pieces: Sequence[_Piece]) -> int:
    """Index of the first line under the signature; their number when there is no name."""
    gaps = [at for at, piece in enumerate(pieces) if at and (piece.free >= _ROOM or piece.signed)]
    if gaps:
        return max(gaps, key=lambda at: (pieces[at].signed, pieces[at].free))
    last = pieces[-1].segment.text if pieces else ""
    is_name = len(pieces) > 1 and not marks.POST.match(last) and not marks.AUTHORITY.match(last)
    return len(pieces) - 1 if is_name and not last.isupper() else len(pieces)
