"""The words of one paragraph of a .docx as printed, and the traces of work in it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from antq_writer.papers import Mark, TraceKind

from .names import HOLDERS, PLAIN, local, value, w
from .styles import Styles

LINE_BREAK = "\v"
"""Stands for a line break inside a paragraph until it is known what the lines are."""

_INSIDE = HOLDERS | {"ruby", "rubyBase"}
_MOVED = {"ins": TraceKind.INSERTED, "moveTo": TraceKind.INSERTED}
_GONE = {"del": TraceKind.DELETED, "moveFrom": TraceKind.DELETED}
_CHARACTERS = {"noBreakHyphen": "-", "tab": " ", "ptab": " ", "cr": LINE_BREAK}


@dataclass
class Words:
    """What a paragraph holds."""

    text: str = ""
    """As printed: inserted words in, deleted and hidden ones out."""
    marks: list[Mark] = field(default_factory=list)
    """Footnote marks, by the id of the note (`e:` before that of an endnote)."""
    traces: list[tuple[TraceKind, str, int]] = field(default_factory=list)
    """Kind, words and offset."""
    boxes: list[etree._Element] = field(default_factory=list)
    """Text boxes anchored in it."""


class WordReader:
    """Reads paragraphs of one file."""

    def __init__(self, styles: Styles, comments: dict[str, str]) -> None:
        self._styles = styles
        self._comments = comments

    def read(self, paragraph: etree._Element, style: str | None) -> Words:
        """The words of a paragraph."""
        words = Words()
        self._fields: list[bool] = []
        self._children(paragraph, style, words, None)
        words.text = unicodedata.normalize("NFC", words.text)
        words.traces = list(_merged(words.traces))
        return words

    def _children(
        self, element: etree._Element, style: str | None, words: Words, kind: TraceKind | None
    ) -> None:
        for child in element:
            name = local(child)
            if name == "r":
                self._run(child, style, words, kind)
            elif name in _INSIDE:
                self._children(child, style, words, kind)
            elif name in _MOVED:
                self._children(child, style, words, _MOVED[name])
            elif name in _GONE:
                self._children(child, style, words, _GONE[name])
            elif name in ("oMath", "oMathPara"):
                words.text += "".join(t.text or "" for t in child.iter() if local(t) == "t")
            elif name == "AlternateContent":
                self._alternative(child, style, words, kind)

    def _alternative(
        self, element: etree._Element, style: str | None, words: Words, kind: TraceKind | None
    ) -> None:
        """One of two ways to show the same thing: the first."""
        for choice in list(element)[:1]:
            words.boxes.extend(choice.iter(w("txbxContent")))
            self._children(choice, style, words, kind)

    def _run(self, run: etree._Element, style: str | None, words: Words, kind: TraceKind | None) -> None:
        hidden = self._styles.run_switch(run, style, "vanish")
        capitals = self._styles.run_switch(run, style, "caps")
        start = len(words.text)
        said = ""
        for child in run:
            name = local(child)
            if name == "fldChar":
                self._field(value(child, "fldCharType"))
            elif any(self._fields):  # the instruction of a field, not its result
                continue
            elif name in ("t", "delText"):
                said += child.text or ""
            elif name in _CHARACTERS:
                said += _CHARACTERS[name]
            elif name == "br":
                said += LINE_BREAK if value(child, "type") in (None, "textWrapping") else ""
            elif name in ("footnoteReference", "endnoteReference"):
                ident = value(child, "id") or ""
                number = ident if name == "footnoteReference" else f"e:{ident}"
                words.marks.append(Mark(start + len(said), number))
            elif name == "commentReference":
                comment = self._comments.get(value(child, "id") or "", "")
                words.traces.append((TraceKind.COMMENT, comment, start + len(said)))
            elif name == "AlternateContent":
                words.boxes.extend(box for choice in list(child)[:1] for box in choice.iter(w("txbxContent")))
            elif name in ("pict", "drawing", "object"):
                words.boxes.extend(child.iter(w("txbxContent")))
        said = said.translate(PLAIN)
        if capitals:
            said = said.upper()
        if kind is not None and said.strip():
            words.traces.append((kind, said.strip(), start))
        if kind is TraceKind.DELETED:
            return
        if hidden:
            if said.strip():
                words.traces.append((TraceKind.HIDDEN, said.strip(), start))
            return
        if said.strip() and _is_highlighted(run):
            words.traces.append((TraceKind.HIGHLIGHT, said.strip(), start))
        words.text += said

    def _field(self, kind: str | None) -> None:
        if kind == "begin":
            self._fields.append(True)
        elif kind == "separate" and self._fields:
            self._fields[-1] = False
        elif kind == "end" and self._fields:
            self._fields.pop()


def _is_highlighted(run: etree._Element) -> bool:
    mark = value(run.find(f"{w('rPr')}/{w('highlight')}"))
    shade = value(run.find(f"{w('rPr')}/{w('shd')}"), "fill")
    return mark not in (None, "none", "white") or (shade or "").upper() == "FFFF00"


def _merged(traces: list[tuple[TraceKind, str, int]]) -> Iterator[tuple[TraceKind, str, int]]:
    """Neighbouring runs of one kind as one trace."""
    last: tuple[TraceKind, str, int] | None = None
    for kind, text, offset in traces:
        if (
            last
            and last[0] is kind
            and kind is not TraceKind.COMMENT
            and offset <= last[2] + len(last[1]) + 1
        ):
            last = (kind, f"{last[1]} {text}", last[2])
            continue
        if last:
            yield last
        last = (kind, text, offset)
    if last:
        yield last
