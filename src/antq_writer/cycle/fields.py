"""The fields of a model as lines of a data file, each with its label, unit and example.

The callers comment the lines out; taking `# ` away from the beginning of a line makes it right.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_args

from antq_writer.schema.base import declared
from antq_writer.schema.items import Item, Sentence
from antq_writer.schema.model import Field, Model

DEEPEST = 4
"""Levels of groups within groups that are written out."""


def field_lines(name: str, info: Field, depth: int = 0) -> list[str]:
    """The lines of one field: its key with what a clerk should know, and an example of its group."""
    model = group_of(info.annotation)
    if model is None or depth > DEEPEST:
        return [f"{name}:{_comment(info)}"]
    inner = group_lines(model, depth + 1)
    if takes_many(info):
        inner = [("  - " if i == 0 else "    ") + line for i, line in enumerate(inner)]
    else:
        inner = ["  " + line for line in inner]
    return [f"{name}:{_comment(info)}", *inner]


def group_lines(model: type[Model], depth: int = 0) -> list[str]:
    """The lines of an example of a group: every field with its example value."""
    lines: list[str] = []
    for name, info in model.model_fields.items():
        if group_of(info.annotation) is not None:
            lines += field_lines(name, info, depth)
        else:
            found = declared(info)
            value = _as_value(found.example) if found else ""
            lines.append(f"{name}:{' ' + value if value else ''}{_comment(info, example=False)}")
    return lines


def names_within(info: Field, depth: int = 0) -> Iterator[str]:
    """Names of all fields of the group that a field holds, and of the groups in it."""
    model = group_of(info.annotation)
    if model is None or depth > DEEPEST:
        return
    for name, inner in model.model_fields.items():
        yield name
        yield from names_within(inner, depth + 1)


def group_of(annotation: Any) -> type[Model] | None:
    """The model that a field holds; None for values, counted things and sentences: one line each."""
    if isinstance(annotation, type) and issubclass(annotation, Model):
        return None if issubclass(annotation, Item | Sentence) else annotation
    return next((found for a in get_args(annotation) if (found := group_of(a)) is not None), None)


def takes_many(info: Field) -> bool:
    """Whether a field is a list."""
    return _holds(info.annotation, tuple)


def _holds(annotation: Any, kind: type) -> bool:
    origin = getattr(annotation, "__origin__", annotation)
    return origin is kind or any(_holds(a, kind) for a in get_args(annotation))


def _comment(info: Field, *, example: bool = True) -> str:
    """What a clerk should know of a field, as a comment behind it."""
    found = declared(info)
    if found is None:
        return ""
    words = [found.label + (f" ({found.unit})" if found.unit else "")]
    if chosen := choices_of(info):
        words.append("chọn: " + ", ".join(chosen))
    if found.note:
        words.append(found.note)
    if isinstance(info.default, str) and info.default:
        words.append(f"bỏ trống thì là “{info.default}”")
    if example and found.example:
        words.append(f"ví dụ: {found.example}")
    elif example and _mentions(info.annotation, Item):
        words.append("mỗi dòng một mục: “- 08 …”")
    elif example and _mentions(info.annotation, Sentence):
        words.append("mã câu mẫu hoặc câu tự viết")
    return "  # " + "; ".join(w.rstrip(".") for w in words)


def choices_of(info: Field) -> tuple[str, ...]:
    """The words that a field takes; empty when it takes any."""
    return next((found for part in (*info.metadata, info.annotation) if (found := _choices(part))), ())


def _choices(part: Any) -> tuple[str, ...]:
    found = getattr(part, "choices", None)
    if isinstance(found, tuple):
        return found
    inner = (*get_args(part), *getattr(part, "__metadata__", ()))
    return next((made for p in inner if (made := _choices(p))), ())


def _mentions(annotation: Any, model: type[Model]) -> bool:
    if isinstance(annotation, type):
        return issubclass(annotation, model)
    return any(_mentions(a, model) for a in get_args(annotation))


def _as_value(example: str) -> str:
    """An example as it can stand behind a key."""
    if example.startswith("[") or not any(sign in example for sign in (": ", " #")):
        return example
    return f'"{example}"'
