"""Findings about values that take some thought: the nearest known name, the reason a text cannot be read."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from antq_writer.datafile import faults
from antq_writer.datafile.suggestions import suggest
from antq_writer.datafile.wording import Both, shown
from antq_writer.diagnostics import Diagnostic, Fault
from antq_writer.positions import Path, Position

if TYPE_CHECKING:
    from antq_writer.vietnamese import VietnameseValueError

LISTED = 12
"""Known names that an advice lists when none is near."""


def unknown_key(position: Position, path: Path, known: Collection[str]) -> Diagnostic:
    """The last key of `path` is none of the known ones: which one may be meant, or which there are."""
    key = str(path[-1])
    return faults.UNKNOWN_KEY.at(position, path, key=shown(key), advice=_nearest(key, known))


def not_a_choice(position: Position, path: Path, found: str, choices: Collection[str]) -> Diagnostic:
    """A text is none of the values to choose from: which one may be meant, or which there are."""
    return faults.NOT_A_CHOICE.at(position, path, found=shown(found), advice=_nearest(found, choices))


def misread(position: Position, path: Path, error: VietnameseValueError) -> Diagnostic:
    """A figure, date, sum of money or citation that cannot be read, with the reason of the reading."""
    fault = _BY_REASON.get(error.code, faults.BAD_VALUE)
    return fault.at(position, path, reason=Both(error.reason_vi, error.reason_en))


def _nearest(word: str, known: Collection[str]) -> Both:
    near = suggest(word, known)
    if near is not None:
        return Both(f"có phải là “{near}”?", f"did you mean “{near}”?")
    listed = ", ".join(list(known)[:LISTED]) + ("…" if len(known) > LISTED else "")
    return Both(f"có thể dùng: {listed}", f"known here: {listed}") if listed else Both("", "")


_BY_REASON: dict[str, Fault] = {
    "ambiguous_number": faults.AMBIGUOUS_NUMBER,
    "english_number": faults.ENGLISH_NUMBER,
    "foreign_digits": faults.NOT_A_NUMBER,
    "space_in_number": faults.NOT_A_NUMBER,
    "bad_comma": faults.NOT_A_NUMBER,
    "bad_grouping": faults.NOT_A_NUMBER,
    "not_a_number": faults.NOT_A_NUMBER,
    "not_a_date": faults.NOT_A_DATE,
    "two_digit_year": faults.NOT_A_DATE,
    "no_such_day": faults.IMPOSSIBLE_DATE,
    "no_such_month": faults.IMPOSSIBLE_DATE,
    "no_such_year": faults.IMPOSSIBLE_DATE,
    "no_percent_sign": faults.NOT_A_PERCENT,
    "part_of_dong": faults.NOT_MONEY,
    "unknown_unit": faults.NOT_MONEY,
    "not_a_citation": faults.BAD_CITATION,
}
"""Which fault a reason of the reading of Vietnamese text belongs to."""
