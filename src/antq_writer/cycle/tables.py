"""Rows of the appendices that a clerk made: what was filled in last year does not stay, a blank form does."""

from __future__ import annotations

from collections.abc import Iterator

import yaml


def filled_rows(appendices: yaml.Node) -> Iterator[yaml.Node]:
    """The rows with something beside the first cell, which names them, of all tables of a `phu_luc` list."""
    several = appendices.value if isinstance(appendices, yaml.SequenceNode) else [appendices]
    for appendix in several:
        rows = _entry(appendix, "dong")
        if isinstance(rows, yaml.SequenceNode) and not rows.flow_style:
            yield from (row for row in rows.value if _filled(row))


def _filled(row: yaml.Node) -> bool:
    cells = row if isinstance(row, yaml.SequenceNode) else _entry(row, "o")
    return isinstance(cells, yaml.SequenceNode) and any(cell.value for cell in cells.value[1:])


def _entry(group: yaml.Node, name: str) -> yaml.Node | None:
    if not isinstance(group, yaml.MappingNode):
        return None
    return next((value for key, value in group.value if key.value == name), None)
