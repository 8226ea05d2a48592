"""Ngày ban hành khác với ngày thật của văn bản Trung ương.

Nêu gì:
    Văn bản của Trung ương có trong danh mục đi kèm chương trình mà báo cáo ghi ngày ban hành khác.

Vì sao:
    Ngày ban hành của các văn bản này đã tra cứu; ngày trong báo cáo có lẽ chép nhầm.

Sai:
    Thông tư liên tịch số 34/2009/TTLT-BGDĐT-BCA ngày 25/3/2009.

Đúng:
    Thông tư liên tịch số 34/2009/TTLT-BGDĐT-BCA ngày 20/11/2009.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from antq_writer.checks.mentions import Mention, mentions
from antq_writer.checks.national import National, documents
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper
from antq_writer.patterns import regex
from antq_writer.vietnamese import format_date

FAULT = Fault(
    "VD108",
    "ngày ban hành khác danh mục",
    Severity.WARNING,
    Message(
        "“{symbol}” ghi {day}, nhưng văn bản này ban hành ngày {real}",
        "“{symbol}” is given as of {day}, but it is of {real}",
    ),
    Message("sửa thành ngày {real}", "write {real}"),
)

_MONTH = regex(
    r",? (?P<text>(?:tháng (?P<month>\d{1,2})(?:/| năm )|năm )(?P<year>\d{4}))(?!\w)(?= của | về |,|\.|$)"
)


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Days that are not those of the registry."""
    for mention in mentions(paper):
        known = documents().get(mention.symbol) or _joint(mention)
        if known is None or known.day is None:
            continue
        if not mention.day_text and (month := _MONTH.match(mention.passage.text, mention.end)):
            if not _in(month, known.day):
                yield paper.finding(
                    FAULT,
                    mention.passage,
                    month.start("text"),
                    symbol=mention.symbol,
                    day=month["text"],
                    real=format_date(known.day),
                )
            continue
        if mention.day is None or mention.day == known.day:
            continue
        if mention.citation and mention.citation.year not in (None, mention.day.year):
            continue  # another rule says that the years differ
        yield paper.finding(
            FAULT,
            mention.passage,
            mention.day_at,
            symbol=mention.symbol,
            day=f"ngày {mention.day_text}",
            real=format_date(known.day),
        )


def _in(month: re.Match[str], day: date) -> bool:
    """Whether a day lies in the month or year that words name."""
    return int(month["year"]) == day.year and (not month["month"] or int(month["month"]) == day.month)


def _joint(mention: Mention) -> National | None:
    """The joint circular that a malformed symbol means: `34/2009/TTLT/GDĐT-CA`."""
    match = re.match(r"\d+/\d{4}/(?:TTLT|NQLT)", mention.symbol)
    if match is None or mention.citation is not None:
        return None
    return next((known for symbol, known in documents().items() if symbol.startswith(match[0])), None)
