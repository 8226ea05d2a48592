"""Composes the Document of a report: outline, sections, numbering, then citations and abbreviations."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from typing import Any

from markupsafe import escape

from antq_writer.diagnostics import Fault, Message, Severity
from antq_writer.document import Appendix, Block, Document, Heading, Inlines, Paragraph, Role
from antq_writer.errors import ReportError
from antq_writer.figures import Earlier
from antq_writer.positions import show_path
from antq_writer.prose import fragments, markup
from antq_writer.prose.abbreviating import abbreviating
from antq_writer.prose.appendices import make_appendices
from antq_writer.prose.budget import bounded
from antq_writer.prose.citing import citing
from antq_writer.prose.environment import run
from antq_writer.prose.front_views import PeriodView, UnitView
from antq_writer.prose.library import Library
from antq_writer.prose.outline import Outline, Part, Slot
from antq_writer.prose.paper import assemble
from antq_writer.prose.pointing import pointed
from antq_writer.prose.rewriting import rewritten
from antq_writer.prose.sentences import Sentences
from antq_writer.prose.slot_shapes import UnfitSlotError
from antq_writer.prose.views import Blank, MissingValueError, View, Words
from antq_writer.schema import Report
from antq_writer.vietnamese import roman

NEEDED = Fault(
    "DL208",
    "thiếu giá trị mà câu văn cần",
    Severity.ERROR,
    Message("thiếu “{key}”, cần có để viết mục này", "“{key}” is missing and needed to write this section"),
    Message(
        "điền giá trị này, hoặc chạy với --du-thao để in bản nháp", "fill it in, or use --du-thao for a draft"
    ),
)
POINTS = "abcdđeghiklmnopqrstuvxy"
"""Letters of the points of a khoản (Decree 30, II.6đ)."""


def compose(
    report: Report, library: Library, *, earlier: Report | None = None, draft: bool = False
) -> Document:
    """The Document of a report that has been verified against the library.

    `earlier` is last year's report; figures are compared with it where it gives the same ones.
    """
    with markup.writing(), bounded(library.templates.limits, report):
        return _composed(report, library, _Writer(report, library, earlier, draft), draft)


def _composed(report: Report, library: Library, writer: _Writer, draft: bool) -> Document:
    try:
        body = writer.body()
        subject = writer.subject()
        made = make_appendices(report, library, writer.outline, writer.context)
    except MissingValueError as error:
        where = report.origin.source.value(error.path)
        raise ReportError([NEEDED.at(where, error.path, key=show_path(error.path))]) from error
    except UnfitSlotError as error:
        raise ReportError([error.finding(report.origin.source)]) from error
    body = pointed(body, made, library, writer.context)
    blocks = body + tuple(block for one in made for block in one.appendix.blocks)
    rewrites = citing(writer.registry, report.day), abbreviating(writer.outline.abbreviations)
    blocks = rewritten(blocks, *rewrites)
    body, appendices = _apart(blocks, len(body), [one.appendix for one in made])
    return replace(assemble(report, writer.outline, body, subject, draft=draft), appendices=appendices)


def _apart(
    blocks: tuple[Block, ...], body: int, appendices: Iterable[Appendix]
) -> tuple[tuple[Block, ...], tuple[Appendix, ...]]:
    """The blocks of the body, and the appendices with theirs: what was rewritten in one reading."""
    at, filled = body, []
    for appendix in appendices:
        filled.append(replace(appendix, blocks=blocks[at : at + len(appendix.blocks)]))
        at += len(appendix.blocks)
    return blocks[:body], tuple(filled)


class _Writer:
    """Writes one report."""

    def __init__(self, report: Report, library: Library, earlier: Report | None, draft: bool) -> None:
        self.library = library
        self.outline: Outline = library.outline(report.de_cuong)
        self.view = View(report, (), draft)
        self.context: dict[str, Any] = {
            "don_vi": UnitView(report.don_vi, ("don_vi",), draft),
            "ky": PeriodView(report.ky, ("ky",), draft),
            "the_thuc": self.view.the_thuc,
            "_nam_truoc": _comparable(report, earlier),
            "so_le": report.the_thuc.so_le,
        }
        self.registry = library.registry.with_own(report.van_ban)
        self.sentences = Sentences(library, self.registry, self.context)
        self.context |= {
            "cau": self.sentences.blocks,
            "cau_noi": self.sentences.inline,
            "mau": self.sentences.statement,
        }
        self.content: View = self.view.noi_dung
        self.own: tuple[View, ...] = self.view.muc_rieng
        self.own_after: dict[str, list[View]] = {}
        for own in self.own:
            if own.sau:
                self.own_after.setdefault(str.__str__(own.sau), []).append(own)

    def subject(self) -> tuple[Inlines, ...]:
        """The lines of the trích yếu."""
        given = self.view.the_thuc.trich_yeu
        if given:
            return tuple(_as_typed(line) for line in given)
        return tuple(self._heading(line) for line in self.outline.subject)

    def body(self) -> tuple[Block, ...]:
        """Introduction, parts and closing."""
        blocks = self._around("mo_dau", self.outline.opening)
        number = 0
        for part in self.outline.parts:
            inside = self._part(part)
            if inside:
                blocks.append(self._part_heading(part, number))
                number += 1
                blocks += inside
        blocks += self._around("ket_thuc", self.outline.closing)
        return tuple(blocks)

    def _part_heading(self, part: Part, index: int) -> Heading:
        """`I. …`, or `Phần I`, `Chương I` with the title under it (Decree 30, II.6đ)."""
        number, given = self._part_number(index), self.view.ten_phan
        content = _as_typed(given[index]) if index < len(given) else self._heading(part.heading)
        division = self.view.the_thuc.chia_theo
        if division:
            return Heading(0, f"{str.__str__(division).capitalize()} {number}", content)
        return Heading(1, f"{number}.", content)

    def _part_number(self, index: int) -> str:
        """The number of a part: as the issued paper had it, else the next one."""
        given = self.view.so_phan
        return str.__str__(given[index]) if index < len(given) else roman(index + 1)

    def _around(self, name: str, default: Iterable[str]) -> list[Block]:
        """The introduction or the closing: the report's own, else the outline's statements."""
        given = getattr(self.content, name)
        if given:
            return list(self._section(Slot(name, "", Role.BODY), given))
        text = "".join(f"<p>{self.sentences.statement(s)}</p>" for s in default)
        return list(fragments.blocks(text, fragments.Place(name, name)))

    def _part(self, part: Part) -> list[Block]:
        blocks: list[Block] = []
        number = 0
        open_heading = ""
        for slot, view in self._given(part):
            inside = self._section(slot, view) if view else ()
            if inside or slot.bare:
                shared = slot.under and slot.under == open_heading and not (view and view.tieu_de)
                if not shared and (heading := self._section_heading(slot, view)):
                    number += 1
                    open_heading = slot.under
                    blocks.append(Heading(2, f"{number}.", heading, slot.section))
                blocks += inside
        return blocks

    def _given(self, part: Part) -> list[tuple[Slot, View]]:
        """The sections of a part that the data gives, in order, each with the unit's own ones after it."""
        found: list[tuple[Slot, View]] = []
        for slot in part.slots:
            if slot.bare or self.content.gives(slot.section):
                found.append((slot, getattr(self.content, slot.section)))
            found += self._own_after(slot.section, slot.idea)
        if part is self.outline.main_part:
            found += self._unplaced(part)
        return in_given_order(found, [str.__str__(n) for n in self.view.thu_tu])

    def _own_after(self, name: str, idea: Role) -> list[tuple[Slot, View]]:
        """The unit's own sections that stand after a section, each with those that stand after itself."""
        found: list[tuple[Slot, View]] = []
        seen = {name}
        left = self.own_after.get(name, [])[::-1]
        while left:
            own = left.pop()
            own_name = str.__str__(own.ten)
            if own_name not in seen:
                seen.add(own_name)
                found.append((Slot(own_name, "", idea), own))
                left += self.own_after.get(own_name, [])[::-1]
        return found

    def _unplaced(self, part: Part) -> list[tuple[Slot, View]]:
        """What the outline has no place for stands at the end of its main part: no figure is lost."""
        placed = set(self.outline.slots) | {"mo_dau", "ket_thuc"}
        idea = part.slots[-1].idea
        model = self.content._model
        rest = [
            (Slot(name, type(getattr(model, name)).label(), idea), getattr(self.content, name))
            for name in type(model).model_fields
            if name not in placed and getattr(model, name) is not None
        ]
        names = {str.__str__(o.ten) for o in self.own}
        done = {slot.section for name in placed for slot, _ in self._own_after(name, idea)}
        first = [own for own in self.own if not own.sau or (own.sau not in placed and own.sau not in names)]
        for own in (*first, *self.own):  # the second time those that stand after one another in a ring
            name = str.__str__(own.ten)
            if name not in done:
                inside = [(Slot(name, "", idea), own), *self._own_after(name, idea)]
                rest += inside
                done |= {slot.section for slot, _ in inside}
        return rest

    def _section_heading(self, slot: Slot, view: View) -> Inlines:
        if view and view.tieu_de:
            return _as_typed(view.tieu_de)
        return self._heading(slot.heading) if slot.heading else ()

    def _heading(self, text: str) -> Inlines:
        template = self.library.heading(text, self.outline)
        if "{" not in text:
            return _plain_heading(text, template.name or "")
        place = fragments.Place("", template.name or "")
        return fragments.inline(run(template, "", self.context), place)

    def _section(self, slot: Slot, view: View) -> tuple[Block, ...]:
        """The blocks of a section: its sentences around what its template makes of the figures."""
        sentences, gives = self.sentences, view.gives
        if gives("thay_the"):
            text: str = sentences.blocks(view.thay_the)
        else:
            text = "".join(
                (
                    sentences.blocks(view.dan, "p") if gives("dan") else "",
                    sentences.blocks(view.cau) if gives("cau") else "",
                    self._figures(slot.section, view),
                    sentences.items(view.so_lieu) if gives("so_lieu") else "",
                    sentences.blocks(view.them) if gives("them") else "",
                )
            )
        # under a numbered heading of its own a section has no numbers again
        idea = Role.DASH if slot.idea is Role.CLAUSE and (view.tieu_de or slot.heading) else slot.idea
        place = fragments.Place(slot.section, f"muc/{slot.section}", idea)
        return _numbered(fragments.blocks(text, place))

    def _figures(self, section: str, view: View) -> str:
        template = self.library.section(section)
        return "" if template is None else run(template, section, {**self.context, "muc": view})


@lru_cache(maxsize=256)
def _plain_heading(text: str, name: str) -> Inlines:
    """A heading without slots, which stands in every report alike."""
    return fragments.inline(text, fragments.Place("", name))


def _as_typed(words: Words | Blank) -> Inlines:
    """Words of the data as a heading or a line of a title."""
    return fragments.inline(str(escape(words)), fragments.Place("", ""))


def in_given_order(found: list[tuple[Slot, View]], order: list[str]) -> list[tuple[Slot, View]]:
    """The sections with those named in `order` in that order, in the places that they take among the others."""
    places = {name: place for place, name in reversed(list(enumerate(order)))}
    named = sorted((one for one in found if one[0].section in places), key=lambda one: places[one[0].section])
    following = iter(named)
    return [next(following) if one[0].section in places else one for one in found]


def _comparable(report: Report, earlier: Report | None) -> Earlier | None:
    """The earlier report, where the two can be compared."""
    found = Earlier(report, earlier, report.the_thuc.so_le) if earlier is not None else None
    return found if found is not None and found.comparable() else None


def _letter(index: int) -> str:
    """The letter of a point; doubled after the last of the alphabet: `aa`."""
    return POINTS[index % len(POINTS)] * (index // len(POINTS) + 1)


def _numbered(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Clauses and points of a section given their numbers and letters; what stands under one is a dash."""
    numbered: list[Block] = []
    clause = point = 0
    under_number = False
    for block in blocks:
        role = block.role if isinstance(block, Paragraph) else None
        if isinstance(block, Paragraph) and role is Role.CLAUSE:
            clause, point = clause + 1, 0
            numbered.append(Paragraph(block.content, role, f"{clause}.", block.section))
        elif isinstance(block, Paragraph) and role is Role.POINT:
            numbered.append(Paragraph(block.content, role, f"{_letter(point)})", block.section))
            point += 1
        elif isinstance(block, Paragraph) and role is Role.PLUS and under_number:
            numbered.append(replace(block, role=Role.DASH))
        else:
            numbered.append(block)
        under_number = role in {Role.CLAUSE, Role.POINT} or (under_number and role is Role.PLUS)
    return tuple(numbered)
