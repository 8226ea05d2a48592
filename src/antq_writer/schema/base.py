"""The base of all models, and the declaration that a field carries.

A field says once what every reader of it needs; JSON Schema, messages, checks, comparison and appendices take it
from there::

    so_moi: Annotated[Count | None, figure("Mô hình xây dựng mới trong năm", "mô hình", part_of="tong_so")] = None
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

from antq_writer.records import dataclass
from antq_writer.schema.model import Before, Field, Model

if TYPE_CHECKING:
    from pydantic import GetJsonSchemaHandler
    from pydantic.json_schema import JsonSchemaValue
    from pydantic_core import CoreSchema


class _Blank:
    """A required value that a draft leaves open."""

    def __repr__(self) -> str:
        return "BLANK"


BLANK = _Blank()


class Adds(StrEnum):
    """How the figures of several units, or of several periods, become one."""

    SUM = "sum"
    """They are added up."""
    LAST = "last"
    """The latest stands (a stock at the end of the period); over units it is added up."""
    NOT = "not"
    """They cannot be combined (an average, a grade)."""


class Kind(StrEnum):
    """How a figure is printed."""

    COUNT = "count"
    """With a zero before 1 to 9, thousands apart; a ratio or a decimal after its own form."""
    YEAR = "year"
    PERCENT = "percent"
    MONEY = "money"


class Stage(StrEnum):
    """How far units of a kind have come towards the title; each stage is at most the one before."""

    EXISTING = "existing"
    REGISTERED = "registered"
    RECOGNISED = "recognised"
    GRADED = "graded"
    """Every unit that registered is graded, whatever the grade."""


@dataclass(frozen=True, slots=True)
class Declared:
    """What a field says of itself, in Vietnamese."""

    label: str
    """Name of the field as forms, tables and messages show it."""
    unit: str = ""
    """Unit noun printed after the figure: `xã`, `vụ`, `lượt người`."""
    kind: Kind = Kind.COUNT
    part_of: str = ""
    """Name of the sibling field that is the total of this one; all fields that name it add up to it.

    A list of counted things adds up to it on its own.
    """
    sums_to: tuple[str, ...] = ()
    """For a field of a list's groups: the sums that it may add up to over the list, one of them; each is a field
    of the group that holds the list, or several (`duy_tri + xay_moi`)."""
    within: str = ""
    """Name of the sibling field that this one and all others that name it are apart in: together they cannot
    exceed it, and need not reach it."""
    at_most: str = ""
    """Name of a sibling field that this one can never exceed; nor can any one number of a list."""
    whole: str = ""
    """For a ratio: name of the sibling field that its second figure repeats."""
    average_of: tuple[str, str] | None = None
    """Names of the two sibling fields that it is the quotient of: an amount and a number of units."""
    names: str = ""
    """For a list of names: name of the sibling field that counts them; `list.ratio` counts what the ratios of a
    list lack to their wholes."""
    noun: str = ""
    """Name of the field, in the same group or in `don_vi`, that says what is counted; empty when `unit` does."""
    stage: Stage | None = None
    """For units of some kind (commune, agency, school …): the stage that they are counted at."""
    cites: bool = False
    """Whether the words are symbols of cited documents."""
    former: bool = False
    """Whether it may name bodies that are no more."""
    tells_successor: bool = False
    """Whether a cited document that was replaced is printed with its successor."""
    implements: str = ""
    """For cited documents: name of the sibling field whose documents they carry out."""
    last_year: str = ""
    """Name of the sibling field of last year's report whose figure this one repeats."""
    target: bool = False
    """For a ratio: the second figure is a target, which may be exceeded."""
    over_units: Adds = Adds.SUM
    over_years: Adds = Adds.SUM
    usual: tuple[int, int] | None = None
    """The range in which the value normally lies; with `per`, the value for each one of that field."""
    per: str = ""
    """Name of the sibling field that `usual` divides by."""
    note: str = ""
    """What a clerk should know before filling it in."""
    example: str = ""

    def __get_pydantic_json_schema__(
        self, core: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        schema = dict(handler(core))
        schema["title"] = self.label
        words = [self.note, f"Đơn vị tính: {self.unit}." if self.unit else ""]
        if self.example:
            schema["examples"] = [self.example]
            words.append(f"Ví dụ: {self.example}")
        if described := " ".join(w for w in words if w):
            schema["description"] = described
        return schema


def figure(label: str, unit: str = "", **more: Any) -> Declared:
    """The declaration of a field that holds a figure."""
    return Declared(label, unit, **more)


def year(label: str, **more: Any) -> Declared:
    """The declaration of a field that holds a year."""
    return Declared(label, kind=Kind.YEAR, over_units=Adds.NOT, over_years=Adds.NOT, **more)


def words(label: str, note: str = "", example: str = "", **more: Any) -> Declared:
    """The declaration of a field that holds words, a list or a group."""
    return Declared(label, note=note, example=example, over_units=Adds.NOT, over_years=Adds.NOT, **more)


def symbols(label: str, **more: Any) -> Declared:
    """The declaration of a field that cites documents by their symbols."""
    return words(label, cites=True, **more)


def declared(info: Field) -> Declared | None:
    """The declaration of a field; None for one that has none."""
    return next((m for m in info.metadata if isinstance(m, Declared)), None)


@cache
def declared_fields(model: type[Model]) -> Mapping[str, Declared | None]:
    """The fields of a model by name, each with its declaration."""
    return MappingProxyType({name: declared(info) for name, info in model.model_fields.items()})


def given(group: Model) -> tuple[tuple[str, Any, Declared | None], ...]:
    """The fields of a group that hold something, in the order of the schema: name, value, declaration.

    What was left out (None, an empty list) is most of a group, and of no interest to those who read values.
    """
    fields = declared_fields(type(group))
    held = group.__dict__.items()
    return tuple(
        [
            (name, value, fields[name])
            for name, value in held
            if value is not None and (value or value.__class__ is not tuple)
        ]
    )


def declarations(model: type[Model]) -> Iterator[tuple[str, Declared]]:
    """Names and declarations of the fields of a model, in their order."""
    for name, found in declared_fields(model).items():
        if found is not None:
            yield name, found


def _one_as_list(value: object) -> object:
    return [value] if isinstance(value, str | dict) or value is BLANK else value


T = TypeVar("T")
Many = Annotated[tuple[T, ...], Before(_one_as_list)]
"""A list; a single value may stand for a list of one."""
