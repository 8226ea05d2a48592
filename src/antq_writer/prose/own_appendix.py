"""The table of an appendix that a clerk made, as its template sees it."""

from __future__ import annotations

from typing import Any

from antq_writer.positions import Path
from antq_writer.prose.table_filters import tong_cot
from antq_writer.prose.views import Blank, Missing, Quantity, View, Words
from antq_writer.records import dataclass
from antq_writer.schema.appendix import OwnAppendix, TableRow
from antq_writer.schema.base import BLANK
from antq_writer.schema.quantities import read_count

TEMPLATE = "tu_lap"
"""Name of the template of all appendices that clerks make."""
NO_NUMBER = "không"
"""What a row says that has no number of its own."""
WIDE, NARROW, NUMBER = 10, 5, 2
"""Shares of the first column, of the others, and of the row numbers, where the data gives none."""
LEAST = 15
"""The row numbers have at least this part of all the others, so that `TT` stands in one line."""


@dataclass(frozen=True, slots=True)
class OwnRow:
    """A row: its cells, or the heading of a group."""

    nhom: Any
    tt: Any
    tu_dem: bool
    """Whether the row is counted."""
    o: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class OwnTable:
    """The table with its names as templates use them."""

    cot: tuple[View, ...]
    cot_con: tuple[Any, ...]
    hang_dau: int
    """Rows of its header."""
    so_cot: int
    """Columns, the row numbers among them."""
    cot_so: frozenset[int]
    """Columns that hold figures, from 0, the row numbers not among them."""
    be_rong: str
    dong: tuple[OwnRow, ...]
    tong: tuple[Any, ...]
    """Cells of the row of totals after its label; empty for none.  In a blank form they hold no figure."""
    truoc_tong: int
    """Columns under the label of the totals."""
    ghi_chu: tuple[Any, ...]


def own_table(appendix: OwnAppendix, path: Path) -> OwnTable:
    """The table; figures stand in the columns that are added up, all other cells are printed as typed."""
    view = View(appendix, path)
    names = appendix.leaves
    added = [i for i, name in enumerate(names) if name in appendix.cong]
    rows = tuple(
        _row(appendix, row, frozenset(added), len(names), (*path, "dong", i))
        for i, row in enumerate(appendix.dong)
    )
    first = min(added, default=0)
    counted = [shown for row, shown in zip(appendix.dong, rows, strict=True) if appendix.counted(row)]
    totals = tuple(
        tong_cot(row.o[i] for row in counted if i < len(row.o)) if i in added else Missing(())
        for i in range(first, len(names))
    )
    widths = _widths(appendix)
    children = any(column.gom for column in appendix.cot)
    return OwnTable(
        view.cot,
        tuple(name for column in view.cot for name in column.gom),
        2 if children else 1,
        len(names) + 1,
        frozenset(added),
        " ".join(map(str, (max(NUMBER, -(-sum(widths) // LEAST)), *widths))),
        rows,
        totals if added else (),
        first + 1,
        view.ghi_chu,
    )


def _row(appendix: OwnAppendix, row: TableRow, added: frozenset[int], columns: int, path: Path) -> OwnRow:
    view = View(row, path)
    if row.nhom:
        return OwnRow(view.nhom, Missing(()), False, ())
    cells = tuple(
        _cell(row.o[i] if i < len(row.o) else "", i in added, (*path, "o", i)) for i in range(columns)
    )
    return OwnRow(
        Missing(()),
        Missing(()) if row.tt is None or row.tt == NO_NUMBER else view.tt,
        row.tt is None and appendix.counted(row),
        cells,
    )


def _cell(text: Any, figure: bool, path: Path) -> Any:
    """A figure in a column that is added up, else the words as typed; nothing for an empty cell."""
    if text is BLANK:
        return Blank(path)
    if not text.strip():
        return ""
    return Quantity(read_count(text), path) if figure else Words(text, path)


def _widths(appendix: OwnAppendix) -> list[int]:
    widths: list[int] = []
    for column in appendix.cot:
        share = column.rong if isinstance(column.rong, int) else None
        for _ in column.gom or (column.ten,):
            usual = NARROW if widths else WIDE
            widths.append(share if share is not None else usual)
    return widths
