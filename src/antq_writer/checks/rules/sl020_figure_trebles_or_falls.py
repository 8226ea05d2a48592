"""Số liệu tăng gấp ba hoặc còn dưới một phần ba so với năm trước.

Nêu gì:
    Một số liệu từ ba lần trở lên hoặc dưới một phần ba của chính số ấy trong tệp năm trước. Số nhỏ (cả hai
    năm dưới 10) thì không nêu.

Vì sao:
    Thay đổi lớn như vậy thường do thừa, thiếu một chữ số hoặc nhầm cột; nếu đúng thì người ký cần biết để
    giải trình.

Sai:
    năm trước 240 bài viết, năm nay 2.400 bài viết

Đúng:
    năm trước 240 bài viết, năm nay 260 bài viết
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from antq_writer.checks.data.figures import called, figures
from antq_writer.checks.data.showing import part, shown
from antq_writer.checks.data.subject import DataSubject
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.schema.base import Kind

FAULT = Fault(
    "SL020",
    "số liệu thay đổi quá lớn so với năm trước",
    Severity.INFO,
    Message(
        "“{label}” là {now}, năm {year} là {before}: {change}",
        "“{label}” is {now}, in {year} it was {before}: {change_en}",
    ),
    Message("đúng thì người ký nên biết trước", "if it is right, the signer should know"),
)

SMALL = 10
"""Below this in both years a figure may well treble."""


def check(subject: DataSubject) -> Iterator[Diagnostic]:
    """Figures that have trebled or fallen under a third."""
    last = subject.comparison
    if last is None:
        return
    for figure in subject.once(figures):
        if not figure.exact or figure.declared.kind in {Kind.YEAR, Kind.PERCENT}:
            continue
        now, before = part(figure.value), last.find(figure.path)
        if before is None or not isinstance(now, int | Decimal) or max(now, before) < SMALL:
            continue
        if now >= 3 * before > 0:
            change = ("gấp từ ba lần trở lên", "three times as much or more")
        elif 3 * now < before:
            change = ("còn dưới một phần ba", "under a third")
        else:
            continue
        yield subject.at(
            FAULT,
            figure.path,
            label=called(subject, figure),
            now=shown(now, figure.declared.kind),
            before=shown(before, figure.declared.kind),
            year=last.report.ky.nam,
            change=change[0],
            change_en=change[1],
        )
