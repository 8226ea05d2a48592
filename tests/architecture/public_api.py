"""The public functions as portals call them, for mypy --strict: what goes in, what comes out."""

from pathlib import Path
from typing import assert_type

import antq_writer
from antq_writer import Diagnostic, Limits, Report, ReportError, Severity, TemplateSet


def from_a_file(path: Path) -> bytes:
    """A Word file, or every finding."""
    try:
        report = antq_writer.load(path)
    except ReportError as error:
        assert_type(error.diagnostics, tuple[Diagnostic, ...])
        return b""
    assert_type(report, Report)
    return antq_writer.render(report)


def from_a_form(data: dict[str, object]) -> str:
    """The text of a report whose values a portal has collected, with its own templates."""
    report = antq_writer.load_mapping(data, name="form", limits=Limits(values=2_000))
    warnings = [d for d in antq_writer.check(report) if d.severity is Severity.WARNING]
    assert_type(warnings, list[Diagnostic])
    ours = TemplateSet(Path("mau_cua_tinh"))
    made = antq_writer.render(antq_writer.loads("ky: {nam: 2026}", name="data.yaml"), "txt", templates=ours)
    assert_type(made, bytes)
    return made.decode() + "\n".join(d.text("en") for d in warnings)
