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
    """Words of the data, kept to the last space."""
    return Markup('<t p="{}">{}</t>').format(path, Markup(_verbatim(text)))


def figure(
    text: str, value: Value, path: str = "", formula: str = "", inputs: Iterable[str] = ()
) -> Markup:
    """A figure: of the data (with its path) or computed (with formula and inputs)."""
    if formula:
        return Markup('<f v="{}" x="{}" in="{}">{}</f>').format(
            encode(value), formula, " ".join(inputs), text
        )
    return Markup('<f v="{}" p="{}">{}</f>').format(encode(value), path, text)


def citation(symbol: str, path: str, form: str = "") -> Markup:
    """A citation to be given its text when the order of mentions is known."""
    return Markup('<c s="{}" p="{}" k="{}"/>').format(symbol, path, form)


def gap(path: str) -> Markup:
    """A missing value of a draft."""
    return Markup('<gap p="{}"/>').format(path)


def _verbatim(text: str) -> str:
    """Escaped text in which no line end is changed by an XML parser."""
    return str(escape(text)).replace("\r", "&#13;")


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
