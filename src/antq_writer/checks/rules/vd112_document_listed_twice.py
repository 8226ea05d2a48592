"""Một văn bản được liệt kê hai lần trong cùng một danh sách.

Nêu gì:
    Trong các gạch đầu dòng của cùng một mục, hai gạch cùng mở đầu bằng việc ban hành một văn bản (cùng số, ký hiệu,
    cùng ngày).

Vì sao:
    Kê trùng làm người đọc tưởng là hai văn bản, và số văn bản đã ban hành bị tính thừa.

Sai:
    - Kế hoạch số 200/KH-UBND ngày 05/9/2023 …
    - Kế hoạch số 200/KH-UBND ngày 05/9/2023 …

Đúng:
    - Kế hoạch số 200/KH-UBND ngày 05/9/2023 …
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from antq_writer.checks.mentions import Mention, mentions
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper, Role

FAULT = Fault(
    "VD112",
    "văn bản kê hai lần",
    Severity.WARNING,
    Message(
        "“{symbol}”{day} đã được kê ở dòng {line}",
        "“{symbol}”{day} is listed already in line {line}",
    ),
    Message("bỏ một trong hai chỗ", "leave one of them out"),
)

_LISTED = re.compile(
    r"^\s*(?:[-–+•*]|\d{1,2}[.)]|[a-zđ]\))?\s*(?:(?:đã\s+)?(?:tham mưu\s+)?(?:ban hành|xây dựng|ký)\s+)?(?:các\s+)?"
    r"(?:[A-ZĐa-zđ][\wÀ-ỹ]*\s+){1,5}(?:số\s*:?\s*)?$",
    re.IGNORECASE,
)


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Items of one section that open with the same document; items of one sentence, too."""
    first: dict[tuple[str, str, str], Mention] = {}
    for mention in mentions(paper):
        key = _key(mention)
        if key is None:
            continue
        earlier = first.setdefault(key, mention)
        if earlier is mention:
            continue
        line, _ = earlier.passage.place_of(earlier.start)
        day = f" ngày {mention.day_text}" if mention.day_text else ""
        yield paper.finding(FAULT, mention.passage, mention.start, symbol=mention.symbol, day=day, line=line)


def _key(mention: Mention) -> tuple[str, str, str] | None:
    """What makes two listings one; None for a mention that is no listing."""
    passage = mention.passage
    if passage.role not in (Role.DASH, Role.PLUS, Role.BODY, Role.CELL) or mention.citation is None:
        return None
    before = passage.text[: mention.start]
    day = mention.day.isoformat() if mention.day else ""
    if passage.role is Role.CELL:
        if before.strip() or not passage.cell:
            return None
        return (f"table {passage.cell[0]}", mention.symbol, day)
    if (
        len(before) > 70
        or not _LISTED.match(before)
        or re.match(r"\W*(?:Thực hiện|Căn cứ|Theo|Trên)", before)
    ):
        return None
    return (f"{passage.appendix}|{passage.section}", mention.symbol, day)
