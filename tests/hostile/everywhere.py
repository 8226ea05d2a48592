"""One text in every free-text place of the schema: a new field is tried without a word here."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, get_args, get_origin

from antq_writer.schema import Report, quantities
from antq_writer.schema.base import BLANK
from antq_writer.schema.items import Item, Sentence
from antq_writer.schema.model import Model
from antq_writer.schema.quantities import Typed

TYPED = {
    quantities.read_ratio: "3/4",
    quantities.read_percent: "75%",
    quantities.read_decimal: "5,65",
    quantities.read_year: "2026",
    quantities.read_day: "05/12/2026",
    quantities.read_places: "1",
}
LEFT_OUT = {"de_cuong", "nam_truoc", "thu_tu", "so_phan", "thay_the", "thang", "sau", "thuoc", "cong", "tt"}
"""Names, places and numbers: what stands there is checked, not printed."""
assert BLANK


class Places:
    """Fills the schema; `text(n)` is what stands in the n-th free-text place."""

    def __init__(self, text: Any) -> None:
        self._text = text
        self.count = 0

    def _next(self) -> str:
        self.count += 1
        return self._text(self.count)

    def of(self, annotation: Any, metadata: tuple[Any, ...] = (), depth: int = 0) -> Any:
        if get_origin(annotation) is Annotated:
            return self.of(get_args(annotation)[0], get_args(annotation)[1:], depth)
        for mark in metadata:
            if isinstance(mark, Typed):
                return TYPED.get(mark.read, "5")
            if choices := getattr(mark, "choices", ()):
                return choices[0]
        if annotation is str:
            return self._next()
        if annotation is Sentence:
            return {"chu": self._next(), "ghi_chu": [self._next()]}
        if annotation is Item:
            return {"so": "3", "ten": self._next(), "ghi_chu": [self._next()]}
        if isinstance(annotation, type) and issubclass(annotation, Model):
            return self.group(annotation, depth + 1) if depth < 6 else None
        if get_origin(annotation) is tuple:
            inner = self.of(get_args(annotation)[0], (), depth)
            return None if inner is None else [inner]
        (inner, *_) = [a for a in get_args(annotation) if a is not type(None)]
        return self.of(inner, (), depth)

    def group(self, model: type[Model], depth: int = 0) -> dict[str, Any]:
        made = {}
        for name, info in model.model_fields.items():
            if name not in LEFT_OUT:
                value = self.of(info.annotation, tuple(info.metadata), depth)
                if value is not None:
                    made[name] = value
        return made


def everywhere(text: Any) -> tuple[dict[str, Any], int]:
    """The data of a report with `text(1)`, `text(2)`, … in its free-text places, and how many there are."""
    places = Places(text)
    data = places.group(Report)
    data["ky"] = {"nam": "2026"}
    return data, places.count


def as_yaml(data: Any, indent: int = 0) -> Iterator[str]:
    """The data as YAML, every text in double quotes with nothing but ASCII."""
    space = "  " * indent
    for key, value in data.items():
        if isinstance(value, dict):
            yield f"{space}{key}:"
            yield from as_yaml(value, indent + 1)
        elif isinstance(value, list):
            yield f"{space}{key}: [{', '.join(map(_flow, value))}]"
        else:
            yield f"{space}{key}: {_flow(value)}"


def _flow(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{k}: {_flow(v)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_flow, value)) + "]"
    escaped = "".join(
        c if c.isascii() and c.isprintable() and c not in '"\\' else f"\\U{ord(c):08X}" for c in value
    )
    return f'"{escaped}"'
