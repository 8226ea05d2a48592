"""Thiếu phần mà tên báo cáo đã hứa.

Nêu gì:
    Tên báo cáo có “phương hướng, nhiệm vụ …” mà trong các tiêu đề không có mục nào như vậy.

Vì sao:
    Người nhận đọc tên và chờ phần đó; thiếu là báo cáo chưa xong hoặc tên đặt sai.

Sai:
    Tổng kết phong trào năm 2021; phương hướng, nhiệm vụ năm 2022 – chỉ có mục I. Kết quả, II. Nhận xét.

Đúng:
    Tổng kết phong trào năm 2021; phương hướng, nhiệm vụ năm 2022 – có mục III. Phương hướng, nhiệm vụ năm
    2022.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from antq_writer.checks.quantities.years import years
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper, Role

FAULT = Fault(
    "SL109",
    "thiếu phần mà tên báo cáo đã hứa",
    Severity.WARNING,
    Message(
        "tên báo cáo có “phương hướng, nhiệm vụ” nhưng không mục nào mang tên đó",
        "the title promises plans (“phương hướng, nhiệm vụ”) but no section is about them",
    ),
    Message("thêm mục phương hướng, nhiệm vụ hoặc sửa tên báo cáo", "add the section or correct the title"),
)


def check(paper: Paper) -> Iterator[Diagnostic]:
    """A title that promises plans, over a paper without them."""
    if not paper.once(years).promises:
        return
    headings = list(paper.of(Role.HEADING))
    if len(headings) < 2:
        return
    for heading in headings:
        words = heading.text.lower()
        if re.search(r"phương hướng|nhiệm vụ", words) or (
            "." not in heading.section and "giải pháp" in words
        ):
            return
    titles = list(paper.of(Role.TITLE))
    place = next(
        (title for title in titles if re.search("phương hướng|nhiệm vụ", title.text.lower())), titles[0]
    )
    at = re.search("phương hướng|nhiệm vụ", place.text.lower())
    yield paper.finding(FAULT, place, at.start() if at else 0)
