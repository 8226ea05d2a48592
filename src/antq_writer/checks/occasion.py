"""Which day and year a paper is of."""

from __future__ import annotations

import re
from datetime import date

from antq_writer.papers import Paper, Role
from antq_writer.patterns import regex
from antq_writer.records import dataclass
from antq_writer.vietnamese import VietnameseValueError, parse_date

from .moments import spans

_DAY = regex(r"ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})")
_YEAR = regex(r"năm\s+((?:19|20)\d{2})(?!\s*[-–]\s*\d)")
_TO_COME = regex(r"phương hướng|nhiệm vụ", re.IGNORECASE)
"""What a title says after this is about the next year."""
_REPORTED_ON = regex(r"\(?báo cáo (?:ngày|lập ngày|đề ngày)\s+(\d{1,2}/\d{1,2}/\d{4})", re.IGNORECASE)
"""The day of a report in its own text, where it has no letterhead."""


@dataclass(frozen=True, slots=True)
class Occasion:
    """When a paper was issued, as far as it says."""

    day: date | None = None
    """The day of issue, from the letterhead; None when it is blank or missing."""
    year: int | None = None
    """The year that the paper reports on; None when it names none."""
    inferred: bool = False
    """Whether the year is only the last one that its sentences name, there being neither letterhead nor title."""

    @property
    def last_day(self) -> date | None:
        """The last day that the paper can be of: its day, else the end of January after its year."""
        if self.day:
            return self.day
        return date(self.year + 1, 1, 31) if self.year else None

    @property
    def in_force_on(self) -> date | None:
        """The day on which what it cites should be in force: its day, else the last of its year."""
        if self.day:
            return self.day
        return date(self.year, 12, 31) if self.year else None


def occasion(paper: Paper) -> Occasion:
    """When a paper was issued and which year it is about."""
    return paper.once(_occasion)


def _occasion(paper: Paper) -> Occasion:
    day = None
    for passage in paper.of(Role.LETTERHEAD):
        if match := _DAY.search(passage.text):
            try:
                day = parse_date(match.group())
            except VietnameseValueError:
                continue
    title = " ".join(passage.text for passage in paper.of(Role.TITLE))
    reported = _YEAR.findall(_TO_COME.split(title)[0]) or _YEAR.findall(title)
    if reported:
        return Occasion(day, max(map(int, reported)))
    if day:
        return Occasion(day, day.year)
    return _of_an_excerpt(paper)


def _of_an_excerpt(paper: Paper) -> Occasion:
    """What the sentences themselves say, where neither letterhead nor title does: the last year they name."""
    years = []
    for passage in paper.prose():
        if told := _REPORTED_ON.match(passage.text):
            try:
                day = parse_date(told[1])
            except VietnameseValueError:
                continue
            return Occasion(day, day.year)
        years += [span.last.year for span in spans(paper, passage)]
    return Occasion(None, max(years) if years else None, inferred=True)
