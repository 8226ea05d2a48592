"""Where every printed figure comes from: a line of the data, a formula, the registry, or a fixed text.

Headings' numbers, list numbers and note numbers are set by the program and are not listed.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from antq_writer.document import (
    Block,
    Citation,
    Document,
    Figure,
    Gap,
    Inline,
    Inlines,
    Paragraph,
    Text,
    inlines,
)
from antq_writer.patterns import regex
from antq_writer.positions import SourceMap, parse_path

_RUN = regex(r"\d+(?:[.,/]\d+)*")


def provenance(document: Document, source: SourceMap) -> list[dict[str, Any]]:
    """One entry for each printed figure, in reading order.

    Each has `text`, `value`, `section` and `kind`: `data` with `path` and `at` (file:line:column), `computed`
    with `formula` and `inputs`, `citation` with `symbol`, `words` (digits inside words of the data, `within` is
    the whole), `fixed` (digits inside words of the template set, with `template`).
    """
    title = Paragraph(_joined(document.title.subject), section="trich_yeu")
    entries = list(_entries((title, *document.body), source))
    for appendix in document.appendices:
        head = Paragraph((*appendix.title, Text(" "), *appendix.enclosed_with), section=appendix.number)
        entries += _entries((head, *appendix.blocks), source)
    return entries


def _joined(lines: tuple[Inlines, ...]) -> Inlines:
    return tuple(node for line in lines for node in line)


def _entries(blocks: tuple[Block, ...], source: SourceMap) -> Iterator[dict[str, Any]]:
    for block, node in inlines(blocks):
        for entry in _of(node):
            entry["section"] = block.section
            if path := entry.get("path"):
                entry["at"] = str(source.value(parse_path(path)))
            yield entry


def _of(node: Inline) -> Iterator[dict[str, Any]]:
    if isinstance(node, Figure):
        if node.formula:
            computed = {"formula": node.formula, "inputs": list(node.inputs)}
            yield {"text": node.text, "value": _plain(node.value), "kind": "computed", **computed}
        else:
            yield {"text": node.text, "value": _plain(node.value), "kind": "data", "path": node.path}
    elif isinstance(node, Gap):
        yield {"text": node.text, "value": None, "kind": "gap", "path": node.path}
    elif isinstance(node, Citation):
        more = {"path": node.path} if node.path else {}
        for run in _RUN.findall(node.text):
            yield {
                "text": run,
                "value": run,
                "kind": "citation",
                "symbol": node.symbol,
                "within": node.text,
                **more,
            }
    elif isinstance(node, Text):
        where = (
            {"kind": "words", "path": node.path} if node.path else {"kind": "fixed", "template": node.origin}
        )
        for run in _RUN.findall(node.text):
            yield {"text": run, "value": run, "within": node.text, **where}


def _plain(value: int | Decimal | date | tuple[int, int] | None) -> int | str | list[int] | None:
    """A value as JSON holds it exactly: a decimal and a day as text."""
    if isinstance(value, tuple):
        return list(value)
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, Decimal) else value
