"""Paragraphs and headings of the body."""

from __future__ import annotations

from antq_writer.document import Heading, Paragraph, Role
from antq_writer.writers.layout import mark

from .runs import Runs
from .styles import HEADING_STYLES, ROLE_STYLES, Styles

KEEP = "<w:keepNext/>"


class ParagraphWriter:
    """Prints paragraphs with the styles of one shell."""

    def __init__(self, styles: Styles) -> None:
        self._roles = {role: styled(styles.ident(name)) for role, name in ROLE_STYLES.items()}
        self._headings = [styled(styles.ident(name)) for name in HEADING_STYLES]

    def paragraph(self, paragraph: Paragraph, runs: Runs, keep: bool = False) -> str:
        """A paragraph with its mark (`-`, `+`, `1.`, `a)`) in front; `keep` holds it with the next one."""
        sign = mark(paragraph)
        text = runs.of(paragraph.content, f"{sign} " if sign else "")
        return f"{self._roles[paragraph.role]}{KEEP if keep else ''}</w:pPr>{text}</w:p>"

    def heading(self, heading: Heading, runs: Runs, below_parts: bool) -> str:
        """A heading in the style of its level (II.6đ).

        A part has its number on a line of its own above the title, both in one paragraph, so that Word's
        navigation pane shows them together.  `below_parts`: the paper has parts, so the outline of all other
        headings goes down by one level.
        """
        level = min(max(heading.level, 0), len(self._headings) - 1)
        between = "\n" if level == 0 else " "
        before = heading.number + between if heading.number and heading.content else heading.number
        outline = f'<w:outlineLvl w:val="{level}"/>' if below_parts and level else ""
        return f"{self._headings[level]}{outline}</w:pPr>{runs.of(heading.content, before)}</w:p>"

    def role(self, role: Role) -> str:
        """The beginning of a paragraph of this role, up to the inside of its properties."""
        return self._roles[role]


def styled(ident: str) -> str:
    """The beginning of a paragraph in a style, up to the inside of its properties."""
    return f'<w:p><w:pPr><w:pStyle w:val="{ident}"/>'
