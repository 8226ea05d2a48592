"""Filters for tables: the part of a ratio, rows that do not overlap, totals of columns."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from antq_writer.figures import total
from antq_writer.positions import show_path
from antq_writer.prose import markup
from antq_writer.prose.views import Missing, Quantity, Words
from antq_writer.schema.quantities import Ratio


def tu_so(value: Any) -> Any:
    """The part of a ratio: of `14/15` the `14`; of a plain count the count."""
    if not isinstance(value, Quantity) or not isinstance(value.value, Ratio):
        return value
    return Quantity(value.value.part, value.path, value.unit)


def goc(rows: Iterable[Any], ten: str = "don_vi") -> tuple[Any, ...]:
    """The rows whose figures no other row of the list holds already (their parent, `thuoc`, is not in it).

    `ten` is the field that a row is known by.
    """
    every = tuple(rows)
    names = {_folded(getattr(row, ten)) for row in every}
    return tuple(row for row in every if not row.thuoc or _folded(row.thuoc) not in names)


def tong_cot(values: Iterable[Any]) -> Any:
    """The total of a column, computed over the cells that are given; none where one is only approximate."""
    given = [v for v in values if isinstance(v, Quantity)]
    if not given or not all(v.exact for v in given):
        return Missing(())
    found = total([v.number for v in given])
    return markup.figure(
        found.text, found.value, formula=found.formula, inputs=[show_path(v.path) for v in given]
    )


def o_trong(value: Any) -> Any:
    """What a cell prints: the value, or nothing where none is given."""
    return "" if isinstance(value, Missing) else value


def _folded(name: Any) -> str:
    return " ".join(str.__str__(name).casefold().split()) if isinstance(name, Words) else ""


TABLE_FILTERS: dict[str, Callable[..., Any]] = {
    "tu_so": tu_so,
    "goc": goc,
    "tong_cot": tong_cot,
    "o_trong": o_trong,
}
"""Name in templates and function."""
