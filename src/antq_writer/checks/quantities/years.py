"""The years that a paper is about: its own, from the title, and the year it plans for."""

from __future__ import annotations

import re
from dataclasses import dataclass

from antq_writer.papers import Paper, Role
from antq_writer.patterns import regex

YEAR = r"(?:năm\s+)((?:19|20)\d\d)"
PLAN = (
    r"phương hướng|nhiệm vụ trọng tâm|nhiệm vụ công tác|phương hướng, nhiệm vụ|nhiệm vụ(?=[^;.,]{0,40}\s+năm)"
)
RESULT = r"tổng kết|kết quả|báo cáo|sơ kết|đánh giá"
SHORTER = regex(r"\b(?:tháng|quý|giai đoạn|nhiệm kỳ|\d+ năm)\b", re.IGNORECASE)
TWO = regex(
    rf"\b(?:{RESULT})\b[^.]{{0,200}}?\b{YEAR}[^.]{{0,30}}?(?:{PLAN})[^.;]{{0,160}}?\b{YEAR}", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Years:
    """What the title says."""

    title: str
    report: int | None
    """Year of the report; None when the title names none, or a span or part of one."""
    plan: int | None
    """Year that the title promises plans for."""
    promises: bool
    """Whether the title promises plans at all."""


def years(paper: Paper) -> Years:
    """The years of a paper's title; call it through `paper.once`."""
    title = " ".join(" ".join(passage.text.split()) for passage in paper.of(Role.TITLE))
    plan_at = re.search(r"phương hướng|nhiệm vụ trọng tâm|[;,] ?nhiệm vụ|và nhiệm vụ", title, re.IGNORECASE)
    head, tail = (title[: plan_at.start()], title[plan_at.start() :]) if plan_at else (title, "")
    named, planned = re.findall(YEAR, head, re.IGNORECASE), re.findall(YEAR, tail, re.IGNORECASE)
    if SHORTER.search(re.sub(r"\d+ năm thực hiện", "", title)) or len(set(named)) > 1:
        return Years(title, None, None, bool(plan_at))
    return Years(
        title, int(named[0]) if named else None, int(planned[-1]) if planned else None, bool(plan_at)
    )
