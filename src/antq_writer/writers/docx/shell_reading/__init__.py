"""What is worked out of a Word shell: its fixed parts, the sources of those filled in, its places and styles.

It is done once for a shell, with lxml; of the shipped one it is kept for the next start (`shell.py`).
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Mapping

from lxml import etree

from antq_writer.errors import TemplateError
from antq_writer.positions import Position
from antq_writer.template_reasons import reason
from antq_writer.template_set import TemplateLimits

from ..appendices import AppendixWriter
from ..body import BodyWriter
from ..faults import MISSING_PLACE, MISSING_STYLES, NOT_ALONE, NOT_WORD
from ..front_matter import BODY, LINES, RULES, STAMPS, Places
from ..namespaces import W, w
from ..notes import NoteWriter
from ..shell import OWN_NAMES, Shell
from ..styles import NOTE_MARK, SEPARATOR, Styles
from ..tags import check_closed, has_tags
from .check import check_shell
from .parts import Parts, complete
from .patching import patch
from .places import above, line_place, paragraphs_by_tag, text_of
from .sections import sections
from .strict_xml import parse
from .styles import styles_of
from .unpacking import unpacked

_END_OF_NOTES = "</w:footnotes>"


def read_shell(
    content: bytes, name: str, limits: TemplateLimits, shipped: Mapping[str, str]
) -> tuple[Shell, dict[str, str]]:
    """The shell of these bytes without its templates, and the sources of these by the names of their parts.

    `shipped` are the sources that docxtpl has made already, if it is the shipped shell.  TemplateError when the
    shell cannot be used.
    """
    check_shell(content, name, limits)
    try:
        parts = complete(unpacked(content))
        styles = styles_of(parts.styles)
        roots = {part: parse(parts.content(part)) for part in parts.templated}
        return _read(name, parts, styles, roots, shipped or patch(content, roots))
    except (zipfile.BadZipFile, etree.XMLSyntaxError, LookupError, ValueError) as wrong:
        told = reason(str(wrong))
        raise TemplateError([NOT_WORD.at(Position(name), name=name, why=told.vi, why_en=told.en)]) from wrong


def _read(
    name: str, parts: Parts, styles: Styles, roots: Mapping[str, etree._Element], patched: Mapping[str, str]
) -> tuple[Shell, dict[str, str]]:
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
    for part, root in roots.items():
        for paragraph in root.iter(w("p")):
            check_closed(name, part, text_of(paragraph))
        _alone(name, part, root)
    sources = {part: _source(part, source, parts) for part, source in patched.items()}
    shell = Shell(
        name=name,
        parts=parts.parts,
        templates={},
        document=parts.document,
        footnotes=parts.footnotes,
        properties=parts.properties,
        footnotes_have_tags=has_tags(patched.get(parts.footnotes, "")),
        first_note=parts.first_note,
        sections=made,
        places=_places(tagged, styles, made.width),
        note_mark=styles.ident(NOTE_MARK),
        body=BodyWriter(styles),
        notes=NoteWriter(styles),
        appendices=AppendixWriter(styles, made),
    )
    return shell, {part: source for part, source in sources.items() if has_tags(source)}


def _source(part: str, source: str, parts: Parts) -> str:
    """The source with a name for the last section, or for the footnotes."""
    if part == parts.document:
        at = source.rindex("<w:sectPr")
        end = source.rindex("</w:body>")
        return f"{source[:at]}{{{{ {OWN_NAMES[0]} }}}}{source[end:]}"
    if part == parts.footnotes:
        at = source.rindex(_END_OF_NOTES)
        return f"{source[:at]}{{{{ {OWN_NAMES[1]} }}}}{_END_OF_NOTES}"
    return source


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
