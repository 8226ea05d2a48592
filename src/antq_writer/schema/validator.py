"""The validator of a model, made straight from the declarations of its fields.

It finds what pydantic's own validator of the same declarations finds: the same values, the same mistakes in the same
order; `tests/schema/test_validator.py` holds the two together.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic_core import CoreSchema, SchemaValidator, core_schema

from antq_writer.schema.base import Declared
from antq_writer.schema.model import Before, Field, Model
from antq_writer.schema.quantities import Typed
from antq_writer.schema.texts import Words


@cache
def validator_of(model: type[Model]) -> SchemaValidator:
    """The validator; `validate_python` gives the model of a tree, or raises pydantic's ValidationError."""
    return SchemaValidator(schema_of(model))


def schema_of(model: type[Model]) -> CoreSchema:
    """What pydantic-core is to do with the fields of a model; what it would tell JSON Schema is left out."""
    made = _Schemas()
    top = made.model(model)
    return core_schema.definitions_schema(top, list(made.definitions.values()))


class _Schemas:
    """The schemas of models, each made once and referred to by its name."""

    def __init__(self) -> None:
        self.definitions: dict[str, CoreSchema] = {}
        self._values: dict[tuple[Any, ...], CoreSchema] = {}
        self._found: dict[tuple[Any, ...], core_schema.ModelField] = {}

    def model(self, model: type[Model]) -> CoreSchema:
        name = f"{model.__module__}.{model.__qualname__}"
        if name not in self.definitions:
            self.definitions[name] = core_schema.any_schema()  # its place, for models that hold themselves
            self.definitions[name] = self._made(model, name)
        return core_schema.definition_reference_schema(name)

    def _made(self, model: type[Model], name: str) -> CoreSchema:
        inner = self._fields(model)
        if from_short := getattr(model, "_from_short", None):
            inner = core_schema.no_info_before_validator_function(from_short, inner)
        made: CoreSchema = core_schema.model_schema(
            model,
            inner,
            custom_init=False,
            root_model=False,
            config=core_schema.CoreConfig(
                title=model.__name__,
                extra_fields_behavior="allow" if model._takes_other_keys else "forbid",
            ),
        )
        if checked := getattr(model, "_checked", None):
            made = core_schema.no_info_after_validator_function(checked, made)
        return {**made, "ref": name}

    def _fields(self, model: type[Model]) -> CoreSchema:
        fields = {name: self._field(field) for name, field in model.model_fields.items()}
        return core_schema.model_fields_schema(fields, model_name=model.__name__)

    def _field(self, field: Field) -> core_schema.ModelField:
        """The schema of a field; many are of one kind, and alike when they are not given."""
        kind = (field.default, *_kind(field.annotation, field.metadata))
        found = self._found.get(kind)
        if found is None:
            schema = self._value(field.annotation, field.metadata)
            if not field.is_required():
                schema = core_schema.with_default_schema(schema, default=field.default)
            found = self._found[kind] = core_schema.model_field(schema)
        return found

    def _value(self, annotation: Any, metadata: Iterable[Any] = ()) -> CoreSchema:
        """The schema of an annotation, whose declarations are in `metadata`."""
        kind = _kind(annotation, metadata)
        found = self._values.get(kind)
        if found is None:
            found = self._values[kind] = self._new_value(annotation, kind[1:])
        return found

    def _new_value(self, annotation: Any, metadata: tuple[Any, ...]) -> CoreSchema:
        if metadata:
            *inside, last = metadata
            if isinstance(last, Typed | Words):
                return last.schema()
            if isinstance(last, Before):
                inner = self._value(annotation, inside)
                return core_schema.no_info_before_validator_function(last.change, inner)
            raise TypeError(f"no field of a report can be declared {last}")
        origin = get_origin(annotation)
        if origin is Annotated:
            inner, *declared = get_args(annotation)
            return self._value(inner, declared)
        if origin is tuple:
            return core_schema.tuple_variable_schema(self._value(get_args(annotation)[0]))
        if origin in (Union, UnionType):
            some, none = get_args(annotation)
            if none is NoneType:
                return core_schema.nullable_schema(self._value(some))
        if isinstance(annotation, type) and issubclass(annotation, Model):
            return self.model(annotation)
        raise TypeError(f"no field of a report can be {annotation}")


def _kind(annotation: Any, metadata: Iterable[Any]) -> tuple[Any, ...]:
    """What makes two fields be read alike: all but what they say of themselves."""
    return (annotation, *[one for one in metadata if not isinstance(one, Declared)])
