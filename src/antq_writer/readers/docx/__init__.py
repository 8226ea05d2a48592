"""A report as a .docx of anyone."""

from __future__ import annotations

from antq_writer.papers import Paper, Trace

from .. import structure
from ..joining import join_paragraphs
from ..limits import DEFAULT_LIMITS, PaperLimits
from .body import BodyReader
from .package import Package


def read_docx(data: bytes, name: str, limits: PaperLimits = DEFAULT_LIMITS) -> Paper:
    """The paper that a .docx holds; ReportError when the file cannot be read or is not safe to read."""
    raws = join_paragraphs(BodyReader(Package(data, name, limits)).read())
    passages = structure.assign(raws)
    in_order = [raw for raw in raws if not raw.note] + [raw for raw in raws if raw.note]
    traces = [
        Trace(kind, text, index, offset)
        for index, raw in enumerate(in_order)
        for kind, text, offset in raw.traces
    ]
    return Paper(name, "docx", passages, tuple(traces))
