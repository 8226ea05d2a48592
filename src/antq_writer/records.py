"""`dataclass(frozen=True, slots=True)` as the standard library has it, made in a third of the time.

The standard decorator writes six methods as source and compiles each: half a millisecond for a class, a tenth of a
command's time for all that it imports.  Here only `__init__` is compiled, when the first object is made; the other
methods are the same functions for every class, which read the fields of theirs.  What such a class does is the
same: `fields`, `replace`, equality, hash, repr, copying, pickling, matching, FrozenInstanceError;
`tests/architecture/test_records.py` compares the two.
A class that asks for anything else (`order=True`, `__post_init__`, the fields of another) is made by the standard
library.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import FrozenInstanceError
from operator import attrgetter
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any, NoReturn, cast

__all__ = ["dataclass"]

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(cls: type | None = None, /, **asked: bool) -> Any:
        """What `dataclasses.dataclass` does."""
        if cls is None:
            return lambda made: dataclass(made, **asked)
        if asked == {"frozen": True, "slots": True} and not any(hasattr(cls, name) for name in _NOT_OURS):
            return _frozen(cls)
        return dataclasses.dataclass(cls, **asked)


_MISSING = dataclasses.MISSING
_NOT_OURS = ("__post_init__", "__dataclass_fields__")
"""What a class has that does more, or that inherits fields."""


def _frozen(cls: type) -> type:
    own = vars(cls)
    made: Any = dataclasses.dataclass(init=False, repr=False, eq=False, slots=True)(cls)
    made.__dataclass_params__.frozen = True  # what a subclass is asked
    every = dataclasses.fields(made)
    compared = tuple(one.name for one in every if one.compare)
    methods: dict[str, Any] = {
        "__init__": _Init(made, every),
        "__repr__": _repr(tuple(one.name for one in every if one.repr)),
        **_comparison(compared),
        "__getstate__": _state,
        "__setstate__": _set_state,
        "__setattr__": _refuse_setting,
        "__delattr__": _refuse_deleting,
    }
    for name, method in methods.items():
        if name not in own:
            setattr(made, name, method)
    return cast("type", made)


class _Init:
    """Stands for `__init__` until somebody asks for it: most classes that are imported have no object in a run."""

    __slots__ = ("_cls", "_fields")

    def __init__(self, cls: type, every: tuple[dataclasses.Field[Any], ...]) -> None:
        self._cls, self._fields = cls, every

    def __get__(self, made: Any, owner: type | None = None) -> Any:
        init = _compiled(self._cls, self._fields)
        type.__setattr__(self._cls, "__init__", init)
        return init.__get__(made, owner)


def _compiled(cls: type, every: tuple[dataclasses.Field[Any], ...]) -> Callable[..., None]:
    names: dict[str, Any] = {"_MISSING": _MISSING}
    parameters, body = ["self"], []
    for one in every:
        name, value = one.name, one.name
        if one.default is not _MISSING:
            names[f"_default_{name}"] = one.default
            parameters.append(f"{name}=_default_{name}")
        elif one.default_factory is not _MISSING:
            names[f"_make_{name}"] = one.default_factory
            parameters.append(f"{name}=_MISSING")
            value = f"_make_{name}() if {name} is _MISSING else {name}"
        else:
            parameters.append(name)
        names[f"_set_{name}"] = vars(cls)[name].__set__  # of the slot: the class itself refuses to be set
        body.append(f" _set_{name}(self, {value})")
    exec(f"def __init__({', '.join(parameters)}):\n" + "\n".join(body or [" pass"]), names)
    made: Callable[..., None] = names["__init__"]
    made.__qualname__, made.__module__ = f"{cls.__qualname__}.__init__", cls.__module__
    return made


def _repr(names: tuple[str, ...]) -> Callable[[Any], str]:
    @recursive_repr()
    def __repr__(self: Any) -> str:  # noqa: N807
        return f"{type(self).__qualname__}({', '.join(f'{n}={getattr(self, n)!r}' for n in names)})"

    return __repr__


def _comparison(names: tuple[str, ...]) -> dict[str, Any]:
    values: Callable[[Any], Any] = attrgetter(*names) if names else lambda _: ()

    def __eq__(self: Any, other: object) -> bool:  # noqa: N807
        if other.__class__ is self.__class__:
            return bool(values(self) == values(other))
        return NotImplemented

    def __hash__(self: Any) -> int:  # noqa: N807
        return hash(values(self))

    return {"__eq__": __eq__, "__hash__": __hash__}


def _state(self: Any) -> list[Any]:
    return [getattr(self, one.name) for one in dataclasses.fields(self)]


def _set_state(self: Any, state: list[Any]) -> None:
    for one, value in zip(dataclasses.fields(self), state, strict=True):
        object.__setattr__(self, one.name, value)


def _refuse_setting(self: Any, name: str, value: object) -> NoReturn:  # noqa: ARG001
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_deleting(self: Any, name: str) -> NoReturn:  # noqa: ARG001
    raise FrozenInstanceError(f"cannot delete field {name!r}")
