"""Appendices (III.1): each begins a page and a section with its own page numbers."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from antq_writer.document import Appendix, Block, Inlines

from .paragraphs import styled
from .runs import Runs
from .sections import Sections
from .styles import APPENDIX_NUMBER, APPENDIX_TITLE, ENCLOSED_WITH, SEPARATOR, Styles


class AppendixWriter:
    """Prints appendices with the styles and sections of one shell."""

    def __init__(self, styles: Styles, sections: Sections) -> None:
        self._sections = sections
        self._number, self._title, self._enclosed, self._end = (
            styled(styles.ident(name)) for name in (APPENDIX_NUMBER, APPENDIX_TITLE, ENCLOSED_WITH, SEPARATOR)
        )

    def after_body(
        self,
        appendices: Sequence[Appendix],
        runs: Runs,
        blocks: Callable[[tuple[Block, ...], int], str],
    ) -> tuple[str, str]:
        """What follows the signature, and the properties of the last section.

        `blocks` prints blocks in a width (twips).  The line after the signature, one point high, ends the
        section of the body; so does one after each appendix but the last.
        """
        section = self._sections.body
        made = []
        for appendix in appendices:
            made.append(f"{self._end}{section}</w:pPr></w:p>")
            section = self._sections.landscape if appendix.landscape else self._sections.portrait
            width = self._sections.landscape_width if appendix.landscape else self._sections.width
            made.append(self._line(self._number, runs.of((), appendix.number)))
            made.append(self._inlines(self._title, appendix.title, runs))
            made.append(self._inlines(self._enclosed, appendix.enclosed_with, runs))
            made.append(blocks(appendix.blocks, width))
        made.append(f"{self._end}</w:pPr></w:p>")
        return "".join(made), section

    def _inlines(self, begin: str, content: Inlines, runs: Runs) -> str:
        return self._line(begin, runs.of(content)) if content else ""

    def _line(self, begin: str, text: str) -> str:
        return f"{begin}</w:pPr>{text}</w:p>"
