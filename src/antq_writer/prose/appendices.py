"""Appendices (Decree 30, III.1): the outline's tables, filled from the prose's data, and the clerk's own.

An appendix with nothing of the data in its rows disappears; the others are numbered, say what they are
enclosed with, and are pointed to from the section that they belong to.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from markupsafe import Markup

from antq_writer.document import (
    Appendix,
    Block,
    Citation,
    Figure,
    Gap,
    Inlines,
    Table,
    Text,
    inlines,
)
from antq_writer.positions import show_path
from antq_writer.prose import fragments, markup
from antq_writer.prose.environment import run
from antq_writer.prose.library import Library
from antq_writer.prose.outline import Outline
from antq_writer.prose.own_appendix import TEMPLATE, own_table
from antq_writer.prose.statements import Statement
from antq_writer.prose.views import Missing, View, Words
from antq_writer.records import dataclass
from antq_writer.schema import Report
from antq_writer.schema.sections import SECTIONS
from antq_writer.vietnamese import format_blank_date, format_date_long, roman

ENCLOSED = "phu_luc.kem-theo"
"""The statement under the title of an appendix."""
ROOM = " " * 8
"""Room for a number that the registry writes in later."""


@dataclass(frozen=True, slots=True)
class Made:
    """An appendix that has something to say, with the sections that may point to it."""

    appendix: Appendix
    sections: tuple[str, ...]
    """The first of these that the report has points to it; none for the end of the report."""


class _Contents(View):
    """The sections as an appendix sees them: one that the data does not give is there, but empty."""

    def __getattr__(self, name: str) -> Any:
        found = super().__getattr__(name)
        if isinstance(found, Missing) and name in SECTIONS:
            found = _Empty(SECTIONS[name].model_construct(), found.path)
            self.__dict__[name] = found
        return found


class _Empty(View):
    """A section that the data does not give: none of its fields is given."""

    def __bool__(self) -> bool:
        return False


def make_appendices(
    report: Report, library: Library, outline: Outline, context: Mapping[str, Any]
) -> tuple[Made, ...]:
    """The appendices of a report in order, numbered: the outline's first, then the clerk's own."""
    values = {**context, "noi_dung": _Contents(report.noi_dung, ("noi_dung",))}
    enclosed = _enclosed_with(report, library, outline, values)
    found = []
    for sheet in outline.appendices:
        template = library.appendix(sheet.name)
        place = fragments.Place("", f"phu_luc/{sheet.name}")
        blocks = _said(fragments.blocks(run(template, sheet.name, values), place)) if template else ()
        if blocks:
            heading = library.heading(sheet.title, outline)
            title = fragments.inline(run(heading, "", values), fragments.Place("", heading.name or ""))
            found.append(Made(Appendix("", title, enclosed, blocks, sheet.landscape), sheet.sections))
    found += _own(report, library, values, enclosed)
    return tuple(_numbered(found))


def _own(report: Report, library: Library, values: Mapping[str, Any], enclosed: Inlines) -> list[Made]:
    """The appendices that the clerk made."""
    made = []
    template = library.appendix(TEMPLATE)
    for index, own in enumerate(report.phu_luc):
        if template is not None and own.dong:
            path = ("phu_luc", index)
            view = View(own, path)
            text = run(template, TEMPLATE, {**values, "bang": own_table(own, path)})
            blocks = fragments.blocks(text, fragments.Place("", f"phu_luc/{TEMPLATE}"))
            line = _words(view.kem_theo) if own.kem_theo else enclosed
            appendix = Appendix("", _words(view.tieu_de), line, blocks, own.ngang == "có")
            made.append(Made(appendix, tuple(own.muc)))
    return made


def _words(text: Any) -> Inlines:
    return fragments.inline(str(Markup("{}").format(text)), fragments.Place("", ""))


def _said(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks without tables in whose rows nothing of the data stands; nothing when none is left."""
    kept = tuple(
        b for b in blocks if not isinstance(b, Table) or _holds_data(replace(b, header=(), caption=()))
    )
    return kept if any(_holds_data(b) for b in kept) else ()


def _holds_data(block: Block) -> bool:
    return any(
        isinstance(node, Figure | Citation | Gap) or (isinstance(node, Text) and bool(node.path))
        for _, node in inlines((block,))
    )


def _numbered(found: list[Made]) -> list[Made]:
    """`Phụ lục` for a single one, else `Phụ lục I`, `Phụ lục II` (III.1a)."""
    alone = len(found) == 1
    numbers = ["Phụ lục" if alone else f"Phụ lục {roman(i)}" for i in range(1, len(found) + 1)]
    return [
        replace(made, appendix=replace(made.appendix, number=n, blocks=_marked(made.appendix.blocks, n)))
        for n, made in zip(numbers, found, strict=True)
    ]


def _marked(blocks: tuple[Block, ...], number: str) -> tuple[Block, ...]:
    """The blocks with the appendix as the section that they belong to."""
    return tuple(replace(b, section=number) for b in blocks)


def _enclosed_with(report: Report, library: Library, outline: Outline, values: Mapping[str, Any]) -> Inlines:
    """`(Kèm theo Báo cáo số …)` by the letterhead; what the registry fills in later stays open (III.1c)."""
    head = report.the_thuc
    view = values["the_thuc"]
    slots = {
        "ten_loai": outline.kind.capitalize(),
        "so": view.so if head.so else Words(ROOM, ("the_thuc", "so")),
        "ky_hieu": view.ky_hieu,
        "ngay": _day(report),
    }
    statement: Statement = library.known_statement(ENCLOSED)
    text = run(library.statement(statement), ENCLOSED, {**values, **slots})
    return fragments.inline(text, fragments.Place("", ENCLOSED))


def _day(report: Report) -> Markup:
    """The day of issue in words, as the letterhead prints it."""
    head = report.the_thuc
    if isinstance(head.ngay, date):
        return markup.figure(format_date_long(head.ngay), head.ngay, show_path(("the_thuc", "ngay")))
    given = head.nam if head.nam is not None else report.ky.nam
    year = given if isinstance(given, int) else None
    month = int(head.thang) if isinstance(head.thang, str) and head.thang.isdecimal() else None
    if year is None:
        return markup.words(format_blank_date(None, None), "the_thuc.ngay")
    blank = format_blank_date(month, year).removesuffix(str(year))
    path = "the_thuc.nam" if head.nam is not None else "ky.nam"
    return markup.words(blank, "the_thuc.thang" if month else "the_thuc.ngay") + markup.figure(
        str(year), year, path
    )
