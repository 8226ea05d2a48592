"""Ngày ban hành không hợp với năm ghi ở tên báo cáo.

Nêu gì:
    Báo cáo tổng kết, kết quả một năm mà ngày ban hành ở phần đầu thuộc năm trước năm đó, hoặc sau năm đó từ
    hai năm trở lên. Báo cáo tháng, quý, giai đoạn, nhiều năm được bỏ qua.

Vì sao:
    Năm ở tên báo cáo hoặc ở ngày ban hành còn lại từ báo cáo cũ.

Sai:
    An Phú, ngày 05 tháng 12 năm 2025, báo cáo tổng kết phong trào năm 2022.

Đúng:
    An Phú, ngày 05 tháng 12 năm 2025, báo cáo tổng kết phong trào năm 2025.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from antq_writer.checks.occasion import occasion
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper, Role
from antq_writer.patterns import regex
from antq_writer.vietnamese import format_date

FAULT = Fault(
    "DC124",
    "ngày ban hành của năm khác",
    Severity.WARNING,
    Message(
        "tên báo cáo ghi năm {year}, nhưng ngày ban hành là {day}",
        "the title is of {year}, but the day of issue is {day}",
    ),
    Message("sửa năm ở tên báo cáo hoặc ở ngày ban hành", "correct the year of the title or of the day"),
)

_ONE_YEAR = regex(r"(?:tổng kết|kết quả|sơ kết|đánh giá)(?! \d+ năm)[^;,]*?\bnăm (20\d\d)", re.IGNORECASE)
_LONGER = regex(r"giai đoạn|nhiệm kỳ|\d+ năm|20\d\d\s*[-–]\s*20\d\d|kế hoạch", re.IGNORECASE)


def check(paper: Paper) -> Iterator[Diagnostic]:
    """A report on one year that is of a day before it, or long after."""
    titles = list(paper.of(Role.TITLE))
    day = occasion(paper).day
    if day is None or not titles or not titles[0].text.upper().startswith("BÁO CÁO"):
        return
    if any(_LONGER.search(title.text) for title in titles):
        return
    for title in titles:
        match = _ONE_YEAR.search(title.text)
        if match and not 0 <= day.year - int(match[1]) <= 1:
            yield paper.finding(FAULT, title, match.start(1), year=match[1], day=format_date(day))
            return
