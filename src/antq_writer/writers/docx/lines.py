"""Centred lines of agency and trích yếu: broken evenly when too long, with the rule below (II.2, II.5).

A rule is a paragraph one point high with a border at its top; what makes its length are its indents, counted
from the printed width of the line of text above it.
"""

from __future__ import annotations

from collections.abc import Sequence

from antq_writer.records import dataclass

from .paragraphs import styled
from .styles import Font
from .text_width import Words, text_width

_SHARE = 0.42
"""Length of the rule under agency and trích yếu: between a third and half of the line of text."""
_SLACK = 40
"""Twips that a line may be wider in one program than in another."""


@dataclass(frozen=True, slots=True)
class LinePlace:
    """Where a shell has centred lines."""

    style: str
    """Id of their style."""
    room: int
    """Width of the column, twips."""
    font: Font


def centred_lines(place: LinePlace, lines: Sequence[tuple[str, str]]) -> str:
    """A paragraph for each line, given as its plain text and its runs."""
    made = []
    for text, runs in lines:
        side = round((place.room - _even_room(place, _words(place, text))) / 2)
        indents = f'<w:ind w:left="{side}" w:right="{side}"/>' if side else ""
        made.append(f"{styled(place.style)}{indents}</w:pPr>{runs}</w:p>")
    return "".join(made)


def whole_rule(style: str, place: LinePlace, text: str) -> str:
    """A rule as long as the text."""
    return _rule(style, place, text_width(text, place.font.size, place.font.bold))


def part_rule(style: str, place: LinePlace, text: str) -> str:
    """A rule between a third and half of the last printed line of the text.

    Where that is possible, it lies between a third and half of the longest line, too.
    """
    words = _words(place, text)
    widths = [width for _, width in words.broken(_even_room(place, words))]
    last, longest = widths[-1], max(widths)
    return _rule(style, place, min(max(last * _SHARE, longest * 0.34), last * 0.49))


def _rule(style: str, place: LinePlace, length: float) -> str:
    side = max(0, round((place.room - length) / 2))
    return f'{styled(style)}<w:ind w:left="{side}" w:right="{side}" w:firstLine="0"/></w:pPr></w:p>'


def _words(place: LinePlace, text: str) -> Words:
    return Words(text, place.font.size, place.font.bold)


def _even_room(place: LinePlace, words: Words) -> float:
    """The narrowest column in which the text takes no more lines than in the whole one."""
    whole = float(place.room - _SLACK)
    least = len(words.broken(whole))
    if least == 1:
        return place.room
    low, high = 0.0, whole
    while high - low > _SLACK / 2:
        middle = (low + high) / 2
        lines = words.broken(middle)
        if len(lines) <= least and max(width for _, width in lines) <= middle:
            high = middle
        else:
            low = middle
    return high + _SLACK
