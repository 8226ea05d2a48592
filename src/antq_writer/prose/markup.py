"""The small markup between Jinja and the Document: what filters print, and what templates write.

Templates write blocks: `<p>` a paragraph, `<y>` an idea of the section (dash, clause or paragraph, as the outline
says), `<dash>` and `<plus>` items, `<point>` a lettered item, `<table>` with `<head>`, `<row>`, `<cell>`; and inline
`<b>`, `<i>`, `<br/>`, `<note>`.  What filters print are nodes of the Document, ready made with value and key path:
in the text of a template stands only their number, between two marks that no template may hold.  So data is never
parsed, and can become neither markup nor code.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import replace
from datetime import date
from decimal import Decimal

from markupsafe import Markup

from antq_writer.document import Break, Citation, Figure, Gap, Inline, Inlines, Text

Value = int | Decimal | date | tuple[int, int] | None

OPEN, CLOSE = "\ue000", "\ue001"
"""The marks around the number of a node; private characters of Unicode."""

_nodes: ContextVar[list[Inlines]] = ContextVar("nodes")
"""The nodes of the report that this thread (or task) is writing; each report has a list of its own."""


@contextmanager
def writing() -> Iterator[None]:
    """A report is written inside; its nodes are forgotten after it."""
    token = _nodes.set([])
    try:
        yield
    finally:
        _nodes.reset(token)


def marked(text: str) -> Markup:
    """A text that is marked already; unlike `Markup(text)` it is not asked first whether it can mark itself."""
    return str.__new__(Markup, text)


def nodes() -> Sequence[Inlines]:
    """The nodes of the report that is written, each at the number that stands for it in the text."""
    return _nodes.get()


def ready(nodes: Inlines) -> Markup:
    """The place in the text for some nodes."""
    known = _nodes.get()
    known.append(nodes)
    return marked(f"{OPEN}{len(known) - 1}{CLOSE}")


def words(text: str, path: str) -> Markup:
    """Words of the data, kept to the last space; a line end is a new line."""
    text = str.__str__(text)
    if "\n" not in text:
        return ready((Text(text, False, False, path),) if text else ())
    nodes: list[Inline] = []
    for line in text.split("\n"):
        nodes += [Break(), Text(line, False, False, path)] if line else [Break()]
    return ready(tuple(nodes[1:]))


def figure(text: str, value: Value, path: str = "", formula: str = "", inputs: Iterable[str] = ()) -> Markup:
    """A figure: of the data (with its path) or computed (with formula and inputs)."""
    if formula:
        return ready((Figure(text, value, "", formula, tuple(inputs)),))
    return ready((Figure(text, value, path),))


def citation(symbol: str, path: str, form: str = "") -> Markup:
    """A citation to be given its text when the order of mentions is known; until then its form stands there."""
    return ready((Citation(form, symbol, path),))


def gap(path: str) -> Markup:
    """A missing value of a draft."""
    return ready((Gap(path),))


def first_letter(text: str, change: Callable[[str], str]) -> str:
    """Marked text with its first letter changed, in whichever node it stands."""
    if text.startswith(OPEN):
        number, _, rest = text[1:].partition(CLOSE)
        first, *others = nodes()[int(number)] or (None,)
        if isinstance(first, Text | Figure) and first.text:
            first = replace(first, text=change(first.text[0]) + first.text[1:])
            return ready((first, *others)) + Markup(rest)  # noqa: S704 - marked before
        return text
    if text.startswith("<"):
        tag, _, rest = text.partition(">")
        return f"{tag}>{first_letter(rest, change)}"
    return change(text[:1]) + text[1:]


def in_capitals(text: str) -> str:
    """Marked text in capitals, nodes and words alike; tags stay."""
    made = []
    for index, piece in enumerate(text.replace(CLOSE, OPEN).split(OPEN)):
        if index % 2:
            found = nodes()[int(piece)]
            made.append(
                str(
                    ready(tuple(replace(n, text=n.text.upper()) if isinstance(n, Text) else n for n in found))
                )
            )
        else:
            made.append("".join(p if p.startswith("<") else p.upper() for p in _tags_apart(piece)))
    return "".join(made)


def _tags_apart(text: str) -> list[str]:
    return text.replace("<", "\0<").replace(">", ">\0").split("\0")
