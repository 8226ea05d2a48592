"""Hai kiểu đặt dấu thanh: cùng một văn bản khi viết “hòa, ủy”, khi viết “hoà, uỷ”.

Nêu gì:
    Văn bản dùng cả hai kiểu đặt dấu ở các vần oa, oe, uy; nêu chỗ đầu tiên của kiểu ít gặp hơn.

Vì sao:
    Cả hai kiểu đều được dùng, nhưng một văn bản chỉ nên theo một kiểu; tìm kiếm theo kiểu này không thấy
    kiểu kia.

Sai:
    Cấp ủy chỉ đạo; cấp uỷ cơ sở tổ chức thực hiện.

Đúng:
    Cấp ủy chỉ đạo; cấp ủy cơ sở tổ chức thực hiện.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper, Passage, Role
from antq_writer.patterns import regex

FAULT = Fault(
    "CT109",
    "hai kiểu đặt dấu thanh",
    Severity.INFO,
    Message(
        "“{found}” đặt dấu theo kiểu khác với {count} từ còn lại của văn bản (như “{usual}”)",
        "“{found}” places its tone otherwise than {count} other words of the paper (such as “{usual}”)",
    ),
    Message("dùng một kiểu đặt dấu trong cả văn bản", "use one style in the whole paper"),
)

_OLD = regex(r"(?<!\w)(?!qu)\w*(?:[óòỏõọ]a|[óòỏõọ]e|[úùủũụ]y)(?!\w)", re.IGNORECASE)
_NEW = regex(r"(?<!\w)(?!qu)\w*(?:o[áàảãạ]|o[éèẻẽẹ]|u[ýỳỷỹỵ])(?!\w)", re.IGNORECASE)


CLEAR = 6
"""So many words in one style make it that of the paper; fewer prove nothing."""


def check(paper: Paper) -> Iterator[Diagnostic]:
    """The first word in the rarer style, when both are used."""
    old, new = _words(paper, _OLD), _words(paper, _NEW)
    if not old or not new:
        return
    rare, usual = (new, old) if len(new) <= len(old) else (old, new)
    if len(usual) < CLEAR:
        return
    passage, at, found = rare[0]
    yield paper.finding(FAULT, passage, at, found=found, count=len(usual), usual=usual[0][2])


def _words(paper: Paper, pattern: re.Pattern[str]) -> list[tuple[Passage, int, str]]:
    return [
        (passage, match.start(), match.group())
        for passage in paper.passages
        if passage.role not in (Role.LETTERHEAD, Role.SIGNATURE)
        for match in pattern.finditer(passage.text)
    ]
