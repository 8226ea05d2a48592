"""JSON Schema of the data file for editors and portals: draft-07, which yaml-language-server knows best.

What pydantic makes of the models says nothing of the short forms that the data may use: one thing for a list
of one, `08 xã` for a counted thing, a text for a sentence, an empty entry for one that is not given.  Here
they are added.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from antq_writer.schema import Report
from antq_writer.schema.pydantic_models import json_schema

TEXT: JsonSchemaValue = {"type": ["string", "number"]}
SENTENCES = "Sentence"
"""The model of which a list stands for one paragraph."""
LISTS = {SENTENCES, "TableRow"}
"""Models that a list may stand for; a list in place of a table row is its cells."""


def editor_schema(statements: Sequence[str] = (), outlines: Sequence[str] = ()) -> dict[str, Any]:
    """The schema, offering the ids of statements and the names of outlines for completion."""
    schema = json_schema(Report, _Generator)
    models = schema.pop("$defs")
    for model in [schema, *models.values()]:
        _mend(model)
    schema["properties"]["de_cuong"] |= {"examples": list(outlines)} if outlines else {}
    if statements:
        models[SENTENCES]["anyOf"].insert(0, {"title": "Mã câu mẫu", "enum": list(statements)})
    whole = {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "Tệp số liệu của antq-writer",
        "description": "Báo cáo về phong trào “Toàn dân bảo vệ an ninh Tổ quốc”",
        **{k: v for k, v in schema.items() if k not in {"title", "description"}},
        "definitions": models,
    }
    text = json.dumps(whole, ensure_ascii=False).replace('"#/$defs/', '"#/definitions/')
    read: dict[str, Any] = json.loads(text)
    return read


class _Generator(GenerateJsonSchema):
    """Sees through the validators that make a list of one thing, and a model of a text."""

    def function_before_schema(self, schema: core_schema.BeforeValidatorFunctionSchema) -> JsonSchemaValue:
        inner = self.generate_inner(schema["schema"])
        return {"anyOf": [inner["items"], inner]} if inner.get("type") == "array" else inner

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        inner = self.generate_inner(schema["schema"])
        return inner if "anyOf" in inner else {"anyOf": [inner]}

    def model_schema(self, schema: core_schema.ModelSchema) -> JsonSchemaValue:
        made = super().model_schema(schema)
        if schema["schema"]["type"] != "function-before":
            return made
        several: list[JsonSchemaValue] = [{"type": "array"}] if schema["cls"].__name__ in LISTS else []
        return {"anyOf": [TEXT, *several, made]}


def _mend(model: dict[str, Any]) -> None:
    """Empty entries are not given; labels stay beside references; technical titles and defaults go."""
    for inner in model.get("anyOf", ()):
        if "properties" in inner:
            _mend(inner)
    model.pop("title", None)
    required = model.get("required", ())
    for name, entry in model.get("properties", {}).items():
        entry.pop("default", None)
        if name not in required:
            _allow_empty(entry)
        if "$ref" in entry:
            entry["allOf"] = [{"$ref": entry.pop("$ref")}]
        for choice in entry.get("anyOf", ()):
            _bare(choice)
            _bare(choice.get("items", {}))


def _bare(choice: dict[str, Any]) -> None:
    """A reference alone: what pydantic leaves beside it may be the label of another field."""
    if "$ref" in choice:
        for name in [name for name in choice if name != "$ref"]:
            del choice[name]


def _allow_empty(entry: dict[str, Any]) -> None:
    nothing = {"type": "null"}
    if "anyOf" in entry:
        entry["anyOf"].append(nothing)
    elif "$ref" in entry:
        entry["anyOf"] = [{"$ref": entry.pop("$ref")}, nothing]
    elif "enum" in entry:
        entry["enum"] = [*entry["enum"], None]
    elif isinstance(entry.get("type"), list):
        entry["type"] = [*entry["type"], "null"]
    elif "type" in entry:
        entry["type"] = [entry["type"], "null"]
