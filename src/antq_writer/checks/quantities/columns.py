"""Columns of figures in tables, with the row that gives their totals."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from antq_writer.checks.quantities.quantity import FIGURE, number
from antq_writer.papers import Paper, Passage, Role
from antq_writer.patterns import regex


@dataclass(frozen=True, slots=True)
class Column:
    """A column's total and its figures."""

    cell: Passage
    """The cell of the total."""
    total: Decimal
    parts: tuple[str, ...]
    """The figures as printed; empty for a blank cell."""
    sums: tuple[Decimal, ...]
    """What they add up to: all of them, and those of the rows with like numbers."""

    @property
    def sum(self) -> Decimal:
        """The sum of all."""
        return self.sums[0]

    @property
    def fits(self) -> bool:
        """Whether any way of adding reaches the total."""
        return self.total in self.sums


TOTAL = regex(r"(?:tổng(?: cộng| số)?|cộng|toàn (?:huyện|xã|tỉnh))\s*:?", re.IGNORECASE)
ZERO = regex(r"[-–−]?|không|x", re.IGNORECASE)
NUMBERED = (regex(r"[IVX]+\.?"), regex(r"\d+\.?"))


def columns(paper: Paper) -> Iterator[Column]:
    """The columns of every table that has a row of totals."""
    tables: dict[int, dict[int, dict[int, Passage]]] = defaultdict(lambda: defaultdict(dict))
    for cell in paper.of(Role.CELL):
        if cell.cell:
            table, row, column = cell.cell
            tables[table][row][column] = cell
    for rows in tables.values():
        yield from _columns([rows[row] for row in sorted(rows)])


def _columns(rows: list[dict[int, Passage]]) -> Iterator[Column]:
    totals = [index for index, row in enumerate(rows) if _is_total(row)]
    if len(totals) != 1:
        return
    at = totals[0]
    above = [row for row in rows[:at] if _has_figures(row)]
    body = above if len(above) > 1 else [row for row in rows[at + 1 :] if _has_figures(row)]
    if len(body) < 2:
        return
    heads = {
        column: " ".join(row[column].text for row in rows[: rows.index(body[0])] if column in row)
        for column in rows[at]
    }
    for column, cell in rows[at].items():
        text = cell.text.strip()
        if not re.fullmatch(FIGURE, text) or re.search(
            r"tỷ lệ|tỉ lệ|%|bình quân|stt|^tt$", heads[column], re.IGNORECASE
        ):
            continue
        parts = [row[column].text.strip() if column in row else "" for row in body]
        if any(not re.fullmatch(FIGURE, part) and not ZERO.fullmatch(part) for part in parts):
            continue
        values = [number(part) if re.fullmatch(FIGURE, part) else Decimal(0) for part in parts]
        sums = [sum(values, Decimal(0))]
        for pattern in NUMBERED:
            like = [
                v
                for v, row in zip(values, body, strict=True)
                if pattern.fullmatch(row[min(row)].text.strip())
            ]
            if len(like) > 1:
                sums.append(sum(like, Decimal(0)))
        yield Column(cell, number(text), tuple(parts), tuple(sums))


def _is_total(row: dict[int, Passage]) -> bool:
    return any(TOTAL.fullmatch(row[column].text.strip()) for column in sorted(row)[:2])


def _has_figures(row: dict[int, Passage]) -> bool:
    """Whether a row holds figures beside its number, and is no row of column numbers (1, 2, 3)."""
    texts = [row[column].text.strip() for column in sorted(row)]
    if [text.strip("()") for text in texts] == [str(number) for number in range(1, len(texts) + 1)]:
        return False
    return any(re.fullmatch(FIGURE, text) for text in texts[1:])
