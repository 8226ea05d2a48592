"""The work behind each address, done in a thread: from a body to what is answered."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from antq_writer import api
from antq_writer.cycle.editor_schema import editor_schema
from antq_writer.diagnostics import Diagnostic, Severity, in_order
from antq_writer.document import Document
from antq_writer.errors import ReportError
from antq_writer.prose.library import library
from antq_writer.prose.statements import Statement, search
from antq_writer.prose.verify import verify
from antq_writer.provenance import provenance
from antq_writer.records import dataclass
from antq_writer.schema import Report
from antq_writer.schema.base import BLANK
from antq_writer.template_set import TemplateSet
from antq_writer.web.answers import file_name
from antq_writer.web.asking import Wanted
from antq_writer.web.bodies import Body, load_body
from antq_writer.web.limits import WebLimits
from antq_writer.writers.docx.shell import prepared
from antq_writer.writers.docx.writing import SHELL


@dataclass(frozen=True, slots=True)
class Made:
    """A report as a file."""

    content: bytes
    name: str
    """Its name without ending."""
    warnings: int


def warm(templates: TemplateSet) -> None:
    """Compile a set and prepare its Word shell, which the first request would wait for."""
    list_outlines(templates)
    prepared(templates.read(SHELL), SHELL, templates.limits)


def make_file(body: Body, kind: api.Format, wanted: Wanted, limits: WebLimits) -> Made:
    """The report of a body; ReportError with every finding when there can be none."""
    report, found, paper = _composed(body, wanted, limits)
    content = api.write(paper, kind, templates=wanted.templates)
    warnings = sum(d.severity is Severity.WARNING for d in found)
    return Made(content, _name(report, paper, wanted.draft), warnings)


def make_findings(body: Body, wanted: Wanted, limits: WebLimits) -> list[Diagnostic]:
    """Every finding about a body, and why last year's data cannot be used."""
    loaded = load_body(body, draft=wanted.draft, limits=limits.data)
    found = [] if loaded.report is None else _found(loaded.report, loaded.earlier, wanted)
    return in_order([*found, *loaded.errors])


def make_provenance(body: Body, wanted: Wanted, limits: WebLimits) -> list[dict[str, Any]]:
    """Where each figure of the report comes from."""
    report, _, paper = _composed(body, wanted, limits)
    return provenance(paper, report.origin.source)


def make_schema(templates: TemplateSet) -> dict[str, Any]:
    """JSON Schema of the data, with the statements and outlines of a set."""
    ready = library(templates)
    return _schema(tuple(ready.statements), tuple(ready.outline_names()))


def list_outlines(templates: TemplateSet) -> list[dict[str, str]]:
    """The outlines of a set."""
    ready = library(templates)
    outlines = [ready.outline(name) for name in ready.outline_names()]
    return [{"name": one.name, "kind": one.kind, "about": one.about} for one in outlines]


def list_statements(templates: TemplateSet, words: str, most: int) -> list[dict[str, Any]]:
    """The statements of a set that have all the words."""
    return [_statement(one) for one in search(library(templates).bank, words)[:most]]


def _composed(body: Body, wanted: Wanted, limits: WebLimits) -> tuple[Report, list[Diagnostic], Document]:
    loaded = load_body(body, draft=wanted.draft, limits=limits.data)
    report = loaded.report
    found = in_order([*([] if report is None else _found(report, loaded.earlier, wanted)), *loaded.errors])
    least = {Severity.ERROR, Severity.WARNING} if wanted.strict else {Severity.ERROR}
    if report is None or any(d.severity in least for d in found):
        raise ReportError(found)
    draft = wanted.draft
    paper = api.compose_document(report, templates=wanted.templates, earlier=loaded.earlier, draft=draft)
    return report, found, paper


def _found(report: Report, earlier: Report | None, wanted: Wanted) -> list[Diagnostic]:
    """Every finding about a report; a draft may leave slots open, and no rule judges it yet."""
    if not wanted.draft:
        return api.check(report, earlier=earlier, templates=wanted.templates)
    ready = library(wanted.templates)
    return in_order([*report.origin.found, *verify(report, ready, draft=True)])


def _name(report: Report, paper: Document, draft: bool) -> str:
    given: tuple[object, ...] = (report.don_vi.cap, report.don_vi.ten, report.ky.nam)
    words = [paper.title.kind.capitalize(), *(word for word in given if word is not BLANK)]
    return file_name(*words, "dự thảo" if draft else "")


@lru_cache(maxsize=8)
def _schema(statements: tuple[str, ...], outlines: tuple[str, ...]) -> dict[str, Any]:
    return editor_schema(statements, outlines)


def _statement(one: Statement) -> dict[str, Any]:
    return {
        "id": one.id,
        "text": one.text,
        "use": one.use,
        "levels": list(one.levels),
        "slots": dict(one.slots),
        "optional": dict(one.optional),
    }
