"""A group of fields: what every class of the schema is.

A model says by annotations what it holds, and pydantic-core reads it (`validator.py`).  It is no pydantic model
itself: pydantic makes so much for each of ninety (serializers, signatures, JSON Schema …) that a command spent a
third of its time on what no report needs.  Who wants it gets it when it is asked for (`pydantic_models.py`): a model
can be a field of a pydantic model, and methods that users of pydantic know have their names here.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from copy import copy
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Annotated, Any, Self, get_origin

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic.json_schema import JsonSchemaValue
    from pydantic_core import CoreSchema


class _Required:
    """What stands for the default of a field that has none."""

    def __repr__(self) -> str:
        return "REQUIRED"


REQUIRED = _Required()


class Field:
    """A field of a model: its type, what is declared of it, what it is when it is not given."""

    __slots__ = ("annotation", "default", "metadata")

    def __init__(self, annotation: Any, default: Any = REQUIRED) -> None:
        """The field of an annotation; of `Annotated[X, a, b]` the type is X, the metadata are a and b."""
        declared = get_origin(annotation) is Annotated
        self.annotation: Any = annotation.__origin__ if declared else annotation
        self.metadata: tuple[Any, ...] = annotation.__metadata__ if declared else ()
        self.default = default

    def is_required(self) -> bool:
        """Whether a value must be given."""
        return self.default is REQUIRED


class Before:
    """Declares what is done with a value before it is read as what the annotation says."""

    __slots__ = ("change",)

    def __init__(self, change: Callable[[Any], Any]) -> None:
        self.change = change


class ModelType(type):
    """What every model is, as a class."""

    @property
    def model_fields(cls) -> Mapping[str, Field]:
        """The fields by name, in their order: those of the bases first."""
        return _fields(cls)


class Model(metaclass=ModelType):
    """A group of fields; unknown keys are refused, and nothing changes after reading.

    A model may have `_from_short(cls, value)`, which gives the group that a shorter form of the value stands for,
    and `_checked(self)`, which gives itself or raises what `quantities.refuse` makes.
    """

    __slots__ = ("__dict__", "__pydantic_extra__", "__pydantic_fields_set__", "__weakref__")

    __pydantic_extra__: dict[str, Any] | None
    """What was given under keys that are no fields; None where such keys are refused."""
    __pydantic_fields_set__: set[str]
    """Names of the fields that were given."""
    _takes_other_keys = False

    def __init__(self, /, **values: Any) -> None:
        """The model of some values; pydantic's ValidationError when there is none of these."""
        _validator(type(self)).validate_python(values, self_instance=self)

    @classmethod
    def model_validate(cls, values: Any) -> Self:
        """The model of a mapping, or of a shorter form; pydantic's ValidationError when it is none."""
        made: Self = _validator(cls).validate_python(values)
        return made

    @classmethod
    def model_construct(cls, **values: Any) -> Self:
        """A model of values that are known to be right; nothing is read or checked."""
        made = cls.__new__(cls)
        made.__dict__.update({name: values.get(name, f.default) for name, f in cls.model_fields.items()})
        object.__setattr__(made, "__pydantic_fields_set__", set(values))
        object.__setattr__(made, "__pydantic_extra__", {} if cls._takes_other_keys else None)
        return made

    def model_copy(self, *, update: Mapping[str, Any] | None = None) -> Self:
        """A copy, with other values for some fields; these are not checked."""
        made = copy(self)
        made.__dict__.update(update or {})
        object.__setattr__(made, "__pydantic_fields_set__", self.__pydantic_fields_set__ | set(update or ()))
        return made

    def model_dump(self) -> dict[str, Any]:
        """Its values by name; groups in it become mappings, too."""
        return {name: _plain(value) for name, value in self}

    @classmethod
    def model_json_schema(cls) -> dict[str, Any]:
        """The JSON Schema of what it is read from."""
        from antq_writer.schema.pydantic_models import json_schema  # noqa: PLC0415 - imports pydantic

        return json_schema(cls)

    @property
    def model_fields_set(self) -> set[str]:
        """Names of the fields that were given, and did not come from a default."""
        return self.__pydantic_fields_set__

    def __iter__(self) -> Iterator[tuple[str, Any]]:
        yield from ((name, self.__dict__[name]) for name in type(self).model_fields)
        yield from (self.__pydantic_extra__ or {}).items()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Model) and type(self) is type(other) and list(self) == list(other)

    def __hash__(self) -> int:
        return hash((type(self), *(self.__dict__[name] for name in type(self).model_fields)))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self)})"

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} does not change after reading: {name}")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{type(self).__name__} does not change after reading: {name}")

    def __setstate__(self, state: tuple[dict[str, Any], dict[str, Any]]) -> None:
        """What copying and pickling set it up with: its values, and what its slots hold."""
        values, slots = state
        self.__dict__.update(values)
        for name, value in slots.items():
            object.__setattr__(self, name, value)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """What pydantic does with a field of this type: it leaves the reading to the model."""
        from pydantic_core import core_schema  # noqa: PLC0415 - loaded by pydantic, which asks

        return core_schema.no_info_plain_validator_function(
            lambda value: value if isinstance(value, cls) else cls.model_validate(value)
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, core: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        from antq_writer.schema.pydantic_models import pydantic_model  # noqa: PLC0415 - imports pydantic

        return handler(pydantic_model(cls).__pydantic_core_schema__)


def _plain(value: Any) -> Any:
    if isinstance(value, Model):
        return value.model_dump()
    return tuple(map(_plain, value)) if isinstance(value, tuple) else value


def _validator(model: type[Model]) -> Any:
    from antq_writer.schema.validator import validator_of  # noqa: PLC0415 - imports this module

    return validator_of(model)


@cache
def _fields(model: type) -> Mapping[str, Field]:
    found: dict[str, Field] = {}
    for base in reversed(model.__mro__):
        if issubclass(base, Model) and base is not Model:
            for name, annotation in base.__annotations__.items():
                if not name.startswith("_"):
                    found[name] = Field(_evaluated(annotation, base), base.__dict__.get(name, REQUIRED))
    return MappingProxyType(found)


def _evaluated(annotation: Any, model: type) -> Any:
    """An annotation that was put off until its names are known (`from __future__ import annotations`)."""
    if isinstance(annotation, str):
        return eval(annotation, vars(sys.modules[model.__module__]))
    return annotation
