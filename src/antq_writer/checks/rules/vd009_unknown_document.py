"""Văn bản viện dẫn chưa có thông tin.

Nêu gì:
    Số, ký hiệu được viện dẫn không có trong danh mục văn bản của tệp, cũng không có trong danh mục đi kèm
    chương trình. Báo cáo chỉ in được tên loại và số, ký hiệu.

Vì sao:
    Viện dẫn lần đầu phải đủ tên loại, số, ký hiệu, ngày, cơ quan ban hành và trích yếu (Nghị định
    30/2020/NĐ-CP, Phụ lục I, II.6b).

Sai:
    can_cu: 166/KH-UBND          # không khai ở “van_ban”

Đúng:
    van_ban:
      - {so_ky_hieu: 166/KH-UBND, ngay: 19/01/2021, co_quan: UBND tỉnh, trich_yeu: về …}
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.data.cited import citations
from antq_writer.checks.data.subject import DataSubject
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity

FAULT = Fault(
    "VD009",
    "văn bản viện dẫn chưa có thông tin",
    Severity.INFO,
    Message(
        "chưa biết ngày, cơ quan ban hành, trích yếu của “{symbol}”; báo cáo chỉ in số, ký hiệu",
        "date, issuer and title of “{symbol}” are not known; only its symbol is printed",
    ),
    Message("khai văn bản này ở “van_ban:”", "give the document under “van_ban:”"),
)


def check(subject: DataSubject) -> Iterator[Diagnostic]:
    """Symbols that nobody knows, each once."""
    told: set[str] = set()
    for cited in subject.once(citations):
        if cited.in_words or cited.symbol in told or subject.registry.knows(cited.symbol):
            continue
        told.add(cited.symbol)
        yield subject.at(FAULT, cited.path, symbol=cited.symbol)
