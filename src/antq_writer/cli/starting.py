"""What `init` writes: the pieces of the template set and the schema, put together by `cycle`."""

from __future__ import annotations

import os
from pathlib import Path

from pydantic import BaseModel

from antq_writer import api
from antq_writer.cycle.roll_over import rolled_over, without_item_at
from antq_writer.cycle.starting import Offered, Part, starting_file
from antq_writer.errors import ReportError
from antq_writer.prose.library import Library, library
from antq_writer.schema import Report
from antq_writer.schema.paper import Head, Period, Signer, Unit
from antq_writer.schema.sections import SECTIONS
from antq_writer.template_set import TemplateSet

FOLDER = "bao_cao/khoi_dau"
MODELINE = "# yaml-language-server: $schema=./antq-writer.schema.json\n"
GROUPS: dict[str, type[BaseModel]] = {"ky": Period, "don_vi": Unit, "the_thuc": Head, "nguoi_ky": Signer}
"""The groups at the top of the file."""


def first_file(templates: TemplateSet, outline: str, year: int) -> str:
    """The starting file of an outline."""
    ready = library(templates)
    head = f"{FOLDER}/dau_{outline}.yaml"
    text = templates.text(head if templates.has(head) else f"{FOLDER}/dau.yaml")
    for word, value in (("__DE_CUONG__", outline), ("__NAM__", year), ("__NAM_SAU__", year + 1)):
        text = text.replace(word, str(value))
    top = [Part("", Report, ""), *(Part(name, model, "") for name, model in GROUPS.items())]
    named = ["mo_dau", *ready.outline(outline).slots, "ket_thuc"]
    sections = [_part(name, ready) for name in named if name in SECTIONS]
    more = [_part(name, ready) for name in SECTIONS if name not in named]
    return MODELINE + starting_file(text, top, sections, more, templates.text(f"{FOLDER}/cuoi.yaml"))


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


def _part(name: str, ready: Library) -> Part:
    file = f"{FOLDER}/muc/{name}.yaml"
    written = ready.templates.text(file) if ready.templates.has(file) else None
    group = ready.bank.get(name)
    offered = tuple(Offered(s.id, s.use, (*s.slots, *s.optional)) for s in group.statements) if group else ()
    return Part(name, SECTIONS[name], SECTIONS[name].label(), written, offered)
