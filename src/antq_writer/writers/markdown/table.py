"""Tables as pipe tables: one header row, a span as empty places, a new line in a cell as `<br>`."""

from __future__ import annotations

from antq_writer.document import Align, Cell, Table
from antq_writer.writers import layout
from antq_writer.writers.markdown.inline import Inline

_RULES = {Align.LEFT: "---", Align.CENTRE: ":---:", Align.RIGHT: "---:", Align.JUSTIFY: "---"}


def table_markdown(table: Table, inline: Inline) -> str:
    """The table; further header rows follow as ordinary rows, and one without header gets an empty row."""
    rows = layout.grid((*table.header, *table.rows), len(table.widths))
    columns = max(map(len, rows), default=0)
    first = rows[len(table.header)] if len(rows) > len(table.header) else []
    rules = [_RULES[place.align] if isinstance(place, Cell) else "---" for place in first]
    lines = [[_place(place, inline) for place in row] for row in rows]
    if not table.header:
        lines.insert(0, [])
    lines.insert(1, rules + ["---"] * (columns - len(rules)))
    return "\n".join(f"| {' | '.join(line + [''] * (columns - len(line)))} |" for line in lines)


def _place(place: Cell | layout.Covered, inline: Inline) -> str:
    if isinstance(place, layout.Covered):
        return ""
    return "<br>".join(inline.paragraph(p, line="<br>", start=False) for p in place.paragraphs)
