"""Regular expressions that are compiled when they are first used, not when their module is imported.

Compiling one takes up to a few milliseconds, and most stand by for what a good report never holds; a command that
writes one report would compile them all for nothing.
"""

from __future__ import annotations

import re
from typing import Any, cast

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
        compiled = re.compile(self.pattern, self._flags)
        self.__dict__.update({each: getattr(compiled, each) for each in (*_METHODS, *_VALUES)})
        return self.__dict__[name]


def regex(source: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` gives, compiled at its first use; for names of a module, and to be asked directly."""
    return cast("re.Pattern[str]", _Later(source, flags))
