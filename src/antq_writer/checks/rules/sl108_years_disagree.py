"""Năm trong báo cáo không thống nhất.

Nêu gì:
    Năm của phương hướng không phải là năm sau năm báo cáo; tiêu đề mục, câu mở đầu hoặc câu kết ghi năm
    khác với tên báo cáo; so sánh “so với năm” của chính năm báo cáo. Báo cáo tháng, quý, giai đoạn thì
    không xét.

Vì sao:
    Dấu vết của báo cáo năm trước được chép lại mà chưa sửa hết.

Sai:
    Tổng kết phong trào năm 2021; phương hướng, nhiệm vụ năm 2023

Đúng:
    Tổng kết phong trào năm 2021; phương hướng, nhiệm vụ năm 2022
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from antq_writer.checks.quantities.years import PLAN, SHORTER, TWO, YEAR, Years, years
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper, Passage, Role
from antq_writer.patterns import regex

FAULT = Fault(
    "SL108",
    "năm trong báo cáo không thống nhất",
    Severity.WARNING,
    Message(
        "ghi năm {found}, trong khi {other} nên phải là năm {right}",
        "the year is {found}, while {other_en}, so that {right} is expected",
    ),
    Message("sửa cho thống nhất với năm báo cáo", "make the years agree with the report's"),
)

OPENING = regex(
    rf"báo cáo (?:tổng kết |kết quả )[^.;]{{0,160}}?\b{YEAR}|"
    rf"trên đây là (?:báo cáo|kết quả|tổng kết)[^.;]{{0,260}}?\b{YEAR}|"
    rf"\btổng kết (?:công tác|phong trào|kết quả) [^.;]{{0,160}}?\b{YEAR}(?=[^.;]{{0,80}}? như sau\b)",
    re.IGNORECASE,
)
ITSELF = regex(
    r"(?:^|[.;]\s)[-+ ]*(?:trong |tính đến hết )?năm (20\d\d)\b[^.;]{0,160}?(?:tăng|giảm)[^.;]{0,60}?"
    r"so với (?:cùng kỳ )?năm (\1)\b",
    re.IGNORECASE,
)
EARLIER = regex(rf"so với (?:cùng kỳ )?{YEAR}", re.IGNORECASE)
AIMS = regex(r"phấn đấu|chỉ tiêu|mục tiêu|kế hoạch năm|phương hướng|dự kiến", re.IGNORECASE)


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Years that do not go with the report's own."""
    known = paper.once(years)
    if known.report is not None and known.plan is not None and known.plan != known.report + 1:
        last = list(paper.of(Role.TITLE))[-1]
        at = max(last.text.rfind(str(known.plan)), 0)
        yield _finding(paper, last, at, known.plan, known.report + 1, known.report)
    planning = False
    for passage in paper.prose():
        if passage.role is Role.HEADING:
            planning = bool(re.search(PLAN, passage.text, re.IGNORECASE)) or (
                planning and "." in passage.section
            )
        yield from _two_years(paper, passage)
        yield from _against_itself(paper, passage)
        if known.report is not None:
            yield from _against_title(paper, passage, known, known.report, planning)


def _two_years(paper: Paper, passage: Passage) -> Iterator[Diagnostic]:
    """`Tổng kết … năm 2021; phương hướng … năm 2023` in one passage."""
    match = TWO.search(passage.text)
    if match and not SHORTER.search(match.group()):
        report, plan = int(match[1]), int(match[2])
        if plan != report + 1:
            yield _finding(paper, passage, match.start(2), plan, report + 1, report)


def _against_itself(paper: Paper, passage: Passage) -> Iterator[Diagnostic]:
    """A year compared with itself: `Trong năm 2023 xảy ra 12 vụ, giảm 02 vụ so với năm 2023`."""
    for match in ITSELF.finditer(passage.text):
        if not AIMS.search(match.group()):
            year = int(match[1])
            yield _finding(paper, passage, match.start(2), year, year - 1, year)


def _against_title(
    paper: Paper, passage: Passage, known: Years, report: int, planning: bool
) -> Iterator[Diagnostic]:
    text = passage.text
    if passage.role is Role.HEADING:
        for match in re.finditer(YEAR, text, re.IGNORECASE):
            plan = re.search(PLAN, text[: match.start()], re.IGNORECASE)
            result = re.search(r"kết quả|tình hình|đánh giá", text[: match.start()], re.IGNORECASE)
            right = report + 1 if plan else report
            cited = re.search(r"ngày|số \d|giai đoạn|đến$", text[: match.start()].rstrip(), re.IGNORECASE)
            if (plan or result) and not cited and int(match[1]) != right:
                yield _finding(paper, passage, match.start(1), int(match[1]), right, report)
    for match in OPENING.finditer(text):
        group = match.lastindex or 1
        words = re.split(r",\s", text[max(0, match.start() - 60) : match.start()])[-1].lower()
        words += match.group().lower()
        if int(match[group]) != report and not re.search(
            r"phương hướng|ngày \d|(?:kế hoạch|công văn|hướng dẫn) số|về việc|giai đoạn|so với", words
        ):
            yield _finding(paper, passage, match.start(group), int(match[group]), report, report)
    if not planning and known.plan != report:
        for match in EARLIER.finditer(text):
            sentence = re.split(r"[.;]", text[: match.start()])[-1]
            if int(match[1]) >= report and not AIMS.search(sentence):
                yield _finding(paper, passage, match.start(1), int(match[1]), report - 1, report)


def _finding(paper: Paper, passage: Passage, at: int, found: int, right: int, report: int) -> Diagnostic:
    return paper.finding(
        FAULT,
        passage,
        at,
        found=found,
        right=right,
        other=f"năm báo cáo là {report}",
        other_en=f"the report is of {report}",
    )
