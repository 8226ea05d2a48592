"""Một phần lớn hơn tổng của nó.

Nêu gì:
    Số ghi ở “trong_do”, “kem”, hoặc một số mà theo mẫu số liệu không thể vượt số khác (tin có giá trị và
    tin báo, số được công nhận và số đăng ký, mô hình xây dựng mới và mô hình đang duy trì) lại lớn hơn số
    đó; các phần ghi chưa đủ mà cộng lại đã vượt tổng.

Vì sao:
    Một phần không thể nhiều hơn cả số nó được rút ra; một trong hai số sai.

Sai:
    tin_bao: 183
    tin_gia_tri: 317

Đúng:
    tin_bao: 317
    tin_gia_tri: 183
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.data.bounds import bounds, summed
from antq_writer.checks.data.figures import Group, declaring, groups, value_of
from antq_writer.checks.data.showing import addition, part, shown
from antq_writer.checks.data.subject import DataSubject
from antq_writer.checks.data.totals import Term, head, totals
from antq_writer.checks.quantities import units
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.schema.base import Kind, declared_fields
from antq_writer.schema.items import Item

FAULT = Fault(
    "SL002",
    "một phần lớn hơn tổng",
    Severity.WARNING,
    Message(
        "“{label}” là {part}, lớn hơn “{whole_label}” là {whole}",
        "“{label}” is {part}, more than “{whole_label}”, which is {whole}",
    ),
    Message("soát lại hai số này", "check both figures"),
)


def check(subject: DataSubject) -> Iterator[Diagnostic]:
    """Parts beyond their total."""
    for total in subject.once(totals):
        largest = max(total.sums, key=lambda terms: summed(t.value for t in terms).low)
        if not total.complete and summed(t.value for t in total.parts).exceeds(
            summed(t.value for t in largest)
        ):
            yield _finding(subject, total.parts, "; ".join(t.noun for t in total.parts if t.noun), largest)
    for group in subject.once(groups):
        yield from _declared(subject, group)
        if isinstance(group.model, Item):
            yield from _item(subject, group, group.model)


def _declared(subject: DataSubject, group: Group) -> Iterator[Diagnostic]:
    """Fields that say which sibling they can never exceed."""
    fields = declared_fields(type(group.model))
    for name, declared in declaring(type(group.model), "at_most"):
        limit = value_of(group.model, group.path, declared.at_most)
        of_limit = fields[declared.at_most]
        if limit is None or of_limit is None:
            continue
        value = getattr(group.model, name)
        rows = enumerate(value) if isinstance(value, tuple) else ()
        found = [value_of(row, (*group.path, name, i), "so") for i, row in rows]
        found = found or [value_of(group.model, group.path, name)]
        whole = (Term(limit[0], part(limit[1]), of_limit.label),)
        for one in found:
            if one is not None and bounds(one[1]).exceeds(bounds(limit[1])):
                yield _finding(subject, (Term(*one),), declared.label, whole, declared.kind)


def _item(subject: DataSubject, group: Group, item: Item) -> Iterator[Diagnostic]:
    """`trong_do` and `kem` of a counted thing, those that count the same kind of thing."""
    stated = value_of(item, group.path, "so")
    if stated is None:
        return
    whole = (Term(stated[0], part(stated[1]), item.ten),)
    for name, like in (("trong_do", _may_be_part), ("kem", _same)):
        parts = []
        for index, row in enumerate(getattr(item, name)):
            found = value_of(row, (*group.path, name, index), "so")
            if found is not None and like(row.ten, item.ten):
                parts.append(Term(*found, row.ten))
        over = [p for p in parts if bounds(p.value).exceeds(bounds(stated[1]))]
        if over:
            yield from (_finding(subject, (p,), p.noun, whole) for p in over)
        elif _apart(parts, item.ten) and summed(p.value for p in parts).exceeds(bounds(stated[1])):
            yield _finding(subject, tuple(parts), "; ".join(p.noun for p in parts), whole)


def _apart(parts: list[Term], whole: str) -> bool:
    """Whether no thing is counted in two of the parts: one noun for all, or nouns that the whole names."""
    heads = {head(p.noun) for p in parts}
    return len(heads) == 1 or all(one in whole.casefold() for one in heads)


def _may_be_part(noun: str, whole: str) -> bool:
    one, other = head(noun), head(whole)
    return units.may_be_part(one, other) and one not in units.MEASURES


def _same(noun: str, whole: str) -> bool:
    return head(noun) == head(whole)


def _finding(
    subject: DataSubject,
    parts: tuple[Term, ...],
    label: str,
    whole: tuple[Term, ...],
    kind: Kind = Kind.COUNT,
) -> Diagnostic:
    one = len(parts) == 1
    return subject.at(
        FAULT,
        parts[0].path,
        label=label,
        part=shown(part(parts[0].value), kind) if one else addition(p.value for p in parts),
        whole_label=" + ".join(t.noun for t in whole),
        whole=addition(t.value for t in whole) if len(whole) > 1 else shown(whole[0].value, kind),
    )
