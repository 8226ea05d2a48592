"""Năm báo cáo, năm trong tiêu đề và năm của phương hướng không khớp.

Nêu gì:
    Năm ghi trong trích yếu hoặc tiêu đề mục tự đặt khác năm báo cáo; năm của phương hướng, nhiệm vụ không
    phải năm kế tiếp; ngày ký trước ngày bắt đầu kỳ hoặc quá một năm sau kỳ; ngày bắt đầu, ngày chốt số liệu
    ngoài kỳ báo cáo.

Vì sao:
    Dấu vết của tệp năm trước được chép lại mà chưa sửa hết.

Sai:
    ky: {nam: 2022}
    the_thuc: {trich_yeu: Tổng kết phong trào năm 2021; phương hướng, nhiệm vụ năm 2023}

Đúng:
    ky: {nam: 2022}
    the_thuc: {trich_yeu: Tổng kết phong trào năm 2022; phương hướng, nhiệm vụ năm 2023}
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from antq_writer.checks.data.subject import DataSubject
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.patterns import regex
from antq_writer.positions import Path
from antq_writer.schema.sections import SECTIONS

FAULT = Fault(
    "DC002",
    "các năm không khớp",
    Severity.WARNING,
    Message(
        "{what} ghi năm {found}, nhưng năm báo cáo là {year}{so}",
        "{what_en} says {found}, but the report is of {year}{so_en}",
    ),
    Message("sửa cho thống nhất với “ky.nam”", "make it agree with “ky.nam”"),
)

YEAR = regex(r"năm\s+((?:19|20)\d{2})(?!\s*[-–]\s*(?:19|20)\d{2})", re.IGNORECASE)
PLAN = regex(r"phương hướng|nhiệm vụ|chỉ tiêu|kế hoạch", re.IGNORECASE)
RESULT = regex(r"tổng kết|kết quả|sơ kết|đánh giá|báo cáo|tình hình|công tác", re.IGNORECASE)
OTHER = regex(r"giai đoạn|thực hiện\s+[^;]*số|ngày\s+\d|so với|từ năm|đến năm|nhiệm kỳ", re.IGNORECASE)


DONE = regex(r"tổng kết|kết quả|sơ kết|đánh giá|(?:tình hình |công tác )?thực hiện", re.IGNORECASE)


def check(subject: DataSubject) -> Iterator[Diagnostic]:
    """Years that do not go with the reported one."""
    year = subject.report.ky.nam
    if not isinstance(year, int):
        return
    yield from _title(subject, year)
    for name in SECTIONS:
        section = getattr(subject.report.noi_dung, name)
        heading = getattr(section, "tieu_de", None)
        if isinstance(heading, str):
            yield from _words(
                subject, ("noi_dung", name, "tieu_de"), heading, year, ("tiêu đề mục", "the heading")
            )
    yield from _days(subject, year)


def _title(subject: DataSubject, year: int) -> Iterator[Diagnostic]:
    lines = [line for line in subject.report.the_thuc.trich_yeu if isinstance(line, str)]
    before = ""
    for index, line in enumerate(lines):
        yield from _words(
            subject, ("the_thuc", "trich_yeu", index), line, year, ("trích yếu", "the title"), before
        )
        before = f"{before} {line}"


def _words(
    subject: DataSubject, path: Path, text: str, year: int, what: tuple[str, str], before: str = ""
) -> Iterator[Diagnostic]:
    """Years of a title or heading; `before` is what stands in the lines above it."""
    for match in YEAR.finditer(text):
        clause = re.split(r"[;.]", before + " " + text[: match.start()])[-1]
        found = int(match[1])
        if OTHER.search(clause) or (not (plan := PLAN.search(clause)) and not RESULT.search(clause)):
            continue
        planned = bool(plan) and not DONE.search(clause)
        right = {year, year + 1} if subject.report.ky.loai != "năm" else {year + 1}
        if not planned:
            right = {year}
        if found not in right:
            so = (
                (f", phương hướng phải là năm {year + 1}", f", so that its tasks are for {year + 1}")
                if planned
                else ("", "")
            )
            yield _finding(subject, path, what, found, year, so)


def _days(subject: DataSubject, year: int) -> Iterator[Diagnostic]:
    period, head = subject.report.ky, subject.report.the_thuc
    first = period.tu.year if isinstance(period.tu, date) else period.tu_nam or year
    if isinstance(head.ngay, date) and isinstance(first, int) and not first <= head.ngay.year <= year + 1:
        yield _finding(subject, ("the_thuc", "ngay"), ("ngày ký", "the day of issue"), head.ngay.year, year)
    if isinstance(period.den, date) and not year <= period.den.year <= year + 1:
        yield _finding(subject, ("ky", "den"), ("ngày chốt số liệu", "the last day"), period.den.year, year)
    one_year = period.loai != "giai đoạn"
    if isinstance(period.tu, date) and one_year and not year - 1 <= period.tu.year <= year:
        yield _finding(
            subject, ("ky", "tu"), ("ngày bắt đầu tính số liệu", "the first day"), period.tu.year, year
        )
    if isinstance(head.nam, int) and not year <= head.nam <= year + 1:
        yield _finding(subject, ("the_thuc", "nam"), ("năm ban hành", "the year of issue"), head.nam, year)


def _finding(
    subject: DataSubject,
    path: Path,
    what: tuple[str, str],
    found: int,
    year: int,
    so: tuple[str, str] = ("", ""),
) -> Diagnostic:
    return subject.at(
        FAULT, path, what=what[0], what_en=what[1], found=found, year=year, so=so[0], so_en=so[1]
    )
