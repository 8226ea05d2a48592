"""The template set made ready: every template, outline and statement compiled once, kept by content.

What is made of the shipped set, with nothing laid over it, is also kept for the next start (`precompiled`).
"""

from __future__ import annotations

import pickle
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar, Token
from functools import cached_property
from hashlib import blake2b
from typing import TypeVar

import jinja2
import markupsafe
import yaml
from jinja2 import Template

from antq_writer.diagnostics import Fault, Message, Severity
from antq_writer.errors import TemplateError
from antq_writer.patterns import regex
from antq_writer.positions import Position
from antq_writer.precompiled import Precompiled, precompiled
from antq_writer.prose.environment import compile_template, make_environment, ready
from antq_writer.prose.outline import Outline, load_outline, outline_file, outline_names
from antq_writer.prose.sandbox import Sandbox
from antq_writer.prose.statements import FOLDER, Group, Statement, bank_of, load_bank, plain_bank
from antq_writer.registry import Registry, load_registry, plain_registry, registry_of
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
_CITES = regex(r"\b(\w+)\s*\|\s*vien_dan\b")
SECTION_FOLDER = "bao_cao/muc"
APPENDIX_FOLDER = "bao_cao/phu_luc"
T = TypeVar("T")


class Library:
    """One template set, ready to write; shared by threads, and never changed by a call but to fill its caches."""

    def __init__(self, templates: TemplateSet, kept: Precompiled | None = None) -> None:
        self.templates = templates
        self._kept = kept
        self.environment: Sandbox = make_environment(templates.limits)
        self.bank: dict[str, Group] = bank_of(self._once("bank", lambda: plain_bank(load_bank(templates))))
        self.statements: dict[str, Statement] = {s.id: s for g in self.bank.values() for s in g.statements}
        self.registry: Registry = registry_of(
            self._once("registry", lambda: plain_registry(load_registry(templates)))
        )
        files = templates.names()
        self._outline_names: list[str] = outline_names(files)
        self._names = frozenset(files)
        self._outlines: dict[str, Outline] = {}
        self._compiled: dict[str, Template] = {}

    def outline_names(self) -> list[str]:
        """Names of the outlines of the set."""
        return self._outline_names

    def outline(self, name: str) -> Outline:
        """The outline of that name."""
        found = self._outlines.get(name)
        if found is None:
            plain = self._once(f"outline {name}", lambda: pickle.dumps(load_outline(self.templates, name)))
            found = self._outlines.setdefault(name, pickle.loads(plain))
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
        digest = blake2b(source.encode(), digest_size=16).hexdigest()
        made = self._once(f"{key}\0{digest}", lambda: compile_template(self.environment, source, name or key))
        return self._compiled.setdefault(key, ready(self.environment, made))

    def _once(self, name: str, make: Callable[[], T]) -> T:
        """What is kept from an earlier start, else made now."""
        if self._kept is None:
            return make()
        found: T | None = self._kept.get(name)
        if found is None:
            found = make()
            self._kept.put(name, found)
        return found


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
    whose, at_hand = _held.get()
    if at_hand is not None and whose == templates:
        return at_hand
    look, settled = templates.look()
    with _lock:
        stamp = _seen.get(look) if settled else None
        if stamp is None:
            stamp = _seen[look] = templates.stamp()
        key = (stamp, templates.limits)
        found = _kept.get(key)
        if found is None:
            kept = precompiled("prose", stamp, jinja2, markupsafe, yaml) if templates.is_shipped else None
            found = _kept[key] = Library(templates, kept)
            if kept is not None and kept.is_new and templates.stamp() != stamp:
                kept.forget()
        _kept.move_to_end(key)
        for cache in (_kept, _seen):
            while len(cache) > _MOST:
                cache.popitem(last=False)
        return found
