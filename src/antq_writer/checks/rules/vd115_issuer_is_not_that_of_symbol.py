"""Cơ quan ban hành không khớp chữ viết tắt trong ký hiệu.

Nêu gì:
    Cơ quan viết sau số, ký hiệu khác với cơ quan mà chữ viết tắt trong ký hiệu cho biết.  Văn bản liên tịch
    và chữ viết tắt không rõ của cơ quan nào được bỏ qua.

Vì sao:
    Cơ quan ban hành hoặc ký hiệu ở đây bị viết nhầm, người đọc sẽ tìm sai nơi.

Sai:
    Kế hoạch số 35/KH-UBND ngày 20/01/2022 của Công an huyện.

Đúng:
    Kế hoạch số 35/KH-CAH ngày 20/01/2022 của Công an huyện.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from antq_writer.checks.issuers import body
from antq_writer.checks.mentions import Mention, mentions
from antq_writer.checks.symbol_bodies import body_of_symbol
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper, Role

FAULT = Fault(
    "VD115",
    "cơ quan ban hành không khớp ký hiệu",
    Severity.WARNING,
    Message(
        "“{symbol}” là ký hiệu văn bản của {told}, nhưng ghi là của {issuer}",
        "“{symbol}” is a symbol of {told}, but the issuer given is {issuer}",
    ),
    Message("đối chiếu với văn bản gốc", "compare with the document itself"),
)


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Mentions whose issuer cannot have that symbol."""
    for mention in mentions(paper):
        told = body_of_symbol(mention.citation)
        if (
            not told
            or (mention.issuer_before and not _issues(mention))
            or mention.passage.role is Role.APPENDIX
        ):
            continue
        family = body(mention.issuer).family
        if family and family != told and not _may_be(told, family):
            yield paper.finding(
                FAULT,
                mention.passage,
                mention.start,
                symbol=mention.symbol,
                told=told[0].upper() + told[1:],
                issuer=mention.issuer,
            )


def _issues(mention: Mention) -> bool:
    """Whether a body of the Party before the symbol plainly issues it: `Huyện ủy ban hành Chỉ thị số …`."""
    sentence = re.split(r"[.;]\s", mention.passage.text[: mention.start])[-1]
    acts = re.search(r"(?:ủy|uỷ|Ủy|Đảng bộ)\b(?: [^\W\d_]+){0,4}? (?:đã )?ban hành [^,;]{3,24}$", sentence)
    return bool(acts) and not re.search(r"tham mưu|đề nghị|đề xuất|Ủy ban|UBND", sentence)


def _may_be(told: str, family: str) -> bool:
    """Bodies that one symbol can stand for: a committee is headed by a People's Committee or the police."""
    if told == "ban chỉ đạo":
        return family in ("ủy ban nhân dân", "đảng", "công an")
    return {told, family} == {"Chính phủ", "Thủ tướng Chính phủ"}
