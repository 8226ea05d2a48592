"""What is wrong with the line drawn under a text."""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.looks import decimal
from antq_writer.layouts import Line


def faults(line: Line, least: float, most: float) -> Iterator[tuple[str, str]]:
    """In Vietnamese and English: no line, one that is not solid, one too short or too long.

    `least` and `most` are shares of the text; where it takes several lines, either the last or the longest
    of them may be meant.
    """
    stroke = line.stroke
    if stroke is None:
        yield "không có", "there is none"
        return
    if not stroke.solid:
        yield "không liền nét", "it is not solid"
    if stroke.length is None:
        return
    if not any(
        least <= stroke.length / max(width, 1.0) <= most for width in {line.widths[-1], max(line.widths)}
    ):
        share = stroke.length / max(*line.widths, 1.0)
        yield f"dài bằng {decimal(share, 2)} dòng chữ", f"it is {share:.2f} times as long as the text"
