"""How many units of each kind exist, registered, were recognised, were graded, wherever the data says so."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from antq_writer.checks.data.figures import Group, declaring, figures_of, groups, noun
from antq_writer.checks.data.kinds import Kinds, kinds_of
from antq_writer.checks.data.showing import Value, part, whole
from antq_writer.checks.data.subject import DataSubject
from antq_writer.positions import Path
from antq_writer.records import dataclass
from antq_writer.schema.base import Stage
from antq_writer.schema.items import Item


@dataclass(frozen=True, slots=True)
class Counted:
    """So many units of some kinds at a stage."""

    stage: Stage
    source: tuple[str, ...]
    """The field that says so, without the places in lists; figures of one source add up."""
    path: Path
    value: Value
    """Without the second figure of a ratio."""
    noun: str
    kinds: Kinds
    listed: bool = False
    """Whether it stands in a row of a list, whose fields the schema itself compares."""
    implied: bool = False
    """For units that exist: whether it follows from how many of them were recognised."""


def counted(subject: DataSubject) -> tuple[Counted, ...]:
    """Every figure that is declared to count units at a stage; rows that lie in another row are left out."""
    return tuple(
        one
        for group in subject.once(groups)
        if not group.model.__dict__.get("thuoc")
        for one in _of_group(subject, group)
    )


def _of_group(subject: DataSubject, group: Group) -> Iterator[Counted]:
    path, model = group.path, group.model
    staged = declaring(type(model), "stage")
    if not staged:
        return
    for name, declared in staged:
        where = (*path, name)
        value = getattr(model, name)
        for at, item in [(where, value)] + [((*where, i), v) for i, v in enumerate(_rows(value))]:
            if isinstance(item, Item):
                ratio = item.so is not None and whole(item.so) is not None
                yield from _of_item(item, at, declared.stage or Stage.EXISTING, _source(where), ratio)
    for figure in figures_of(group):
        if figure.declared.stage is not None:
            listed = isinstance(path[-1], int)
            words = noun(subject, figure)
            value = figure.value
            if figure.declared.stage is Stage.EXISTING and (total := whole(value)) is not None:
                value = total
            source = _source(figure.path)
            yield from _at_stage(figure.declared.stage, source, figure.path, value, words, listed=listed)


def _rows(value: object) -> tuple[object, ...]:
    return value if isinstance(value, tuple) else ()


def _source(path: Path) -> tuple[str, ...]:
    return tuple(step for step in path if isinstance(step, str))


def _of_item(item: Item, path: Path, stage: Stage, source: tuple[str, ...], ratio: bool) -> Iterator[Counted]:
    """The smallest parts of a counted thing; `ratio`: it says how many there are in all."""
    if item.gom:
        for index, row in enumerate(item.gom):
            yield from _of_item(row, (*path, "gom", index), stage, source, ratio)
    elif item.so is not None:
        yield from _at_stage(stage, source, (*path, "so"), item.so, item.ten, ratio)


def _at_stage(
    stage: Stage,
    source: tuple[str, ...],
    path: Path,
    value: Value,
    words: str,
    ratio: bool = False,
    *,
    listed: bool = False,
) -> Iterator[Counted]:
    """A figure at its stage, and what it says of the units that exist."""
    kinds = kinds_of(words)
    if not kinds.kinds:
        return
    one = Counted(stage, source, path, part(value), words, kinds, listed)
    yield one
    total = whole(value)
    if stage is Stage.REGISTERED and total is not None:
        yield replace(one, stage=Stage.EXISTING, value=total)
    elif stage is Stage.RECOGNISED and ratio:
        yield replace(one, stage=Stage.EXISTING, value=part(value) if total is None else total, implied=True)


@dataclass(frozen=True, slots=True)
class Side:
    """Figures of one kind at one stage, from one source."""

    figures: tuple[Counted, ...]

    @property
    def kinds(self) -> Kinds:
        """All kinds that they speak of."""
        if len(self.figures) == 1:
            return self.figures[0].kinds
        return Kinds(
            frozenset(noun for f in self.figures for noun in f.kinds.nouns),
            frozenset(kind for f in self.figures for kind in f.kinds.kinds),
        )

    @property
    def values(self) -> list[Value]:
        """Their values."""
        return [f.value for f in self.figures]

    @property
    def words(self) -> str:
        """What they count, each once."""
        return "; ".join(dict.fromkeys(f.noun for f in self.figures))

    @property
    def paths(self) -> list[Path]:
        """Their key paths."""
        return [f.path for f in self.figures]


def compared(
    subject: DataSubject, early: Stage, late: Stage, *, implied: bool = False
) -> Iterator[tuple[Side, Side]]:
    """Figures of two stages side by side, for each pair of sources and each kind that both speak of.

    Fields of one row are left out: the schema says of them how they compare.
    """
    staged = subject.once(_by_stage)
    for before, one in staged.get((early, False), {}).items():
        for after, other in staged.get((late, implied), {}).items():
            if before != after and not (one[0].listed and other[0].listed and before[:-1] == after[:-1]):
                yield from matched(one, other)


def _by_stage(subject: DataSubject) -> dict[tuple[Stage, bool], dict[tuple[str, ...], list[Counted]]]:
    """What is counted, by its stage (and whether it is implied) and then by its source."""
    found: dict[tuple[Stage, bool], dict[tuple[str, ...], list[Counted]]] = {}
    for one in subject.once(counted):
        found.setdefault((one.stage, one.implied), {}).setdefault(one.source, []).append(one)
    return found


def matched(one: Sequence[Counted], other: Sequence[Counted]) -> Iterator[tuple[Side, Side]]:
    """Two lists of figures, side by side for each kind that both speak of.

    Where both use the same nouns for a kind they are compared noun by noun (ấp with ấp, khóm with khóm).
    """
    for left, right in _linked(one, other, lambda a, b: a.kinds.meets(b.kinds)):
        if left.kinds.nouns == right.kinds.nouns:
            yield from _linked(left.figures, right.figures, lambda a, b: bool(a.kinds.nouns & b.kinds.nouns))
        else:
            yield left, right


def _linked(
    one: Sequence[Counted], other: Sequence[Counted], link: Callable[[Counted, Counted], bool]
) -> Iterator[tuple[Side, Side]]:
    """What hangs together through `link`, split into the two lists; only what both have."""
    left = [(0, c) for c in one] + [(1, c) for c in other]
    while left:
        chain = [left.pop(0)]
        asked: set[Kinds] = set()
        for _, member in chain:
            if member.kinds in asked:  # all that hangs together with these is in the chain
                continue
            asked.add(member.kinds)
            rest: list[tuple[int, Counted]] = []
            for each in left:
                (chain if link(member, each[1]) else rest).append(each)
            left = rest
        sides = [Side(tuple(c for at, c in chain if at == side)) for side in (0, 1)]
        if sides[0].figures and sides[1].figures:
            yield sides[0], sides[1]
