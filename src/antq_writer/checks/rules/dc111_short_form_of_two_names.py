"""Một chữ viết tắt cho hai tên, hoặc hai chữ viết tắt cho một tên.

Nêu gì:
    Cùng một chữ viết tắt được giải thích bằng hai tên đầy đủ khác nhau, hoặc cùng một tên được viết tắt
    theo hai cách.

Vì sao:
    Người đọc không biết chữ viết tắt chỉ cơ quan, lực lượng nào.

Sai:
    bảo vệ dân phố (BVDP) … bảo vệ đường phố (BVDP)

Đúng:
    bảo vệ dân phố (BVDP) … lực lượng BVDP
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from antq_writer.checks.likeness import plain
from antq_writer.checks.places import place
from antq_writer.checks.shortened import Explained, explained
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper, Passage

FAULT = Fault(
    "DC111",
    "chữ viết tắt không thống nhất",
    Severity.WARNING,
    Message(
        "“{full} ({short})” không khớp với “{other} ({other_short})” ở {line:vi}",
        "“{full} ({short})” does not agree with “{other} ({other_short})” in {line:en}",
    ),
    Message("dùng một chữ viết tắt cho một tên", "use one short form for one name"),
)


_BRACKETED = re.compile(r"\(([A-ZĐ]{3,9})\)")


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Explanations that contradict an earlier one."""
    seen: list[Explained] = []
    for one in explained(paper):
        other = next((first for first in seen if _contradict(first, one)), None)
        seen.append(one)
        if other:
            line = place(paper, other.passage, other.start)
            yield paper.finding(
                FAULT,
                one.passage,
                one.start,
                full=one.full,
                short=one.short,
                other=other.full,
                other_short=other.short,
                line=line,
            )
    yield from _unlike_short_forms(paper, seen)
    yield from _other_full_forms(paper, seen)


def _unlike_short_forms(paper: Paper, seen: list[Explained]) -> Iterator[Diagnostic]:
    """Two short forms in brackets after the same words, though neither need spell them out."""
    known = {(one.passage.text, one.start): one for one in seen}
    first: dict[str, tuple[Passage, int, str]] = {}
    for passage in paper.prose():
        for match in _BRACKETED.finditer(passage.text):
            words = plain(passage.text[: match.start()].rpartition(".")[2]).split()[-4:]
            if len(words) < 4 or any(word.isdigit() for word in words):
                continue
            name = " ".join(words)
            other = first.setdefault(name, (passage, match.start(1), match[1]))
            both = all((p.text, at) in known for p, at in ((passage, match.start(1)), other[:2]))
            if other[2] != match[1] and not both:
                line = place(paper, other[0], other[1])
                yield paper.finding(
                    FAULT, passage, match.start(1), full=name, short=match[1], other=name, other_short=other[2],
                    line=line,
                )  # fmt: skip


def _other_full_forms(paper: Paper, seen: list[Explained]) -> Iterator[Diagnostic]:
    """`tổ tự quản (TTQ)`, later `tuyến đường tự quản (TTQ)`: other words before the same bracket."""
    first: dict[str, Explained] = {}
    for one in seen:
        first.setdefault(one.short, one)
    told = {(id(one.passage), one.start) for one in seen}
    for passage in paper.prose():
        for match in _BRACKETED.finditer(passage.text):
            known = first.get(match[1])
            if known is None or (id(passage), match.start(1)) in told:
                continue
            full = plain(known.full).split()
            words = re.split(r"[.;,:]\s", passage.text[max(0, match.start() - 80) : match.start()])[
                -1
            ].split()
            before = plain(" ".join(words[-len(full) - 2 :])).split()
            if len(before) < 2 or not full or full[0] in before or before[-1][0] != full[-1][0]:
                continue
            if before[-2][0] != full[-2:][0][0]:
                continue
            line = place(paper, known.passage, known.start)
            yield paper.finding(
                FAULT, passage, match.start(1), full=" ".join(words[-4:]), short=match[1],
                other=known.full, other_short=known.short, line=line,
            )  # fmt: skip


def _contradict(first: Explained, second: Explained) -> bool:
    same_name = plain(first.full) == plain(second.full)
    return (first.short == second.short) != same_name
