"""Số điện thoại của người dân trong báo cáo.

Nêu gì:
    Số di động trong nội dung, và số máy bàn đi sau tên một người.  Số của cơ quan (đường dây nóng, trực
    ban, đầu mối liên hệ) được bỏ qua.

Vì sao:
    Số điện thoại cá nhân là dữ liệu cá nhân; lộ số của người tố giác, người cung cấp tin là đặc biệt nguy
    hiểm.

Sai:
    Bà Trần Thị Hoa (số điện thoại 0912345678) đã cung cấp tin báo có giá trị.

Đúng:
    Bà Trần Thị Hoa, thôn An Thanh, đã cung cấp tin báo có giá trị.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper, Role
from antq_writer.patterns import regex

FAULT = Fault(
    "DC116",
    "số điện thoại của người dân",
    Severity.WARNING,
    Message("có số điện thoại “{found}” của cá nhân", "the telephone number “{found}” of a person"),
    Message("bỏ số này khỏi báo cáo", "leave the number out"),
)

_MOBILE = regex(r"(?<![\d./-])(?:\+84|0)[ .]?[35789]\d(?:[ .-]?\d){7}(?!\d|[./]\d)")
_LANDLINE = regex(r"(?<![\d./-])\(?02\d{1,2}\)?[ .-]?\d(?:[ .-]?\d){6,7}(?!\d)")
_PERSON = regex(
    r"\b(?:ông|bà|anh|chị|em|cháu|công dân|người dân|nạn nhân|quần chúng|trú tại|sinh năm)\b[^.;]{0,120}$",
    re.IGNORECASE,
)
_OFFICE = regex(
    r"đường dây nóng|trực ban|liên hệ|đầu mối|hotline|tổng đài|thường trực|phòng tham mưu|zalo oa|số máy trực"
    r"|văn phòng|(?:công an|ubnd|ủy ban nhân dân|ban chỉ đạo|trụ sở|cơ quan|trạm y tế)[^.;]{0,40}$"
    r"|điện thoại (?:của )?(?:cơ quan|công an|ubnd|phòng|trực)|tài khoản|stk",
    re.IGNORECASE,
)


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Mobile numbers that no office gives, and any number right after a person."""
    for passage in paper.passages:
        if passage.role in (Role.LETTERHEAD, Role.SIGNATURE, Role.RECIPIENT):
            continue
        text = passage.text
        for pattern in (_MOBILE, _LANDLINE):
            for match in pattern.finditer(text):
                before = re.split(r"[.;]\s", text[: match.start()])[-1]
                person = bool(_PERSON.search(before))
                if person or (pattern is _MOBILE and not _OFFICE.search(before)):
                    yield paper.finding(FAULT, passage, match.start(), found=match.group()[:5] + "…")
