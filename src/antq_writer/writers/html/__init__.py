"""The Document as one self-contained page that looks like the paper, on a screen, a phone and a printer.

No script, nothing from outside (a content security policy says so to the browser too), every word escaped.
Figures, citations and gaps carry the key path that they come from, so that a portal can lead from a figure to
its line: `data-path`; a computed one has `data-formula` and `data-inputs`.
"""

from antq_writer.writers.html.page import write

__all__ = ["write"]
