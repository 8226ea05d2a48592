"""From the bytes of a data file to the files of a report: what `render` and `batch` share."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import field
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from antq_writer.cli.inputs import filled
from antq_writer.cli.status import StopError
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity, in_order
from antq_writer.positions import parse_path
from antq_writer.records import dataclass

if TYPE_CHECKING:
    from antq_writer.api import Format
    from antq_writer.document import Document
    from antq_writer.schema import Report
    from antq_writer.template_set import TemplateSet

ENDINGS = ("docx", "html", "txt", "md", "pdf")
"""The endings of OUT; each is the name of its format."""

UNKNOWN_ENDING = Message(
    "không biết tạo tệp “{name}” theo định dạng nào", "the ending of “{name}” names no format"
)
KNOWN_ENDINGS = Message(
    "đặt tên có đuôi .docx (Word), .html, .txt, .md hoặc .pdf, ví dụ “{example}”",
    "give it one of the endings .docx, .html, .txt, .md or .pdf, e.g. “{example}”",
)

GAP = Fault(
    "DL251",
    "Chỗ còn trống của bản dự thảo",
    Severity.WARNING,
    Message("còn thiếu {what}; trong bản dự thảo in là “……”", "{what} is missing; the draft prints “……”"),
    Message("điền giá trị vào đây", "fill it in here"),
)


def format_of(out: Path) -> Format:
    """The format that the ending of OUT names; StopError when it names none."""
    ending = out.suffix.lower().removeprefix(".")
    if ending not in ENDINGS:
        example = out.with_suffix(".docx") if out.suffix else out.parent / f"{out.name or 'bao_cao'}.docx"
        raise StopError(filled(UNKNOWN_ENDING, name=out), filled(KNOWN_ENDINGS, example=example))
    return cast("Format", ending)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked for."""

    format: Format
    strict: bool = False
    """Refuse to write when there is a warning."""
    draft: bool = False
    """Leave open what is missing."""
    provenance: bool = False
    """Also say where each figure comes from."""


@dataclass(frozen=True, slots=True)
class Produced:
    """A report, or why there is none."""

    found: tuple[Diagnostic, ...]
    """Every finding, in the order of the file."""
    data: bytes | None = None
    """The report; None when it was not made."""
    provenance: list[dict[str, Any]] | None = None
    gaps: tuple[Diagnostic, ...] = ()
    """What a draft leaves open."""
    notices: tuple[Diagnostic, ...] = field(default=())
    """What is to be said of the format, e.g. of the fonts of a PDF."""


def produce(
    report: Report,
    wanted: Wanted,
    found: Sequence[Diagnostic],
    *,
    templates: TemplateSet | None = None,
    earlier: Report | None = None,
) -> Produced:
    """The report in the format that is wanted, unless a finding forbids it; `earlier` is last year's.

    What a report asks for that the template set does not have is among the findings already.
    """
    from antq_writer import api, provenance
    from antq_writer.prose.compose import compose
    from antq_writer.prose.library import library
    from antq_writer.template_set import TemplateSet

    found = tuple(found)
    least = {Severity.ERROR, Severity.WARNING} if wanted.strict else {Severity.ERROR}
    if any(d.severity in least for d in found):
        return Produced(found)
    document = compose(report, library(templates or TemplateSet()), earlier=earlier, draft=wanted.draft)
    if wanted.format == "pdf":
        pdf = api.write_pdf(document, templates=templates)
        data, notices = pdf.pdf, pdf.diagnostics
    else:
        data, notices = api.write(document, wanted.format, templates=templates), ()
    listed = provenance.provenance(document, report.origin.source) if wanted.provenance else None
    gaps = tuple(gaps_of(report, document)) if wanted.draft else ()
    return Produced(found, data, listed, gaps, notices)


def gaps_of(report: Report, document: Document) -> list[Diagnostic]:
    """The places that a draft leaves open: blanks of the data, and gaps of the text."""
    from antq_writer.document import Gap, inlines
    from antq_writer.schema import Report as Schema
    from antq_writer.schema.walk import blanks, declaration_at

    open_ = dict.fromkeys(blanks(report))
    blocks = (*document.body, *(b for appendix in document.appendices for b in appendix.blocks))
    open_ |= {
        parse_path(node.path): None for _, node in inlines(blocks) if isinstance(node, Gap) and node.path
    }
    found = []
    for path in open_:
        declared = declaration_at(Schema, path)
        what = f"“{declared.label}”" if declared else f"“{path[-1]}”"
        found.append(GAP.at(report.origin.source.value(path), path, what=what))
    return in_order(found)


def provenance_file(entries: list[dict[str, Any]], data: str, out: str) -> bytes:
    """The provenance as a JSON file, with what it is about."""
    from antq_writer import __version__

    whole = {"antq_writer": __version__, "data": data, "report": out, "figures": entries}
    return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode()
