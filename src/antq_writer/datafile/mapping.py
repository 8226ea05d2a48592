"""A mapping that a program hands over: checked and copied before the schema sees it, as a file is by its reader.

Nothing of the caller's is kept: lists and groups are copied, texts are in NFC.  What no data file can hold is
refused here too: other types, deep or endless nesting, characters that no document can hold.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any
from unicodedata import is_normalized, normalize

from antq_writer.datafile import faults
from antq_writer.datafile.characters import IN_VALUES, MOST_MARKS, most_marks
from antq_writer.datafile.limits import Limits, is_of_table
from antq_writer.datafile.wording import CITATIONS, ITEMS, VALUES, Both, character_name, shown
from antq_writer.diagnostics import Diagnostic
from antq_writer.errors import ReportError
from antq_writer.positions import Path, Position

SIGNS = 6
"""Bytes that a value takes besides its letters: those that part it from the next one in a file."""
LARGEST = 10**18
"""Whole numbers from here on are no figures of a report."""


def plain(data: Mapping[str, Any], name: str, limits: Limits) -> tuple[dict[str, Any], int]:
    """A copy of the mapping with plain values only, and the bytes of its words; ReportError with every finding."""
    copy = _Copy(name, limits)
    made = copy.group(data, ())
    copy.weigh()
    if copy.found:
        raise ReportError(copy.found)
    return made, copy.size


class _Copy:
    """Copies one mapping."""

    def __init__(self, name: str, limits: Limits) -> None:
        self.found: list[Diagnostic] = []
        self._at = Position(name)
        self._limits = limits
        self._values = self._items = self._citations = 0
        self.size = 0
        """Bytes that the data would take in a file, about."""
        self._stopped = False

    def weigh(self) -> None:
        """Note when there is more of something than goes with so many bytes."""
        for counted, most, what in (
            (self._items, self._limits.items_of(self.size), ITEMS),
            (self._values, self._limits.values_of(self.size), VALUES),
            (self._citations, self._limits.citations_of(self.size), CITATIONS),
        ):
            if counted > most:
                self.found.append(faults.TOO_MANY_VALUES.at(self._at, (), limit=most, what=what))
                return

    def group(self, data: Mapping[Any, Any], path: Path) -> dict[str, Any]:
        made = {}
        for key, value in data.items():
            if self._full():
                break
            if not isinstance(key, str) or IN_VALUES.search(key) or len(key) > self._limits.length:
                reason = Both(
                    f"{shown(ascii(key)[:200])} không thể là tên mục", f"{shown(ascii(key)[:200])} is no key"
                )
                self.found.append(faults.BAD_VALUE.at(self._at, path, reason=reason))
            else:
                self.size += _size(key)
                made[_nfc(str(key))] = self._value(value, (*path, str(key)))
        return made

    def _value(self, value: Any, path: Path) -> Any:
        if isinstance(value, str):
            return self._text(value, path)
        if isinstance(value, Mapping):
            return {} if self._too_deep(path) else self.group(value, path)
        if isinstance(value, list | tuple):
            return [] if self._too_deep(path) else self._list(value, path)
        if isinstance(value, bool | float):
            self.found.append(
                faults.FLOAT.at(self._at, path, found=shown(str(value)))
                if isinstance(value, float)
                else self._odd(value, path)
            )
        elif isinstance(value, int) and abs(value) >= LARGEST:
            reason = Both("số quá lớn", "the number is too large")
            self.found.append(faults.BAD_VALUE.at(self._at, path, reason=reason))
        elif (
            value is None
            or isinstance(value, int | date)
            or (isinstance(value, Decimal) and value.is_finite())
        ):
            return value
        else:
            self.found.append(self._odd(value, path))
        return None

    def _odd(self, value: Any, path: Path) -> Diagnostic:
        kind = type(value).__name__
        reason = Both(
            f"giá trị kiểu {kind} không dùng được ở đây", f"a value of the type {kind} cannot stand here"
        )
        return faults.BAD_VALUE.at(self._at, path, reason=reason)

    def _list(self, values: Any, path: Path) -> list[Any]:
        made = []
        weight = 0 if is_of_table(path) else 1
        for index, value in enumerate(values):
            if self._full():
                break
            self._items += weight
            made.append(self._value(value, (*path, index)))
        return made

    def _text(self, text: str, path: Path) -> str:
        text = str.__str__(text)
        self.size += _size(text)
        self._citations += text.count("]]") if "[[" in text else 0
        if len(text) > self._limits.length:
            fault = faults.VALUE_TOO_LONG.at(self._at, path, length=len(text), limit=self._limits.length)
            self.found.append(fault)
        elif bad := IN_VALUES.search(text):
            self.found.append(
                faults.FORBIDDEN_CHARACTER.at(self._at, path, found=character_name(bad.group()))
            )
        elif (count := most_marks(text)) > MOST_MARKS:
            self.found.append(faults.PILED_MARKS.at(self._at, path, count=count))
        else:
            return _nfc(text)
        return ""

    def _too_deep(self, path: Path) -> bool:
        if len(path) < self._limits.depth:
            return False
        self.found.append(faults.TOO_DEEP.at(self._at, path[:8], limit=self._limits.depth))
        return True

    def _full(self) -> bool:
        """Whether nothing more is read: there are too many values, bytes or findings."""
        if self._stopped or len(self.found) >= self._limits.findings:
            return True
        self._values += 1
        self.size += SIGNS
        if self._values > self._limits.values_of(self._limits.size):
            self._stopped = True
        elif self.size > self._limits.size:
            self.found.append(faults.FILE_TOO_LARGE.at(self._at, limit=self._limits.size))
            self._stopped = True
        return self._stopped


def _nfc(text: str) -> str:
    return text if is_normalized("NFC", text) else normalize("NFC", text)


def _size(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-8", "surrogatepass"))
