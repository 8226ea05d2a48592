"""A Document as a .docx: the shell filled in, the body, its notes and appendices put in."""

from __future__ import annotations

import re
from xml.parsers import expat

from jinja2 import TemplateError as JinjaError
from markupsafe import Markup

from antq_writer.document import Document
from antq_writer.errors import OutputError, TemplateError
from antq_writer.patterns import regex
from antq_writer.positions import Position
from antq_writer.template_reasons import reason
from antq_writer.template_set import TemplateSet

from . import package
from .faults import BAD_CHARACTER, RENDER_FAILED
from .front_matter import front_matter
from .properties import core
from .runs import Runs
from .shell import Shell, prepared

SHIPPED = TemplateSet()
SHELL = "bao_cao/khung.docx"
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_ILLEGAL = regex("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_EMPTY_CELLS = ("<w:tc></w:tc>", "</w:tcPr></w:tc>", "<w:tcPr/></w:tc>", "</w:tbl></w:tc>")
"""Ends of cells that a condition of a shell has emptied; Word takes a cell without a paragraph for damage."""


def write(document: Document, templates: TemplateSet = SHIPPED, shell: str = SHELL) -> bytes:
    """The paper as the bytes of a .docx: the same bytes for the same Document and shell, everywhere.

    Safe in threads; a shell is prepared once for its content.  TemplateError when the shell cannot be used,
    OutputError when a text holds a character that no Word file can hold.
    """
    return _filled(document, prepared(templates.read(shell), shell, templates.limits))


def _filled(document: Document, shell: Shell) -> bytes:
    runs = Runs(shell.note_mark, shell.first_note)
    values: dict[str, object] = dict(front_matter(document, runs, shell.places))
    values["than_van_ban"] = Markup(shell.body.body(document.body, runs, shell.sections.width))
    after, last = shell.appendices.after_body(
        document.appendices, runs, lambda blocks, width: shell.body.appendix(blocks, runs, width)
    )
    values["phu_luc"], values["antq_trang_cuoi"] = Markup(after), Markup(last)
    values["antq_chu_thich"] = Markup(shell.notes.notes(runs.notes, shell.first_note))
    changed = {shell.properties: core(document.properties)}
    for name, template in shell.templates.items():
        if name != shell.footnotes or runs.notes or shell.footnotes_have_tags:
            try:
                changed[name] = _DECLARATION + _whole_cells(template.render(values))
            except (JinjaError, ValueError, TypeError, LookupError) as wrong:
                raise _failed(shell, name, wrong) from wrong
    written = {name: package.stored(name, _checked(xml, name, shell)) for name, xml in changed.items()}
    return package.write(written.get(part.name, part) for part in shell.parts)


def _whole_cells(xml: str) -> str:
    for end in _EMPTY_CELLS:
        if end in xml:
            xml = xml.replace(end, end.removesuffix("</w:tc>") + "<w:p/></w:tc>")
    return xml


def _checked(xml: str, name: str, shell: Shell) -> bytes:
    """The bytes of a part that is surely well-formed: read back whole by a parser that forgives nothing."""
    try:
        content = xml.encode()
        expat.ParserCreate().Parse(content, True)
    except (UnicodeEncodeError, expat.ExpatError) as wrong:
        bad = _ILLEGAL.search(xml)
        if bad is None:
            raise _failed(shell, name, wrong) from wrong
        before = re.sub(r"<[^>]*>", "", xml[max(0, bad.start() - 200) : bad.start()])
        character = f"U+{ord(bad.group()):04X}"
        raise OutputError([BAD_CHARACTER.at(Position(), character=character, near=before[-40:])]) from wrong
    return content


def _failed(shell: Shell, part: str, wrong: Exception) -> TemplateError:
    why = reason(str(wrong))
    found = RENDER_FAILED.at(Position(shell.name), name=shell.name, part=part, why=why.vi, why_en=why.en)
    return TemplateError([found])
