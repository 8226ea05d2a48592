"""What is wrong with the line drawn under a text."""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.looks import decimal
from antq_writer.diagnostics import Diagnostic, Fault
from antq_writer.layouts import Layout, Line, Part


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


def unlike(
    layout: Layout, part: Part, fault: Fault, shares: tuple[float, float], wanted: tuple[str, str]
) -> Iterator[Diagnostic]:
    """The finding, if any, on the line under a part whose length must be within these shares of the text.

    `wanted` says in Vietnamese and English how long it must be.
    """
    line = layout.last(part)
    if line is None:
        return
    for found, found_en in faults(line, *shares):
        yield layout.finding(
            fault,
            line,
            found=f"{found} (phải liền nét, dài bằng {wanted[0]} dòng chữ)",
            found_en=f"{found_en} (must be solid, {wanted[1]} of the text)",
        )
        return
