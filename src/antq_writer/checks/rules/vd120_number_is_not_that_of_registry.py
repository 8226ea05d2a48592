"""Số của văn bản Trung ương chép nhầm.

Nêu gì:
    Số, ký hiệu không có trong danh mục đi kèm chương trình, nhưng cùng chữ viết tắt và cùng ngày, hoặc cùng
    trích yếu, với một văn bản trong danh mục mà số chỉ khác vài chữ số (501 và 510, 142 và 124), hoặc chỉ
    khác năm trong ký hiệu. Trích yếu nói về việc khác thì được bỏ qua.

Vì sao:
    Đảo hoặc nhầm một chữ số thì không tìm được văn bản làm căn cứ.

Sai:
    Quyết định số 501/QĐ-BCA-V05 ngày 20/01/2022 của Bộ trưởng Bộ Công an.

Đúng:
    Quyết định số 510/QĐ-BCA-V05 ngày 20/01/2022 của Bộ trưởng Bộ Công an.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.mentions import mentions
from antq_writer.checks.national import documents
from antq_writer.checks.near_numbers import SAME, Named, same
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper, Role

FAULT = Fault(
    "VD120",
    "số văn bản chép nhầm",
    Severity.WARNING,
    Message(
        "“{symbol}” có lẽ là “{real}”: cùng {same}",
        "“{symbol}” is probably “{real}”: it has the same {same_en}",
    ),
    Message("viết “{real}”", "write “{real}”"),
)


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Symbols that nobody knows, nearly those of a document of the registry."""
    for mention in mentions(paper):
        if mention.citation is None or mention.symbol in documents() or mention.passage.role is Role.APPENDIX:
            continue
        here = Named(mention.symbol, mention.day, mention.title)
        for known in documents().values():
            if what := same(here, Named(known.symbol, known.day, known.title)):
                yield paper.finding(
                    FAULT,
                    mention.passage,
                    mention.start,
                    symbol=mention.symbol,
                    real=known.symbol,
                    same=what,
                    same_en=SAME[what],
                )
                break
