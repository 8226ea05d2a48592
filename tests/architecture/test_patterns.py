"""`regex` makes what `re.compile` makes, also from what an earlier start has kept."""

import importlib
import marshal
import pkgutil
import re

import pytest

import antq_writer
from antq_writer import patterns
from antq_writer.patterns import regex


def test_a_pattern_is_compiled_when_it_is_used():
    found = regex(r"(\d+)x", re.IGNORECASE)
    assert found.pattern == r"(\d+)x"
    assert "sub" not in vars(found)
    assert found.sub("-", "12X 3x") == "- -"
    assert found.match("1x").group(1) == "1"
    assert found.flags == re.compile(r"(\d+)x", re.IGNORECASE).flags
    assert found.groups == 1
    with pytest.raises(AttributeError):
        found.no_such_method  # noqa: B018
    with pytest.raises(re.error):
        regex("(").search("")


def _patterns():
    """Every pattern that a module of the program has."""
    for module in pkgutil.walk_packages(antq_writer.__path__, "antq_writer."):
        if not module.name.endswith("__main__"):
            names = vars(importlib.import_module(module.name))
            yield from (one for one in names.values() if type(one) is type(regex("")))


def test_what_is_kept_of_a_pattern_makes_the_same_pattern():
    found = {(one.pattern, int(one._flags)) for one in _patterns()}
    assert len(found) > 100
    for source, flags in found:
        kept = marshal.loads(marshal.dumps(patterns._code(source, flags)))
        made = patterns._pattern(source, kept)
        assert made == re.compile(source, flags)
        assert (made.flags, made.groups, made.groupindex) == (
            re.compile(source, flags).flags,
            re.compile(source, flags).groups,
            re.compile(source, flags).groupindex,
        )


def test_damaged_code_is_not_taken():
    source = r"(a|b)+\d"
    flags, code, groups, names, of_groups = patterns._code(source, 0)
    with pytest.raises(RuntimeError):
        patterns._pattern(source, (flags, code[:-3], groups, names, of_groups))


class Store:
    """As much of a store as patterns ask for."""

    def __init__(self):
        self.kept = {}
        self.get, self.put = self.kept.get, self.kept.__setitem__

    @property
    def size(self):
        return len(self.kept)


@pytest.fixture
def store():
    made = Store()
    patterns.keep(lambda: made)
    yield made
    patterns.keep(None)


def test_without_the_compiler_inside_the_pattern_is_compiled_as_ever(monkeypatch, store):
    assert regex("(x)y").sub("z", "xyx") == "zx"
    assert list(store.kept) == ["0 (x)y"]
    assert regex("(x)y").search("xy").group(1) == "x"
    monkeypatch.setattr(patterns, "_code", None)
    assert regex("(x)z").search("xz").group(1) == "x"
    with pytest.raises(re.error):
        regex("(").search("")


def test_patterns_of_libraries_are_kept_too(monkeypatch, store):
    assert re.compile("lib(r)ary").search("library").group(1) == "r"
    assert list(store.kept) == ["0 lib(r)ary"]
    re.purge()
    monkeypatch.setattr(patterns, "_code", None)  # it is taken from the store now
    assert re.compile("lib(r)ary").search("library").group(1) == "r"
    assert re.compile(b"by(t)es").search(b"bytes").group(1) == b"t"
    with pytest.raises(re.error):
        re.compile("(lib")
    assert store.size == 1


def test_a_store_does_not_grow_for_ever(monkeypatch, store):
    monkeypatch.setattr(patterns, "_MOST", 1)
    assert [regex(source).search("ab") is None for source in ("a", "b", "c")] == [False, False, True]
    assert store.size == 1


def test_a_command_that_reads_no_data_needs_no_store(monkeypatch, store):
    monkeypatch.setattr(patterns, "_LIBRARIES", ("no_such_library",))
    assert re.compile("com(m)and").search("command")
    assert store.size == 0


def test_a_program_of_somebody_else_keeps_its_compiler():
    from re import _compiler

    assert _compiler.compile is patterns._compile
