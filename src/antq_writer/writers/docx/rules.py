"""The rules under Tiêu ngữ, agency and trích yếu: as long as Decree 30 asks (II.1b, II.2b, II.5b).

A rule is a paragraph one point high with a border at its top; what makes its length are its indents, counted
from the printed width of the line of text above it.
"""

from __future__ import annotations

from dataclasses import dataclass

from .styles import Font
from .text_width import broken_lines, text_width

_SHARE = 0.42
"""Length of the rule under agency and trích yếu: between a third and half of the line of text."""


@dataclass(frozen=True, slots=True)
class RulePlace:
    """Where a shell has a rule, and what stands above it."""

    style: str
    """Id of the style of the rule's paragraph."""
    room: int
    """Width of the column, twips."""
    font: Font
    """Font of the line above."""


def whole_rule(place: RulePlace, text: str) -> str:
    """A rule as long as the text."""
    return _rule(place, text_width(text, place.font.size, place.font.bold))


def part_rule(place: RulePlace, text: str) -> str:
    """A rule between a third and half of the last printed line of the text.

    Where that is possible, it lies between a third and half of the longest line, too.
    """
    lines = broken_lines(text, place.font.size, place.font.bold, place.room)
    widths = [text_width(line, place.font.size, place.font.bold) for line in lines]
    last, longest = widths[-1], max(widths)
    return _rule(place, min(max(last * _SHARE, longest * 0.34), last * 0.49))


def _rule(place: RulePlace, length: float) -> str:
    side = max(0, round((place.room - length) / 2))
    return (
        f'<w:p><w:pPr><w:pStyle w:val="{place.style}"/>'
        f'<w:ind w:left="{side}" w:right="{side}" w:firstLine="0"/></w:pPr></w:p>'
    )
