"""Một văn bản mang hai ngày: cùng số, ký hiệu nhưng ngày ban hành viết khác nhau.

Nêu gì:
    Cùng số, ký hiệu, cùng cơ quan ban hành mà hai chỗ ghi hai ngày.  Hai cơ quan cùng số, hoặc hai năm khác
    nhau với hai trích yếu khác nhau, là hai văn bản nên được bỏ qua.

Vì sao:
    Một văn bản chỉ có một ngày ban hành; một trong hai ngày là sai.

Sai:
    Kế hoạch số 42/KH-BCĐ138 ngày 03/6/2021 … Kế hoạch số 42/KH-BCĐ138 ngày 06/3/2021.

Đúng:
    Kế hoạch số 42/KH-BCĐ138 ngày 03/6/2021 … Kế hoạch số 42/KH-BCĐ138.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.issuers import differ
from antq_writer.checks.likeness import overlap
from antq_writer.checks.mentions import Mention, by_symbol
from antq_writer.checks.places import place
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper

FAULT = Fault(
    "VD104",
    "một văn bản ghi hai ngày",
    Severity.WARNING,
    Message(
        "“{symbol}” ở đây ghi ngày {day}, ở {line:vi} ghi ngày {other}",
        "“{symbol}” is of {day} here and of {other} in {line:en}",
    ),
    Message("đối chiếu ngày ban hành với văn bản gốc", "compare the day with the document itself"),
)


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Later mentions whose day is not that of the first one."""
    for symbol, found in by_symbol(paper).items():
        dated = [mention for mention in found if mention.day]
        for index, mention in enumerate(dated[1:], start=1):
            first = next((one for one in dated[:index] if _one_document(one, mention)), None)
            if first and first.day != mention.day:
                line = place(paper, first.passage, first.start)
                yield paper.finding(
                    FAULT,
                    mention.passage,
                    mention.day_at,
                    symbol=symbol,
                    day=mention.day_text,
                    line=line,
                    other=first.day_text,
                )


def _one_document(first: Mention, second: Mention) -> bool:
    """Whether two dated mentions of one symbol mean the same document."""
    if first.citation and first.citation.year:
        return True
    if first.issuer and second.issuer and differ(first.issuer, second.issuer):
        return False
    if first.day and second.day and first.day.year != second.day.year and first.subject and second.subject:
        return overlap(first.subject, second.subject) >= 0.6
    return not _of_two_years(first, second)


def _of_two_years(first: Mention, second: Mention) -> bool:
    """Whether two days are of two documents that bear one number in two years: neither day nor year agree."""
    if not (first.day and second.day) or first.day.year == second.day.year:
        return False
    return (first.day.month, first.day.day) != (second.day.month, second.day.day)
