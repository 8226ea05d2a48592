"""Our `dataclass` makes what that of the standard library makes."""

import copy
import dataclasses
import inspect
import pickle
from dataclasses import FrozenInstanceError, field

import pytest

from antq_writer.records import dataclass


def _made(decorator):
    @decorator(frozen=True, slots=True)
    class Thing:
        """A thing."""

        name: str
        size: int = 3
        parts: list = field(default_factory=list)
        seen: dict = field(default_factory=dict, compare=False, repr=False)

        @property
        def double(self) -> int:
            return self.size * 2

    return Thing


Ours, Theirs = _made(dataclass), _made(dataclasses.dataclass)


@dataclass(frozen=True, slots=True)
class Whole:
    """One that can be found again, to be pickled."""

    part: object
    other: int = 0


@dataclass(frozen=True, slots=True)
class Larger(Whole):
    """One that inherits."""

    more: int = 1


@pytest.mark.parametrize("args", [("a",), ("a", 1), ("a", 1, [2], {3: 4})])
def test_same_values_repr_and_comparison(args):
    ours, theirs = Ours(*args), Theirs(*args)
    assert repr(ours) == repr(theirs).replace("Theirs", "Ours")
    assert dataclasses.asdict(ours) == dataclasses.asdict(theirs)
    assert ours == Ours(*args)
    assert ours != theirs
    assert ours != args
    assert ours == dataclasses.replace(ours, seen={5: 6})
    assert ours != dataclasses.replace(ours, size=9)
    assert ours.double == theirs.double


def test_same_shape():
    assert [f.name for f in dataclasses.fields(Ours)] == [f.name for f in dataclasses.fields(Theirs)]
    assert Ours.__match_args__ == Theirs.__match_args__
    assert Ours.__slots__ == Theirs.__slots__
    assert Ours.__doc__ == Theirs.__doc__
    assert Ours.__dataclass_params__.frozen
    assert list(inspect.signature(Ours).parameters) == list(inspect.signature(Theirs).parameters)
    assert not hasattr(Ours("a"), "__dict__")


@pytest.mark.parametrize("make", [Ours, Theirs])
def test_nothing_can_be_changed(make):
    thing = make("a")
    with pytest.raises(FrozenInstanceError, match="cannot assign to field 'name'"):
        thing.name = "b"
    with pytest.raises(FrozenInstanceError, match="cannot delete field 'name'"):
        del thing.name
    with pytest.raises((FrozenInstanceError, AttributeError, TypeError)):
        thing.other = 1
    with pytest.raises(TypeError):
        make()
    with pytest.raises(TypeError, match="unhashable"):
        hash(thing)


def test_hash_copy_pickle_and_match():
    whole = Whole((1, 2))
    assert hash(whole) == hash(Whole((1, 2)))
    assert {whole: 1}[Whole((1, 2), 0)] == 1
    assert copy.deepcopy(whole) == copy.copy(whole) == pickle.loads(pickle.dumps(whole)) == whole
    match whole:
        case Whole(part, other):
            assert (part, other) == ((1, 2), 0)


def test_inheritance():
    larger = Larger(1, 2, 3)
    assert repr(larger) == "Larger(part=1, other=2, more=3)"
    assert larger != Whole(1, 2)
    assert pickle.loads(pickle.dumps(larger)) == larger

    @dataclasses.dataclass(frozen=True)
    class Theirs(Larger):
        last: int = 4

    assert Theirs(1).last == 4


def test_one_that_holds_itself_is_shown():
    held: list[Whole] = []
    held.append(Whole(held))
    assert repr(held[0]) == "Whole(part=[...], other=0)"


def test_what_asks_for_more_is_made_by_the_standard_library():
    @dataclass(frozen=True, slots=True, order=True)
    class Ordered:
        value: int

    @dataclass
    class Open:
        value: int

    assert Ordered(1) < Ordered(2)
    thing = Open(1)
    thing.value = 2
    assert thing == Open(2)
