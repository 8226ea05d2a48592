"""Finds models, fields and values by key path: what messages, checks and provenance ask of the schema."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, get_args, get_origin

from antq_writer.positions import Path
from antq_writer.schema.base import BLANK, Declared, declared
from antq_writer.schema.model import Model


def model_at(top: type[Model], path: Path) -> type[Model] | None:
    """The model whose field stands at `path`, or the model of the group at `path`; None where there is none."""
    model: Any = top
    for step in path:
        if isinstance(step, int):
            continue
        info = model.model_fields.get(step) if model else None
        model = _inner_model(info.annotation) if info else None
    found: type[Model] | None = model
    return found


def declaration_at(top: type[Model], path: Path) -> Declared | None:
    """The declaration of the field at `path`; None where there is none."""
    names = [i for i, step in enumerate(path) if isinstance(step, str)]
    if not names:
        return None
    last = names[-1]
    model = model_at(top, path[:last])
    info = model.model_fields.get(str(path[last])) if model else None
    return declared(info) if info else None


def is_list_at(top: type[Model], path: Path) -> bool:
    """Whether the field at `path` holds a list."""
    model = model_at(top, path[:-1]) if path and isinstance(path[-1], str) else None
    info = model.model_fields.get(str(path[-1])) if model else None
    annotation: Any = info.annotation if info else None
    return bool(_has_tuple(annotation))


@cache
def _has_tuple(annotation: Any) -> bool:
    """Whether `tuple[X, ...]` stands in an annotation."""
    return get_origin(annotation) is tuple or any(_has_tuple(a) for a in get_args(annotation))


@cache
def _inner_model(annotation: Any) -> type[Model] | None:
    """The model inside `X | None`, `tuple[X, ...]` and Annotated; None for other types."""
    if isinstance(annotation, type) and issubclass(annotation, Model):
        return annotation
    for argument in get_args(annotation):
        if (found := _inner_model(argument)) is not None:
            return found
    return None


def models(value: Any, path: Path = ()) -> list[tuple[Path, Model]]:
    """Every model in a value with its key path, each before the models in it."""
    found: list[tuple[Path, Model]] = []
    _gather(value, path, found)
    return found


def _gather(value: Any, path: Path, found: list[tuple[Path, Model]]) -> None:
    if isinstance(value, tuple):
        for index, item in enumerate(value):
            _gather(item, (*path, index), found)
    elif isinstance(value, Model):
        found.append((path, value))
        held = value.__dict__
        for name in _holding_models(type(value)):
            if inner := held[name]:
                _gather(inner, (*path, name), found)


@cache
def _holding_models(model: type[Model]) -> tuple[str, ...]:
    """The fields of a model that can hold models."""
    annotations: dict[str, Any] = {n: info.annotation for n, info in model.model_fields.items()}
    return tuple(n for n, annotation in annotations.items() if _inner_model(annotation) is not None)


def blanks(value: Any, path: Path = ()) -> Iterator[Path]:
    """The places that a draft leaves open."""
    if value is BLANK:
        yield path
    elif isinstance(value, Model):
        for name in type(value).model_fields:
            yield from blanks(getattr(value, name), (*path, name))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from blanks(item, (*path, index))
