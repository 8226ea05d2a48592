"""The body of a request as the data of a report: YAML as the file has it, or JSON with the same keys.

JSON is the data itself, or `{"report": …, "earlier": …}` with last year's beside it, each an object or the text
of a YAML file.  Objects are read by `load_mapping`: findings name the key path and no line.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any, NoReturn

from antq_writer.datafile.faults import FORBIDDEN_CHARACTER
from antq_writer.datafile.limits import Limits
from antq_writer.datafile.load import from_mapping, from_text
from antq_writer.datafile.wording import character_name
from antq_writer.diagnostics import Diagnostic
from antq_writer.errors import ReportError
from antq_writer.patterns import regex
from antq_writer.positions import Path, Position
from antq_writer.records import dataclass
from antq_writer.schema import Report
from antq_writer.web.problems import ProblemError

YAML_TYPES = frozenset({"application/yaml", "application/x-yaml", "text/yaml", "text/x-yaml", "text/plain"})
JSON_TYPE = "application/json"
FILE = "data.yaml"
"""The name that messages give to a YAML body."""
PARTS = {"report", "earlier"}
"""Keys of a JSON body with two reports; no data file has them."""
_SURROGATE = regex("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Body:
    """A body as it came."""

    media: str
    """Its type, without parameters."""
    content: bytes


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a body became."""

    report: Report | None
    """None when its errors allow none."""
    earlier: Report | None
    errors: tuple[Diagnostic, ...]
    """Why there is no report, and why there is no report of last year."""


def media_type(header: str) -> str:
    """The type that a `Content-Type` header names; ProblemError when it is none that the app takes."""
    media = header.partition(";")[0].strip().lower()
    if media in YAML_TYPES or media == JSON_TYPE or media.endswith("+json"):
        return media
    raise ProblemError("unknown_type", found=media)


def load_body(body: Body, *, draft: bool, limits: Limits) -> Loaded:
    """The report of a body, and last year's when it is there; ProblemError for what is no JSON."""
    if body.media in YAML_TYPES:
        given: Any = None
        report, errors = _caught(lambda: from_text(body.content, FILE, draft=draft, limits=limits))
    else:
        tree = _parsed(body.content)
        both = isinstance(tree, dict) and tree.keys() <= PARTS and "report" in tree
        own, given = (tree["report"], tree.get("earlier")) if both else (tree, None)
        report, errors = _caught(lambda: _part(own, "report", draft, limits))
    if given is None:
        return Loaded(report, None, errors)
    earlier, more = _caught(lambda: _part(given, "earlier", False, limits))
    return Loaded(report, earlier, errors + more)


def _caught(load: Callable[[], Report]) -> tuple[Report | None, tuple[Diagnostic, ...]]:
    try:
        return load(), ()
    except ReportError as error:
        return None, error.diagnostics


def _part(tree: Any, name: str, draft: bool, limits: Limits) -> Report:
    if isinstance(tree, str):
        return from_text(tree, name, draft=draft, limits=limits)
    if not isinstance(tree, dict):
        raise ProblemError("not_object")
    if wrong := list(_lone_surrogates(tree)):
        where = Position(name)
        raise ReportError([FORBIDDEN_CHARACTER.at(where, path, found=character_name(c)) for path, c in wrong])
    return from_mapping(tree, name, limits)


def _parsed(content: bytes) -> Any:
    """The values of a JSON text, its numbers exact; a number with an exponent stays a text, to be refused."""
    try:
        return json.loads(
            content.decode("utf-8-sig"),
            parse_float=lambda digits: digits if "e" in digits.lower() else Decimal(digits),
            parse_constant=_no_number,
            object_pairs_hook=_once,
        )
    except RecursionError:
        raise ProblemError("bad_json", reason="too deep") from None
    except ValueError as wrong:
        raise ProblemError("bad_json", reason=wrong) from None


def _no_number(word: str) -> NoReturn:
    raise ValueError(f"{word} is no number")


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise ValueError(f"key {key[:60]!a} stands twice in one object")
        found[key] = value
    return found


def _lone_surrogates(tree: dict[str, Any]) -> Iterator[tuple[Path, str]]:
    """Halves of characters, as JSON can write them, with their paths; those of keys count as their group's."""
    todo: list[tuple[Path, Any]] = [((), tree)]
    while todo:
        path, value = todo.pop()
        if isinstance(value, str):
            if half := _SURROGATE.search(value):
                yield path, half.group()
        elif isinstance(value, list):
            todo += [((*path, at), item) for at, item in enumerate(value)]
        elif isinstance(value, dict):
            for key, item in value.items():
                if half := _SURROGATE.search(key):
                    yield path, half.group()
                else:
                    todo.append(((*path, key), item))
