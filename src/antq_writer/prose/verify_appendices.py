"""What is wrong in an appendix that a clerk made: columns, parents and figures that do not fit together."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydantic_core import PydanticCustomError

from antq_writer.datafile.wording import shown
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.positions import Path
from antq_writer.schema import Report
from antq_writer.schema.appendix import OwnAppendix
from antq_writer.schema.base import BLANK
from antq_writer.schema.quantities import read_count

UNKNOWN_COLUMN = Fault(
    "DL209",
    "cột cần cộng không có trong bảng",
    Severity.ERROR,
    Message("phụ lục không có cột “{found}” để cộng", "the appendix has no column “{found}” to add up"),
    Message("các cột của phụ lục: {known}", "its columns are: {known}"),
)
NOT_A_COUNT = Fault(
    "DL210",
    "ô trong cột cần cộng không phải là số",
    Severity.ERROR,
    Message(
        "“{found}” không phải là số, nên không cộng được cột “{column}”",
        "“{found}” in “{column}” is no count",
    ),
    Message("ghi số (ví dụ 08, 9.798), hoặc để trống ô này", "write a number, or leave the cell empty"),
)
UNKNOWN_PARENT = Fault(
    "DL211",
    "dòng được ghi ở “thuoc” không có trong bảng",
    Severity.ERROR,
    Message("bảng không có dòng nào bắt đầu bằng “{found}”", "no row of the table begins with “{found}”"),
    Message(
        "ghi đúng ô đầu của dòng đã gồm cả dòng này", "write the first cell of the row that holds this one"
    ),
)
TOO_MANY_CELLS = Fault(
    "DL212",
    "dòng có nhiều ô hơn số cột",
    Severity.ERROR,
    Message(
        "dòng này có {cells} ô, bảng chỉ có {columns} cột", "{cells} cells in a table of {columns} columns"
    ),
    Message(
        "không ghi số thứ tự vào dòng; chương trình tự đánh số", "leave the row's number out: it is counted"
    ),
)


TOO_MANY_COLUMNS = Fault(
    "DL213",
    "bảng có quá nhiều cột",
    Severity.ERROR,
    Message(
        "bảng có {columns} cột; Word chỉ nhận 63 cột, kể cả cột TT",
        "the table has {columns} columns; Word takes 63, the one of numbers included",
    ),
    Message("chia thành nhiều phụ lục, mỗi phụ lục ít cột hơn", "divide it into appendices of fewer columns"),
)
MOST_COLUMNS = 62
"""What Word takes (63), without the column of row numbers."""


def appendix_findings(report: Report) -> Iterator[Diagnostic]:
    """Every such finding."""
    for index, appendix in enumerate(report.phu_luc):
        yield from _of(appendix, ("phu_luc", index), report)


def _of(appendix: OwnAppendix, path: Path, report: Report) -> Iterator[Diagnostic]:
    source = report.origin.source
    names: tuple[Any, ...] = appendix.leaves
    if len(names) > MOST_COLUMNS:
        place: Path = (*path, "cot")
        yield TOO_MANY_COLUMNS.at(source.value(place), place, columns=len(names))
    if BLANK in names or len(names) > MOST_COLUMNS:
        return
    added = set(appendix.cong)
    known_names = ", ".join(map(shown, names))
    for index, name in enumerate(appendix.cong):
        where: Path = (*path, "cong", index)
        if name not in names:
            yield UNKNOWN_COLUMN.at(source.value(where), where, found=shown(name), known=known_names)
    known = {row.o[0] for row in appendix.dong if row.o}
    for index, row in enumerate(appendix.dong):
        where = (*path, "dong", index)
        if row.thuoc and row.thuoc not in known:
            parent: Path = (*where, "thuoc")
            yield UNKNOWN_PARENT.at(source.value(parent), parent, found=row.thuoc)
        if len(row.o) > len(names):
            cells, columns = len(row.o), len(names)
            yield TOO_MANY_CELLS.at(source.value(where), where, cells=cells, columns=columns)
        for at, (name, cell) in enumerate(zip(names, row.o, strict=False)):
            if name in added and isinstance(cell, str) and cell.strip() and not _is_count(cell):
                place = (*where, "o", at)
                yield NOT_A_COUNT.at(source.value(place), place, found=cell, column=name)


def _is_count(text: str) -> bool:
    try:
        read_count(text)
    except PydanticCustomError:
        return False
    return True
