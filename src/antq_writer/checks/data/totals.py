"""Totals and their parts, as the data lays them out and the schema declares them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from antq_writer.checks.data.figures import Group, declaring, groups, value_of
from antq_writer.checks.data.showing import Value
from antq_writer.checks.data.subject import DataSubject
from antq_writer.checks.quantities import units
from antq_writer.keeping import kept_of_short
from antq_writer.patterns import regex
from antq_writer.positions import Path
from antq_writer.records import dataclass
from antq_writer.schema.base import Declared, Kind, declared_fields
from antq_writer.schema.items import Item
from antq_writer.schema.model import Model
from antq_writer.schema.walk import is_list_at, model_at


@dataclass(frozen=True, slots=True)
class Term:
    """One figure of a sum."""

    path: Path
    value: Value
    noun: str = ""
    """What it counts."""


@dataclass(frozen=True, slots=True)
class Total:
    """Figures that add up to another; where the schema leaves it open, to one of several."""

    sums: tuple[tuple[Term, ...], ...]
    """What the parts may add up to: a figure, or figures that are added."""
    label: str
    """What the total is called."""
    parts: tuple[Term, ...]
    complete: bool
    """Whether all parts are given, so that they must reach the total; else they may only not exceed it."""
    kind: Kind = Kind.COUNT


def totals(subject: DataSubject) -> tuple[Total, ...]:
    """Every total of the content that has parts with figures."""
    return tuple(
        found
        for group in subject.once(groups)
        for found in (*_of_item(group), *_of_fields(group), *_of_lists(group))
        if found.parts
    )


def _of_item(group: Group) -> Iterator[Total]:
    """`16 vụ việc, gồm …`: the parts of a counted thing."""
    item = group.model
    if not isinstance(item, Item) or not item.gom or (total := value_of(item, group.path, "so")) is None:
        return
    parts, complete = _numbers(item.gom, (*group.path, "gom"))
    if all(may_count(part.noun, item.ten) for part in parts):
        yield Total(((Term(*total, item.ten),),), item.ten, parts, complete and _one_measure(parts))


def _of_fields(group: Group) -> Iterator[Total]:
    """Fields that say which sibling is their total: together, or each list of its own."""
    model, path = group.model, group.path
    together: dict[str, list[tuple[str, Declared]]] = {}
    apart: dict[str, list[tuple[str, Declared]]] = {}
    fields = (*declaring(type(model), "part_of"), *declaring(type(model), "within"))
    if not fields:
        return
    for name, declared in fields:
        target = declared.part_of or declared.within
        if isinstance(value := getattr(model, name), tuple):
            total = value_of(model, path, target)
            if total is not None and value:
                parts, complete = _numbers(value, (*path, name))
                yield _total(model, target, total, parts, complete and bool(declared.part_of))
        elif not _is_list(model, name):
            (together if declared.part_of else apart).setdefault(target, []).append((name, declared))
    for total_name, members in (*together.items(), *apart.items()):
        if (total := value_of(model, path, total_name)) is not None:
            given = [(found, d) for name, d in members if (found := value_of(model, path, name)) is not None]
            parts = tuple(Term(*found, declared.label) for found, declared in given)
            complete = total_name in together and len(given) == len(members)
            yield _total(model, total_name, total, parts, complete)


def _total(
    model: Model, name: str, total: tuple[Path, Value], parts: tuple[Term, ...], complete: bool
) -> Total:
    declared = declared_fields(type(model))[name]
    label = declared.label if declared else name
    kind = declared.kind if declared else Kind.COUNT
    return Total(((Term(*total, label),),), label, parts, complete, kind)


def _of_lists(group: Group) -> Iterator[Total]:
    """Fields of a list's groups that add up to a field of the group that holds the list."""
    for name, row_model in _summed_lists(type(group.model)):
        rows = getattr(group.model, name)
        for field, declared in declaring(row_model, "sums_to") if rows else ():
            sums = tuple(terms for target in declared.sums_to if (terms := _terms(group, target)))
            counted = [(i, row) for i, row in enumerate(rows) if not row.__dict__.get("thuoc")]
            found = [value_of(row, (*group.path, name, i), field) for i, row in counted]
            parts = tuple(Term(*one) for one in found if one is not None)
            if sums:
                yield Total(sums, sums[0][0].noun, parts, len(parts) == len(counted), declared.kind)


@cache
def _summed_lists(model: type[Model]) -> tuple[tuple[str, type[Model]], ...]:
    """The lists of a group whose rows have figures that add up to one of its own, with the rows' model."""
    lists = ((name, model_at(model, (name,))) for name in model.model_fields if is_list_at(model, (name,)))
    return tuple((name, row) for name, row in lists if row is not None and declaring(row, "sums_to"))


def _terms(group: Group, target: str) -> tuple[Term, ...]:
    """The figures of `duy_tri + xay_moi`; none where one of them is not given."""
    terms = []
    for name in target.split(" + "):
        found = value_of(group.model, group.path, name)
        declared = declared_fields(type(group.model)).get(name)
        if found is None or declared is None:
            return ()
        terms.append(Term(*found, declared.label))
    return tuple(terms)


def _numbers(rows: tuple[Any, ...], path: Path) -> tuple[tuple[Term, ...], bool]:
    """The numbers of counted things, and whether each has one; a row that lies in another is left out."""
    counted = [(i, row) for i, row in enumerate(rows) if not getattr(row, "thuoc", None)]
    found = [(row, value_of(row, (*path, i), "so")) for i, row in counted if isinstance(row, Model)]
    parts = tuple(Term(*value, str(getattr(row, "ten", ""))) for row, value in found if value is not None)
    return parts, len(parts) == len(counted)


@kept_of_short(4096, units.LONG)
def head(noun: str) -> str:
    """The head of what a figure counts, `tập thể` of `tập thể, cá nhân`."""
    return units.head(" ".join(_MARKS.sub(" ", noun.casefold()).split()))


_MARKS = regex(r"[^\w\s]")


def may_count(part: str, whole: str) -> bool:
    """Whether the one may count some of the other: not persons of cases; words that nobody knows may."""
    one, other = head(part), head(whole)
    return not (units.is_known(one) and units.is_known(other)) or units.may_be_part(one, other)


def _one_measure(parts: tuple[Term, ...]) -> bool:
    """Whether the parts can be added: not kilograms and pieces."""
    heads = {head(part.noun) for part in parts}
    return len(heads) == 1 or not heads & units.MEASURES


def _is_list(model: Model, name: str) -> bool:
    """Whether a field that was not given would be a list."""
    return isinstance(type(model).model_fields[name].default, tuple)
