"""Trích yếu trong tệp không phải của văn bản Trung ương ấy.

Nêu gì:
    Văn bản có trong danh mục đi kèm chương trình mà tệp ghi trích yếu về việc khác hẳn. Viết gọn, đổi vài từ
    thì chỉ là thông tin của quy tắc VD008.

Vì sao:
    Số hoặc trích yếu chép nhầm của văn bản khác; báo cáo in trích yếu của tệp.

Sai:
    - {so_ky_hieu: 40/2023/TT-BTC, trich_yeu: quy định về phòng cháy và chữa cháy rừng}

Đúng:
    - so_ky_hieu: 40/2023/TT-BTC
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.data.cited import own_documents
from antq_writer.checks.data.subject import DataSubject
from antq_writer.checks.titles import core, shared
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity

FAULT = Fault(
    "VD012",
    "trích yếu của văn bản khác",
    Severity.WARNING,
    Message(
        "trích yếu của {symbol} nói về việc khác với danh mục đi kèm: “{known}”",
        "the title given for {symbol} is of another matter than the registry's: “{known}”",
    ),
    Message("đối chiếu số, ký hiệu và trích yếu", "compare number and title"),
)

UNLIKE = 0.2
"""A title that shares no more of its telling pairs of words is that of another document."""


def check(subject: DataSubject) -> Iterator[Diagnostic]:
    """Own titles that have nothing of the registry's."""
    for own in own_documents(subject):
        known = subject.registry.shipped.get(own.given.so_ky_hieu)
        title = own.given.trich_yeu
        if known is None or not isinstance(title, str) or not core(title) or not core(known.title):
            continue
        if shared(title, known.title) < UNLIKE:
            yield subject.at(FAULT, own.path("trich_yeu"), symbol=own.given.so_ky_hieu, known=known.title)
