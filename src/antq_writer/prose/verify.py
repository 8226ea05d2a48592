"""What a report asks of the template set and does not get: unknown statements, slots, outlines, sections."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

from antq_writer.datafile.suggestions import suggest
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity, in_order
from antq_writer.positions import Path, SourceMap
from antq_writer.prose.library import Library
from antq_writer.prose.slot_shapes import slot_findings
from antq_writer.prose.verify_appendices import appendix_findings
from antq_writer.schema import Report
from antq_writer.schema.items import Sentence
from antq_writer.schema.model import Model
from antq_writer.schema.sections import SECTIONS
from antq_writer.schema.walk import models

Groups: TypeAlias = Sequence[tuple[Path, Model]]
"""The groups of a report with their key paths (`schema.walk.models`)."""

_MEANT = Message("có phải là “{meant}”?", "did you mean “{meant}”?")

UNKNOWN_OUTLINE = Fault(
    "DL201",
    "đề cương không có",
    Severity.ERROR,
    Message("không có đề cương tên “{found}”", "there is no outline named “{found}”"),
    Message("chọn một trong các đề cương: {known}", "choose one of: {known}"),
)
UNKNOWN_STATEMENT = Fault(
    "DL202",
    "mã câu mẫu không có",
    Severity.ERROR,
    Message("không có câu mẫu mã “{found}”", "there is no statement “{found}”"),
    Message("{advice_vi}", "{advice_en}"),
)
UNKNOWN_SLOT = Fault(
    "DL203",
    "câu mẫu không có chỗ điền này",
    Severity.ERROR,
    Message(
        "câu mẫu “{statement}” không có chỗ điền tên “{found}”", "“{statement}” has no slot named “{found}”"
    ),
    Message("câu này có các chỗ điền: {known}", "its slots are: {known}"),
)
MISSING_SLOT = Fault(
    "DL204",
    "câu mẫu chưa điền đủ",
    Severity.ERROR,
    Message(
        "câu mẫu “{statement}” còn thiếu “{slot}” ({what})", "“{statement}” still lacks “{slot}” ({what})"
    ),
    Message(
        "viết “- cau: {statement}” rồi thêm dòng “{slot}: …” thẳng với “cau”",
        "add a line “{slot}: …” under “cau: {statement}”",
    ),
)
UNFIT = Fault(
    "DL205",
    "câu mẫu không dành cho cấp này",
    Severity.WARNING,
    Message(
        "câu mẫu “{statement}” dành cho {levels}, không dành cho {level}",
        "“{statement}” is for {levels}, not for {level}",
    ),
)
UNKNOWN_SECTION = Fault(
    "DL206",
    "mục không có",
    Severity.ERROR,
    Message("không có mục nào tên “{found}”", "there is no section named “{found}”"),
    Message("{advice_vi}", "{advice_en}"),
)
TAKEN_NAME = Fault(
    "DL207",
    "tên mục riêng trùng",
    Severity.ERROR,
    Message(
        "mục riêng “{found}” trùng tên với một mục khác", "the name “{found}” is taken by another section"
    ),
    Message("đặt tên khác ở “ten:”", "choose another name"),
)


def verify(
    report: Report, library: Library, *, draft: bool = False, groups: Groups | None = None
) -> list[Diagnostic]:
    """Every such finding; a draft may leave slots open.  `groups` are those of the report, where they are known."""
    return in_order(_findings(report, library, draft, models(report) if groups is None else groups))


def _findings(report: Report, library: Library, draft: bool, groups: Groups) -> Iterator[Diagnostic]:
    source = report.origin.source
    names = library.outline_names()
    nearest = _Nearest()
    if report.de_cuong not in names:
        top: Path = ("de_cuong",)
        yield UNKNOWN_OUTLINE.at(source.value(top), top, found=report.de_cuong, known=", ".join(names))
    for path, model in groups:
        if isinstance(model, Sentence) and model.cau:
            yield from _statement(model, path, report, library, nearest, draft)
    yield from _sections(report, nearest)
    yield from appendix_findings(report)


def _statement(
    sentence: Sentence, path: Path, report: Report, library: Library, nearest: _Nearest, draft: bool
) -> Iterator[Diagnostic]:
    source = report.origin.source
    name = str(sentence.cau)
    statement = library.statements.get(name)
    if statement is None:
        where = (*path, "cau")
        advice = nearest.advice(name, library.statements, "antq-writer statements")
        yield UNKNOWN_STATEMENT.at(source.value(where), where, found=name, **advice)
        return
    known = [*statement.slots, *statement.optional]
    for slot in sentence.slots:
        if slot not in known:
            where = (*path, slot)
            yield UNKNOWN_SLOT.at(
                source.key(where), where, statement=name, found=slot, known=", ".join(known) or "(không có)"
            )
    yield from slot_findings(name, statement.text, sentence.slots, path, source)
    if not draft:
        for slot, what in statement.slots.items():
            if slot not in sentence.slots:
                yield MISSING_SLOT.at(source.value(path), path, statement=name, slot=slot, what=what)
    if statement.levels and report.don_vi.cap not in statement.levels:
        levels = ", ".join(statement.levels)
        yield UNFIT.at(source.value(path), path, statement=name, levels=levels, level=report.don_vi.cap)


def _sections(report: Report, nearest: _Nearest) -> Iterator[Diagnostic]:
    source: SourceMap = report.origin.source
    known = set(SECTIONS)
    for index, own in enumerate(report.muc_rieng):
        path: Path = ("muc_rieng", index, "ten")
        if own.ten in known:
            yield TAKEN_NAME.at(source.value(path), path, found=own.ten)
        known.add(own.ten)
    asked: list[tuple[Path, str]] = [(("thu_tu", i), name) for i, name in enumerate(report.thu_tu)]
    asked += [(("muc_rieng", i, "sau"), own.sau) for i, own in enumerate(report.muc_rieng) if own.sau]
    for path, name in asked:
        if name not in known:
            advice = nearest.advice(name, known, "antq-writer schema")
            yield UNKNOWN_SECTION.at(source.value(path), path, found=name, **advice)


SUGGESTED = 40
"""Names that nobody knows for which a known one is looked for: further ones of a report are only told."""


class _Nearest:
    """Looks for the name that a clerk probably meant."""

    def __init__(self) -> None:
        self._asked = 0

    def advice(self, word: str, known: Iterable[str], command: str) -> dict[str, str]:
        self._asked += 1
        near = suggest(word, sorted(known)) if self._asked <= SUGGESTED else None
        if near:
            return {"advice_vi": _MEANT.vi.format(meant=near), "advice_en": _MEANT.en.format(meant=near)}
        return {"advice_vi": f"xem danh sách bằng “{command}”", "advice_en": f"see “{command}”"}
