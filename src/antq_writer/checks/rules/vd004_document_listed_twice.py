"""Một văn bản liệt kê hai lần.

Nêu gì:
    Cùng một số, ký hiệu đứng hai lần trong danh sách văn bản của một mục, hoặc khai hai lần y hệt trong
    danh mục văn bản. Viện dẫn lại ở mục khác là bình thường nên không nêu.

Vì sao:
    Danh sách văn bản đã ban hành được đếm và lập phụ lục; nêu hai lần là thừa, hoặc một chỗ đã gõ nhầm số.

Sai:
    van_ban: [82/KH-UBND, 200/KH-UBND, 200/KH-UBND]

Đúng:
    van_ban: [82/KH-UBND, 200/KH-UBND]
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.data.cited import citations, own_documents
from antq_writer.checks.data.subject import DataSubject
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.positions import Path

FAULT = Fault(
    "VD004",
    "văn bản liệt kê hai lần",
    Severity.WARNING,
    Message("“{symbol}” đã nêu ở trên{lines}", "“{symbol}” already stands above{lines_en}"),
    Message("bỏ một lần, hoặc sửa lại số nếu gõ nhầm", "remove one, or correct its number"),
)


def check(subject: DataSubject) -> Iterator[Diagnostic]:
    """Symbols that stand twice in one list."""
    seen: dict[tuple[str, ...], Path] = {}
    for cited in subject.once(citations):
        if cited.declared is None or cited.in_words:
            continue
        names = tuple(step for step in cited.path if isinstance(step, str))
        first = seen.setdefault((*names, cited.symbol), cited.path)
        if first is not cited.path:
            yield subject.at(FAULT, cited.path, symbol=cited.symbol, **subject.lines(first))
    listed: dict[str, Path] = {}
    entries = own_documents(subject)
    for own in entries:
        path = own.path("so_ky_hieu")
        first = listed.setdefault(own.given.so_ky_hieu, path)
        if first is not path:
            yield subject.at(FAULT, path, symbol=own.given.so_ky_hieu, **subject.lines(first))
