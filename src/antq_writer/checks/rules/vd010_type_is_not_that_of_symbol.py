"""Tên loại khác với chữ viết tắt trong ký hiệu.

Nêu gì:
    “loai” ghi trong danh mục văn bản khác với tên loại mà ký hiệu cho biết: Đề án số 5340/UBND (ký hiệu của
    công văn), Quyết định số 12/KH-UBND.

Vì sao:
    Tên loại và ký hiệu của một văn bản phải khớp nhau; một trong hai đã chép sai.

Sai:
    - {so_ky_hieu: 12/KH-UBND, loai: Quyết định}

Đúng:
    - {so_ky_hieu: 12/QĐ-UBND, loai: Quyết định}
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.data.cited import own_documents
from antq_writer.checks.data.subject import DataSubject
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.vietnamese import VietnameseValueError, parse_citation

FAULT = Fault(
    "VD010",
    "tên loại khác ký hiệu",
    Severity.WARNING,
    Message(
        "ghi là {kind} nhưng ký hiệu “{symbol}” là của {right}",
        "called {kind}, but the symbol “{symbol}” is one of {right}",
    ),
    Message("đối chiếu với văn bản gốc", "compare with the document itself"),
)


def check(subject: DataSubject) -> Iterator[Diagnostic]:
    """Entries whose type is not the one that their symbol says."""
    for own in own_documents(subject):
        kind = own.given.loai
        if not isinstance(kind, str) or not kind.strip():
            continue
        try:
            cited = parse_citation(own.given.so_ky_hieu)
        except VietnameseValueError:
            continue
        right = cited.type_name
        said, told = kind.casefold().split(), right.casefold().split()
        if right and cited.symbol and said[: len(told)] != told and told[: len(said)] != said:
            yield subject.at(
                FAULT, own.path("loai"), kind=kind, symbol=own.given.so_ky_hieu, right=right.lower()
            )
