"""Phần còn lại không bằng tổng trừ phần đã nêu.

Nêu gì:
    “13/15 tiêu chí …, còn 03 tiêu chí” hoặc “90 đơn …, đã giải quyết 81 đơn, còn 08 đơn” mà phần đã nêu cộng với
    phần còn lại khác tổng.

Vì sao:
    Phần còn lại là việc phải làm tiếp; sai là giao thiếu hoặc thừa việc.

Sai:
    Đạt 13/15 tiêu chí, còn 03 tiêu chí chưa đạt.

Đúng:
    Đạt 13/15 tiêu chí, còn 02 tiêu chí chưa đạt.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.quantities import units
from antq_writer.checks.quantities.breakdowns import breakdowns
from antq_writer.checks.quantities.passages import Reading, counts, readings
from antq_writer.checks.quantities.quantity import Quantity
from antq_writer.checks.quantities.remainders import remainders
from antq_writer.checks.quantities.wording import addition, figure
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper
from antq_writer.patterns import regex

FAULT = Fault(
    "SL122",
    "phần còn lại không bằng tổng trừ phần đã nêu",
    Severity.WARNING,
    Message("{sum}, nhưng tổng đã nêu là {total}", "{sum}, but the total is given as {total}"),
    Message("kiểm tra lại tổng, phần đã nêu và phần còn lại", "check the total, the part and the remainder"),
)
ITEM = regex(r"[-+ ]*còn(?: lại)?\b[^\d;.]{0,40}:\s*$")


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Remainders that no total and parts before them leave."""
    read = paper.once(readings)
    said = {
        (id(one.place), part.start)
        for one in paper.once(breakdowns)
        if not one.fits and not one.overlapping and (one.complete or one.too_much)
        for part in one.parts
    }
    for index, reading in enumerate(read):
        for one in remainders(reading):
            if (id(reading.passage), one.rest.start) not in said:
                total = figure(one.whole, one.rest.kind)
                yield paper.finding(
                    FAULT, reading.passage, one.rest.start, sum=addition((*one.parts, one.rest)), total=total
                )
        for rest in reading.quantities[:1]:
            items = (
                _in_items(read[:index], reading, rest)
                if ITEM.match(reading.low[max(0, rest.start - 200) : rest.start])
                else None
            )
            if items and items[0].value + rest.value != items[1].value and not rest.rough:
                total = figure(items[1].value, rest.kind)
                yield paper.finding(
                    FAULT, reading.passage, rest.start, sum=addition((items[0], rest)), total=total
                )


def _in_items(
    before: tuple[Reading, ...], reading: Reading, rest: Quantity
) -> tuple[Quantity, Quantity] | None:
    """A part and a total that are items of their own: `- Tiếp nhận: 42 tin. - Đã giải quyết: 36 tin.`"""
    items = [one for one in before[-2:] if one.passage.role is reading.passage.role]
    if len(items) < 2 or len(reading.quantities) > 1:
        return None
    total, part = (counts(list(one.quantities)) for one in items)
    if len(total) != 1 or len(part) != 1 or total[0].value < part[0].value:
        return None
    alike = units.alike(total[0].head, rest.head) and units.alike(part[0].head, rest.head)
    return (part[0], total[0]) if alike else None
