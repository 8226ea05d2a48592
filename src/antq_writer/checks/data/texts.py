"""The words of a report with their places: what a clerk typed, apart from names of documents."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

from antq_writer.checks.data.subject import DataSubject
from antq_writer.positions import Path
from antq_writer.schema.base import Declared, declared_fields, given
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
    fields = declared_fields(type(subject.report))
    found: list[Words] = []
    for name in AROUND:
        _gather(getattr(subject.report, name), (name,), fields.get(name), False, found)
    return tuple(found)


def _gather(value: Any, path: Path, declared: Declared | None, former: bool, found: list[Words]) -> None:
    former = former or (declared is not None and declared.former)
    if isinstance(value, str):
        if value:
            found.append(Words(path, value, declared, former=former))
    elif isinstance(value, tuple):
        for index, one in enumerate(value):
            _gather(one, (*path, index), declared, former, found)
    elif isinstance(value, Model):
        for name, held, field in given(value):
            if held.__class__ not in _WITHOUT_WORDS:
                _gather(held, (*path, name), field, former, found)
        if isinstance(value, Sentence) and value.cau:
            for slot, filling in value.slots.items():
                _gather_slot(filling, (*path, slot), str(value.cau), found)


def _gather_slot(filling: Any, path: Path, statement: str, found: list[Words]) -> None:
    if isinstance(filling, str):
        found.append(Words(path, filling, None, statement))
    elif isinstance(filling, list | tuple):
        for index, one in enumerate(filling):
            _gather_slot(one, (*path, index), statement, found)


_WITHOUT_WORDS = frozenset({int, Decimal, Approximate, Ratio, date})


def slot_of(words: Words) -> str:
    """The slot of a statement that a text fills: the last name of its path."""
    return next(str(step) for step in reversed(words.path) if isinstance(step, str))
