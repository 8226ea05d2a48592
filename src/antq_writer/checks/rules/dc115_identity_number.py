"""Số định danh cá nhân, số căn cước, số chứng minh nhân dân trong báo cáo.

Nêu gì:
    Dãy 12 chữ số là số căn cước (số định danh cá nhân), hoặc 9 chữ số sau chữ CMND.  Số tài khoản, mã số,
    số tiền được bỏ qua.

Vì sao:
    Báo cáo gửi nhiều nơi; số định danh là dữ liệu cá nhân, không cần cho việc đánh giá phong trào.

Sai:
    Biểu dương ông Nguyễn Văn An (CCCD 030085001234).

Đúng:
    Biểu dương ông Nguyễn Văn An, thôn Nghi Khê.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper
from antq_writer.patterns import regex

FAULT = Fault(
    "DC115",
    "số định danh cá nhân",
    Severity.WARNING,
    Message(
        "có số {what} của cá nhân ({digits} chữ số, bắt đầu bằng {head}…)",
        "an {what_en} of a person ({digits} digits, beginning with {head}…)",
    ),
    Message("bỏ số này khỏi báo cáo", "leave the number out"),
)

_TWELVE = regex(r"(?<![\d./,-])\d{3}[ .]?\d{3}[ .]?\d{3}[ .]?\d{3}(?![\d/]|[.,]\d)")
_NINE = regex(r"(?<![\d./,-])\d{3}[ .]?\d{3}[ .]?\d{3}(?![\d/]|[.,]\d|\s*(?:đồng|đ\b|người|lượt))")
_IDENTITY = regex(r"(?:CCCD|căn cước|định danh)[^.;]{0,40}$", re.IGNORECASE)
_OLD_IDENTITY = regex(r"(?:CMND|CMTND|CMT|chứng minh(?: thư| nhân dân)?)[^.;]{0,30}$", re.IGNORECASE)
_OTHER = regex(
    r"(?:tài khoản|STK|TK|mã (?:số|hồ sơ|vạch|QR|giao dịch)|MST|hóa đơn|hoá đơn|biên lai|sê-?ri)[^.;]{0,40}$",
    re.IGNORECASE,
)
_PROVINCES = 96
"""Codes of provinces at the beginning of an identity number go from 001 to 096."""


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Numbers that must be, or are called, identity numbers."""
    for passage in paper.passages:
        text = passage.text
        for match in _TWELVE.finditer(text):
            digits = re.sub(r"\D", "", match.group())
            before = text[: match.start()]
            if _OTHER.search(before):
                continue
            plain = digits == match.group() and digits[0] == "0" and 1 <= int(digits[:3]) <= _PROVINCES
            if plain or _IDENTITY.search(before):
                yield paper.finding(
                    FAULT,
                    passage,
                    match.start(),
                    what="định danh",
                    what_en="identity number",
                    digits=12,
                    head=digits[:3],
                )
        for match in _NINE.finditer(text):
            if _OLD_IDENTITY.search(text[: match.start()]) and not re.match(r"[ .]?\d", text[match.end() :]):
                yield paper.finding(
                    FAULT,
                    passage,
                    match.start(),
                    what="chứng minh nhân dân",
                    what_en="identity card number",
                    digits=9,
                    head=match.group()[:3],
                )
