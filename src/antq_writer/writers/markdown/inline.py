"""Inline nodes as Markdown: runs of one weight joined, notes numbered as they are met."""

from __future__ import annotations

from itertools import groupby

from antq_writer.document import Break, Inlines, Note, Paragraph, Role
from antq_writer.records import dataclass
from antq_writer.writers import layout
from antq_writer.writers.markdown.escape import emphasised, escaped


@dataclass(frozen=True, slots=True)
class _Run:
    """Neighbouring words of one weight, or a finished piece (a note mark, a new line) with an empty mark."""

    text: str
    mark: str = ""
    finished: bool = False


class Inline:
    """Prints inline nodes and keeps the notes that it meets; one use."""

    def __init__(self) -> None:
        self.notes: list[Note] = []

    def markdown(
        self,
        content: Inlines,
        *,
        line: str = "\\\n",
        bold: bool = False,
        italic: bool = False,
        start: bool = True,
    ) -> str:
        """The nodes of a paragraph.

        `line` stands for a new line inside it; `bold` and `italic` are for all of it; `start` is False where
        no list can begin: after a mark, in a heading or a table cell.
        """
        runs = self._runs(content, line, bold=bold, italic=italic)
        shown = ""
        for at, run in enumerate(runs):
            if run.finished:
                shown += run.text
            elif run.mark:
                shown += emphasised(run.text, run.mark, shown[-1:], _first(runs[at + 1 : at + 2]))
            else:
                begins = start and (not shown or shown.endswith(line))
                shown += escaped(run.text, at_start=begins, after_note=shown.endswith("]"))
        return shown

    def _runs(self, content: Inlines, line: str, *, bold: bool, italic: bool) -> list[_Run]:
        runs = []
        for node in content:
            if isinstance(node, Break):
                runs.append(_Run(line, finished=True))
            elif isinstance(node, Note):
                self.notes.append(node)
                runs.append(_Run(f"[^{len(self.notes)}]", finished=True))
            else:
                mark = "**" * (node.bold or bold) + "*" * (node.italic or italic)
                runs.append(_Run(node.text, mark))
        return [
            _Run("".join(run.text for run in same), mark, finished)
            for (mark, finished), same in groupby(runs, key=lambda run: (run.mark, run.finished))
        ]

    def paragraph(self, paragraph: Paragraph, *, line: str = "\\\n", start: bool = True) -> str:
        """Mark and text of a paragraph as they stand; the mark cannot begin a list."""
        mark = layout.mark(paragraph)
        if not mark:
            italic = paragraph.role is Role.BASIS
            return self.markdown(paragraph.content, line=line, italic=italic, start=start)
        text = self.markdown(paragraph.content, line=line, start=False)
        sign = escaped(mark, at_start=start)
        return f"{sign} {text}" if text else sign


def _first(following: list[_Run]) -> str:
    """The character that follows: the first of the next run, or its mark; empty at the end."""
    for run in following:
        first = run.text[:1]
        return "*" if run.mark and not first.isspace() else first
    return ""
