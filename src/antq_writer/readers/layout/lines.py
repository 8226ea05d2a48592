"""A paragraph, or a part of one, as a line of the Layout: its measures computed."""

from __future__ import annotations

import math
from collections.abc import Sequence

from antq_writer.layouts import Align, Frame, Letters, Line, Part, Stroke

from ..docx.names import local, value, w
from .measures import broken, emu_mm, mm, text_width, twips
from .pages import ALIGNS
from .walk import Paragraph
from .words import Segment

_TAB = 12.7
"""Word's default tab stops, mm."""
_AUTO_SPACE = 14.0
"""Points that Word leaves where spacing is automatic."""
_LINE_HEIGHT = 1.15
"""Height of a single line of Times New Roman in sizes of its letters."""
_MM_PER_POINT = 25.4 / 72
_KEEPS_BLANKS = (Part.NUMBER, Part.DATE)
"""Lines whose blanks are room to write in."""


class LineMaker:
    """Makes lines of the paragraphs of one file."""

    def __init__(self, paragraphs: Sequence[Paragraph]) -> None:
        self._paragraphs = paragraphs
        self._index = {one.number: at for at, one in enumerate(paragraphs)}

    def line(
        self,
        paragraph: Paragraph,
        part: Part,
        segment: Segment | None = None,
        *,
        number: str = "",
        stroke: Stroke | None = None,
        frame: Frame | None = None,
        free: float = 0.0,
    ) -> Line:
        """The line of a whole paragraph, or of a segment of it."""
        letters = tuple(segment.letters) if segment else paragraph.words.letters
        text = segment.text if segment else paragraph.text
        text = text.strip() if part in _KEEPS_BLANKS else " ".join(text.split())
        size = max((one.size for one in letters if one.text.strip()), default=paragraph.size)
        bold = sum(len(one.text) for one in letters if one.bold) * 2 > len(text)
        room = max(paragraph.room - mm(paragraph.twips("left") + paragraph.twips("right")), 1.0)
        shared = segment is not None and _shares(paragraph, segment)
        first = mm(paragraph.twips("left") + paragraph.twips("firstLine"))
        start = _start(paragraph, letters, first)
        passage = paragraph.passage
        return Line(
            text,
            paragraph.number,
            part,
            passage.place if passage else "",
            letters,
            None if shared else ALIGNS.get(paragraph.props.get("jc", "left"), Align.LEFT),
            start,
            start - mm(paragraph.twips("left")),
            self._gap(paragraph) if segment is None or segment.row == 0 else 0.0,
            _leading(paragraph, size),
            room,
            broken(text, room, size, bold),
            paragraph.cell.key if paragraph.cell else None,
            stroke,
            frame,
            free,
            number,
            passage.appendix if passage else "",
        )

    def _gap(self, paragraph: Paragraph) -> float | None:
        """Points between a paragraph and the one before it in its column."""
        at = self._index.get(paragraph.number, 0)
        if not at:
            return None
        before = self._paragraphs[at - 1]
        if _column(before) != _column(paragraph) or _after_table(paragraph):
            return None
        same = before.element.find(_STYLE) is not None or paragraph.element.find(_STYLE) is not None
        alike = not same or _style(before) == _style(paragraph)
        above = 0.0 if alike and before.props.get("contextualSpacing") == "on" else _space(before, "after")
        below = (
            0.0 if alike and paragraph.props.get("contextualSpacing") == "on" else _space(paragraph, "before")
        )
        empty = 0.0 if before.text else height(before) / _MM_PER_POINT
        return above + below + empty


_STYLE = f"{w('pPr')}/{w('pStyle')}"


def _style(paragraph: Paragraph) -> str | None:
    return value(paragraph.element.find(_STYLE))


def _column(paragraph: Paragraph) -> object:
    return paragraph.cell.key if paragraph.cell else paragraph.in_box


def _after_table(paragraph: Paragraph) -> bool:
    before = paragraph.element.getprevious()
    return before is not None and local(before) == "tbl"


def _shares(paragraph: Paragraph, segment: Segment) -> bool:
    """Whether a segment shares its printed line with another, or stands behind tabs."""
    return segment.tabs > 0 or any(
        other is not segment and other.row == segment.row and other.text for other in paragraph.words.segments
    )


def _space(paragraph: Paragraph, side: str) -> float:
    if paragraph.props.get(f"{side}Autospacing") in ("1", "true", "on"):
        return _AUTO_SPACE
    return paragraph.twips(side) / 20


def _start(paragraph: Paragraph, letters: Sequence[Letters], first: float) -> float:
    """Where the first letter stands, with tabs and blanks before it."""
    tabs = paragraph.words.segments[0].tabs
    stops = sorted(
        mm(twips(at))
        for kind, _, at in (one.partition(":") for one in paragraph.props.get("tabs", "").split())
        if kind not in ("clear", "bar", "None")
    )
    if paragraph.twips("firstLine") < 0:
        stops = sorted([*stops, mm(paragraph.twips("left"))])
    start = first
    for _ in range(tabs):
        later = [stop for stop in stops if stop > start + 0.1]
        start = later[0] if later else (math.floor(start / _TAB + 0.01) + 1) * _TAB
    said = "".join(one.text for one in letters)
    blanks = len(said) - len(said.lstrip())
    return start + (text_width(" " * blanks, letters[0].size, letters[0].bold) if blanks else 0.0)


def _leading(paragraph: Paragraph, size: float) -> float:
    line = paragraph.twips("line") or 240.0
    rule = paragraph.props.get("lineRule", "auto")
    if rule == "auto":
        return line / 240
    lines = line / 20 / (size * _LINE_HEIGHT)
    return max(lines, 1.0) if rule == "atLeast" else lines


def height(paragraph: Paragraph) -> float:
    """The height of an empty paragraph or one of one line, mm."""
    mark = paragraph.element.find(f"{w('pPr')}/{w('rPr')}/{w('sz')}")
    size = twips(value(mark), 2 * paragraph.size) / 2
    rows = 1 + max((segment.row for segment in paragraph.words.segments), default=0)
    if paragraph.props.get("lineRule") == "exact":
        points = rows * paragraph.twips("line") / 20
    else:
        points = rows * size * _LINE_HEIGHT * max(_leading(paragraph, size), 1.0)
    return (points + _space(paragraph, "before") + _space(paragraph, "after")) * _MM_PER_POINT


def picture_height(paragraph: Paragraph) -> float:
    """The height of the tallest picture in a paragraph, mm; 0 for none."""
    return max(
        (
            emu_mm(one.get("cy"))
            for drawing in paragraph.words.drawings
            for one in drawing.iter()
            if local(one) == "extent"
        ),
        default=0.0,
    )
