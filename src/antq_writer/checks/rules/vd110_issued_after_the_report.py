"""Văn bản được viện dẫn ban hành sau ngày của báo cáo.

Nêu gì:
    Ngày ban hành của văn bản được viện dẫn muộn hơn ngày của báo cáo; khi báo cáo chưa ghi ngày thì muộn
    hơn tháng 01 của năm sau năm báo cáo. Ngày ban hành muộn hơn tháng, quý hoặc ngày chốt mà chính câu đó
    nói về (Quý III/2024, đã hoàn thành Kế hoạch ngày 06/01/2025).

Vì sao:
    Báo cáo không thể viện dẫn văn bản chưa có; năm hoặc tháng có lẽ gõ nhầm.

Sai:
    (Báo cáo ngày 05/12/2022) Thực hiện Kế hoạch số 250/KH-UBND ngày 20/12/2022.

Đúng:
    (Báo cáo ngày 05/12/2022) Thực hiện Kế hoạch số 250/KH-UBND ngày 20/02/2022.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from antq_writer.checks.mentions import Mention, mentions
from antq_writer.checks.moments import sentence, told_in
from antq_writer.checks.national import documents
from antq_writer.checks.occasion import occasion
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper, Role
from antq_writer.patterns import regex
from antq_writer.vietnamese import format_date

FAULT = Fault(
    "VD110",
    "văn bản ban hành sau báo cáo",
    Severity.WARNING,
    Message(
        "“{symbol}” ghi {day}, sau {report}",
        "“{symbol}” is of {day_en}, after {report_en} ({report})",
    ),
    Message("kiểm tra lại ngày, tháng, năm ban hành", "check the day of issue"),
)

LATE = timedelta(days=20)
"""A paper may be drawn up some days after what it tells."""
_BASIS = regex(r"thực hiện|căn cứ|theo|triển khai|quán triệt|hoàn thành|trên cơ sở|bám sát", re.IGNORECASE)
_AFTERWARDS = regex(
    r"công nhận|đạt chuẩn|danh hiệu|khen|tặng|phân loại|đánh giá|báo cáo số|thông báo|kết luận", re.IGNORECASE
)
_DONE = regex(r"\b(?:đã|hoàn thành|đạt)\b", re.IGNORECASE)
_TO_COME = regex(
    r"\b(?:sẽ|tiếp tục|năm tới|thời gian tới|kế hoạch năm|chuẩn bị|đến nay|hiện nay)\b", re.IGNORECASE
)


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Documents of the future."""
    when = occasion(paper)
    last = when.last_day
    for mention in mentions(paper):
        issued = _issued(mention)
        if issued is None or mention.passage.role is Role.APPENDIX:
            continue
        report = f"ngày của báo cáo ({format_date(when.day)})" if when.day else f"báo cáo năm {when.year}"
        report_en = "the report"
        if (when.inferred or last is None or issued <= last) and not _is_basis(mention):
            continue
        if last is None or issued <= last:
            period = _period(paper, mention)
            if period is None or issued <= period + LATE:
                continue
            report, report_en = f"thời gian câu này nói đến ({format_date(period)})", "what it speaks of"
        yield paper.finding(
            FAULT,
            mention.passage,
            mention.day_at or mention.start,
            symbol=mention.symbol,
            day=f"ngày {mention.day_text}" if mention.day_text else f"năm {issued.year}",
            day_en=mention.day_text or str(issued.year),
            report=report,
            report_en=report_en,
        )


def _issued(mention: Mention) -> date | None:
    """The day that the mention gives, else that of the registry, else the first of the year in its symbol."""
    if mention.day or mention.day_text:
        return mention.day
    known = documents().get(mention.symbol)
    if known and known.day:
        return known.day
    year = mention.citation.year if mention.citation else None
    return date(year, 1, 1) if year else None


def _is_basis(mention: Mention) -> bool:
    """Whether the words before say that it was carried out, not that it told or rewarded what was done."""
    text = mention.passage.text
    start, end = _around(mention)
    return bool(
        _BASIS.search(text, max(start, mention.start - 60), mention.start)
    ) and not _AFTERWARDS.search(text, start, end)


def _period(paper: Paper, mention: Mention) -> date | None:
    """The last day of what the sentence tells as done; None when it names no time or speaks of plans."""
    text, (start, end) = mention.passage.text, _around(mention)
    told = [span.last for span in told_in(paper, mention.passage, mention.start)]
    if not told or not _DONE.search(text, start, end) or _TO_COME.search(text, start, end):
        return None
    return max(told)


def _around(mention: Mention) -> tuple[int, int]:
    """The part of the sentence around a mention, of which a very long one is not read whole for each."""
    start, end = sentence(mention.passage.text, mention.start)
    return max(start, mention.start - 400), min(end, mention.until + 400)
