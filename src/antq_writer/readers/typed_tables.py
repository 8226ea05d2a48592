"""Tables typed in a text file: columns parted by tabs, by bars (`| Thôn | 12 |`) or by runs of blanks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from antq_writer.patterns import regex

from .pieces import Raw

_BAR = regex(r"\s*\|\s*")
_BLANKS = regex(r"\s{3,}")
_RULE = regex(r"[|\s:+=-]*-[|\s:+=-]*")
_FIGURE = regex(r"[\d.,]+%?|[-–]")


def cells(raws: list[Raw]) -> list[Raw]:
    """Lines that are rows of tables as one raw for each cell that is not empty; others as they are."""
    made: list[Raw] = []
    table = row = 0
    for index, raw in enumerate(raws):
        spans = _spans(raws, index)
        if spans is None:
            if not (row and "|" in raw.text and _RULE.fullmatch(raw.text)):
                row = 0
                made.append(raw)
            continue
        if not row:
            table += 1
        row += 1
        for column, (start, end) in enumerate(spans, start=1):
            if raw.text[start:end].strip():
                cell = raw.part(start, end)
                cell.cell = (table, row, column)
                made.append(cell)
    return made


def _spans(raws: list[Raw], index: int) -> list[tuple[int, int]] | None:
    """Where the cells of a line begin and end; None for a line that is no row."""
    raw = raws[index]
    if len({source.line for source in raw.sources}) != 1 or raw.note:
        return None
    if "\t" in raw.text:
        return list(_between(raw.text, regex("\t")))
    if "|" in raw.text:
        return list(_between(raw.text.strip(), _BAR)) if _is_barred(raws, index) else None
    return list(_between(raw.text, _BLANKS)) if _is_spaced(raws, index) else None


def _between(text: str, sign: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """The stretches between signs, without empty ones at either end that only frame the row."""
    start = 0
    for match in sign.finditer(text):
        if match.start() or match.group() == "\t":
            yield start, match.start()
        start = match.end()
    if start < len(text):
        yield start, len(text)


def _is_barred(raws: list[Raw], index: int) -> bool:
    """Whether a line has as many bars as a line beside it, and is no rule between rows."""
    text = raws[index].text
    beside = [raws[at].text for at in (index - 1, index + 1) if 0 <= at < len(raws)]
    return not _RULE.fullmatch(text) and any(other.count("|") == text.count("|") for other in beside)


def _is_spaced(raws: list[Raw], index: int) -> bool:
    """Whether blanks part a line into as many columns as the line before or after, with figures in one of both."""
    here = _BLANKS.split(raws[index].text)
    if len(here) < 2:
        return False
    beside = [_BLANKS.split(raws[at].text) for at in (index - 1, index + 1) if 0 <= at < len(raws)]
    alike = [other for other in beside if len(other) == len(here)]
    return any(_has_figures(other) for other in alike) and (_has_figures(here) or index + 1 < len(raws))


def _has_figures(row: list[str]) -> bool:
    return all(_FIGURE.fullmatch(text) for text in row[1:])
