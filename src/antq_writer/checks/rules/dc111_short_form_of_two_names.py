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
from antq_writer.checks.shortened import Explained, explained, loosely_spelt_by
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper, Passage
from antq_writer.patterns import regex

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


_BRACKETED = regex(r"\(([A-ZĐ]{3,9})\)")


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Explanations that contradict an earlier one."""
    seen: list[Explained] = []
    by_short: dict[str, Explained] = {}
    by_name: dict[str, Explained] = {}
    for one in explained(paper):
        name = plain(one.full)
        same_short, same_name = by_short.setdefault(one.short, one), by_name.setdefault(name, one)
        other = same_short if plain(same_short.full) != name else same_name
        seen.append(one)
        if other.short == one.short and plain(other.full) == name:
            continue
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
    known = {_place_of(one) for one in seen}
    first: dict[str, tuple[Passage, int, str]] = {}
    for passage in paper.prose():
        for match in _BRACKETED.finditer(passage.text):
            words = plain(
                passage.text[max(0, match.start() - 120) : match.start()].rpartition(".")[2]
            ).split()[-4:]
            if len(words) < 4 or any(word.isdigit() for word in words):
                continue
            name = " ".join(words)
            other = first.setdefault(name, (passage, match.start(1), match[1]))
            both = all((id(p), at) in known for p, at in ((passage, match.start(1)), other[:2]))
            if other[2] != match[1] and not both:
                line = place(paper, other[0], other[1])
                yield paper.finding(
                    FAULT, passage, match.start(1), full=name, short=match[1], other=name, other_short=other[2],
                    line=line,
                )  # fmt: skip


def _other_full_forms(paper: Paper, seen: list[Explained]) -> Iterator[Diagnostic]:
    """`tổ tự quản (TTQ)`, later `tuyến đường tự quản (TTQ)`: other words before the same bracket."""
    told = {(id(one.passage), one.start): one for one in seen}
    first: dict[str, Explained] = {}
    for passage in paper.prose():
        for match in _BRACKETED.finditer(passage.text):
            clause = re.split(r"[.;:]\s", passage.text[max(0, match.start() - 120) : match.start()])[-1]
            exact = told.get((id(passage), match.start(1)))
            full = exact.full if exact else loosely_spelt_by(clause, match[1])
            if not full:
                continue
            one = Explained(passage, match.start(1), match[1], full)
            known = first.setdefault(match[1], one)
            here, there = f" {plain(full)} ", f" {plain(known.full)} "
            if here in there or there in f" {plain(clause)} " or (exact and told.get(_place_of(known))):
                continue
            line = place(paper, known.passage, known.start)
            yield paper.finding(
                FAULT, passage, match.start(1), full=full, short=match[1],
                other=known.full, other_short=known.short, line=line,
            )  # fmt: skip


def _place_of(one: Explained) -> tuple[int, int]:
    return id(one.passage), one.start
