"""Số của năm trước khác với tệp năm trước.

Nêu gì:
    Số đầu kỳ khác số cuối kỳ ghi trong tệp năm trước; con số của năm trước viết trong câu tự viết, như “so
    với năm 2021 (60 vụ)”, khác mọi số cùng tên trong mục đó của tệp năm trước.

Vì sao:
    Tỷ lệ tăng, giảm tính từ số năm trước; số ấy đã báo cáo rồi nên không được tự thay đổi.

Sai:
    tệp năm trước: dia_ban: {con_lai: 2}; năm nay: dia_ban: {dau_ky: 3}

Đúng:
    tệp năm trước: dia_ban: {con_lai: 2}; năm nay: dia_ban: {dau_ky: 2}
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from antq_writer.checks.data.bounds import bounds
from antq_writer.checks.data.figures import declaring, figures, groups, noun
from antq_writer.checks.data.showing import part, shown
from antq_writer.checks.data.subject import DataSubject
from antq_writer.checks.data.texts import texts
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.patterns import regex
from antq_writer.schema import Report
from antq_writer.vietnamese import VietnameseValueError, parse_number

FAULT = Fault(
    "SL011",
    "số năm trước khác tệp năm trước",
    Severity.WARNING,
    Message(
        "“{label}” của năm {year} ghi ở đây là {here}, nhưng tệp năm trước ghi {there}",
        "“{label}” of {year} is {here} here, but {there} in the earlier file",
    ),
    Message("lấy theo báo cáo năm trước đã ban hành", "take the figure that was reported"),
)

COUNT = r"(?P<count>\d[\d.]*)\s+(?P<noun>[^\W\d_]+(?:\s[^\W\d_]+){0,5})"


def check(subject: DataSubject) -> Iterator[Diagnostic]:
    """Figures of last year that its own file contradicts."""
    last = subject.comparison
    if last is None:
        return
    year = last.report.ky.nam
    for group in subject.once(groups):
        for name, declared in declaring(type(group.model), "last_year"):
            now = getattr(group.model, name)
            before = last.find((*group.path, declared.last_year))
            if isinstance(now, int) and before is not None and now != before:
                path = (*group.path, name)
                yield subject.at(
                    FAULT, path, label=declared.label, year=year, here=shown(now), there=shown(before)
                )
    yield from _in_sentences(subject, last.report, year)


def _in_sentences(subject: DataSubject, earlier: Report, year: int) -> Iterator[Diagnostic]:
    """`… năm 2021 (60 vụ)`, `năm 2021 có 60 vụ` in the clerk's own words."""
    said = regex(
        rf"(?:năm {year}|năm trước|cùng kỳ)(?: (?:là|có|xảy ra|chỉ có))? ?\(?(?:là |có )?{COUNT}",
        re.IGNORECASE,
    )
    known = DataSubject(earlier)
    for words in subject.once(texts):
        if words.path[0] not in ("noi_dung", "muc_rieng") or not (match := said.search(words.text)):
            continue
        try:
            here = parse_number(match["count"].rstrip("."))
        except VietnameseValueError:
            continue
        there = [
            figure
            for figure in known.once(figures)
            if figure.section == str(words.path[1]) and _same(noun(known, figure), match["noun"])
        ]
        if there and not any(bounds(here).meets(bounds(figure.value)) for figure in there):
            values = ", ".join(shown(part(figure.value)) for figure in there)
            yield subject.at(
                FAULT, words.path, label=match["noun"].strip(), year=year, here=shown(here), there=values
            )


def _same(unit: str, words: str) -> bool:
    """Whether the words after a number begin with a unit noun, or are the beginning of it."""
    one, other = unit.casefold().strip(), words.casefold().strip()
    return bool(one) and (other.startswith(one) or one.startswith(other))
