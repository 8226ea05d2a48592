"""Words of the data file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any
from unicodedata import is_normalized, normalize

from pydantic_core import CoreSchema, core_schema

from antq_writer.patterns import regex
from antq_writer.records import dataclass
from antq_writer.schema.base import BLANK
from antq_writer.schema.quantities import refuse

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic.json_schema import JsonSchemaValue

ILLEGAL = regex("[\\x00-\\x08\\x0b-\\x1f\\ud800-\\udfff\\ufffe\\uffff]")
"""Characters that no XML document, and so no Word file, can hold; a carriage return becomes a line feed in one."""


def read_text(value: object) -> str:
    """Text as typed, in NFC; a whole number of a library user stands for its digits."""
    if isinstance(value, str):
        if not value.isprintable() and (bad := ILLEGAL.search(value)):
            raise refuse("illegal_character", character=ord(bad.group()))
        return value if is_normalized("NFC", value) else normalize("NFC", value)
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    raise refuse("not_text")


@dataclass(frozen=True, slots=True)
class Words:
    """Pydantic glue for text: editors may see a number where a clerk typed digits only."""

    choices: tuple[str, ...] = ()

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return self.schema()

    def __get_pydantic_json_schema__(
        self, core: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        if not self.choices:
            return {"type": ["string", "number"]}
        numbers = dict.fromkeys(int(choice) for choice in self.choices if choice.isdecimal())
        return {"enum": [*self.choices, *numbers]}

    def schema(self) -> CoreSchema:
        """What pydantic-core is to do with such a value."""
        return core_schema.no_info_plain_validator_function(self._chosen if self.choices else _read_line)

    def _chosen(self, value: object) -> object:
        """The choice that a text is, in whatever case."""
        if value is BLANK:
            return value
        folded = {choice.casefold(): choice for choice in self.choices}
        text = read_text(value).strip().casefold()
        if text not in folded:
            raise refuse("not_choice", choices=self.choices)
        return folded[text]


def _read_line(value: object) -> object:
    """Any text; nearly every one is what it should be."""
    if isinstance(value, str) and value.isprintable() and is_normalized("NFC", value):
        return value
    return value if value is BLANK else read_text(value)


Line = Annotated[str, Words()]
"""Text printed exactly as typed."""


def choice(*choices: str) -> Words:
    """Declares one of a few fixed words, in any case of letters."""
    return Words(choices)
