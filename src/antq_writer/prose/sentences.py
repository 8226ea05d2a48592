"""Prints the sentences of a section: statements of the bank with their slots, and the clerk's own words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from markupsafe import Markup, escape

from antq_writer.document import Text
from antq_writer.errors import TemplateError
from antq_writer.patterns import regex
from antq_writer.positions import show_path
from antq_writer.prose import markup
from antq_writer.prose.environment import BROKEN, FORBIDDEN, run
from antq_writer.prose.filters import chu_thich
from antq_writer.prose.library import Library
from antq_writer.prose.markup import marked
from antq_writer.prose.slot_shapes import UnfitSlotError
from antq_writer.prose.views import Blank, Missing, View, Words
from antq_writer.registry import Registry, kind_of

UNFIT = frozenset({BROKEN.code, FORBIDDEN.code})
"""How a template fails that meets a list or a group where it needs a text."""
_ENDS = (".", ";", ":", "!", "?", "…", ",")
TAGS = frozenset({"y", "p", "dash", "plus", "point", "clause", "centre"})
"""Blocks that a sentence can be."""
_CITED = regex(r"\[\[([^\[\]]+)\]\]")


class Sentences:
    """Prints sentences for one report."""

    def __init__(self, library: Library, registry: Registry, context: Mapping[str, Any]) -> None:
        self._library = library
        self._registry = registry
        self._context = context

    def blocks(self, sentences: Iterable[View], tag: str = "y") -> Markup:
        """Each sentence as a block of its own, its smaller points (`gach`) under it."""
        if tag not in TAGS:
            raise ValueError(f"no block is called {tag!r}")
        return marked("".join([self._block(s, tag) for s in sentences]))

    def inline(self, sentences: Iterable[View]) -> Markup:
        """The sentences in one row, to stand inside a paragraph."""
        return marked(" ".join([self._one(s) for s in sentences]))

    def items(self, items: tuple[View, ...]) -> Markup:
        """Each counted thing as a block of its own."""
        if not items:
            return Markup("")
        return marked(run(self._library.items_template(), "so_lieu", {**self._context, "cac_so": items}))

    def statement(self, id_: str) -> Markup:
        """A statement that needs no slots, asked for by a template or an outline."""
        return self._from_bank(id_, None)

    def _block(self, sentence: View, tag: str) -> str:
        shown = f"<{tag}>{self._one(sentence)}</{tag}>"
        if not sentence.gives("gach"):
            return shown
        under = "dash" if tag in {"clause", "point"} else "plus"
        return shown + "".join([f"<{under}>{self._one(s)}</{under}>" for s in sentence.gach])

    def _one(self, sentence: View) -> Markup:
        if sentence.gives("cung_doan"):
            shown = self.inline(sentence.cung_doan)
        elif sentence.gives("cau"):
            shown = self._from_bank(str.__str__(sentence.cau), sentence)
        else:
            shown = self._own(sentence.chu)
        return shown + chu_thich(sentence.ghi_chu) if sentence.gives("ghi_chu") else shown

    def _from_bank(self, id_: str, sentence: View | None) -> Markup:
        """A statement with its slots filled; only a draft leaves one open."""
        statement = self._library.known_statement(id_)
        if statement.plain:
            return markup.ready((Text(statement.text, origin=id_),))
        given = sentence.extra() if sentence is not None else {}
        path = (id_,) if sentence is None else sentence.path()
        values = {**self._context, **given}
        for name in statement.slots:
            if name not in given:
                values[name] = Blank((*path, name))
        for name in statement.optional:
            if name not in given:
                values[name] = Missing((*path, name))
        template = self._library.statement(statement)
        try:
            text = run(template, id_, values)
        except TemplateError as error:
            for slot, value in given.items():
                if isinstance(value, tuple | dict) and error.diagnostics[0].code in UNFIT:
                    raise UnfitSlotError(id_, slot, value, (*path, slot)) from error
            raise
        return marked(f'<s id="{id_}">{text}</s>')

    def _own(self, text: Words | Blank) -> Markup:
        """The clerk's words as typed; `[[09-CT/TW]]` cites a known document; a full stop where none is."""
        if isinstance(text, Blank):
            return escape(text) + "."
        path = show_path(text.path)
        pieces = _CITED.split(text)
        if len(pieces) == 1:
            shown = escape(text)
        else:
            shown = Markup("")
            for index, piece in enumerate(pieces):
                if index % 2 and (self._registry.knows(piece) or kind_of(piece)):
                    shown += markup.citation(piece, path)
                else:
                    shown += markup.words(f"[[{piece}]]" if index % 2 else piece, path)
        return shown if text.rstrip("”)\"' ").endswith(_ENDS) or text.endswith(_ENDS) else shown + "."
