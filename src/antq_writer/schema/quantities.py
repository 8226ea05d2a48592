"""Figures as a clerk writes them: read the Vietnamese way, exact, never a float.

`9.798` is 9798, `08` is 8, `5,65` is a decimal; `hơn 15.000` keeps its word.  Each type accepts the text of the
data file and the exact Python value of a library user; a float is refused.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Any

from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from antq_writer.patterns import regex
from antq_writer.records import dataclass
from antq_writer.schema.base import BLANK
from antq_writer.vietnamese import VietnameseValueError, parse_date, parse_money, parse_number

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic.json_schema import JsonSchemaValue

ABOUT = ("hơn", "trên", "gần", "khoảng", "ước", "ước khoảng", "ước tính", "dưới", "ít nhất", "tối đa")
"""Words that make a count approximate; they are printed as given."""

_ABOUT = regex(rf"(?:({'|'.join(sorted(ABOUT, key=len, reverse=True))})\s+)?(.*)", re.IGNORECASE | re.DOTALL)


def refuse(kind: str, **told: Any) -> PydanticCustomError:
    """The error of a value that is not of its type; `kind` names the fault."""
    return PydanticCustomError(kind, "{kind}", {"kind": kind, **told})


@dataclass(frozen=True, slots=True)
class Typed:
    """Pydantic glue: a type read by one function, shown to editors as `number|string`."""

    read: Callable[[Any], Any]
    description: str

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return self.schema()

    def schema(self) -> CoreSchema:
        """What pydantic-core is to do with such a value."""
        read = self.read
        return core_schema.no_info_plain_validator_function(
            lambda value: value if value is BLANK else read(value)
        )

    def __get_pydantic_json_schema__(
        self, core: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {"type": ["number", "string"], "description": self.description}


@dataclass(frozen=True, slots=True)
class Approximate:
    """A number with its word of approximation (`hơn 15.000`, `khoảng 11,5`)."""

    value: int | Decimal
    about: str

    def __str__(self) -> str:
        return f"{self.about} {self.value}"


def _whole(value: object) -> int:
    number = read_decimal(value)
    if number != int(number):
        raise refuse("not_whole")
    if number < 0:
        raise refuse("negative")
    return int(number)


def _read(text: str, reader: Callable[[str], Any]) -> Any:
    """What a text means; the reason of the reading goes on when it means nothing."""
    try:
        return reader(text.strip())
    except VietnameseValueError as error:
        raise refuse("misread", reason=error) from None


def read_count(value: object) -> int | Approximate:
    """A count: a whole number, perhaps with a word of approximation in front."""
    if isinstance(value, Approximate):
        return Approximate(_whole(value.value), value.about)
    if isinstance(value, str):
        word, rest = _split_about(value)
        number = _whole(rest)
        return Approximate(number, word) if word else number
    return _whole(value)


def _split_about(text: str) -> tuple[str, str]:
    match = _ABOUT.fullmatch(text.strip())
    return (match.group(1) or "", match.group(2)) if match else ("", text)


@dataclass(frozen=True, slots=True)
class Ratio:
    """A part of a whole (`23/23`), or a count whose whole was not given (`20`)."""

    part: int | Approximate
    whole: int | None = None

    def __str__(self) -> str:
        return f"{self.part}/{self.whole}" if self.whole is not None else str(self.part)


def read_ratio(value: object) -> Ratio:
    """`23/23`, or a plain count when the whole is not known."""
    if isinstance(value, Ratio):
        return value
    if isinstance(value, str) and "/" in value:
        part, _, whole = value.partition("/")
        return Ratio(read_count(part), _whole(whole))
    return Ratio(read_count(value))


def read_amount(value: object) -> int | Decimal | Approximate | Ratio:
    """A count, a measure, or a part of a whole where one is written: `89`, `11,5`, `89/91`."""
    if isinstance(value, Ratio) or (isinstance(value, str) and "/" in value):
        return read_ratio(value)
    if isinstance(value, str) and "," in value:
        word, rest = _split_about(value)
        number = _measure(rest)
        return Approximate(number, word) if word else number
    if isinstance(value, Decimal):
        return _measure(value)
    if isinstance(value, Approximate):
        return Approximate(_measure(value.value), value.about)
    return read_count(value)


def _measure(value: object) -> int | Decimal:
    number = read_decimal(value)
    if number < 0:
        raise refuse("negative")
    return number


def read_decimal(value: object) -> int | Decimal:
    """Any exact number."""
    if isinstance(value, bool | float):
        raise refuse("not_exact")
    if isinstance(value, int | Decimal):
        if not _is_bounded(value):
            raise refuse("too_large")
        return value
    if isinstance(value, str):
        number: int | Decimal = _read(value, parse_number)
        return number
    raise refuse("not_number")


MOST_DIGITS = 30
"""Digits before the comma, and places after it, of the largest figure that anything could mean."""
_BOUND: int = 10**MOST_DIGITS


def _is_bounded(number: int | Decimal) -> bool:
    if isinstance(number, int):
        return -_BOUND < number < _BOUND
    exponent = number.as_tuple().exponent
    return isinstance(exponent, int) and exponent >= -MOST_DIGITS and number.adjusted() < MOST_DIGITS


def read_percent(value: object) -> int | Decimal:
    """A percentage, with or without its sign."""
    return read_decimal(value.strip().removesuffix("%").rstrip() if isinstance(value, str) else value)


def read_money(value: object) -> int:
    """An amount in đồng."""
    if isinstance(value, str):
        amount: int = _read(value, parse_money)
        return amount
    return _whole(value)


def read_day(value: object) -> date:
    """A day of the calendar."""
    if isinstance(value, date):
        return value
    if isinstance(value, str):
        day: date = _read(value, parse_date)
        return day
    raise refuse("not_date")


def read_year(value: object) -> int:
    """A year of four digits."""
    if isinstance(value, int) and not isinstance(value, bool):
        year = value
    elif isinstance(value, str) and re.fullmatch(r"[0-9]{4}", value.strip()):
        year = int(value)
    else:
        raise refuse("not_year")
    if not 1945 <= year <= 2199:
        raise refuse("not_year")
    return year


def read_places(value: object) -> int:
    """A number of decimals, 0 to 4."""
    places = _whole(value)
    if places > MOST_PLACES:
        raise refuse("out_of_range", least=0, most=MOST_PLACES)
    return places


MOST_PLACES = 4
Places = Annotated[int, Typed(read_places, "Số chữ số thập phân, từ 0 đến 4")]
Count = Annotated[int | Approximate, Typed(read_count, "Số đếm, ví dụ 08, 9.798 hoặc hơn 15.000")]
Share = Annotated[Ratio, Typed(read_ratio, "Tỷ số, ví dụ 23/23; hoặc chỉ một số nếu không có tổng")]
Amount = Annotated[
    int | Decimal | Approximate | Ratio,
    Typed(read_amount, "Số đếm, số đo hoặc tỷ số, ví dụ 08, hơn 15.000, 11,5, 89/91"),
]
Number = Annotated[int | Decimal, Typed(read_decimal, "Số, dấu phẩy thập phân, ví dụ 5,65")]
Percent = Annotated[int | Decimal, Typed(read_percent, "Tỷ lệ phần trăm, ví dụ 15,4%")]
Money = Annotated[int, Typed(read_money, "Số tiền bằng đồng, ví dụ 556.267.000")]
Day = Annotated[date, Typed(read_day, "Ngày, ví dụ 01/8/2013")]
Year = Annotated[int, Typed(read_year, "Năm, ví dụ 2022")]
