"""What was done against a target told beside it: `chỉ tiêu 120 tin; thực hiện 138 tin, đạt 115% kế hoạch`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from antq_writer.checks.quantities import units
from antq_writer.checks.quantities.passages import Reading
from antq_writer.checks.quantities.quantity import Kind, Quantity
from antq_writer.patterns import regex

WORD = r"(?:chỉ tiêu|kế hoạch|mục tiêu|nghị quyết|dự kiến|định mức|đăng ký)"
BEFORE = regex(
    rf"\b(?:{WORD}|(?:được|trên|huyện|tỉnh|xã) giao|giao(?= chỉ tiêu)|đề ra|phải)\b[^\d·,;:.()]{{0,50}}$"
)
AFTER = regex(rf"[^\d·,;:.()]{{0,30}}?(?<!trên )\b(?:theo |so với )?(?:{WORD}|được giao)\b")
SAID = regex(
    r"\b(?P<word>đạt|bằng|hoàn thành|vượt|tỷ lệ|tỉ lệ|tương ứng|tương đương|là)(?: [^\W\d_]+){0,4}\s*\(?\s*$"
)
NOT_DONE = regex(r"so với|cùng kỳ|năm trước|năm ····|tăng|giảm")


def targets(reading: Reading) -> Iterator[tuple[Quantity, tuple[tuple[Decimal, Decimal], ...]]]:
    """The percentages of targets with the ratios they may be; of `vượt` the excess over the target."""
    for percent in reading.quantities:
        if percent.kind is not Kind.PERCENT or percent.rough:
            continue
        start, _ = reading.sentence(percent.start)
        said = SAID.search(reading.low, max(start, percent.start - 40), percent.start)
        if not said or re.match(r"\s*so với|\s*điểm", reading.low[percent.end : percent.end + 20]):
            continue
        first = reading.one_back(start)
        near = reading.between(max(first, percent.start - 400), percent.start)
        told = [q for q in near if q.kind is not Kind.PERCENT and q.whole is None]
        own = [q for q in near if q.kind is not Kind.PERCENT][-1:]
        if len(told) < 2 or own[0].whole is not None:
            continue
        aims = [q for q in told if _is_target(reading, reading.sentence(q.start)[0], q)]
        done = [
            q for q in told
            if q not in aims and not q.rough and not NOT_DONE.search(q.lead)
            and any(_same(q, aim) for aim in aims)
        ]  # fmt: skip
        pairs = [
            (q.value - (aim.value if said["word"] == "vượt" else 0), aim.value)
            for aim in reversed(aims) for q in reversed(done) if _same(q, aim) and aim.value
        ]  # fmt: skip
        after = reading.low[percent.end : percent.end + 40]
        clause = reading.low[own[0].end : percent.start]
        if re.search(r"[;.]", clause) and len(re.split(r"[;.]", clause)[-1].split()) > 5:
            continue  # of a subject of its own
        if (
            own[0] in (*aims, *done)
            and pairs
            and (re.match(rf"\s*(?:của |so với )?(?:{WORD}|yêu cầu)|[^\d;.]{{0,12}}$|\s*[.;,)]", after))
        ):
            yield percent, tuple(pairs)


def _is_target(reading: Reading, start: int, quantity: Quantity) -> bool:
    """Whether words beside a figure say that it was to be reached."""
    before = reading.low[max(start, quantity.start - 70) : quantity.start]
    clause = re.split(r"[,;:.()\d]|\bđã\b|\bthực hiện\b(?! là)|\bđạt\b", before)[-1]
    if BEFORE.search(clause):
        return "đăng ký" not in clause
    return bool(AFTER.match(reading.low[quantity.end : quantity.end + 50]))


def _same(a: Quantity, b: Quantity) -> bool:
    return a.kind is b.kind and (units.alike(a.head, b.head) or not (a.heads and b.heads))
