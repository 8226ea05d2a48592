"""From a data file to a Report: the schema's typing, and its mistakes as findings with their places."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from pydantic_core import ErrorDetails, ValidationError

from antq_writer.datafile import faults
from antq_writer.datafile.amounts import too_much
from antq_writer.datafile.faults.values import EMPTY_SENTENCE, NOT_A_YEAR, NOT_DATE
from antq_writer.datafile.limits import DEFAULT_LIMITS, Limits
from antq_writer.datafile.mapping import plain
from antq_writer.datafile.reading import read_collecting
from antq_writer.datafile.value_findings import misread, not_a_choice, unknown_key
from antq_writer.datafile.wording import Both, character_name, shown
from antq_writer.diagnostics import Diagnostic, Fault, Severity, in_order
from antq_writer.errors import ReportError
from antq_writer.positions import Path, SourceMap
from antq_writer.schema import Report
from antq_writer.schema.base import BLANK
from antq_writer.schema.items import Sentence
from antq_writer.schema.model import Model
from antq_writer.schema.quantities import MOST_DIGITS
from antq_writer.schema.report import Origin
from antq_writer.schema.validator import validator_of
from antq_writer.schema.walk import declaration_at, is_list_at, model_at


def from_text(
    data: str | bytes, name: str, *, draft: bool = False, limits: Limits = DEFAULT_LIMITS
) -> Report:
    """The report of a data file's content.

    `draft` leaves open what is required but missing, and what stands there without a value.
    """
    file, found = read_collecting(data, name, limits)
    if file is None:
        raise ReportError(found)
    tree = _filled(file.tree, [p for p in file.empty if _is_printed(p)]) if draft else file.tree
    size = len(data if isinstance(data, bytes) else data.encode("utf-8", "surrogatepass"))
    report, mistakes = _typed(tree, _Places(file.map, file.empty), limits, size, draft=draft)
    if not file.whole:
        mistakes = [d for d in mistakes if d.code != faults.MISSING.code]
    found = in_order([*found, *mistakes])
    if report is None or any(d.severity is Severity.ERROR for d in found):
        raise ReportError(found)
    return report.read_at(Origin(file.map, tuple(found), file.silenced))


def from_mapping(data: Mapping[str, Any], name: str, limits: Limits = DEFAULT_LIMITS) -> Report:
    """The report of a mapping with the keys of a data file; values are texts or exact numbers."""
    tree, size = plain(data, name, limits)
    report, mistakes = _typed(tree, _Places(SourceMap(name), frozenset()), limits, size, draft=False)
    if report is None:
        raise ReportError(in_order(mistakes))
    return report.read_at(Origin(SourceMap(name)))


def _typed(
    tree: Any, places: _Places, limits: Limits, size: int, *, draft: bool
) -> tuple[Report | None, list[Diagnostic]]:
    """The report of a tree, or what is wrong with it; a draft takes a blank for what is missing."""
    tried: list[Path] = []
    while True:
        try:
            report = validator_of(Report).validate_python(tree)
        except ValidationError as error:
            details = error.errors(include_url=False)
        else:
            swollen = list(too_much(report, places.source, limits, size))
            return (None, swollen) if swollen else (report, [])
        open_ = [e["loc"] for e in details if e["type"] == "missing"]
        if not (draft and open_) or open_ == tried:
            return None, [_finding(e, places) for e in details[: limits.findings]]
        tree, tried = _filled(tree, open_), open_


def _is_printed(path: Path) -> bool:
    """Whether something is to be filled in at an empty key: in the body, and no list (nobody knows its length)."""
    return path[0] == "noi_dung" and not is_list_at(Report, path) and not isinstance(path[-1], int)


def _filled(tree: Any, paths: Iterable[Path]) -> Any:
    """A copy of the tree with a blank at each path: an empty group, or a list of one, where one is expected."""
    filled = tree
    for path in sorted(paths, key=len):
        model = model_at(Report, path)
        if path[-1] == "cau" and model_at(Report, path[:-1]) is Sentence:
            path, model = (*path[:-1], "chu"), None  # noqa: PLW2901 - an empty id is an empty sentence
        blank: Any = {} if model else BLANK
        filled = _put(filled, path, [blank] if is_list_at(Report, path) else blank)
    return filled


def _put(tree: Any, path: Path, value: Any) -> Any:
    if not path:
        return value
    step, rest = path[0], path[1:]
    if isinstance(tree, dict):
        return {**tree, step: _put(tree.get(step, {}), rest, value)}
    if isinstance(tree, list) and isinstance(step, int) and step < len(tree):
        return [_put(item, rest, value) if i == step else item for i, item in enumerate(tree)]
    return tree


class _Places:
    """Where the values of a tree stand."""

    def __init__(self, source: SourceMap, empty: frozenset[Path]) -> None:
        self.source = source
        self.empty = empty


def _finding(error: ErrorDetails, places: _Places) -> Diagnostic:
    """One mistake of the schema as a finding."""
    path: Path = error["loc"]
    return _BY_TYPE.get(error["type"], _bad_value)(error, path, places)


def _missing(_: ErrorDetails, path: Path, places: _Places) -> Diagnostic:
    declared = declaration_at(Report, path)
    label = declared.label if declared else str(path[-1])
    fault = faults.LEFT_EMPTY if path in places.empty else faults.MISSING
    return fault.at(places.source.key(path), path, key=path[-1], label=Both(label, label))


def _unknown(_: ErrorDetails, path: Path, places: _Places) -> Diagnostic:
    model = model_at(Report, path[:-1])
    names = sorted(model.model_fields, key=lambda n: n not in model.__annotations__) if model else []
    return unknown_key(places.source.key(path), path, names)


def _expected(fault: Fault) -> Callable[[ErrorDetails, Path, _Places], Diagnostic]:
    def finding(error: ErrorDetails, path: Path, places: _Places) -> Diagnostic:
        return fault.at(places.source.value(path), path, key=_key(path), found=_kind(error["input"]))

    return finding


def _plain(fault: Fault) -> Callable[[ErrorDetails, Path, _Places], Diagnostic]:
    def finding(error: ErrorDetails, path: Path, places: _Places) -> Diagnostic:
        if isinstance(error["input"], dict | list | tuple):
            return _expected(faults.EXPECTED_TEXT)(error, path, places)
        return fault.at(places.source.value(path), path, found=shown(str(error["input"])))

    return finding


def _empty_sentence(_: ErrorDetails, path: Path, places: _Places) -> Diagnostic:
    return EMPTY_SENTENCE.at(places.source.value(path), path)


def _misread(error: ErrorDetails, path: Path, places: _Places) -> Diagnostic:
    return misread(places.source.value(path), path, error["ctx"]["reason"])


def _range(error: ErrorDetails, path: Path, places: _Places) -> Diagnostic:
    limits = error["ctx"]
    found = shown(str(error["input"]))
    return faults.OUT_OF_RANGE.at(
        places.source.value(path), path, found=found, least=limits["least"], most=limits["most"]
    )


def _too_large(_: ErrorDetails, path: Path, places: _Places) -> Diagnostic:
    return faults.OUT_OF_RANGE.at(
        places.source.value(path), path, found=Both("số này", "the figure"), least=0, most=f"10^{MOST_DIGITS}"
    )


def _character(error: ErrorDetails, path: Path, places: _Places) -> Diagnostic:
    found = character_name(chr(error["ctx"]["character"]))
    return faults.FORBIDDEN_CHARACTER.at(places.source.value(path), path, found=found)


def _choice(error: ErrorDetails, path: Path, places: _Places) -> Diagnostic:
    return not_a_choice(places.source.value(path), path, str(error["input"]), error["ctx"]["choices"])


def _bad_value(error: ErrorDetails, path: Path, places: _Places) -> Diagnostic:
    reason = Both(f"giá trị “{shown(str(error['input']))}” không dùng được ở đây", error["msg"])
    return faults.BAD_VALUE.at(places.source.value(path), path, reason=reason)


def _key(path: Path) -> str:
    return str(next((step for step in reversed(path) if isinstance(step, str)), ""))


def _kind(value: object) -> Both:
    if isinstance(value, dict | Model):
        return Both("nhóm mục", "a group of entries")
    if isinstance(value, list | tuple):
        return Both("danh sách", "a list")
    return Both(f"“{shown(str(value))}”", f"“{shown(str(value))}”")


_BY_TYPE: dict[str, Callable[[ErrorDetails, Path, _Places], Diagnostic]] = {
    "missing": _missing,
    "extra_forbidden": _unknown,
    "tuple_type": _expected(faults.EXPECTED_LIST),
    "model_type": _expected(faults.EXPECTED_GROUP),
    "model_attributes_type": _expected(faults.EXPECTED_GROUP),
    "dict_type": _expected(faults.EXPECTED_GROUP),
    "not_text": _expected(faults.EXPECTED_TEXT),
    "not_choice": _choice,
    "illegal_character": _character,
    "out_of_range": _range,
    "too_large": _too_large,
    "misread": _misread,
    "not_whole": _plain(faults.NOT_WHOLE),
    "negative": _plain(faults.NEGATIVE),
    "not_ratio": _plain(faults.NOT_A_RATIO),
    "not_year": _plain(NOT_A_YEAR),
    "not_number": _plain(faults.NOT_WHOLE),
    "not_date": _plain(NOT_DATE),
    "not_exact": _plain(faults.FLOAT),
    "empty_sentence": _empty_sentence,
}
"""What pydantic calls a mistake, and how it is told; anything else is told as a value that cannot stand here."""
