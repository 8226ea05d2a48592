"""Every figure of a report's content, with its declaration and the group it stands in."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple

from antq_writer.checks.data.showing import Value
from antq_writer.checks.data.subject import DataSubject
from antq_writer.positions import Path
from antq_writer.schema.base import Declared, declarations, given
from antq_writer.schema.items import Item, Sentence
from antq_writer.schema.model import Model
from antq_writer.schema.quantities import Approximate, Ratio
from antq_writer.schema.walk import models

CONTENT = ("noi_dung", "muc_rieng")
"""The fields of a report that hold its content."""


class Figure(NamedTuple):
    """One figure of the data."""

    path: Path
    value: Value
    declared: Declared
    group: Model
    """The group that it is a field of."""

    @property
    def section(self) -> str:
        """The name of its section; of the unit's own sections, `muc_rieng`."""
        return str(self.path[1]) if self.path[0] == "noi_dung" else str(self.path[0])

    @property
    def exact(self) -> bool:
        """Whether it can be computed with."""
        value = self.value.part if isinstance(self.value, Ratio) else self.value
        return not isinstance(value, Approximate)


class Group(NamedTuple):
    """A group of fields with its key path."""

    path: Path
    model: Model
    given: tuple[tuple[str, Any, Declared | None], ...]
    """Its fields that hold something: name, value, declaration."""


def all_groups(subject: DataSubject) -> list[tuple[Path, Model]]:
    """Every group of the report, itself included, with its key path."""
    return models(subject.report)


def _content(subject: DataSubject) -> list[tuple[Path, Model]]:
    return [(path, model) for path, model in subject.once(all_groups) if path and path[0] in CONTENT]


def groups(subject: DataSubject) -> tuple[Group, ...]:
    """Every group of the content that can hold figures, each before the groups in it; a sentence holds words alone."""
    return tuple(
        [
            Group(path, model, given(model))
            for path, model in subject.once(_content)
            if not isinstance(model, Sentence)
        ]
    )


def sentences(subject: DataSubject) -> list[tuple[Path, Sentence]]:
    """Every sentence of the content with its key path."""
    return [(path, model) for path, model in subject.once(_content) if isinstance(model, Sentence)]


def figures(subject: DataSubject) -> tuple[Figure, ...]:
    """Every figure of the content, in the order of the schema."""
    return tuple(found for group in subject.once(groups) for found in figures_of(group))


def figures_of(group: Group) -> Iterator[Figure]:
    """The figures of one group."""
    for name, value, declared in group.given:
        if declared is not None and is_figure(value):
            yield Figure((*group.path, name), value, declared, group.model)


@cache
def declaring(model: type[Model], what: str) -> tuple[tuple[str, Declared], ...]:
    """The fields of a model whose declaration says something of `what`: `part_of`, `stage`, `cites`."""
    return tuple((name, found) for name, found in declarations(model) if getattr(found, what))


def is_figure(value: object) -> bool:
    """Whether a value of the data is a figure that can be reckoned with."""
    return isinstance(value, _FIGURES) and not isinstance(value, bool)


_FIGURES = (int, Decimal, Approximate, Ratio)


def value_of(model: Model, path: Path, name: str) -> tuple[Path, Value] | None:
    """The figure of a field, or the number of the counted thing in it; None where there is none."""
    value = getattr(model, name, None)
    if isinstance(value, Item):
        return ((*path, name, "so"), value.so) if is_figure(value.so) and value.so is not None else None
    return ((*path, name), value) if is_figure(value) else None  # type: ignore[return-value]


def noun(subject: DataSubject, figure: Figure) -> str:
    """What a figure counts, in words: `xã, thị trấn`; empty where neither the data nor the schema says."""
    if isinstance(figure.group, Item):
        return figure.group.ten
    name = figure.declared.noun
    if not name:
        return figure.declared.unit
    said = getattr(figure.group, name, None) or getattr(subject.report.don_vi, name, None)
    if isinstance(said, tuple):
        return ", ".join(str(one) for one in said)
    return str(said) if isinstance(said, str) else figure.declared.unit


def called(subject: DataSubject, figure: Figure) -> str:
    """The name of a figure in a message: its label, or what it counts where the label says too little."""
    said = noun(subject, figure)
    return said if isinstance(figure.group, Item) or not figure.declared.label else figure.declared.label
