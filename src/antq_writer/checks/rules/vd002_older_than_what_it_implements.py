"""Văn bản có trước văn bản mà nó triển khai hoặc thay thế.

Nêu gì:
    Kế hoạch, quyết định ban hành trước ngày của văn bản mà nó được ghi là để thực hiện (trong cùng một mục,
    hoặc ở “thuc_hien” của danh mục văn bản), hoặc trước văn bản mà nó thay thế.

Vì sao:
    Không thể triển khai một văn bản chưa có; thường là nhầm ngày, nhầm số hoặc nhầm kế hoạch của năm trước.

Sai:
    can_cu: 166/KH-UBND          # 19/01/2021
    ban_hanh: 2451/KH-BCĐ        # 31/10/2020

Đúng:
    can_cu: 166/KH-UBND          # 19/01/2021
    ban_hanh: 2451/KH-BCĐ        # 31/10/2021
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from antq_writer.checks.data.cited import own_documents
from antq_writer.checks.data.figures import declaring, groups
from antq_writer.checks.data.subject import DataSubject
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.positions import Path
from antq_writer.registry import Cited
from antq_writer.vietnamese import format_date, join_list

FAULT = Fault(
    "VD002",
    "có trước văn bản mà nó triển khai",
    Severity.WARNING,
    Message(
        "{document} ngày {day} {does} {others}, nhưng có trước",
        "{document} of {day} {does_en} {others}, but is older",
    ),
    Message("soát lại ngày và số của các văn bản{lines}", "check dates and numbers{lines_en}"),
)

IMPLEMENTS = ("triển khai", "implements")
REPLACES = ("thay thế", "replaces")


def check(subject: DataSubject) -> Iterator[Diagnostic]:
    """Documents older than those that they carry out or replace."""
    told: set[tuple[str, str]] = set()
    for group in subject.once(groups):
        for name, declared in declaring(type(group.model), "implements"):
            symbols = _symbols(getattr(group.model, declared.implements))
            sources = [subject.registry.find(source) for source in symbols]
            for index, symbol in enumerate(_symbols(getattr(group.model, name))):
                path = (*group.path, name, index)
                found = _found(subject, subject.registry.find(symbol), sources, path, IMPLEMENTS)
                if found is not None:
                    told |= {(symbol, source) for source in symbols}
                    yield found
    for own in own_documents(subject):
        for field, does in (("thuc_hien", IMPLEMENTS), ("thay_the", REPLACES)):
            source = getattr(own.given, field)
            if isinstance(source, str) and (own.given.so_ky_hieu, source) not in told:
                found = _found(subject, own.cited, [subject.registry.find(source)], own.path(field), does)
                if found is not None:
                    yield found


def _symbols(value: Any) -> list[str]:
    rows = value if isinstance(value, tuple) else (value,)
    return [row for row in rows if isinstance(row, str)]


def _listed(subject: DataSubject) -> dict[str, list[Path]]:
    """Where each document stands in the report's own list."""
    found: dict[str, list[Path]] = {}
    for own in own_documents(subject):
        found.setdefault(own.given.so_ky_hieu, []).append(("van_ban", own.index))
    return found


def _found(
    subject: DataSubject, document: Cited, sources: list[Cited], path: Path, does: tuple[str, str]
) -> Diagnostic | None:
    if document.day is None:
        return None
    later = [
        source
        for source in sources
        if source.day is not None and source.day > document.day and source.symbol != document.symbol
    ]
    if not later:
        return None
    others = join_list([f"{s.name()} ngày {format_date(s.day)}" for s in later if s.day])
    own = subject.once(_listed).get(document.symbol)
    return subject.at(
        FAULT,
        path,
        document=document.name(),
        day=format_date(document.day),
        does=does[0],
        does_en=does[1],
        others=others,
        **(subject.lines(*own) if own else {"lines": "", "lines_en": ""}),
    )
