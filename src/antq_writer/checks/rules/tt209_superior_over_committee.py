"""Ủy ban nhân dân ghi tên cơ quan chủ quản.

Nêu gì:
    Tên cơ quan ban hành là Ủy ban nhân dân hoặc Hội đồng nhân dân mà phía trên có tên cơ quan khác.

Vì sao:
    Chỉ ghi tên cơ quan chủ quản trực tiếp khi có; Ủy ban nhân dân, Hội đồng nhân dân các cấp không
    có cơ quan chủ quản (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 2 điểm a).

Sai:
    UBND TỈNH HẢI DƯƠNG / ỦY BAN NHÂN DÂN HUYỆN TỨ KỲ

Đúng:
    ỦY BAN NHÂN DÂN / HUYỆN TỨ KỲ
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import Layout, Part
from antq_writer.patterns import regex

FAULT = Fault(
    "TT209",
    "Ủy ban nhân dân ghi tên cơ quan chủ quản",
    Severity.WARNING,
    ruled(
        "II.2a",
        "phía trên “{agency}” có tên cơ quan “{superior}”; Ủy ban nhân dân, Hội đồng nhân dân không có "
        "cơ quan chủ quản",
        "“{superior}” stands above “{agency}”, which has no superior body",
    ),
    Message("bỏ dòng “{superior}”", "remove the line “{superior}”"),
)
COMMITTEE = regex(r"(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND)\b", re.IGNORECASE)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The finding, if any."""
    agency, superior = layout.first(Part.AGENCY), layout.first(Part.SUPERIOR)
    if agency and superior and COMMITTEE.match(agency.text):
        yield layout.finding(FAULT, superior, agency=agency.text, superior=superior.text)
