"""What a rule is, and how a module of `rules` becomes one."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Callable, Iterable
from enum import StrEnum
from importlib import import_module
from types import ModuleType
from typing import Any, TypeAlias

from antq_writer.diagnostics import Diagnostic, Fault, Severity
from antq_writer.records import dataclass


class Subject(StrEnum):
    """The kind of thing that a rule reads."""

    DATA = "data"
    """A report of the schema, with the places of its values."""
    PROSE = "prose"
    """The text of a `papers.Paper`."""
    LAYOUT = "layout"
    """The layout of a .docx."""


Check: TypeAlias = Callable[[Any], Iterable[Diagnostic]]

SECTIONS = ("Nêu gì", "Vì sao", "Sai", "Đúng")
"""The four sections of a rule's docstring, in order."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule."""

    code: str
    name: str
    """The fault in a few Vietnamese words."""
    severity: Severity
    subject: Subject
    check: Check
    """Takes the subject, gives the findings in any order."""
    what: str
    """What it reports."""
    why: str
    """Why that is a fault."""
    wrong: str
    """An example that it reports."""
    right: str
    """The same, as it should be."""
    module: str
    """Name of its module under `checks.rules`."""


def code_of(module: str) -> str:
    """`sl101_parts_do_not_add_up` → `SL101`."""
    return module[:5].upper()


def load_check(module: str) -> Check:
    """What the rule of a module of `checks.rules` does, without reading what it says of itself."""
    check: Check = import_module(f"antq_writer.checks.rules.{module}").check
    return check


def load(module: str, subject: Subject) -> Rule:
    """The rule of a module of `checks.rules`; a module that is not made like a rule is a ValueError."""
    loaded = import_module(f"antq_writer.checks.rules.{module}")
    fault: Fault = loaded.FAULT
    what, why, wrong, right = sections(module, inspect.getdoc(loaded) or _written(loaded))
    if fault.code != code_of(module):
        raise ValueError(f"{module}: its fault has the code {fault.code}")
    return Rule(
        fault.code, fault.name, fault.severity, subject, loaded.check, what, why, wrong, right, module
    )


def _written(module: ModuleType) -> str:
    """The docstring as the file has it, for an interpreter that drops docstrings (`python -OO`)."""
    return ast.get_docstring(ast.parse(inspect.getsource(module))) or ""


def sections(module: str, docstring: str) -> tuple[str, str, str, str]:
    """The texts under the four headings of a rule's docstring; a heading is a line of its own."""
    texts: dict[str, list[str]] = {}
    lines: list[str] = []
    for line in docstring.splitlines():
        title = line.strip().rstrip(":")
        if title in SECTIONS:
            lines = texts.setdefault(title, [])
        else:
            lines.append(line)
    if tuple(texts) != SECTIONS:
        raise ValueError(f"{module}: its docstring needs the sections {', '.join(SECTIONS)}, in this order")
    what, why, wrong, right = (inspect.cleandoc("\n".join(texts[title])).strip() for title in SECTIONS)
    return what, why, wrong, right
