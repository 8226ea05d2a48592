"""Viện dẫn văn bản đã hết hiệu lực như đang có hiệu lực.

Nêu gì:
    Văn bản trong danh mục đi kèm chương trình đã hết hiệu lực hoặc bị thay thế vào ngày báo cáo, mà vẫn ghi
    làm căn cứ hoặc ghi là đang thực hiện. Không nêu khi câu in ra có kèm “nay được thay thế bằng …”, khi
    văn bản thay thế đứng ngay cạnh, hoặc khi văn bản kết thúc trong chính kỳ báo cáo mà không có văn bản
    thay thế.

Vì sao:
    Căn cứ vào văn bản đã hết hiệu lực làm sai cơ sở pháp lý của việc đánh giá, phân loại.

Sai:
    an_toan: {can_cu: 23/2012/TT-BCA}          # báo cáo năm 2023

Đúng:
    an_toan: {can_cu: 124/2021/TT-BCA}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from antq_writer.checks.data.cited import Citation, citations
from antq_writer.checks.data.subject import DataSubject
from antq_writer.checks.data.texts import texts
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.registry import Cited
from antq_writer.vietnamese import format_date

FAULT = Fault(
    "VD006",
    "văn bản đã hết hiệu lực",
    Severity.WARNING,
    Message(
        "“{symbol}” {state}{successor}",
        "“{symbol}” {state_en}{successor_en}",
    ),
    Message("{advice}", "{advice_en}"),
)

GRACE = timedelta(days=90)
"""What lapsed shortly before the report was in force for most of what it reports."""
PAST = ("thay thế", "hết hiệu lực", "bãi bỏ", "trước đây", "sơ kết", "tổng kết")


def check(subject: DataSubject) -> Iterator[Diagnostic]:
    """Citations of documents that were no longer in force."""
    every = subject.once(citations)
    beside: dict[tuple[object, ...], set[str]] = {}
    for cited in every:
        beside.setdefault(cited.path[:-1], set()).add(cited.symbol)
    in_words = {cited.path for cited in every if cited.in_words}
    of_past = {
        found.path
        for found in subject.once(texts)
        if found.path in in_words and any(word in found.text for word in PAST)
    }
    told: set[str] = set()
    for cited in every:
        if cited.symbol in told or not subject.registry.knows(cited.symbol):
            continue
        if cited.declared is not None and cited.declared.tells_successor:
            continue
        known = subject.registry.find(cited.symbol)
        if known.replaced_by and known.replaced_by in beside[cited.path[:-1]]:
            continue
        if cited.path[0] == "van_ban":  # a title of another document
            continue
        if cited.in_words and cited.path in of_past:
            continue
        if _lapsed(subject, known):
            told.add(cited.symbol)
            yield _finding(subject, cited, known)


def _lapsed(subject: DataSubject, known: Cited) -> bool:
    until = known.until_day
    if until is None:
        successor = subject.registry.find(known.replaced_by) if known.replaced_by else None
        until = (successor.from_day or successor.day) if successor is not None else None
    if until is None:
        return False
    if known.replaced_by:
        return until <= subject.day - GRACE
    year = subject.report.ky.nam
    begins = subject.report.ky.tu or (date(year, 1, 1) if isinstance(year, int) else date.min)
    return isinstance(begins, date) and until <= begins


def _finding(subject: DataSubject, cited: Citation, known: Cited) -> Diagnostic:
    by, until = known.replaced_by, known.until_day
    state = f"đã hết hiệu lực từ ngày {format_date(until)}" if until else "đã hết hiệu lực"
    state_en = f"is not in force since {format_date(until)}" if until else "is no longer in force"
    return subject.at(
        FAULT,
        cited.path,
        symbol=cited.symbol,
        state=state,
        state_en=state_en,
        successor=f", được thay thế bằng {by}" if by else "",
        successor_en=f"; {by} replaced it" if by else "",
        advice=f"viện dẫn “{by}”" if by else "viện dẫn văn bản đang có hiệu lực",
        advice_en=f"cite “{by}”" if by else "cite the document in force",
    )
