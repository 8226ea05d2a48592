"""The words of a report with their places: what a clerk typed, apart from names of documents."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

from antq_writer.checks.data.subject import DataSubject
from antq_writer.positions import Path
from antq_writer.records import dataclass
from antq_writer.schema.base import Declared, declared_fields
from antq_writer.schema.items import Sentence

AROUND = ("don_vi", "the_thuc", "nguoi_ky", "noi_nhan", "noi_dung", "muc_rieng", "phu_luc")
"""The fields of a report whose words are printed; the list of documents is not among them."""


@dataclass(frozen=True, slots=True)
class Words:
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
    return tuple(
        found for name in AROUND for found in _texts(getattr(subject.report, name), (name,), fields.get(name))
    )


def _texts(value: Any, path: Path, declared: Declared | None, former: bool = False) -> Iterator[Words]:
    former = former or (declared is not None and declared.former)
    if isinstance(value, str):
        if value:
            yield Words(path, value, declared, former=former)
    elif isinstance(value, tuple):
        for index, one in enumerate(value):
            yield from _texts(one, (*path, index), declared, former)
    elif isinstance(value, BaseModel):
        for name, found in declared_fields(type(value)).items():
            yield from _texts(getattr(value, name), (*path, name), found, former)
        if isinstance(value, Sentence) and value.cau:
            for slot, filling in value.slots.items():
                yield from _slot(filling, (*path, slot), str(value.cau))


def _slot(filling: Any, path: Path, statement: str) -> Iterator[Words]:
    if isinstance(filling, str):
        yield Words(path, filling, None, statement)
    elif isinstance(filling, list | tuple):
        for index, one in enumerate(filling):
            yield from _slot(one, (*path, index), statement)


def slot_of(words: Words) -> str:
    """The slot of a statement that a text fills: the last name of its path."""
    return next(str(step) for step in reversed(words.path) if isinstance(step, str))
