"""Ký hiệu viết theo cách của Đảng cho văn bản của cơ quan nhà nước.

Nêu gì:
    Số, ký hiệu có dấu gạch nối sau số và dấu gạch chéo trước tên cơ quan (15-KH/UBND) mà cơ quan là cơ quan
    nhà nước.

Vì sao:
    Văn bản của cơ quan nhà nước viết 15/KH-UBND (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.3); cách viết kia
    chỉ dùng cho văn bản của Đảng, đoàn thể.

Sai:
    Kế hoạch số 15-KH/UBND của UBND huyện.

Đúng:
    Kế hoạch số 15/KH-UBND của UBND huyện.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.mentions import mentions
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper
from antq_writer.patterns import regex

FAULT = Fault(
    "VD116",
    "ký hiệu kiểu của Đảng cho cơ quan nhà nước",
    Severity.WARNING,
    Message(
        "“{symbol}” viết theo cách của văn bản Đảng, nhưng là văn bản của cơ quan nhà nước",
        "“{symbol}” is written like a Party document, but its body is one of the state",
    ),
    Message("viết “{right}”", "write “{right}”"),
)

_STATE = regex(r"UBND|HĐND|CA[THXP]?|CATP|BCA|BQP|BTC|BNV|CP|TTg|BCĐ138")


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Party symbols with the letters of a state body."""
    for mention in mentions(paper):
        citation = mention.citation
        if citation is None or citation.system != "party" or not citation.agencies:
            continue
        if _STATE.fullmatch(citation.agencies[0]):
            number, _, rest = mention.symbol.partition("-")
            right = f"{number}/{rest.replace('/', '-')}"
            yield paper.finding(FAULT, mention.passage, mention.start, symbol=mention.symbol, right=right)
