"""Inline nodes as runs of WordprocessingML: strings in, strings out."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from antq_writer.document import Break, Gap, Inline, Inlines, Note, Text, plain
from antq_writer.patterns import regex

_SPECIAL = regex(r"[&<>\n\r\t]")
_OPEN = '<w:t xml:space="preserve">'
_BREAK = f"</w:t><w:br/>{_OPEN}"
_TAB = f"</w:t><w:tab/>{_OPEN}"

_LOOKS = {
    (bold, italic, gap): (
        "<w:rPr>"
        + "<w:b/><w:bCs/>" * bold
        + "<w:i/><w:iCs/>" * italic
        + '<w:highlight w:val="yellow"/>' * gap
        + "</w:rPr>"
        if bold or italic or gap
        else ""
    )
    for bold, italic, gap in product((False, True), repeat=3)
}


def inner_text(text: str) -> str:
    """A text for inside `<w:t xml:space="preserve">`: escaped, with real breaks and tabs of Word."""
    if _SPECIAL.search(text) is None:
        return text
    return (
        text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\r\n", "\n")
        .replace("\r", "\n")
        .replace("\n", _BREAK)
        .replace("\t", _TAB)
    )


def run(text: str, looks: str = "") -> str:
    """One run; `looks` is its `<w:rPr>` or nothing."""
    return f"<w:r>{looks}{_OPEN}{inner_text(text)}</w:t></w:r>"


class Runs:
    """Makes runs and gathers the footnotes whose marks it meets; of one use."""

    def __init__(self, note_mark: str, first_note: int) -> None:
        self._mark = (
            f'<w:r><w:rPr><w:rStyle w:val="{note_mark}"/></w:rPr><w:footnoteReference w:id="%d"/></w:r>'
        )
        self._first = first_note
        self.notes: list[Note] = []

    def of(self, content: Inlines, before: str = "") -> str:
        """The runs of some inline nodes, neighbours of one look joined; `before` is a list mark in front."""
        made: list[str] = []
        parts: list[str] = [before] if before else []
        bold = italic = gap = False
        for node in content:
            if isinstance(node, Note):
                made.append(_joined(parts, bold, italic, gap))
                parts = []
                self.notes.append(node)
                made.append(self._mark % (self._first + len(self.notes) - 1))
            elif isinstance(node, Break):
                parts.append("\n")
            elif node.text:
                if node.bold != bold or node.italic != italic or (node.__class__ is Gap) != gap:
                    made.append(_joined(parts, bold, italic, gap))
                    parts = []
                    bold, italic, gap = node.bold, node.italic, node.__class__ is Gap
                parts.append(node.text)
        made.append(_joined(parts, bold, italic, gap))
        return "".join(made)


def _joined(parts: list[str], bold: bool, italic: bool, gap: bool) -> str:
    """Texts of one look as a run, line ends as breaks; nothing where there is no text."""
    if not parts:
        return ""
    text = "".join(parts)
    if _SPECIAL.search(text) is not None:
        text = "".join(map(inner_text, parts))
    return f"<w:r>{_LOOKS[bold, italic, gap]}{_OPEN}{text}</w:t></w:r>"


def without_notes(content: Inlines) -> Inlines:
    """Inline nodes with the text of notes in parentheses, for places where Word allows no footnote."""
    return tuple(_spelt_out(content))


def _spelt_out(content: Inlines) -> Iterator[Inline]:
    for node in content:
        if isinstance(node, Note):
            yield Text(" (" + " ".join(plain(without_notes(p.content)) for p in node.paragraphs) + ")")
        else:
            yield node
