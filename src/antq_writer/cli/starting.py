"""What `init` writes: the pieces of the template set and the schema, put together by `cycle`."""

from __future__ import annotations

import os
from pathlib import Path

from antq_writer import api
from antq_writer.cycle.roll_over import rolled_over, without_item_at
from antq_writer.cycle.starting import Offered, Part, starting_file
from antq_writer.errors import ReportError
from antq_writer.prose.library import Library, library
from antq_writer.schema import Report
from antq_writer.schema.model import Model
from antq_writer.schema.paper import Head, Period, Signer, Unit
from antq_writer.schema.sections import SECTIONS
from antq_writer.template_set import TemplateSet

REPORTS = "bao_cao"
PIECES = "khoi_dau"
"""The folder of the starting pieces of each kind of document."""
MODELINE = "# yaml-language-server: $schema=./antq-writer.schema.json\n"
GROUPS: dict[str, type[Model]] = {"ky": Period, "don_vi": Unit, "the_thuc": Head, "nguoi_ky": Signer}
"""The groups at the top of the file."""


def first_file(templates: TemplateSet, outline: str, year: int) -> str:
    """The starting file of an outline."""
    ready = library(templates)
    kind = _kind(outline)
    named = ["mo_dau", *ready.outline(outline).slots, "ket_thuc"]
    more = [name for name in SECTIONS if name not in named and name in _sections_of(kind, ready)]
    text = starting_file(
        _head(kind, outline, templates),
        [Part("", Report, ""), *(Part(name, model, "") for name, model in GROUPS.items())],
        templates.text(f"{REPORTS}/{PIECES}/cach_viet.yaml"),
        [_part(name, kind, ready) for name in named if name in SECTIONS],
        [_part(name, kind, ready) for name in more],
    )
    for word, value in (("__DE_CUONG__", outline), ("__NAM__", year), ("__NAM_SAU__", year + 1)):
        text = text.replace(word, str(value))
    return MODELINE + text


def _kind(outline: str) -> str:
    """The folder of an outline: `huong_dan/tong_ket` has its own, a plain name is that of a report."""
    return outline.rpartition("/")[0] or REPORTS


def _sections_of(kind: str, ready: Library) -> set[str]:
    """The sections that fit a kind of document: not those that only the outlines of other kinds name."""
    ours, others = set[str](), set[str]()
    for name in ready.outline_names():
        (ours if _kind(name) == kind else others).update(ready.outline(name).slots)
    return set(SECTIONS) - (others - ours) if kind == REPORTS else ours


def _head(kind: str, outline: str, templates: TemplateSet) -> str:
    """The beginning of the file: the outline's own, else that of its kind."""
    own = f"{kind}/{PIECES}/dau_{outline.rpartition('/')[2]}.yaml"
    return templates.text(own if templates.has(own) else f"{kind}/{PIECES}/dau.yaml")


def next_file(data: bytes, name: str, target: Path) -> str:
    """The next year's file from last year's; ReportError when that one is wrong."""
    report = api.loads(data, name=name)
    made = _renderable(rolled_over(data.decode("utf-8-sig"), report, _seen_from(target.parent, name)))
    return made if "yaml-language-server" in made else MODELINE + made


def _renderable(text: str) -> str:
    """The text without the items that cannot be printed before they have their figures again."""
    while True:
        try:
            api.compose_document(api.loads(text))
        except ReportError as error:
            line = error.diagnostics[0].position.line
            shorter = without_item_at(text, line)
            if shorter is None or shorter == text:
                return text
            text = shorter
        else:
            return text


def _seen_from(folder: Path, name: str) -> str:
    """The path of last year's file as the new file names it: beside itself where it can."""
    try:
        return Path(os.path.relpath(name, folder)).as_posix()
    except ValueError:  # another drive
        return Path(name).resolve().as_posix()


def _part(name: str, kind: str, ready: Library) -> Part:
    file = f"{kind}/{PIECES}/muc/{name}.yaml"
    written = ready.templates.text(file) if ready.templates.has(file) else None
    group = ready.bank.get(name) if kind == REPORTS else None
    offered = tuple(Offered(s.id, s.use, (*s.slots, *s.optional)) for s in group.statements) if group else ()
    return Part(name, SECTIONS[name], SECTIONS[name].label(), written, offered)
