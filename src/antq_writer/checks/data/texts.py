"""The words of a report with their places: what a clerk typed, apart from names of documents."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import cache
from types import NoneType
from typing import Annotated, Any, NamedTuple, get_args, get_origin

from antq_writer.checks.data.subject import DataSubject
from antq_writer.positions import Path
from antq_writer.schema.base import Declared, declared_fields
from antq_writer.schema.items import Sentence
from antq_writer.schema.model import Model
from antq_writer.schema.quantities import Approximate, Ratio

AROUND = ("don_vi", "the_thuc", "nguoi_ky", "noi_nhan", "noi_dung", "muc_rieng", "phu_luc")
"""The fields of a report whose words are printed; the list of documents is not among them."""


class Words(NamedTuple):
    """One text of the data."""

    path: Path
    text: str
    declared: Declared | None
    """The declaration of its field; None for what fills a slot of a statement."""
    statement: str = ""
    """For what fills a slot: the statement."""
    former: bool = False
    """Whether it may name bodies that are no more."""


def texts(subject: DataSubject) -> tuple[Words, ...]:
    """Every text of the report but those of `van_ban`, in the order of the schema."""
    report = subject.report
    fields = declared_fields(type(report))
    found: list[Words] = []
    for name in AROUND:
        _gather(getattr(report, name), (name,), fields[name], _names_former(fields[name]), found)
    return tuple(found)


def _gather(value: Any, path: Path, declared: Declared | None, former: bool, found: list[Words]) -> None:
    """The texts in what a field holds; `former`: they may name bodies that are no more."""
    if isinstance(value, str):
        if value:
            found.append(Words(path, value, declared, "", former))
    elif isinstance(value, tuple):
        for index, one in enumerate(value):
            _gather(one, (*path, index), declared, former, found)
    elif isinstance(value, Model):
        held = value.__dict__
        for name, field in _with_words(type(value)):
            if inner := held[name]:
                may = former or _names_former(field)
                if inner.__class__ is str:
                    found.append(Words((*path, name), inner, field, "", may))
                else:
                    _gather(inner, (*path, name), field, may, found)
        if isinstance(value, Sentence) and value.cau:
            for slot, filling in value.slots.items():
                _gather_slot(filling, (*path, slot), str(value.cau), found)


def _names_former(declared: Declared | None) -> bool:
    return declared is not None and declared.former


@cache
def _with_words(model: type[Model]) -> tuple[tuple[str, Declared | None], ...]:
    """The fields of a group that may hold texts, or groups in which there are some."""
    declared = declared_fields(model)
    fields = model.model_fields.items()
    return tuple(
        (name, declared[name]) for name, field in fields if not _types(field.annotation) <= _WORDLESS
    )


def _types(annotation: Any) -> frozenset[Any]:
    """The types that an annotation names, whatever it puts around them."""
    if get_origin(annotation) is Annotated:
        return _types(annotation.__origin__)
    inner = get_args(annotation)
    return frozenset().union(*map(_types, inner)) if inner else frozenset({annotation})


_WORDLESS = frozenset({int, Decimal, Approximate, Ratio, date, NoneType})


def _gather_slot(filling: Any, path: Path, statement: str, found: list[Words]) -> None:
    if isinstance(filling, str):
        found.append(Words(path, filling, None, statement))
    elif isinstance(filling, list | tuple):
        for index, one in enumerate(filling):
            _gather_slot(one, (*path, index), statement, found)


def slot_of(words: Words) -> str:
    """The slot of a statement that a text fills: the last name of its path."""
    return next(str(step) for step in reversed(words.path) if isinstance(step, str))
