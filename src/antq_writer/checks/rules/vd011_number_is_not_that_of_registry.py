"""Số của văn bản Trung ương chép nhầm trong danh mục văn bản của tệp.

Nêu gì:
    Số, ký hiệu khai trong tệp không có trong danh mục đi kèm chương trình, nhưng cùng chữ viết tắt và cùng
    ngày, hoặc cùng trích yếu, với một văn bản trong danh mục mà số chỉ khác vài chữ số (501 và 510), hoặc chỉ
    khác năm trong ký hiệu.

Vì sao:
    Đảo hoặc nhầm một chữ số thì báo cáo viện dẫn một văn bản không có.

Sai:
    - {so_ky_hieu: 501/QĐ-BCA-V05, ngay: 20/01/2022, co_quan: Bộ trưởng Bộ Công an}

Đúng:
    - {so_ky_hieu: 510/QĐ-BCA-V05, ngay: 20/01/2022, co_quan: Bộ trưởng Bộ Công an}
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.data.cited import own_documents
from antq_writer.checks.data.subject import DataSubject
from antq_writer.checks.near_numbers import SAME, Named, letters, same
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.vietnamese import VietnameseValueError, parse_citation

FAULT = Fault(
    "VD011",
    "số văn bản chép nhầm",
    Severity.WARNING,
    Message(
        "“{symbol}” có lẽ là “{real}” của danh mục đi kèm: cùng {same}",
        "“{symbol}” is probably “{real}” of the registry: it has the same {same_en}",
    ),
    Message("viết “{real}”", "write “{real}”"),
)


def check(subject: DataSubject) -> Iterator[Diagnostic]:
    """Own documents that nobody knows, nearly one of the registry."""
    shipped = subject.registry.shipped
    alike = subject.registry.shipped_by(letters)
    for own in own_documents(subject):
        candidates = alike.get(letters(own.given.so_ky_hieu))
        if own.given.so_ky_hieu in shipped or not candidates or not _is_well_formed(own.given.so_ky_hieu):
            continue  # another rule tells a malformed symbol
        here = Named(own.given.so_ky_hieu, own.day, own.given.trich_yeu or "")
        for known in candidates:
            if what := same(here, Named(known.symbol, known.day, known.title)):
                yield subject.at(
                    FAULT,
                    own.path("so_ky_hieu"),
                    symbol=own.given.so_ky_hieu,
                    real=known.symbol,
                    same=what,
                    same_en=SAME[what],
                )
                break


def _is_well_formed(symbol: str) -> bool:
    try:
        parse_citation(symbol)
    except VietnameseValueError:
        return False
    return True
