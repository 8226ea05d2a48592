"""Tên cơ quan, quy định không còn ở ngày báo cáo.

Nêu gì:
    Huyện, thị trấn, Huyện ủy, tỉnh đã sáp nhập (từ 01/7/2025), Công an huyện (từ 01/3/2025), Công an xã bán
    chuyên trách, Bảo vệ dân phố (từ 01/7/2024), tiêu chí 19.2 (từ 15/02/2026) được dùng như đang có trong
    báo cáo sau ngày đó. Không nêu trong tên văn bản viện dẫn, trong ngoặc kép, và trong câu nói về trước
    đây hoặc so sánh.

Vì sao:
    Tên cũ còn lại từ báo cáo năm trước làm sai địa chỉ, thẩm quyền.

Sai:
    noi_nhan: [Thường trực Huyện ủy, "Lưu: VT"]          # báo cáo năm 2026

Đúng:
    noi_nhan: [Thường trực Đảng ủy xã, "Lưu: VT"]
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.ceased import FIRST_HALF, NAMES, PAST, Ceased, unquoted
from antq_writer.checks.data.subject import DataSubject
from antq_writer.checks.data.texts import Words, texts
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.positions import Path
from antq_writer.vietnamese import format_date

FAULT = Fault(
    "DC005",
    "tên không còn ở ngày báo cáo",
    Severity.WARNING,
    Message(
        "“{name}” không còn từ ngày {since}, báo cáo này là của ngày {day}",
        "“{name}” ceased on {since}; this report is of {day}",
    ),
    Message(
        "nay là {now}; nếu nói về trước đây thì ghi rõ trong câu",
        "today: {now}; say so if it speaks of the past",
    ),
)

OLD_BY_NATURE = (("don_vi", "cap"), ("don_vi", "huyen"))
"""The level is told apart; the district of a commune before 01/7/2025 has a field of its own."""


def check(subject: DataSubject) -> Iterator[Diagnostic]:
    """Names of the past, each once a text."""
    if subject.day < min(ceased.since for ceased in NAMES):
        return
    unit = subject.report.don_vi
    for found in subject.once(texts):
        cites = found.declared is not None and found.declared.cites
        if cites or found.former or found.path[:2] in OLD_BY_NATURE:
            continue
        yield from _in(subject, found)
    district = next((c for c in NAMES if c.pattern.fullmatch(str(unit.cap))), None)
    if district is not None and subject.day >= district.since:
        yield _finding(subject, ("don_vi", "cap"), str(unit.cap), district)


def _in(subject: DataSubject, found: Words) -> Iterator[Diagnostic]:
    text = unquoted(found.text)
    if PAST.search(text) or FIRST_HALF.search(text):
        return
    for ceased in NAMES:
        match = ceased.pattern.search(text)
        if match is not None and subject.day >= ceased.since:
            end = match.end()
            yield _finding(subject, found.path, found.text[match.start() : end], ceased)
            return


def _finding(subject: DataSubject, path: Path, name: str, ceased: Ceased) -> Diagnostic:
    return subject.at(
        FAULT,
        path,
        name=name,
        since=format_date(ceased.since),
        day=format_date(subject.day),
        now=ceased.now,
    )
