"""What templates see of the data: values that know their key path, and nothing else.

A `View` shows the declared fields of a model; figures, words and days come out wrapped with path and unit, so
that whatever a filter prints can be traced to a line of the data.  A value that was not given is a `Missing`:
false in a condition, and an error (a gap in a draft) when it is printed.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import cache, total_ordering
from typing import Any

from jinja2 import Undefined
from markupsafe import Markup, escape

from antq_writer.positions import Path, show_path
from antq_writer.prose import markup
from antq_writer.prose.printing import Exact, bare, figure_text
from antq_writer.schema.base import BLANK, Declared, Kind, declared_fields
from antq_writer.schema.model import Model
from antq_writer.schema.quantities import Approximate, Ratio


class MissingValueError(Exception):
    """A template prints a value that the data does not give."""

    def __init__(self, path: Path) -> None:
        self.path = path
        super().__init__(show_path(path))


class Missing:
    """A value that was not given."""

    __slots__ = ("draft", "path")

    def __init__(self, path: Path, draft: bool = False) -> None:
        self.path = path
        self.draft = draft

    def __bool__(self) -> bool:
        return False

    def __iter__(self) -> Iterator[Any]:
        return iter(())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Missing)

    __hash__ = None  # type: ignore[assignment]

    def __html__(self) -> Markup:
        if not self.draft:
            raise MissingValueError(self.path)
        return markup.gap(show_path(self.path))

    __str__ = __html__


class Blank:
    """A missing value of a draft: printed as a gap."""

    __slots__ = ("path",)

    def __init__(self, path: Path) -> None:
        self.path = path

    def __html__(self) -> Markup:
        return markup.gap(show_path(self.path))

    __str__ = __html__

    def __gt__(self, other: object) -> bool:
        """A gap is neither more nor less than any figure."""
        return False

    __lt__ = __ge__ = __le__ = __gt__


class Words(str):
    """Words of the data."""

    __slots__ = ("path",)

    path: Path

    def __new__(cls, text: str, path: Path) -> Words:
        """Words with the key path that they come from."""
        made = super().__new__(cls, text)
        made.path = path
        return made

    def __html__(self) -> Markup:
        return markup.words(str.__str__(self), show_path(self.path))


@total_ordering
class Quantity:
    """A figure of the data with its unit."""

    __slots__ = ("kind", "path", "unit", "value")

    def __init__(self, value: Exact, path: Path, unit: str = "", kind: Kind = Kind.COUNT) -> None:
        self.value = value
        self.path = path
        self.unit = unit
        self.kind = kind

    @property
    def number(self) -> int | Decimal:
        """The bare number; of a ratio its part, of an approximate count the number behind the word."""
        value = self.value.part if isinstance(self.value, Ratio) else self.value
        value = value.value if isinstance(value, Approximate) else value
        if isinstance(value, date):
            return value.toordinal()
        return value

    @property
    def exact(self) -> bool:
        """Whether something may be computed from it."""
        value = self.value.part if isinstance(self.value, Ratio) else self.value
        return not isinstance(value, Approximate)

    def __eq__(self, other: object) -> bool:
        return self.number == (other.number if isinstance(other, Quantity) else other)

    def __lt__(self, other: Any) -> bool:
        return bool(self.number < (other.number if isinstance(other, Quantity) else other))

    __hash__ = None  # type: ignore[assignment]

    def __bool__(self) -> bool:
        return True

    def __html__(self) -> Markup:
        return markup.figure(figure_text(self.value, self.kind), bare(self.value), show_path(self.path))

    __str__ = __html__


class View:
    """The declared fields of a model, each wrapped with its key path when it is first asked for."""

    def __init__(self, model: Model, path: Path = (), draft: bool = False) -> None:
        self._model = model
        self._path = path
        self._draft = draft

    def __getattr__(self, name: str) -> Any:
        model = self._model
        held = model.__dict__.get(name, _NO_FIELD)
        kind = held.__class__
        if held is None:
            value: Any = Missing((*self._path, name), self._draft)
        elif kind is str:
            value = Words(held, (*self._path, name))
        elif kind is tuple and not held:
            value = held
        elif held is not _NO_FIELD:
            declaration = declared_fields(type(model))[name]
            value = wrap(held, (*self._path, name), declaration, self._draft)
        elif name in (model.__pydantic_extra__ or ()):
            value = wrap(model.__pydantic_extra__[name], (*self._path, name), None, self._draft)  # type: ignore[index]
        else:
            raise AttributeError(name)
        self.__dict__[name] = value
        return value

    def __bool__(self) -> bool:
        return True

    def gives(self, *names: str) -> bool:
        """Whether the data gives one of these fields."""
        held = self._model.__dict__
        for name in names:  # noqa: SIM110 - a generator for each sentence takes longer than all else here
            if held[name]:
                return True
        return False

    def path(self) -> Path:
        """Where the model stands."""
        return self._path

    def extra(self) -> dict[str, Any]:
        """What the data gives besides the declared fields (slots of a statement)."""
        extra = self._model.__pydantic_extra__ or {}
        return {name: wrap(value, (*self._path, name), None, self._draft) for name, value in extra.items()}


_NO_FIELD = object()
_OURS = frozenset({Words, Quantity, Missing, Blank})
SHOWN = _OURS | {str, Markup, int}
"""Types of the values that can be printed."""


def escaped(value: Any) -> Markup:
    """A value as marked text; TypeError for one that is neither text nor figure, such as a list or a group."""
    kind = type(value)
    if kind is Markup:
        return value  # type: ignore[no-any-return]
    if kind in _OURS:
        return value.__html__()  # type: ignore[no-any-return]
    if kind in SHOWN or isinstance(value, Undefined):
        return escape(value)
    raise TypeError(f"{type(value).__name__} is neither text nor figure")


def filled(form: str, *values: Any) -> Markup:
    """Words of ours with a value for each `{}`, as marked text."""
    return markup.marked(form.format(*map(escaped, values)))


def wrap(value: Any, path: Path, declaration: Declared | None, draft: bool = False) -> Any:
    """A value as templates see it; a draft prints a gap where a value is missing."""
    if value is None:
        return Missing(path, draft)
    kind = value.__class__
    if kind is tuple or kind is list:
        if not value:
            return ()
        return tuple([wrap(v, (*path, i), declaration, draft) for i, v in enumerate(value)])
    if kind is str:
        return Words(value, path)
    if kind in _EXACT:
        return (
            Quantity(value, path, declaration.unit, declaration.kind)
            if declaration
            else Quantity(value, path)
        )
    if _is_group(kind):
        return View(value, path, draft)
    if value is BLANK:
        return Blank(path)
    if kind is dict:
        return {k: wrap(v, (*path, k), None, draft) for k, v in value.items()}
    raise TypeError(f"no view of {kind.__name__} at {show_path(path)}")


_EXACT = frozenset({int, Decimal, Approximate, Ratio, date})


@cache
def _is_group(kind: type) -> bool:
    return issubclass(kind, Model)
