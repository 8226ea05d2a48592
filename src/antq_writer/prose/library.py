"""The template set made ready: every template, outline and statement compiled once, kept by content."""

from __future__ import annotations

import re
import threading
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar, Token
from functools import cached_property

from jinja2 import Template

from antq_writer.diagnostics import Fault, Message, Severity
from antq_writer.errors import TemplateError
from antq_writer.positions import Position
from antq_writer.prose.environment import compile_template, make_environment
from antq_writer.prose.outline import Outline, load_outline, outline_file, outline_names
from antq_writer.prose.sandbox import Sandbox
from antq_writer.prose.statements import FOLDER, Group, Statement, load_bank
from antq_writer.registry import Registry, load_registry
from antq_writer.template_reasons import kind
from antq_writer.template_set import Look, TemplateLimits, TemplateSet

UNKNOWN_ID = Fault(
    "MB022",
    "Bộ mẫu thiếu câu mẫu",
    Severity.ERROR,
    Message("bộ mẫu không có câu mẫu mã “{found}”", "the template set has no statement “{found}”"),
    Message("xem các mã bằng “antq-writer statements”", "see the ids with “antq-writer statements”"),
)
_ITEMS = "{% for so in cac_so %}<y>{{ so|khoan|hoa }}.</y>{% endfor %}"
_CITES = re.compile(r"\b(\w+)\s*\|\s*vien_dan\b")
SECTION_FOLDER = "bao_cao/muc"
APPENDIX_FOLDER = "bao_cao/phu_luc"


class Library:
    """One template set, ready to write; shared by threads, and never changed by a call but to fill its caches."""

    def __init__(self, templates: TemplateSet) -> None:
        self.templates = templates
        self.environment: Sandbox = make_environment(templates.limits)
        self.bank: dict[str, Group] = load_bank(templates)
        self.statements: dict[str, Statement] = {s.id: s for g in self.bank.values() for s in g.statements}
        self.registry: Registry = load_registry(templates)
        self._outline_names: list[str] = outline_names(templates)
        self._names = frozenset(templates.names())
        self._outlines: dict[str, Outline] = {}
        self._compiled: dict[str, Template] = {}

    def outline_names(self) -> list[str]:
        """Names of the outlines of the set."""
        return self._outline_names

    def outline(self, name: str) -> Outline:
        """The outline of that name."""
        found = self._outlines.get(name)
        if found is None:
            found = self._outlines.setdefault(name, load_outline(self.templates, name))
        return found

    def known_statement(self, id_: str) -> Statement:
        """The statement of that id, which a template, an outline or the program asks for."""
        found = self.statements.get(id_)
        if found is None:
            raise TemplateError(
                [
                    UNKNOWN_ID.at(
                        Position(FOLDER), found=id_[:80] if isinstance(id_, str) else kind(type(id_).__name__)
                    )
                ]
            )
        return found

    @cached_property
    def citing(self) -> dict[str, frozenset[str]]:
        """By id of a statement the slots that it prints as citations."""
        return {name: frozenset(_CITES.findall(one.text)) for name, one in self.statements.items()}

    def section(self, name: str) -> Template | None:
        """The template of a section; None for one that is sentences alone."""
        return self._file(f"{SECTION_FOLDER}/{name}.html")

    def appendix(self, name: str) -> Template | None:
        """The template of an appendix; None where there is none of that name."""
        return self._file(f"{APPENDIX_FOLDER}/{name}.html")

    def _file(self, file: str) -> Template | None:
        found = self._compiled.get(file)
        if found is None and file in self._names:
            found = self._keep(file, self.templates.text(file))
        return found

    def items_template(self) -> Template:
        """The template of a section's other figures (`so_lieu`)."""
        return self._compiled.get(_ITEMS) or self._keep(_ITEMS, _ITEMS, "so_lieu")

    def statement(self, statement: Statement) -> Template:
        """The template of a statement."""
        return self._compiled.get(statement.id) or self._keep(statement.id, statement.text)

    def heading(self, text: str, outline: Outline) -> Template:
        """The template of a heading or a line of a title."""
        key = f"{outline_file(outline.name)}\0{text}"
        return self._compiled.get(key) or self._keep(key, text, outline_file(outline.name))

    def _keep(self, key: str, source: str, name: str = "") -> Template:
        return self._compiled.setdefault(key, compile_template(self.environment, source, name or key))


_MOST = 64
_kept: OrderedDict[tuple[str, TemplateLimits], Library] = OrderedDict()
_seen: OrderedDict[Look, str] = OrderedDict()
_lock = threading.Lock()


_held: ContextVar[tuple[TemplateSet | None, Library | None]] = ContextVar("held", default=(None, None))


def hold(templates: TemplateSet) -> Token[tuple[TemplateSet | None, Library | None]]:
    """From now on this thread (or task) does not look at the files of the set again."""
    return _held.set((templates, library(templates)))


@contextmanager
def held(templates: TemplateSet) -> Iterator[None]:
    """Inside, the files of the set are not looked at again: one report is made from one state of them."""
    token = hold(templates)
    try:
        yield
    finally:
        _held.reset(token)


def library(templates: TemplateSet) -> Library:
    """The library of a template set; made anew when a file of the set has changed."""
    kept, ready = _held.get()
    if ready is not None and kept == templates:
        return ready
    look, settled = templates.look()
    with _lock:
        stamp = _seen.get(look) if settled else None
        if stamp is None:
            stamp = _seen[look] = templates.stamp()
        key = (stamp, templates.limits)
        found = _kept.get(key)
        if found is None:
            found = _kept[key] = Library(templates)
        _kept.move_to_end(key)
        for cache in (_kept, _seen):
            while len(cache) > _MOST:
                cache.popitem(last=False)
        return found
