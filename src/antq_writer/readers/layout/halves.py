"""The two halves of a line that somebody parted with blanks: `Nơi nhận:          TM. ỦY BAN NHÂN DÂN`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from antq_writer.layouts import Letters
from antq_writer.patterns import regex

from .words import Segment

_BLANKS = regex(r"(?<=\S) {4,}(?=\S)")
_LEADING = regex(r" {10,}(?=\S)")


def parted(segments: Sequence[Segment]) -> Iterator[Segment]:
    """Segments, parted once more at long runs of blanks; one that begins with them stands to the right."""
    for segment in segments:
        said = "".join(letters.text for letters in segment.letters)
        gap = _BLANKS.search(said)
        if gap:
            yield from in_two(segment, gap.end())
        elif _LEADING.match(said):
            yield replace(segment, tabs=max(segment.tabs, 3))
        else:
            yield segment


def in_two(segment: Segment, at: int) -> Iterator[Segment]:
    """The segment before and from a character on."""
    yield replace(segment, letters=list(_cut(segment.letters, 0, at)))
    yield replace(segment, column=segment.column + 1, letters=list(_cut(segment.letters, at, None)), tabs=1)


def _cut(letters: Sequence[Letters], start: int, end: int | None) -> Iterator[Letters]:
    at = 0
    for one in letters:
        text = one.text[max(start - at, 0) : None if end is None else max(end - at, 0)]
        at += len(one.text)
        if text:
            yield replace(one, text=text)
