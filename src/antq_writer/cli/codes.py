"""All codes of findings: of the rules, and of what is found while a file is read, composed and written."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib import import_module

from antq_writer.diagnostics import Fault
from antq_writer.records import dataclass

HOMES = (
    "antq_writer.datafile.faults",
    "antq_writer.datafile.set_files",
    "antq_writer.readers.faults",
    "antq_writer.prose.verify",
    "antq_writer.prose.verify_appendices",
    "antq_writer.prose.compose",
    "antq_writer.prose.slot_shapes",
    "antq_writer.prose.allowed",
    "antq_writer.prose.environment",
    "antq_writer.prose.library",
    "antq_writer.prose.fragments",
    "antq_writer.prose.outline",
    "antq_writer.registry",
    "antq_writer.prose.statements",
    "antq_writer.template_set",
    "antq_writer.writers.docx.faults",
    "antq_writer.writers.pdf.faults",
    "antq_writer.output.faults",
    "antq_writer.checks.failing",
    "antq_writer.cli.producing",
    "antq_writer.cli.last_year",
)
"""Modules that declare faults, besides the rules."""


@dataclass(frozen=True, slots=True)
class Code:
    """A code and what it stands for."""

    code: str
    name: str
    severity: str
    """`error`, `warning` or `info`."""
    fault: Fault | None = None
    """The fault; None for a rule, which `checks.explain` tells of."""


@cache
def all_codes() -> dict[str, Code]:
    """Every code, in order."""
    found = {fault.code: Code(fault.code, fault.name, fault.severity.value, fault) for fault in _faults()}
    from antq_writer.checks import table

    for code in table.codes():
        rule = table.rule(code)
        found[code] = Code(code, rule.name, rule.severity.value)
    return dict(sorted(found.items()))


def known_codes() -> tuple[str, ...]:
    """Every code."""
    return tuple(all_codes())


def _faults() -> Iterator[Fault]:
    for name in HOMES:
        for value in vars(import_module(name)).values():
            if isinstance(value, Fault):
                yield value
