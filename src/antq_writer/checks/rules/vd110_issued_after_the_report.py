"""Văn bản được viện dẫn ban hành sau ngày của báo cáo.

Nêu gì:
    Ngày ban hành của văn bản được viện dẫn muộn hơn ngày của báo cáo; khi báo cáo chưa ghi ngày thì muộn
    hơn tháng 01 của năm sau năm báo cáo.

Vì sao:
    Báo cáo không thể viện dẫn văn bản chưa có; năm hoặc tháng có lẽ gõ nhầm.

Sai:
    (Báo cáo ngày 05/12/2022) Thực hiện Kế hoạch số 250/KH-UBND ngày 20/12/2022.

Đúng:
    (Báo cáo ngày 05/12/2022) Thực hiện Kế hoạch số 250/KH-UBND ngày 20/02/2022.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.mentions import mentions
from antq_writer.checks.occasion import occasion
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper, Role
from antq_writer.vietnamese import format_date

FAULT = Fault(
    "VD110",
    "văn bản ban hành sau báo cáo",
    Severity.WARNING,
    Message(
        "“{symbol}” ghi ngày {day}, sau ngày của báo cáo ({report})",
        "“{symbol}” is of {day}, after the report ({report})",
    ),
    Message("kiểm tra lại ngày, tháng, năm ban hành", "check the day of issue"),
)


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Documents of the future."""
    when = occasion(paper)
    last = when.last_day
    for mention in mentions(paper):
        if (
            last is None
            or mention.day is None
            or mention.day <= last
            or mention.passage.role is Role.APPENDIX
        ):
            continue
        report = format_date(when.day) if when.day else f"báo cáo năm {when.year}"
        yield paper.finding(
            FAULT,
            mention.passage,
            mention.day_at,
            symbol=mention.symbol,
            day=mention.day_text,
            report=report,
        )
