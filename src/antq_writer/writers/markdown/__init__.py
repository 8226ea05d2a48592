r"""The Document as Markdown: CommonMark with footnotes `[^1]` and pipe tables.

Chapters are headings, `-` and `+` items are lists; a numbered clause is a paragraph `1\. …`, so that no
renderer counts anew.  Words of the data are escaped and can never become markup.
"""

from antq_writer.writers.markdown.page import write

__all__ = ["write"]
