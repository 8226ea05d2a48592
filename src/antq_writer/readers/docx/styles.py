"""What the styles of a .docx say of paragraphs and words: numbering, alignment, capitals, hidden words."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from .names import is_on, value, w


class Styles:
    """The styles of one file, by id."""

    def __init__(self, root: etree._Element | None) -> None:
        self._styles = {} if root is None else {value(s, "styleId"): s for s in root.iter(w("style"))}
        self._default = next(
            (
                ident
                for ident, style in self._styles.items()
                if value(style, "type") == "paragraph" and value(style, "default") in ("1", "true")
            ),
            None,
        )

    def paragraph(self, paragraph: etree._Element) -> str | None:
        """Id of a paragraph's style."""
        return value(paragraph.find(f"{w('pPr')}/{w('pStyle')}")) or self._default

    def name(self, ident: str | None) -> str:
        """A style's name in lower case; empty when there is none."""
        style = self._styles.get(ident)
        return (value(style.find(w("name"))) or "").lower() if style is not None else ""

    def find(self, ident: str | None, path: str) -> etree._Element | None:
        """The element that a style or one it is based on has at a path."""
        for style in self._chain(ident):
            found = style.find(path)
            if found is not None:
                return found
        return None

    def run_switch(self, run: etree._Element, paragraph_style: str | None, name: str) -> bool:
        """Whether a switch of the words of a run is on: of its own, of its style, of the paragraph's."""
        own = run.find(f"{w('rPr')}/{w(name)}")
        if own is not None:
            return is_on(own)
        path = f"{w('rPr')}/{w(name)}"
        character = value(run.find(f"{w('rPr')}/{w('rStyle')}"))
        return is_on(self.find(character, path)) or is_on(self.find(paragraph_style, path))

    def _chain(self, ident: str | None) -> Iterator[etree._Element]:
        seen = set()
        while ident in self._styles and ident not in seen:
            seen.add(ident)
            style = self._styles[ident]
            yield style
            ident = value(style.find(w("basedOn")))
