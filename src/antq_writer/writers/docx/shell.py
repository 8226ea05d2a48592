"""The Word shell, prepared once: what of it never changes, and what each paper fills in."""

from __future__ import annotations

import hashlib
import re
import zipfile
from collections.abc import Mapping
from functools import lru_cache

import jinja2
import markupsafe
from jinja2 import Template
from lxml import etree

from antq_writer.errors import TemplateError
from antq_writer.positions import Position
from antq_writer.precompiled import Precompiled, precompiled
from antq_writer.records import dataclass
from antq_writer.template_reasons import reason
from antq_writer.template_set import TemplateLimits

from . import package
from .appendices import AppendixWriter
from .body import BodyWriter
from .faults import MISSING_PLACE, MISSING_STYLES, NOT_ALONE, NOT_WORD
from .front_matter import BODY, CONTEXT_NAMES, LINES, RULES, STAMPS, Places
from .namespaces import W, w
from .notes import NoteWriter
from .patched import patch, shipped_sources
from .places import above, line_place, paragraphs_by_tag, text_of
from .sections import Sections, sections
from .shell_check import check_shell
from .shell_parts import Parts, complete
from .strict_xml import parse
from .styles import NOTE_MARK, SEPARATOR, Styles
from .tags import check_closed, compile_part, has_tags, ready

OWN_NAMES = ("antq_trang_cuoi", "antq_chu_thich")
"""Put in when a shell is prepared: the last section, and the footnotes."""
_END_OF_NOTES = "</w:footnotes>"


@dataclass(frozen=True, slots=True)
class Shell:
    """A prepared shell; holds nothing of any paper and is shared between threads."""

    name: str
    parts: tuple[package.Part, ...]
    """All parts in the order of the file, those that never change ready to be copied."""
    templates: Mapping[str, Template]
    """The parts that a paper fills in, by name."""
    document: str
    footnotes: str
    properties: str
    """Names of the parts for document, footnotes and properties."""
    footnotes_have_tags: bool
    """Whether the shell has notes of its own that hold tags."""
    first_note: int
    """Id of a paper's first footnote."""
    sections: Sections
    places: Places
    note_mark: str
    body: BodyWriter
    notes: NoteWriter
    appendices: AppendixWriter


@lru_cache(maxsize=8)
def prepared(content: bytes, name: str, limits: TemplateLimits) -> Shell:
    """The shell of these bytes, ready to be filled in; TemplateError when it cannot be."""
    check_shell(content, name, limits)
    try:
        parts = complete(package.read(content))
        styles = Styles(parts.styles)
        roots = {part: parse(parts.content(part)) for part in parts.templated}
        return _prepared(content, name, parts, styles, roots)
    except (zipfile.BadZipFile, etree.XMLSyntaxError, LookupError, ValueError) as wrong:
        told = reason(str(wrong))
        raise TemplateError([NOT_WORD.at(Position(name), name=name, why=told.vi, why_en=told.en)]) from wrong


def _prepared(
    content: bytes, name: str, parts: Parts, styles: Styles, roots: dict[str, etree._Element]
) -> Shell:
    if missing := styles.missing():
        shown = ", ".join(f"“{one}”" for one in missing)
        raise TemplateError([MISSING_STYLES.at(Position(name), name=name, styles=shown)])
    document = roots[parts.document]
    # A tracked change of the page holds a section of its own.
    etree.strip_elements(document, w("sectPrChange"), with_tail=False)
    tagged = paragraphs_by_tag(document)
    for tag in BODY:
        if (count := len(tagged.get(tag, ()))) != 1:
            shown = f"{{{{p {tag} }}}}"
            raise TemplateError([MISSING_PLACE.at(Position(name), name=name, tag=shown, count=count)])
    last = document.find("w:body/w:sectPr", W)
    if last is None:
        raise ValueError("no w:sectPr in it")
    made = sections(last)
    templates = {}
    tagged_notes = False
    for part, root in roots.items():
        for paragraph in root.iter(w("p")):
            check_closed(name, part, text_of(paragraph))
        _alone(name, part, root)
    shipped = shipped_sources(content)
    kept = _kept(shipped) if shipped else None
    for part, raw in (shipped or patch(content, roots)).items():
        source = raw
        if part == parts.document:
            at = source.rindex("<w:sectPr")
            end = source.rindex("</w:body>")
            source = f"{source[:at]}{{{{ {OWN_NAMES[0]} }}}}{source[end:]}"
        elif part == parts.footnotes:
            tagged_notes = has_tags(source)
            at = source.rindex(_END_OF_NOTES)
            source = f"{source[:at]}{{{{ {OWN_NAMES[1]} }}}}{_END_OF_NOTES}"
        if has_tags(source):
            templates[part] = _template(name, part, source, kept)
    return Shell(
        name=name,
        parts=parts.parts,
        templates=templates,
        document=parts.document,
        footnotes=parts.footnotes,
        properties=parts.properties,
        footnotes_have_tags=tagged_notes,
        first_note=parts.first_note,
        sections=made,
        places=_places(tagged, styles, made.width),
        note_mark=styles.ident(NOTE_MARK),
        body=BodyWriter(styles),
        notes=NoteWriter(styles),
        appendices=AppendixWriter(styles, made),
    )


def _kept(sources: Mapping[str, str]) -> Precompiled:
    """What is kept of the shipped shell for the next start."""
    return precompiled("shell", hashlib.blake2b(repr(sources).encode()).hexdigest(), jinja2, markupsafe)


def _template(name: str, part: str, source: str, kept: Precompiled | None) -> Template:
    code = kept.get(part) if kept else None
    if code is None:
        code = compile_part(name, part, source, (*CONTEXT_NAMES, *OWN_NAMES))
        if kept:
            kept.put(part, code)
    return ready(code)


def _alone(name: str, part: str, root: etree._Element) -> None:
    """TemplateError when a name that stands for paragraphs is used inside one."""
    text = "".join(text.text or "" for text in root.iter(w("t")))
    tagged = paragraphs_by_tag(root)
    for tag in (*BODY, *LINES, *RULES, *STAMPS):
        if tag in text and len(re.findall(rf"\{{\{{[^{{}}]*\b{tag}\b", text)) > len(tagged.get(tag, ())):
            shown = f"{{{{p {tag} }}}}"
            raise TemplateError([NOT_ALONE.at(Position(name), name=name, part=part, tag=shown)])


def _places(tagged: Mapping[str, list[etree._Element]], styles: Styles, page: int) -> Places:
    """The places of the writer's own paragraphs, those that the shell has."""
    found = {tag: tagged[tag][-1] for tag in (*LINES, *RULES, *STAMPS) if tag in tagged}
    places = {tag: line_place(paragraph, styles, page) for tag, paragraph in found.items()}
    return Places(
        lines={tag: places[tag] for tag in LINES if tag in found},
        rules={
            tag: (places[tag].style, line_place(above(found[tag]), styles, page))
            for tag in RULES
            if tag in found
        },
        stamps={tag: (places[tag].style, places[tag].font) for tag in STAMPS if tag in found},
        separator=styles.ident(SEPARATOR),
    )
