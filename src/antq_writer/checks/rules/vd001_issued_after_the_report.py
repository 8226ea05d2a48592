"""Ngày của văn bản, sự việc sau ngày báo cáo.

Nêu gì:
    Văn bản được viện dẫn, hoặc hội nghị, sự việc trong báo cáo, có ngày sau ngày ký báo cáo (chưa có ngày
    ký thì sau ngày chốt số liệu, hoặc sau ngày cuối năm báo cáo); năm trong số, ký hiệu khác năm ban hành;
    ngày bắt đầu tính số liệu sau ngày chốt.

Vì sao:
    Không thể viện dẫn văn bản chưa ban hành; thường là gõ nhầm năm.

Sai:
    ky: {nam: 2022}
    van_ban: [{so_ky_hieu: 02/CT-UBND, ngay: 07/01/2023}]

Đúng:
    ky: {nam: 2022}
    van_ban: [{so_ky_hieu: 02/CT-UBND, ngay: 07/01/2022}]
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from antq_writer.checks.data.cited import own_documents
from antq_writer.checks.data.figures import groups
from antq_writer.checks.data.subject import DataSubject
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.positions import Path
from antq_writer.schema.sections.tuyen_truyen import Anniversary
from antq_writer.vietnamese import VietnameseValueError, format_date, parse_citation

FAULT = Fault(
    "VD001",
    "ngày sau ngày báo cáo, hoặc không thể có",
    Severity.WARNING,
    Message("{what} {day}, {reason}", "{what_en} {day}, {reason_en}"),
    Message("soát lại ngày, tháng, năm", "check the date"),
)


def check(subject: DataSubject) -> Iterator[Diagnostic]:
    """Days that cannot be."""
    last = format_date(subject.day) if subject.day < date.max else ""
    for own in own_documents(subject):
        if own.day is None:
            continue
        if own.day > subject.day:
            yield _finding(
                subject,
                own.path("ngay"),
                own.cited.name(),
                own.day,
                f"sau ngày báo cáo {last}",
                f"after the report, {last}",
            )
        elif (year := _year(own.given.so_ky_hieu)) is not None and year != own.day.year:
            yield _finding(
                subject,
                own.path("ngay"),
                own.cited.name(),
                own.day,
                f"nhưng số, ký hiệu ghi năm {year}",
                f"but its symbol says {year}",
            )
    for group in subject.once(groups):
        if isinstance(group.model, Anniversary):
            continue
        for name, day, declared in group.given:
            if declared is not None and isinstance(day, date) and day > subject.day:
                what = f"“{declared.label}”"
                yield _finding(
                    subject,
                    (*group.path, name),
                    what,
                    day,
                    f"sau ngày báo cáo {last}",
                    f"after the report, {last}",
                )
    period = subject.report.ky
    if isinstance(period.tu, date) and isinstance(period.den, date) and period.tu > period.den:
        end = format_date(period.den)
        yield _finding(
            subject,
            ("ky", "tu"),
            "ngày bắt đầu",
            period.tu,
            f"sau ngày chốt số liệu {end}",
            f"after the last day, {end}",
        )


def _year(symbol: str) -> int | None:
    """The year inside a symbol; None for one that has none."""
    if symbol.count("/") < 2:
        return None
    try:
        return parse_citation(symbol).year
    except VietnameseValueError:
        return None


def _finding(
    subject: DataSubject, path: Path, what: str, day: date, reason: str, reason_en: str
) -> Diagnostic:
    shown = format_date(day)
    return subject.at(
        FAULT, path, what=what, what_en=what, day=f"ngày {shown}" if what[:1] != "n" else shown,
        reason=reason, reason_en=reason_en,
    )  # fmt: skip
