"""Lists and groups in the slots of statements: told as findings on the data, before any template meets them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.patterns import regex
from antq_writer.positions import Path, SourceMap

NOT_A_TEXT = Fault(
    "DL214",
    "chỗ điền không nhận danh sách hoặc nhóm mục",
    Severity.ERROR,
    Message(
        "chỗ điền “{slot}” của câu mẫu “{statement}” chỉ nhận {wanted}, ở đây là {found}",
        "“{slot}” of “{statement}” takes {wanted_en}, not {found_en}",
    ),
    Message(
        "viết thành một đoạn chữ; nhiều thứ thì nối bằng dấu phẩy",
        "write one text; join several things by commas",
    ),
)

_TEXT = "một đoạn chữ", "a text"
_TEXTS = "chữ hoặc danh sách các đoạn chữ", "a text or a list of texts"
_LIST = "danh sách", "a list"
_GROUP = "nhóm mục", "a group of entries"


class UnfitSlotError(Exception):
    """A statement cannot be written with a list or a group in this slot."""

    def __init__(self, statement: str, slot: str, value: Any, path: Path) -> None:
        self.statement, self.slot, self.value, self.path = statement, slot, value, path
        super().__init__(slot)

    def finding(self, source: SourceMap) -> Diagnostic:
        """The finding at the slot."""
        return _finding(self.statement, self.slot, self.value, _TEXT, self.path, source)


def slot_findings(
    statement: str, text: str, slots: Mapping[str, Any], path: Path, source: SourceMap
) -> Iterator[Diagnostic]:
    """Every slot of a statement that holds what its text does not take; `path` is that of the sentence."""
    for slot, value in slots.items():
        where = (*path, slot)
        if isinstance(value, dict) and not _reads_entries(text, slot):
            wanted = _TEXTS if _takes_lists(text, slot) else _TEXT
            yield _finding(statement, slot, value, wanted, where, source)
        elif isinstance(value, list | tuple):
            if not _takes_lists(text, slot):
                yield _finding(statement, slot, value, _TEXT, where, source)
            elif not _loops(text, slot):
                yield from (
                    _finding(statement, slot, one, _TEXTS, (*where, index), source)
                    for index, one in enumerate(value)
                    if isinstance(one, list | tuple | dict)
                )


def _finding(
    statement: str, slot: str, value: Any, wanted: tuple[str, str], path: Path, source: SourceMap
) -> Diagnostic:
    found, found_en = _GROUP if isinstance(value, dict) else _LIST
    return NOT_A_TEXT.at(
        source.value(path),
        path,
        slot=slot,
        statement=statement,
        wanted=wanted[0],
        wanted_en=wanted[1],
        found=found,
        found_en=found_en,
    )


def _takes_lists(text: str, slot: str) -> bool:
    """Whether a statement lists what is in a slot, cites it or goes through it."""
    return slot in _names(_LISTED, text) or _loops(text, slot)


def _loops(text: str, slot: str) -> bool:
    return slot in _names(_LOOPED, text)


def _reads_entries(text: str, slot: str) -> bool:
    return slot in _names(_ENTERED, text)


_LISTED = regex(r"\b(\w+)\s*\|\s*(?:liet_ke|vien_dan|list|map|selectattr|rejectattr|sum)\b")
_LOOPED = regex(r"\bin\s+(\w+)")
_ENTERED = regex(r"\b(\w+)(?=\.[^\W\d])")


@lru_cache(maxsize=1024)
def _names(where: re.Pattern[str], text: str) -> frozenset[str]:
    """The names that stand somewhere in a text."""
    return frozenset(where.findall(text))
