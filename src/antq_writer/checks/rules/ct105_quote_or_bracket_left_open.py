"""Dấu ngoặc không đủ cặp: có ngoặc mở mà không có ngoặc đóng, hoặc ngược lại.

Nêu gì:
    Dấu ngoặc kép, ngoặc đơn hoặc ngoặc vuông không đủ cặp trong một đoạn.  Thứ tự liệt kê như a), 1) được bỏ qua.

Vì sao:
    Thiếu một dấu, người đọc không biết tên gọi hay lời trích dẫn hết ở đâu.

Sai:
    Cuộc vận động “Toàn dân đoàn kết xây dựng đời sống văn hóa, đã có 15 khu dân cư đăng ký.

Đúng:
    Cuộc vận động “Toàn dân đoàn kết xây dựng đời sống văn hóa”, đã có 15 khu dân cư đăng ký.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper, Passage, Role
from antq_writer.patterns import regex

FAULT = Fault(
    "CT105",
    "dấu ngoặc không đủ cặp",
    Severity.WARNING,
    Message(
        "dấu {sign} “{words}” không có dấu {other} đi cùng",
        "the {sign_en} at “{words}” has no {other_en}",
    ),
    Message("thêm dấu còn thiếu, hoặc bỏ dấu thừa", "add the missing one, or take this one out"),
)

_NAMES = {
    "“": ("ngoặc kép mở", "opening quote"),
    "”": ("ngoặc kép đóng", "closing quote"),
    "(": ("ngoặc đơn mở", "opening bracket"),
    ")": ("ngoặc đơn đóng", "closing bracket"),
    "[": ("ngoặc vuông mở", "opening square bracket"),
    "]": ("ngoặc vuông đóng", "closing square bracket"),
}
_PAIRS = {"”": "“", ")": "(", "]": "["}
_OTHER = {"“": "”", "”": "“", "(": ")", ")": "(", "[": "]", "]": "["}
_ITEM = regex(r"(?<![\w(])(?:\w|\d{1,2}|[ivx]{1,4})$", re.IGNORECASE)
MOST = 200
"""Signs of one paper that are told: where there are more, brackets are not used as such."""
_ON_SEVERAL_LINES = (Role.TITLE, Role.APPENDIX)


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Quotes and brackets without their partner."""
    found = (finding for group in _groups(paper) for finding in _check(paper, group))
    return islice(found, MOST)


def _groups(paper: Paper) -> Iterator[list[Passage]]:
    """Passages that are one sentence: the lines of a title stand together, every other one alone."""
    group: list[Passage] = []
    for passage in paper.passages:
        if passage.role in (Role.LETTERHEAD, Role.SIGNATURE):
            continue
        if group and passage.role in _ON_SEVERAL_LINES and group[-1].role is passage.role:
            group.append(passage)
            continue
        if group:
            yield group
        group = [passage]
    if group:
        yield group


def _check(paper: Paper, group: list[Passage]) -> Iterator[Diagnostic]:
    opened: dict[tuple[int, int], tuple[str, Passage, int]] = {}
    waiting: dict[str, list[tuple[int, int]]] = {"“": [], "(": [], "[": []}
    straight: list[tuple[Passage, int]] = []
    for number, passage in enumerate(group):
        for at, sign in enumerate(passage.text):
            if sign in waiting:
                waiting[sign].append((number, at))
                opened[number, at] = (sign, passage, at)
            elif sign == '"':
                straight.append((passage, at))
            elif sign in _PAIRS:
                if waiting[_PAIRS[sign]]:
                    del opened[waiting[_PAIRS[sign]].pop()]
                elif not (sign == ")" and _ITEM.search(passage.text[max(0, at - 6) : at])):
                    opened[number, at] = (sign, passage, at)
    if len(straight) % 2:
        passage, at = straight[-1]
        mixed = next((place for place, (sign, _, _) in opened.items() if sign in "“”"), None)
        if mixed is not None:
            del opened[mixed]
        else:
            opened[len(group), at] = ('"', passage, at)
    for sign, passage, at in opened.values():
        yield _finding(paper, sign, passage, at)


def _finding(paper: Paper, sign: str, passage: Passage, at: int) -> Diagnostic:
    if sign == '"':
        name, other = ("ngoặc kép", "quote"), ("ngoặc kép thứ hai", "second one")
    else:
        name, other = _NAMES[sign], _NAMES[_OTHER[sign]]
    closing = sign in "”)]"
    around = passage.text[max(at - 30, 0) : at + 1] if closing else passage.text[at : at + 30]
    words = around.strip().strip('“”"()[] ')
    return paper.finding(
        FAULT, passage, at, sign=name[0], sign_en=name[1], other=other[0], other_en=other[1], words=words
    )
