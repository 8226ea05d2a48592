"""Figures by what they count, so that one that is given twice is seen."""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.data.figures import Figure, figures, groups, noun
from antq_writer.checks.data.showing import Value, part
from antq_writer.checks.data.subject import DataSubject
from antq_writer.patterns import regex
from antq_writer.positions import Path
from antq_writer.records import dataclass
from antq_writer.schema.base import Adds, declared_fields
from antq_writer.schema.items import Item
from antq_writer.schema.model import Model

LONG = 5
"""Of figures of the period, names of fewer words (`cơ sở giáo dục`, `lượt người tham dự`) are no names."""
_LEAD = regex(r"^(?:các |những |mô hình |câu lạc bộ mô hình )+")
_MARKS = regex(r"[“”\"'‘’]")


@dataclass(frozen=True, slots=True)
class Named:
    """A figure that stands for itself in the report."""

    path: Path
    value: Value
    words: str
    section: str
    stock: bool
    """Whether it is a number at the end of the period, of which there can be one only."""


def named(subject: DataSubject) -> dict[str, list[Named]]:
    """Figures that count the same thing by the same name, where there are two or more."""
    found: dict[str, list[Named]] = {}
    for one in _named(subject):
        found.setdefault(key(one.words), []).append(one)
    return {words: same for words, same in found.items() if len(same) > 1 and _tells(words, same)}


def _tells(words: str, same: list[Named]) -> bool:
    """Whether a name says enough that two figures of it must be one: of a stock two words do."""
    return len(words.split()) >= (2 if same[0].stock else LONG)


def key(words: str) -> str:
    """A name without quotation marks, capitals and the word mô hình in front."""
    return _LEAD.sub("", " ".join(_MARKS.sub("", words).casefold().split()))


def _named(subject: DataSubject) -> Iterator[Named]:
    stocks = dict(_items(subject))
    for figure in subject.once(figures):
        words = noun(subject, figure)
        if isinstance(figure.group, Item):
            stock = stocks.get(figure.path[:-1])
            if stock is not None:
                yield Named(figure.path, part(figure.value), words, figure.section, stock)
        elif words and figure.declared.noun and _counts_itself(figure):
            yield Named(figure.path, part(figure.value), words, figure.section, True)


def _counts_itself(figure: Figure) -> bool:
    """Whether the figure is the number of what its group is named for."""
    declared = figure.declared
    return (
        declared.over_years is Adds.LAST
        and not declared.whole
        and declared.stage is None
        and not declared.unit
    )


def _items(subject: DataSubject) -> Iterator[tuple[Path, bool]]:
    """Counted things that stand for themselves, and whether they are a stock.

    The parts of another thing are left out, but not those of a stock: seven of eleven models are the seven.
    """
    for group in subject.once(groups):
        if isinstance(group.model, Item) or not _free(group.model):
            continue
        fields = declared_fields(type(group.model))
        for name, value, declared in group.given:
            if declared is None or declared.stage is not None:
                continue
            total = fields.get(declared.part_of)
            stock = total is not None and total.over_years is Adds.LAST
            rows = value if isinstance(value, tuple) else (value,)
            for index, row in enumerate(rows):
                if isinstance(row, Item) and (total is None or stock):
                    path = (*group.path, name)
                    yield ((*path, index) if isinstance(value, tuple) else path), stock


def _free(model: Model) -> bool:
    """Whether what a group counts speaks of the whole unit: a section's own figures, not those of one row."""
    return {"so_lieu", "thay_the"} <= declared_fields(type(model)).keys()
