"""Trích yếu khác với danh mục văn bản đi kèm.

Nêu gì:
    Trích yếu ghi trong tệp số liệu khác với trích yếu của chính văn bản đó trong danh mục đi kèm chương
    trình. Báo cáo in trích yếu của tệp.

Vì sao:
    Trích yếu phải đúng như văn bản; nhưng danh mục có thể ghi gọn hơn, nên chỉ là thông tin.

Sai:
    - {so_ky_hieu: 124/2021/TT-BCA, trich_yeu: về phong trào toàn dân bảo vệ an ninh Tổ quốc}

Đúng:
    - so_ky_hieu: 124/2021/TT-BCA
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.data.cited import own_documents
from antq_writer.checks.data.subject import DataSubject
from antq_writer.checks.likeness import plain
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity

FAULT = Fault(
    "VD008",
    "trích yếu khác danh mục đi kèm",
    Severity.INFO,
    Message(
        "trích yếu của {symbol} khác danh mục đi kèm: “{known}”",
        "the title of {symbol} is not the registry's: “{known}”",
    ),
    Message("bỏ trống “trich_yeu” để lấy theo danh mục", "leave “trich_yeu” out to take the registry's"),
)


def check(subject: DataSubject) -> Iterator[Diagnostic]:
    """Own titles of documents that the registry knows by another."""
    for own in own_documents(subject):
        known = subject.registry.shipped.get(own.given.so_ky_hieu)
        title = own.given.trich_yeu
        if known is None or not known.title or not isinstance(title, str) or not title:
            continue
        if _bare(title) != _bare(known.title):
            yield subject.at(FAULT, own.path("trich_yeu"), symbol=own.given.so_ky_hieu, known=known.title)


def _bare(title: str) -> str:
    """The words but for a leading `về`, `về việc`."""
    return plain(title).removeprefix("về việc ").removeprefix("về ")
