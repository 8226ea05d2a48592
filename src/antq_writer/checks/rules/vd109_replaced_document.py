"""Viện dẫn văn bản đã hết hiệu lực như văn bản đang có hiệu lực.

Nêu gì:
    Văn bản của Trung ương đã hết hiệu lực hoặc bị thay thế vào ngày của báo cáo, được viện dẫn như căn cứ
    hiện hành. Câu có nói rõ việc thay thế, bãi bỏ, sơ kết, tổng kết thì được bỏ qua.

Vì sao:
    Căn cứ vào văn bản đã hết hiệu lực làm sai cơ sở pháp lý của việc đánh giá, phân loại.

Sai:
    (Báo cáo năm 2023) Thực hiện Thông tư số 23/2012/TT-BCA ngày 27/4/2012 của Bộ Công an.

Đúng:
    (Báo cáo năm 2023) Thực hiện Thông tư số 124/2021/TT-BCA ngày 28/12/2021 của Bộ Công an.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta

from antq_writer.checks.mentions import Mention, mentions
from antq_writer.checks.moments import sentence, told_at
from antq_writer.checks.national import documents
from antq_writer.checks.occasion import occasion
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper, Role
from antq_writer.patterns import regex
from antq_writer.vietnamese import format_date

FAULT = Fault(
    "VD109",
    "văn bản đã hết hiệu lực",
    Severity.WARNING,
    Message(
        "“{symbol}” đã hết hiệu lực từ ngày {until}{successor}",
        "“{symbol}” has not been in force since {until}{successor_en}",
    ),
    Message("{advice}", "{advice_en}"),
)

_PAST = regex(
    r"thay thế|hết hiệu lực|bãi bỏ|trước đây|trước kia|(?:sơ|tổng) kết|\d+ năm thực hiện|giai đoạn \d{4}"
    r"|không còn|chuyển (?:từ|sang)|thay cho|thay bằng|áp dụng đến|đến hết năm 20",
    re.IGNORECASE,
)
_GRANTED = regex(r"được công nhận", re.IGNORECASE)
"""What was granted under a document stays granted, unless the sentence says that it was granted later."""
GRACE = timedelta(days=90)
"""A document that lapsed shortly before the report was in force for most of what it reports."""


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Documents that were no longer in force when the paper was written."""
    day = occasion(paper).in_force_on
    told: set[str] = set()
    for mention in mentions(paper):
        known = documents().get(mention.symbol)
        if day is None or known is None or known.until is None or mention.symbol in told:
            continue
        if known.until > day - GRACE:
            continue
        if mention.passage.role in (Role.TITLE, Role.HEADING) or _is_past(mention, known.replaced_by):
            continue
        times = told_at(paper, mention.passage, mention.start)
        if any(span.last < known.until for span in times):
            continue  # the sentence speaks of a time when it was in force
        text = mention.passage.text
        if not times and _GRANTED.search(text, *sentence(text, mention.start)):
            continue
        told.add(mention.symbol)
        by = known.replaced_by
        yield paper.finding(
            FAULT,
            mention.passage,
            mention.start,
            symbol=mention.symbol,
            until=format_date(known.until),
            successor=f", được thay thế bởi {by}" if by else "",
            successor_en=f"; {by} replaced it" if by else "",
            advice=f"viện dẫn “{by}”" if by else "viện dẫn văn bản đang có hiệu lực",
            advice_en=f"cite “{by}”" if by else "cite the document in force",
        )


def _is_past(mention: Mention, by: str) -> bool:
    """Whether the sentence speaks of the document as one of the past, or names its successor `by` too."""
    text = mention.passage.text
    start, end = sentence(text, mention.start)
    return bool(_PAST.search(text, start, end)) or (bool(by) and by in text[start:end])
