"""Năm trong số, ký hiệu khác năm ban hành của văn bản quy phạm pháp luật.

Nêu gì:
    Văn bản quy phạm pháp luật có năm trong số, ký hiệu khác với năm của ngày ban hành viết ngay sau.

Vì sao:
    Năm trong số, ký hiệu là năm ban hành; hai năm khác nhau thì một chỗ sai.

Sai:
    Thông tư số 124/2021/TT-BCA ngày 28/12/2022.

Đúng:
    Thông tư số 124/2021/TT-BCA ngày 28/12/2021.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.mentions import mentions
from antq_writer.checks.national import documents
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper
from antq_writer.vietnamese import format_date

FAULT = Fault(
    "VD103",
    "năm trong ký hiệu khác năm ban hành",
    Severity.WARNING,
    Message(
        "“{symbol}” mang năm {year} nhưng ngày ban hành ghi {day}",
        "“{symbol}” has the year {year}, but the day given is {day}",
    ),
    Message("{advice}", "{advice_en}"),
)


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Symbols and days with two years."""
    for mention in mentions(paper):
        year = mention.citation.year if mention.citation else None
        if year is None or mention.day is None or mention.day.year == year:
            continue
        known = documents().get(mention.symbol)
        advice, advice_en = "đối chiếu với văn bản gốc", "compare with the document itself"
        if known and known.day:
            advice = f"văn bản này ban hành ngày {format_date(known.day)}"
            advice_en = f"it is of {format_date(known.day)}"
        yield paper.finding(
            FAULT,
            mention.passage,
            mention.day_at,
            symbol=mention.symbol,
            year=year,
            day=mention.day_text,
            advice=advice,
            advice_en=advice_en,
        )
