"""Tên loại không khớp ký hiệu: gọi là quyết định mà ký hiệu là của kế hoạch, công văn…

Nêu gì:
    Tên loại viết trước số khác tên loại mà ký hiệu cho biết (Quyết định số 15/KH-UBND), hoặc gọi bằng tên
    loại một ký hiệu không có tên loại (Quyết định số 2765/BCĐ, vốn là ký hiệu của công văn).

Vì sao:
    Một trong hai chỗ chắc chắn sai; người đọc không biết phải tìm văn bản nào.

Sai:
    Quyết định số 2765/BCĐ ngày 23/9/2022.

Đúng:
    Quyết định số 2765/QĐ-BCĐ ngày 23/9/2022.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.mentions import Mention, mentions
from antq_writer.checks.national import documents
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper
from antq_writer.vietnamese import VietnameseValueError, parse_citation

FAULT = Fault(
    "VD102",
    "tên loại không khớp ký hiệu",
    Severity.WARNING,
    Message(
        "gọi là “{kind}” nhưng “{symbol}” là ký hiệu của {other}",
        "it is called “{kind}”, but “{symbol}” is the symbol of a {other}",
    ),
    Message("đối chiếu tên loại và số, ký hiệu với văn bản gốc", "compare both with the document itself"),
)

FREE = ("văn bản", "luật", "giấy mời")
"""Words that may stand before any symbol."""


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Mentions whose words and symbol name two types."""
    for mention in mentions(paper):
        other = _other(mention)
        if other:
            yield paper.finding(
                FAULT, mention.passage, mention.start, kind=mention.kind, symbol=mention.symbol, other=other
            )


def _other(mention: Mention) -> str:
    """The type that the symbol tells, when the words tell another; empty when they agree."""
    said = mention.kind.lower()
    if mention.citation is None or not said or said in FREE:
        return ""
    known = documents().get(mention.symbol)
    if known and known.kind:
        real = known.kind.lower()
        return "" if said.startswith(real) or real.startswith(said) else real
    try:
        told = parse_citation(mention.symbol).type_name
    except VietnameseValueError:
        return ""
    system = mention.citation.system
    if system in ("law", "joint_old") or (
        system == "party" and {said, told.lower()} <= {"quy định", "quyết định"}
    ):
        return ""
    if system == "correspondence":
        old = mention.citation.agency in ("CP", "TTg", "HĐBT")
        return "" if said in ("công văn", "công điện", "thư") or old else "công văn"
    agree = said.startswith(told.lower()) or told.lower().startswith(said)
    joint = "liên" in said or "liên" in told.lower() or "phối hợp" in said
    return "" if agree or (joint and said.split()[0] == told.lower().split()[0]) else told.lower()
