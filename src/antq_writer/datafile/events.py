"""YAML events from libyaml, or from PyYAML's own parser where libyaml is missing; both say the same."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from yaml.error import YAMLError
from yaml.parser import Parser
from yaml.reader import Reader
from yaml.scanner import Scanner

try:
    import yaml._yaml as libyaml
except ImportError:  # pragma: no cover - PyYAML without its C part
    libyaml = None  # type: ignore[assignment]

if TYPE_CHECKING:
    from yaml.events import Event

__all__ = ["YAMLError", "events"]


class PureParser(Reader, Scanner, Parser):
    """PyYAML's parser in Python: slower, and the same events at the same places."""

    def __init__(self, text: str) -> None:
        Reader.__init__(self, text)
        Scanner.__init__(self)
        Parser.__init__(self)


def _parser(text: str) -> Any:
    return PureParser(text) if libyaml is None else libyaml.CParser(text)


def events(text: str) -> Callable[[], Event | None]:
    """A function that returns the next event of a text at each call, and None behind the last one.

    It raises `YAMLError` at the first place that is no YAML.
    """
    next_event: Callable[[], Event | None] = _parser(text).get_event
    return next_event
