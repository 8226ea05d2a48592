"""How many communes and hamlets there are, wherever a ratio or a list says so."""

from __future__ import annotations

from antq_writer.checks.data.figures import figures, noun
from antq_writer.checks.data.kinds import kinds_of
from antq_writer.checks.data.showing import Value, whole
from antq_writer.checks.data.stages import counted
from antq_writer.checks.data.subject import DataSubject
from antq_writer.positions import Path
from antq_writer.records import dataclass
from antq_writer.schema.base import Stage
from antq_writer.schema.items import Item


@dataclass(frozen=True, slots=True)
class Whole:
    """A number of all units of a kind."""

    path: Path
    value: Value
    noun: str


def wholes(subject: DataSubject) -> dict[frozenset[str], list[Whole]]:
    """The stated numbers of all units, by the very nouns they are stated for.

    `22 xã` and `23 xã, thị trấn` are numbers of different things.
    """
    found: dict[frozenset[str], list[Whole]] = {}
    staged = {one.path for one in subject.once(counted)}
    for figure in subject.once(figures):
        total = whole(figure.value)
        if total is None or figure.declared.target or figure.declared.stage is Stage.RECOGNISED:
            continue
        words = noun(subject, figure)
        kinds = kinds_of(words)
        item = isinstance(figure.group, Item)
        if item and (figure.path in staged or words.casefold() not in kinds.nouns):
            continue  # `stages` compares the one; the other is a part, such as `thôn vùng giáo`
        if kinds.territorial:
            found.setdefault(kinds.nouns, []).append(Whole(figure.path, total, words))
    for one in subject.once(counted):
        if one.stage is Stage.EXISTING and not one.implied and one.path[-1] == "so" and one.kinds.territorial:
            found.setdefault(one.kinds.nouns, []).append(Whole(one.path, one.value, one.noun))
    return found
