"""Số năm kỷ niệm không khớp với hai mốc.

Nêu gì:
    “92 năm Ngày … (03/02/1930 - 03/02/2022)” mà số năm không phải là hiệu của hai năm; “10 năm … (giai đoạn
    2013 - 2023)” cũng vậy (được tính cả năm đầu).

Vì sao:
    Số năm kỷ niệm sai là lỗi ai cũng thấy.

Sai:
    Kỷ niệm 93 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2022).

Đúng:
    Kỷ niệm 92 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2022).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper
from antq_writer.patterns import regex

FAULT = Fault(
    "SL117",
    "số năm kỷ niệm không khớp với hai mốc",
    Severity.WARNING,
    Message(
        "{last} - {first} = {right}, nhưng đã nêu {said} năm",
        "{last} - {first} = {right}, but {said} is stated",
    ),
    Message("kiểm tra lại số năm và hai mốc", "check the number of years and both dates"),
)

YEAR = r"(?:\d{1,2}\s?/\s?)?(?:\d{1,2}\s?/\s?)?((?:1\d|20)\d\d)"
DATED = regex(
    rf"(?<![\d.,/])(?P<years>\d{{1,3}})(?: năm)?,? (?P<what>(?:[^();\d]|tháng \d{{1,2}}){{0,90}})"
    rf"\(\s*(?P<word>giai đoạn\s+)?{YEAR}\s*[-–]\s*{YEAR}\s*\)",
    re.IGNORECASE,
)


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Numbers of years beside two dates in brackets."""
    for passage in paper.passages:
        for match in DATED.finditer(passage.text):
            said, first, last = int(match["years"]), int(match[4]), int(match[5])
            words = match["what"].lower()
            named = " năm" in passage.text[match.start("years") : match.start("what")]
            if not named and not re.match(r"(?:ngày|năm|giải phóng|thành lập)", words):
                continue
            allowed = (
                {last - first, last - first + 1}
                if match["word"] or "/" not in match.group()
                else {last - first}
            )
            if last >= first and said not in allowed:
                yield paper.finding(
                    FAULT, passage, match.start(), first=first, last=last, right=last - first, said=said
                )
