"""The small markup between Jinja and the Document: what filters print, and what templates write.

Templates write blocks: `<p>` a paragraph, `<y>` an idea of the section (dash, clause or paragraph, as the outline
says), `<dash>` and `<plus>` items, `<point>` a lettered item, `<table>` with `<head>`, `<row>`, `<cell>`; and inline
`<b>`, `<i>`, `<note>`.  Filters print marked elements that carry value and key path: `<t>` words of the data,
`<f>` figures, `<c>` citations, `<gap>`.  Data is always escaped, so it can become neither.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from markupsafe import Markup, escape

Value = int | Decimal | date | tuple[int, int] | None


def words(text: str, path: str) -> Markup:
    """Words of the data, kept to the last space and line end."""
    return Markup(f'<t p="{_attribute(path)}">{_verbatim(text)}</t>')  # noqa: S704 - escaped here


def figure(
    text: str, value: Value, path: str = "", formula: str = "", inputs: Iterable[str] = ()
) -> Markup:
    """A figure: of the data (with its path) or computed (with formula and inputs)."""
    head = f'<f v="{encode(value)}"'
    if formula:
        head += f' x="{_attribute(formula)}" in="{_attribute(" ".join(inputs))}"'
    else:
        head += f' p="{_attribute(path)}"'
    return Markup(f"{head}>{_verbatim(text)}</f>")  # noqa: S704 - escaped here


def citation(symbol: str, path: str, form: str = "") -> Markup:
    """A citation to be given its text when the order of mentions is known."""
    return Markup(f'<c s="{_attribute(symbol)}" p="{_attribute(path)}" k="{form}"/>')  # noqa: S704 - escaped here


def gap(path: str) -> Markup:
    """A missing value of a draft."""
    return Markup(f'<gap p="{_attribute(path)}"/>')  # noqa: S704 - escaped here


def _attribute(text: str) -> str:
    return text if text.isalnum() else str(escape(text))


def _verbatim(text: str) -> str:
    """Escaped text in which no line end is changed by an XML parser."""
    shown = str(escape(str.__str__(text)))
    return shown.replace("\r", "&#13;") if "\r" in shown else shown


def encode(value: Value) -> str:
    """A value as an attribute: its kind, a colon, its exact form."""
    if value is None:
        return ""
    if isinstance(value, int):
        return f"i:{value}"
    if isinstance(value, Decimal):
        return f"d:{value}"
    if isinstance(value, date):
        return f"t:{value.isoformat()}"
    return f"r:{value[0]}/{value[1]}"


def decode(text: str) -> Value:
    """The value that `encode` wrote."""
    kind, _, rest = text.partition(":")
    if kind == "i":
        return int(rest)
    if kind == "d":
        return Decimal(rest)
    if kind == "t":
        return date.fromisoformat(rest)
    if kind == "r":
        part, _, whole = rest.partition("/")
        return int(part), int(whole)
    return None
