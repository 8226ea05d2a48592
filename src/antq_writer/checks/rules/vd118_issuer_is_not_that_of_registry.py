"""Cơ quan ban hành khác với danh mục văn bản Trung ương.

Nêu gì:
    Văn bản của Trung ương có trong danh mục đi kèm chương trình mà báo cáo ghi của cơ quan khác (Chỉ thị số
    09-CT/TW của Bộ Chính trị, vốn của Ban Bí thư). Cách gọi dài, ngắn của một cơ quan được bỏ qua; ký hiệu
    tự nó cho biết cơ quan thì do quy tắc VD115 nêu.

Vì sao:
    Ghi sai cơ quan ban hành là sai thẩm quyền của văn bản; Bộ Chính trị và Ban Bí thư hay bị nhầm vì cùng ký
    hiệu TW.

Sai:
    Chỉ thị số 09-CT/TW ngày 01/12/2011 của Bộ Chính trị.

Đúng:
    Chỉ thị số 09-CT/TW ngày 01/12/2011 của Ban Bí thư Trung ương Đảng.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.issuers import body, differ
from antq_writer.checks.mentions import Mention, mentions
from antq_writer.checks.national import documents
from antq_writer.checks.symbol_bodies import body_of_symbol
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper, Role
from antq_writer.patterns import regex

FAULT = Fault(
    "VD118",
    "cơ quan ban hành khác danh mục",
    Severity.WARNING,
    Message(
        "“{symbol}” ghi của {issuer}, nhưng văn bản này do {real} ban hành",
        "“{symbol}” is given as of {issuer}, but {real} issued it",
    ),
    Message("sửa thành “của {real}”", "write “của {real}”"),
)

_RIGHT_BEFORE = regex(r"ban hành\s+(?:[^\W\d_]+\s+){1,4}(?:số\s*:?\s*)?$")


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Issuers that are none of those in the registry."""
    for mention in mentions(paper):
        known = documents().get(mention.symbol)
        if known is None or not known.issuers or not mention.issuer or mention.passage.role is Role.APPENDIX:
            continue
        if mention.issuer_before and not _issues(mention):
            continue
        told = body_of_symbol(mention.citation)
        family = body(mention.issuer).family
        if (told and family != told) or not all(differ(mention.issuer, real) for real in known.issuers):
            continue
        real = " và ".join(known.issuers[:2])
        yield paper.finding(
            FAULT, mention.passage, mention.start, symbol=mention.symbol, issuer=mention.issuer, real=real
        )


def _issues(mention: Mention) -> bool:
    """Whether a central body stands before the symbol as the one that issued it, and nothing between."""
    central = body(mention.issuer).family in (
        "bộ chính trị",
        "ban bí thư",
        "Thủ tướng Chính phủ",
        "Chính phủ",
    )
    return central and bool(
        _RIGHT_BEFORE.search(mention.passage.text[max(0, mention.start - 80) : mention.start])
    )
