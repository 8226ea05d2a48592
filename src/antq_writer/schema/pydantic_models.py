"""The models as pydantic's own, for what only pydantic makes of them: JSON Schema.

Each has the fields, the declarations and the short forms of the model that it is made from.
"""

from __future__ import annotations

from functools import cache
from types import UnionType
from typing import Annotated, Any, ForwardRef, Union, get_args, get_origin

from pydantic import BaseModel, BeforeValidator, ConfigDict, create_model, model_validator
from pydantic.json_schema import GenerateJsonSchema

from antq_writer.schema.model import Before, Model


@cache
def pydantic_model(model: type[Model]) -> type[BaseModel]:
    """The same as a pydantic model."""
    twins = _Twins()
    made: type[BaseModel] = twins.of(model)
    for twin in twins.made.values():
        if twin is not None:
            twin.model_rebuild(_types_namespace=twins.made)
    return made


def json_schema(
    model: type[Model], generator: type[GenerateJsonSchema] = GenerateJsonSchema
) -> dict[str, Any]:
    """The JSON Schema of what a model is read from."""
    return pydantic_model(model).model_json_schema(schema_generator=generator)


class _Twins:
    """The pydantic models of a model and of all in it, each made once."""

    def __init__(self) -> None:
        self.made: dict[str, type[BaseModel] | None] = {}

    def of(self, model: type[Model]) -> Any:
        """The pydantic model; of one that is still being made, for it holds itself, the name."""
        name = f"{model.__module__}_{model.__name__}".replace(".", "_")
        if name not in self.made:
            self.made[name] = None
            self.made[name] = self._new(model)
        return self.made[name] or ForwardRef(name)

    def _new(self, model: type[Model]) -> type[BaseModel]:
        fields: dict[str, Any] = {
            name: (
                self._type(field.annotation, field.metadata),
                ... if field.is_required() else field.default,
            )
            for name, field in model.model_fields.items()
        }
        config = ConfigDict(
            extra="allow" if model._takes_other_keys else "forbid",
            arbitrary_types_allowed=True,
            defer_build=True,
        )
        made: type[BaseModel] = create_model(
            model.__name__,
            __config__=config,
            __doc__=model.__doc__,
            __module__=model.__module__,
            __validators__=_validators(model),
            **fields,
        )
        return made

    def _type(self, annotation: Any, metadata: tuple[Any, ...] = ()) -> Any:
        """An annotation with the pydantic models in the place of ours."""
        inside = get_args(annotation)
        if metadata:
            inner = self._type(annotation)
            given = self._type(inside[0]) if get_origin(annotation) is tuple else Any
            return Annotated[(inner, *(_declared(one, given) for one in metadata))]
        if get_origin(annotation) is Annotated:
            return self._type(inside[0], inside[1:])
        if get_origin(annotation) is tuple:
            return tuple[self._type(inside[0]), ...]  # type: ignore[misc]
        if get_origin(annotation) in (Union, UnionType):
            return Union[tuple(self._type(one) for one in inside)]  # noqa: UP007 - made of a tuple
        if isinstance(annotation, type) and issubclass(annotation, Model):
            return self.of(annotation)
        return annotation


def _declared(declared: Any, one: Any) -> Any:
    """What pydantic is told of a declaration; a list may also be given as `one` of what it holds."""
    if isinstance(declared, Before):
        return BeforeValidator(declared.change, json_schema_input_type=one | list[one])
    return declared


def _validators(model: type[Model]) -> dict[str, Any]:
    """The short forms and the checks of a model."""
    found: dict[str, Any] = {}
    if from_short := getattr(model, "_from_short", None):
        made: Any = classmethod(lambda _, value: from_short(value))
        found["from_short"] = model_validator(mode="before")(made)
    if checked := getattr(model, "_checked", None):
        found["checked"] = model_validator(mode="after")(checked)
    return found
