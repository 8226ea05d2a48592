"""The exceptions of the program: each means "cannot go on"; a finding is data, never an exception.

AntqError
├── ReportError        the data cannot become a report; carries the diagnostics
├── TemplateError      a template, outline or statement of the template set is wrong; carries diagnostics
└── OutputError        the finished document cannot be written; carries diagnostics
    └── MissingProgramError    a program that makes this format (LibreOffice) is not installed
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from antq_writer.diagnostics import Diagnostic


class AntqError(Exception):
    """Base of all: `diagnostics` say what is wrong, where, and what to do about it."""

    def __init__(self, diagnostics: Sequence[Diagnostic]) -> None:
        self.diagnostics: tuple[Diagnostic, ...] = tuple(diagnostics)
        super().__init__("\n".join(d.text() for d in self.diagnostics))

    def __reduce__(self) -> tuple[type[AntqError], tuple[tuple[Diagnostic, ...]]]:
        """Pickle with the diagnostics, so that a worker process can hand an error back whole."""
        return type(self), (self.diagnostics,)


class ReportError(AntqError):
    """The data file cannot become a report."""


class TemplateError(AntqError):
    """A template, outline or statement of the template set is wrong."""


class OutputError(AntqError):
    """The document was made but cannot be written where it was asked for."""


class MissingProgramError(OutputError):
    """The program that makes this format is not installed on the machine."""
