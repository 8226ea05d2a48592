"""Số lượng đã nêu khác số tên liệt kê.

Nêu gì:
    Danh sách tên (xã đạt chuẩn, mô hình, nơi thành lập mới) dài hoặc ngắn hơn con số đi kèm; các phần của
    một số lượng chỉ được gọi tên, mà số tên nhiều hơn số lượng, hoặc là tên riêng mà khác số lượng.

Vì sao:
    Người đọc đếm được; tên thiếu là sót đơn vị, số sai là sai số liệu.

Sai:
    xa_nang_cao: 03
    ten_xa_nang_cao: [Tân Kỳ, Quảng Nghiệp]

Đúng:
    xa_nang_cao: 02
    ten_xa_nang_cao: [Tân Kỳ, Quảng Nghiệp]
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.data.bounds import Bounds, bounds
from antq_writer.checks.data.figures import Group, declaring, groups, value_of
from antq_writer.checks.data.showing import Value, part, shown, whole
from antq_writer.checks.data.subject import DataSubject
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.positions import Path
from antq_writer.schema.base import declared_fields
from antq_writer.schema.items import Item
from antq_writer.schema.model import Model

FAULT = Fault(
    "SL009",
    "số tên liệt kê khác số đã nêu",
    Severity.WARNING,
    Message(
        "liệt kê {count} tên ({names}), nhưng “{label}” đã nêu {stated}",
        "{count} names are listed ({names}), but “{label}” is stated as {stated}",
    ),
    Message("bổ sung tên còn thiếu, hoặc sửa lại số", "complete the names, or correct the figure"),
)


def _proper(name: str) -> bool:
    """Whether it is the name of one thing, not of a kind: a capital inside, or a quotation."""
    return "“" in name or any(word[:1].isupper() for word in name.split()[1:])


def check(subject: DataSubject) -> Iterator[Diagnostic]:
    """Counts beside another number of names."""
    for group in subject.once(groups):
        fields = declared_fields(type(group.model))
        for name, declared in declaring(type(group.model), "names"):
            listed = [_name(row) for row in getattr(group.model, name)]
            if "." in declared.names:
                yield from _lacking(subject, group, declared.names, listed)
                continue
            stated = value_of(group.model, group.path, declared.names)
            of = fields[declared.names]
            if stated and listed and of and not bounds(len(listed)).meets(bounds(stated[1])):
                yield _finding(subject, *stated, of.label, listed)
        if isinstance(group.model, Item):
            yield from _item(subject, group, group.model)


def _lacking(subject: DataSubject, group: Group, target: str, listed: list[str]) -> Iterator[Diagnostic]:
    """Names of what the ratios of a list lack to their wholes: 13/14 thôn, and one thôn that was not recognised."""
    rows, name = target.split(".")
    places: list[tuple[int, Path]] = []
    label = name
    for index, row in enumerate(getattr(group.model, rows)):
        value = getattr(row, name)
        if value is None or getattr(row, "thuoc", None):
            continue
        of, reached = whole(value), part(value)
        if of is None or not isinstance(reached, int):
            return
        places.append((of - reached, (*group.path, rows, index, name)))
        if isinstance(row, Model) and (declared := declared_fields(type(row))[name]):
            label = declared.label
    missing = sum(lack for lack, _ in places)
    if listed and places and missing != len(listed):
        path = next((path for lack, path in places if lack), places[0][1])
        yield _finding(subject, path, missing, f"{label} (còn thiếu)", listed)


def _item(subject: DataSubject, group: Group, item: Item) -> Iterator[Diagnostic]:
    """A counted thing whose parts are names alone; kinds of a thing may be fewer than the thing."""
    stated = value_of(item, group.path, "so")
    listed = [_name(row) for row in item.gom]
    if stated is None or len(listed) < 2 or any(row.so is not None for row in item.gom):
        return
    count = Bounds(len(listed), len(listed))
    each_one = all(_proper(name) for name in listed)
    if count.exceeds(bounds(stated[1])) or (each_one and not count.meets(bounds(stated[1]))):
        yield _finding(subject, *stated, item.ten, listed)


def _name(row: object) -> str:
    return str(getattr(row, "ten", row))


def _finding(subject: DataSubject, path: Path, value: Value, label: str, listed: list[str]) -> Diagnostic:
    names = "; ".join(listed[:3]) + ("; …" if len(listed) > 3 else "")
    return subject.at(
        FAULT, path, count=shown(len(listed)), names=names, label=label, stated=shown(part(value))
    )
