"""Số phần của báo cáo khác số đã giới thiệu.

Nêu gì:
    Lời giới thiệu “Báo cáo gồm 04 phần” (mục, nội dung) mà số mục lớn (I, II, …; Phần I, …) của văn bản khác
    số đó; “có 03 hạn chế” mà các ý “Thứ nhất, Thứ hai…”, “Một là, Hai là…” theo sau không phải ba ý.

Vì sao:
    Có phần bị sót hoặc lời giới thiệu chưa sửa theo bố cục.

Sai:
    Báo cáo gồm 04 phần: I. … II. … III. …

Đúng:
    Báo cáo gồm 03 phần: I. … II. … III. …
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from antq_writer.checks.enumerations import announced_points
from antq_writer.checks.outline import read
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper, Role
from antq_writer.patterns import regex

FAULT = Fault(
    "DC125",
    "số phần khác số đã giới thiệu",
    Severity.WARNING,
    Message(
        "giới thiệu “{said}”, nhưng văn bản có {count} {what}",
        "“{said}” is announced, but there are {count} {what_en}",
    ),
    Message("bổ sung phần còn thiếu, hoặc sửa lời giới thiệu", "add the missing part, or correct the number"),
)

_ANNOUNCED = regex(
    r"(?:báo cáo|nội dung|văn bản|đề cương)(?: này)? (?:gồm|có|gồm có|bao gồm|được chia (?:làm|thành))"
    r" (?P<count>\d{1,2}) (?P<what>phần|mục)(?: lớn| chính)?(?=\s*(?:[:,.;]|như sau|sau|$))",
    re.IGNORECASE,
)


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Announcements of headings before the first one, and of points before `Thứ nhất` or `Một là`."""
    yield from _headings(paper)
    for announced in announced_points(paper):
        yield paper.finding(
            FAULT,
            announced.passage,
            announced.at,
            said=announced.said,
            count=announced.found,
            what="ý",
            what_en="points",
        )


def _headings(paper: Paper) -> Iterator[Diagnostic]:
    """An announcement before the first heading, against the headings of the highest level there is."""
    levels = [
        found.level
        for passage in paper.of(Role.HEADING)
        if not passage.appendix and (found := read(passage)) is not None
    ]
    if len(levels) < 2:
        return
    count = levels.count(min(levels))
    for passage in paper.prose():
        if passage.role is Role.HEADING:
            return
        match = _ANNOUNCED.search(passage.text)
        if match and int(match["count"]) != count and min(levels) <= 1:
            yield paper.finding(
                FAULT,
                passage,
                match.start(),
                said=match.group(),
                count=count,
                what="mục lớn",
                what_en="main headings",
            )
