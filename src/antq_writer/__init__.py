"""antq-writer: annual reports on the movement “Toàn dân bảo vệ an ninh Tổ quốc”, from one YAML file.

    report = antq_writer.load("xa_2026.yaml")
    for finding in antq_writer.check(report):
        print(finding.text())
    docx = antq_writer.render(report)

Names are imported when they are first used, so that `import antq_writer` costs nothing.
"""

from importlib import import_module

TYPE_CHECKING = False  # as type checkers know it; importing typing costs more than the rest of this file

if TYPE_CHECKING:
    from antq_writer.api import check, load, load_mapping, loads, render
    from antq_writer.datafile.limits import Limits
    from antq_writer.diagnostics import Diagnostic, Severity
    from antq_writer.errors import AntqError, MissingProgramError, OutputError, ReportError, TemplateError
    from antq_writer.schema import Report
    from antq_writer.template_set import TemplateSet

__version__ = "0.1.0"

_HOMES = {
    "antq_writer.api": ("check", "load", "load_mapping", "loads", "render"),
    "antq_writer.datafile.limits": ("Limits",),
    "antq_writer.diagnostics": ("Diagnostic", "Severity"),
    "antq_writer.errors": ("AntqError", "MissingProgramError", "OutputError", "ReportError", "TemplateError"),
    "antq_writer.schema": ("Report",),
    "antq_writer.template_set": ("TemplateSet",),
}
_HOME = {name: module for module, names in _HOMES.items() for name in names}

__all__ = [
    "AntqError",
    "Diagnostic",
    "Limits",
    "MissingProgramError",
    "OutputError",
    "Report",
    "ReportError",
    "Severity",
    "TemplateError",
    "TemplateSet",
    "check",
    "load",
    "load_mapping",
    "loads",
    "render",
]


def __getattr__(name: str) -> object:
    """A public name, imported on first use (PEP 562)."""
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(_HOME[name]), name)
    globals()[name] = value
    return value
