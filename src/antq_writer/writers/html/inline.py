"""Inline nodes as HTML: words escaped, figures with their data path, notes as links both ways."""

from __future__ import annotations

from antq_writer.document import Break, Citation, Figure, Gap, Inlines, Note, Paragraph, Text
from antq_writer.writers import layout

_ESCAPES = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "\r": "&#13;", "\xa0": "&nbsp;"}
)


def escaped(words: str) -> str:
    """Words that HTML reads back exactly as they are, in text and in a quoted attribute."""
    return words.translate(_ESCAPES)


def attributes(**named: str) -> str:
    """` data-path="…"` for `data_path=…`, in the order given; an empty value leaves its attribute out."""
    return "".join(f' {name.replace("_", "-")}="{escaped(value)}"' for name, value in named.items() if value)


class Inline:
    """Prints inline nodes and keeps the notes that it meets, for the foot of the sheet; one use."""

    def __init__(self) -> None:
        self._met = 0
        self._waiting: list[tuple[int, Note]] = []

    def html(self, content: Inlines) -> str:
        """The nodes of a paragraph, heading or line."""
        return "".join(map(self._node, content))

    def notes(self) -> str:
        """The notes met since this was last asked, as the foot of a sheet; empty when there are none."""
        shown = ""
        while self._waiting:
            number, note = self._waiting.pop(0)
            shown += self._note(number, note)
        return (
            f'<section class="notes" role="doc-endnotes" aria-label="Chú thích">\n{shown}</section>\n'
            if shown
            else ""
        )

    def paragraph(self, paragraph: Paragraph) -> str:
        """Mark and text of a paragraph, without its element."""
        mark = layout.mark(paragraph)
        text = self.html(paragraph.content)
        return f"{escaped(mark)} {text}" if mark and text else escaped(mark) or text

    def _node(self, node: Text | Figure | Citation | Gap | Break | Note) -> str:
        if isinstance(node, Break):
            return "<br>"
        if isinstance(node, Note):
            return self._mark(node)
        shown = escaped(node.text)
        if node.italic:
            shown = f"<i>{shown}</i>"
        if node.bold:
            shown = f"<b>{shown}</b>"
        if isinstance(node, Gap):
            return f"<mark{attributes(data_path=node.path)}>{shown}</mark>"
        given = attributes(data_path=node.path)
        if isinstance(node, Figure):
            given += attributes(data_formula=node.formula, data_inputs=" ".join(node.inputs))
            return f'<span class="figure"{given}>{shown}</span>'
        if isinstance(node, Citation):
            given += attributes(data_symbol=node.symbol)
        return f"<span{given}>{shown}</span>" if given else shown

    def _mark(self, note: Note) -> str:
        self._met += 1
        n = self._met
        self._waiting.append((n, note))
        return (
            f'<sup><a id="cho-chu-thich-{n}" href="#chu-thich-{n}" role="doc-noteref" '
            f'aria-label="Chú thích {n}">{n}</a></sup>'
        )

    def _note(self, n: int, note: Note) -> str:
        back = (
            f'<a href="#cho-chu-thich-{n}" role="doc-backlink" aria-label="Về chỗ có chú thích {n}">{n}</a>'
        )
        texts = [self.paragraph(paragraph) for paragraph in note.paragraphs] or [""]
        paragraphs = "".join(f"<p>{text}</p>" for text in [f"<sup>{back}</sup> {texts[0]}", *texts[1:]])
        return f'<div id="chu-thich-{n}">{paragraphs}</div>\n'
