"""The public functions: load, check, render.  Pure, thread-safe, and without a working directory."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from antq_writer.datafile.limits import DEFAULT_LIMITS, Limits
from antq_writer.datafile.load import from_mapping, from_text
from antq_writer.diagnostics import Diagnostic, Severity, in_order
from antq_writer.document import Document
from antq_writer.errors import ReportError
from antq_writer.prose.compose import compose
from antq_writer.prose.library import Library, library
from antq_writer.prose.verify import verify
from antq_writer.schema import Report
from antq_writer.template_set import TemplateSet

if TYPE_CHECKING:
    from antq_writer.checks.data import Frame
    from antq_writer.writers.pdf import PdfResult

Format: TypeAlias = Literal["docx", "html", "txt", "md", "pdf"]
FORMATS: tuple[Format, ...] = ("docx", "html", "txt", "md", "pdf")


def load(path: str | os.PathLike[str], *, draft: bool = False, limits: Limits = DEFAULT_LIMITS) -> Report:
    """The report of a data file; ReportError with every finding when it cannot become one.

    `draft` leaves open what is missing; `limits` is how much a file may hold.  A file that cannot be read is an
    OSError.
    """
    with Path(path).open("rb") as file:
        content = file.read(limits.size + 1)
    return from_text(content, os.fspath(path), draft=draft, limits=limits)


def loads(
    data: str | bytes, *, name: str = "data.yaml", draft: bool = False, limits: Limits = DEFAULT_LIMITS
) -> Report:
    """The report of a text; the text is the content itself, never a path.  `name` is the file in messages."""
    return from_text(data, name, draft=draft, limits=limits)


def load_mapping(data: Mapping[str, Any], *, name: str = "", limits: Limits = DEFAULT_LIMITS) -> Report:
    """The report of a mapping with the keys of a data file; values are texts or exact numbers, never floats."""
    return from_mapping(data, name, limits)


def check(
    report: Report,
    *,
    earlier: Report | None = None,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    templates: TemplateSet | None = None,
) -> list[Diagnostic]:
    """Every finding about a report: those of its reading, of its statements, and of the rules.

    `earlier` is last year's report.  `select` and `ignore` hold codes of rules (`SL001`) or beginnings of codes
    (`SL`); what keeps a report from being written is always told.
    """
    from antq_writer.checks import Subject, run
    from antq_writer.checks.data import DataSubject
    from antq_writer.checks.data.figures import all_groups

    ready = library(templates or TemplateSet())
    registry = ready.registry.with_own(report.van_ban)
    subject = DataSubject(report, registry, earlier, _frame(report, ready))
    ruled = run(Subject.DATA, subject, select, ignore, report.origin.silenced)
    asked = verify(report, ready, groups=subject.once(all_groups))
    return in_order([*report.origin.found, *asked, *ruled])


def _frame(report: Report, ready: Library) -> Frame:
    """What the template set asks of a report, for the rules."""
    from antq_writer.checks.data import Frame

    if report.de_cuong not in ready.outline_names():
        return Frame(citing=ready.citing)
    outline = ready.outline(report.de_cuong)
    wanted: dict[tuple[str, str], list[str]] = {}
    for part in outline.parts:
        for slot in (one for one in part.slots if not one.bare):
            heading = slot.heading or part.heading
            wanted.setdefault((part.heading, slot.under or heading), [heading]).append(slot.section)
    return Frame(
        outline.subject,
        tuple((part.heading, tuple(slot.section for slot in part.slots)) for part in outline.parts),
        tuple((heading, tuple(sections)) for heading, *sections in wanted.values()),
        ready.citing,
    )


def compose_document(
    report: Report,
    *,
    templates: TemplateSet | None = None,
    earlier: Report | None = None,
    draft: bool = False,
) -> Document:
    """The Document of a report; ReportError when its data asks for what the template set does not have.

    `earlier` is last year's report, for the changes on it.
    """
    ready = library(templates or TemplateSet())
    found = verify(report, ready, draft=draft)
    if any(d.severity is Severity.ERROR for d in found):
        raise ReportError(found)
    return compose(report, ready, earlier=earlier, draft=draft)


def render(
    report: Report,
    format: Format = "docx",
    *,
    templates: TemplateSet | None = None,
    earlier: Report | None = None,
    draft: bool = False,
) -> bytes:
    """The finished paper as the bytes of a file."""
    paper = compose_document(report, templates=templates, earlier=earlier, draft=draft)
    return write(paper, format, templates=templates)


def write(paper: Document, format: Format = "docx", *, templates: TemplateSet | None = None) -> bytes:
    """A Document as the bytes of a file; ValueError for a format that there is none of."""
    if format == "docx":
        from antq_writer.writers import docx

        return docx.write(paper, templates or TemplateSet())
    if format == "html":
        from antq_writer.writers import html

        return html.write(paper)
    if format == "txt":
        from antq_writer.writers import text

        return text.write(paper)
    if format == "md":
        from antq_writer.writers import markdown

        return markdown.write(paper)
    if format == "pdf":
        return write_pdf(paper, templates=templates).pdf
    raise ValueError(f"format must be one of {', '.join(FORMATS)}, not {format!r}")


def write_pdf(paper: Document, *, templates: TemplateSet | None = None) -> PdfResult:
    """A Document as PDF through LibreOffice, with what is to be said of its fonts."""
    from antq_writer.writers import pdf

    return pdf.write(write(paper, "docx", templates=templates))
