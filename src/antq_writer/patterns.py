"""Regular expressions that are compiled when they are first used, not when their module is imported.

Compiling one takes up to a few milliseconds, and most stand by for what a good report never holds; a command that
writes one report would compile them all for nothing.  A process of our own also keeps what it has compiled for the
next start (`keep`), patterns of the libraries that read data and templates among them: the code that CPython's
compiler makes of a pattern, which its matcher looks through again before it takes it.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from antq_writer.precompiled import Precompiled

_METHODS = ("search", "match", "fullmatch", "split", "findall", "finditer", "sub", "subn")
_VALUES = ("flags", "groups", "groupindex")


class _Later:
    """Stands for a pattern; once compiled, its methods are attributes of this and cost nothing more."""

    def __init__(self, source: str, flags: int) -> None:
        self.pattern = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        if name not in _METHODS and name not in _VALUES:
            raise AttributeError(name)
        compiled = _compiled(self.pattern, int(self._flags))
        self.__dict__.update({each: getattr(compiled, each) for each in (*_METHODS, *_VALUES)})
        return self.__dict__[name]


def regex(source: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` gives, compiled at its first use; for names of a module, and to be asked directly."""
    return cast("re.Pattern[str]", _Later(source, flags))


def found_by(match: re.Match[str], *patterns: re.Pattern[str]) -> bool:
    """Whether one of these patterns has found something; a match itself knows only what stands behind them."""
    return match.re.pattern in {one.pattern for one in patterns}


def keep(store: Callable[[], Precompiled] | None) -> None:
    """From now on take compiled patterns from there, and put there what is new; for a process of our own."""
    global _store  # noqa: PLW0603 - once, at the beginning of the process
    _store = store
    if _COMPILER is not None:
        _COMPILER.compile = _compile if store is None else _kept_for_library


def are_kept() -> bool:
    """Whether this process keeps them."""
    return _store is not None


_store: Callable[[], Precompiled] | None = None
_COMPILER: Any = getattr(re, "_compiler", None)
"""What `re.compile` of CPython asks for a pattern that it has not compiled before."""
_compile: Callable[..., re.Pattern[Any]] = getattr(_COMPILER, "compile", re.compile)
_LIBRARIES = ("yaml", "jinja2")
"""Libraries that compile much when they are imported; a command that needs neither needs no store."""
_MOST = 2_000
"""Patterns that a store holds at most: some are made of what a user types."""


def _kept_for_library(source: Any, flags: int = 0) -> re.Pattern[Any]:
    """What `re.compile` asks for, from the store: the pattern of a library, which begins to be imported by then."""
    if not isinstance(source, str) or flags & re.DEBUG or not any(name in sys.modules for name in _LIBRARIES):
        return _compile(source, flags)
    return _compiled(source, flags)


def _compiled(source: str, flags: int) -> re.Pattern[str]:
    if _store is None:
        return re.compile(source, flags)
    name = f"{flags} {source}"
    try:
        store = _store()
        found = store.get(name)
        if found is None:
            found = _code(source, flags)
            if store.size < _MOST:
                store.put(name, found)
        return _pattern(source, found)
    except Exception:  # another Python may have another compiler inside, or none
        return _compile(source, flags)


def _code(source: str, flags: int) -> tuple[Any, ...]:
    """What `re.compile` hands to the matcher of CPython: flags, code, groups."""
    from re import _compiler, _parser  # type: ignore[attr-defined]  # noqa: PLC0415 - seldom

    parsed = _parser.parse(source, flags)
    state = parsed.state
    names: dict[str, int] = state.groupdict
    of_groups: list[str | None] = [None] * state.groups
    for group, number in names.items():
        of_groups[number] = group
    return (
        flags | state.flags,
        [int(one) for one in _compiler._code(parsed, flags)],
        state.groups - 1,
        dict(names),
        tuple(of_groups),
    )


def _pattern(source: str, code: tuple[Any, ...]) -> re.Pattern[str]:
    import _sre  # type: ignore[import-not-found]  # noqa: PLC0415 - beside `_code`

    made: re.Pattern[str] = _sre.compile(source, *code)
    return made
