"""Phụ lục ghi kèm theo văn bản khác: số, ngày hoặc tên loại không phải của văn bản chính.

Nêu gì:
    Dòng “(Kèm theo …)” của phụ lục ghi số, ngày hoặc tên loại khác với văn bản chính; khi văn bản chính
    chưa ghi số, ngày thì khác với các phụ lục còn lại.

Vì sao:
    Phụ lục tách rời sẽ không biết thuộc văn bản nào (Nghị định 30/2020/NĐ-CP, Phụ lục I, III.1c).

Sai:
    (Kèm theo Hướng dẫn số 6.192/HD-BCĐ138 ngày 29/10/2024) trong khi văn bản chính ngày 28/10/2024.

Đúng:
    (Kèm theo Hướng dẫn số 6192/HD-BCĐ138 ngày 28/10/2024)
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from antq_writer.checks.mentions import Mention, mentions
from antq_writer.checks.occasion import occasion
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper, Role
from antq_writer.patterns import regex
from antq_writer.vietnamese import format_date

FAULT = Fault(
    "DC106",
    "phụ lục ghi sai văn bản chính",
    Severity.WARNING,
    Message(
        "{appendix} ghi kèm theo {what} “{found}”, {whose} là “{right}”",
        "{appendix} names the {what_en} “{found}”, but {whose_en} has “{right}”",
    ),
    Message("sửa cho khớp với văn bản chính", "make it agree with the main paper"),
)

_OWN_NUMBER = regex(r"Số\s*:?\s*(\d[\d.]*\s*[-/]\s*[\w\-/()]+)")
_MAIN = ("văn bản chính", "the main paper")
_OTHERS = ("các phụ lục khác", "the other appendices")


def check(paper: Paper) -> Iterator[Diagnostic]:
    """What the heads of the appendices say, against the letterhead, else against each other."""
    heads = [
        mention
        for mention in mentions(paper)
        if mention.passage.role is Role.APPENDIX
        and "kèm theo" in mention.passage.text[: mention.start].lower()
    ]
    if not heads:
        return
    yield from _against(paper, heads, _number(paper), "số", "number", [_written(head) for head in heads])
    day = occasion(paper).day
    days = [format_date(head.day) if head.day else head.day_text for head in heads]
    yield from _against(paper, heads, format_date(day) if day else "", "ngày", "day", days)
    title = next((passage.text.strip().lower() for passage in paper.of(Role.TITLE)), "")
    kinds = [head.kind.lower() for head in heads]
    yield from _against(paper, heads, title, "tên loại", "type", kinds, alone=False)


def _against(
    paper: Paper,
    heads: list[Mention],
    main: str,
    what: str,
    what_en: str,
    found: list[str],
    *,
    alone: bool = True,
) -> Iterator[Diagnostic]:
    """Heads whose value is not that of the paper; `alone`: nor that of most heads, when it has none."""
    whose = _MAIN if main else _OTHERS
    told = [text for text in found if text]
    if not main and (not alone or len(told) < 2):
        return
    right = main or Counter(told).most_common(1)[0][0]
    for head, text in zip(heads, found, strict=True):
        if text and text != right and not (what == "tên loại" and (right.startswith(text) or not text)):
            yield paper.finding(
                FAULT,
                head.passage,
                head.day_at if what == "ngày" else head.start,
                appendix=head.passage.appendix or "phụ lục",
                what=what,
                what_en=what_en,
                found=text,
                right=right,
                whose=whose[0],
                whose_en=whose[1],
            )


def _written(head: Mention) -> str:
    """The symbol without blanks, a point in its number kept."""
    return re.sub(r"\s+", "", head.written)


def _number(paper: Paper) -> str:
    for passage in paper.of(Role.LETTERHEAD):
        if match := _OWN_NUMBER.search(passage.text):
            return re.sub(r"\s+", "", match[1])
    return ""
