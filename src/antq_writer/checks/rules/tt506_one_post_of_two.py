"""Ban, hội đồng ghi thiếu chức vụ của người ký trong cơ quan.

Nêu gì:
    Văn bản của ban chỉ đạo, hội đồng, tổ công tác chỉ ghi chức vụ của người ký trong ban, không ghi
    chức vụ trong cơ quan.

Vì sao:
    Chức vụ của người ký trong ban, hội đồng ghi ở trên; chức vụ trong cơ quan mà ban, hội đồng dùng
    con dấu ghi phía trên họ tên (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7 điểm
    c).

Sai:
    TRƯỞNG BAN / Nguyễn Văn A

Đúng:
    TRƯỞNG BAN / CHỦ TỊCH UBND HUYỆN / Nguyễn Văn A
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from antq_writer.checks.agencies import ADVISORY
from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.looks import short
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import Layout, Part
from antq_writer.patterns import regex

FAULT = Fault(
    "TT506",
    "ban, hội đồng ghi thiếu chức vụ của người ký trong cơ quan",
    Severity.WARNING,
    ruled(
        "II.7c",
        "“{agency}” ghi chức vụ “{post}” nhưng không ghi chức vụ của người ký trong cơ quan",
        "“{agency}” gives the post “{post}” but not the signer’s post in the agency",
    ),
    Message(
        "thêm chức vụ trong cơ quan (ví dụ CHỦ TỊCH UBND HUYỆN) ngay trên họ tên",
        "put the post in the agency (e.g. CHỦ TỊCH UBND HUYỆN) above the name",
    ),
)
IN_AGENCY = regex(r"CHỦ TỊCH (?:UBND|ỦY BAN|UỶ BAN)|CÔNG AN|GIÁM ĐỐC|BÍ THƯ|CHÁNH VĂN PHÒNG", re.IGNORECASE)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The finding, if any."""
    agency = layout.first(Part.AGENCY)
    posts = list(layout.of(Part.AUTHORITY, Part.POST))
    if agency is None or not ADVISORY.match(agency.text) or not posts or layout.first(Part.POST_BELOW):
        return
    if any(IN_AGENCY.search(line.text) for line in posts):
        return
    yield layout.finding(FAULT, posts[-1], agency=short(agency.text), post=posts[-1].text)
