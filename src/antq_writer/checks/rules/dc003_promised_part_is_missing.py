"""Tên báo cáo hứa một phần mà báo cáo không có.

Nêu gì:
    Trích yếu có “phương hướng”, “nhiệm vụ” mà nội dung không có phần phương hướng, nhiệm vụ.

Vì sao:
    Trích yếu nêu khái quát nội dung; nêu phần không có là sai trích yếu, hoặc đã sót một phần báo cáo.

Sai:
    Trích yếu: Tổng kết phong trào năm 2022; phương hướng, nhiệm vụ năm 2023 (noi_dung không có mục nhiem_vu)

Đúng:
    Trích yếu như trên, và noi_dung có mục nhiem_vu
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from antq_writer.checks.data.subject import DataSubject
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.patterns import regex
from antq_writer.schema.sections import SECTIONS

FAULT = Fault(
    "DC003",
    "thiếu phần mà tên báo cáo đã nêu",
    Severity.WARNING,
    Message(
        "tên báo cáo nêu “{promised}” nhưng nội dung không có phần này",
        "the title names “{promised}”, but there is no such part",
    ),
    Message(
        "thêm mục “nhiem_vu”, hoặc ghi lại “the_thuc.trich_yeu”",
        "add the section “nhiem_vu”, or another title",
    ),
)

PROMISE = regex(r"phương hướng(?:[, ]+nhiệm vụ)?|(?<=[;,] )nhiệm vụ", re.IGNORECASE)


def check(subject: DataSubject) -> Iterator[Diagnostic]:
    """Tasks that the title names and nobody wrote."""
    report, frame = subject.report, subject.frame
    own = tuple(line for line in report.the_thuc.trich_yeu if isinstance(line, str))
    match = PROMISE.search(" ".join(own or frame.subject))
    if match is None or not frame.parts:
        return
    given = {name for name in SECTIONS if getattr(report.noi_dung, name) is not None}
    headings = [heading for heading, sections in frame.parts if given & set(sections)]
    headings += [heading for heading, sections in frame.wanted if given & set(sections)]
    headings += [str(getattr(getattr(report.noi_dung, name), "tieu_de", None) or "") for name in given]
    headings += [str(section.tieu_de) for section in report.muc_rieng]
    if "nhiem_vu" in given or any(PROMISE.search(h) or "nhiệm vụ" in h.casefold() for h in headings):
        return
    path = ("the_thuc", "trich_yeu") if own else ("noi_dung",)
    yield subject.at_key(FAULT, path, promised=match.group())
