"""A total whose parts stand in the footnote at it: `23 đơn vị[5]` and `[5] Gồm 19 xã, 04 thị trấn`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from antq_writer.checks.quantities import units
from antq_writer.checks.quantities.pairing import Breakdown, Items, pair
from antq_writer.checks.quantities.passages import Reading, counts
from antq_writer.checks.quantities.quantity import Quantity, sum_of
from antq_writer.papers import Role


def in_notes(read: tuple[Reading, ...]) -> Iterator[Breakdown]:
    """A total whose parts stand in the footnote at it."""
    notes = {reading.passage.note: reading for reading in read if reading.passage.role is Role.NOTE}
    for reading in read:
        for mark in reading.passage.marks:
            note = notes.get(mark.number)
            start = reading.sentence(max(0, mark.offset - 1))[0]
            totals = [q for q in counts(reading.between(start, mark.offset)) if q.depth == 0]
            if note is None:
                continue
            items = [q for q in note.quantities if q.depth == 0]
            if not totals:
                yield from _told_later(reading, mark.offset, items)
            if not totals or ";" in reading.low[totals[-1].end : mark.offset]:
                continue
            if not items or re.search(r"[;.]", note.low[: items[0].start]):
                continue
            begun = re.match(r"\s*(?:bao gồm|gồm(?: có)?|cụ thể|trong đó)?[\s:,]*", note.low)
            listed = Items(note.low, begun.end() if begun else 0, len(note.low), tuple(items))
            yield from pair(reading.passage, totals[-2:], listed, complete=True)


def _told_later(reading: Reading, after: int, items: list[Quantity]) -> Iterator[Breakdown]:
    """A footnote that counts bodies of several kinds, and the `…/152 đơn vị` that the text then graded."""
    total = next((q for q in reading.quantities if q.start > after and q.head == "đơn vị" and q.whole), None)
    bodies = [q for q in items if q.head in units.ANY_BODY and q.whole is None]
    if total is not None and total.whole and len(bodies) > 2 and len(bodies) == len(items):
        reach = frozenset({total.value, total.whole})
        yield Breakdown(total, reading.passage, tuple(bodies), True, reach, frozenset({sum_of(bodies)}))
