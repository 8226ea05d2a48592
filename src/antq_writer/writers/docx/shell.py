"""The Word shell, prepared once: what of it never changes, and what each paper fills in."""

from __future__ import annotations

import hashlib
import json
import pickle
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

import jinja2
import markupsafe
from jinja2 import Template

from antq_writer.precompiled import Precompiled, precompiled
from antq_writer.records import dataclass
from antq_writer.template_set import TemplateLimits

from . import package
from .appendices import AppendixWriter
from .body import BodyWriter
from .front_matter import CONTEXT_NAMES, Places
from .notes import NoteWriter
from .sections import Sections
from .tags import compile_part, ready

SHIPPED = Path(__file__).with_name("shipped_shell.json")
OWN_NAMES = ("antq_trang_cuoi", "antq_chu_thich")
"""Put in when a shell is prepared: the last section, and the footnotes."""


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
    shipped = shipped_sources(content)
    kept = _kept(shipped) if shipped and limits == TemplateLimits() else None
    found = kept.get(f"{name} read") if kept else None
    if found is None:
        from .shell_reading import read_shell  # noqa: PLC0415 - lxml, which the shipped shell can do without

        read = read_shell(content, name, limits, shipped)
        if kept:
            kept.put(f"{name} read", pickle.dumps(read))
    else:
        read = pickle.loads(found)
    shell, sources = read
    templates = {part: _template(name, part, source, kept) for part, source in sources.items()}
    return replace(shell, templates=templates)


def shipped_sources(shell: bytes) -> dict[str, str]:
    """By name of a part its source for Jinja, as docxtpl makes it; none for any but the shipped shell.

    They stand in `shipped_shell.json` under the digest of the shell, so they cannot go stale; any other shell, and a
    shipped one that somebody has edited, goes through docxtpl.
    """
    known = json.loads(SHIPPED.read_text(encoding="utf-8")) if SHIPPED.is_file() else {}
    return dict(known["parts"]) if known.get("shell") == hashlib.sha256(shell).hexdigest() else {}


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
