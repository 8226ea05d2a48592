"""Tables as HTML, with header cells that say what they head."""

from __future__ import annotations

from antq_writer.document import Align, Cell, Row, Table
from antq_writer.writers.html.inline import Inline

_ALIGNED = {Align.LEFT: "", Align.CENTRE: "mid", Align.RIGHT: "end", Align.JUSTIFY: "even"}


def table_html(table: Table, inline: Inline) -> str:
    """A table in a frame of its own, which scrolls on a narrow screen."""
    caption = f"<caption>{inline.html(table.caption)}</caption>\n" if table.caption else ""
    head = "".join(_row(row, inline, header=True) for row in table.header)
    body = "".join(_row(row, inline, header=False) for row in table.rows)
    return (
        f'<div class="table"><table>\n{caption}{_columns(table.widths)}\n'
        + (f"<thead>\n{head}</thead>\n" if head else "")
        + f"<tbody>\n{body}</tbody>\n</table></div>\n"
    )


def _columns(widths: tuple[int, ...]) -> str:
    """Widths in hundredths of a percent, in whole numbers, so that every machine prints the same."""
    total = sum(widths) or 1
    shares = [10_000 * width // total for width in widths]
    cols = "".join(f'<col style="width:{share // 100}.{share % 100:02}%">' for share in shares)
    return f"<colgroup>{cols}</colgroup>"


def _row(row: Row, inline: Inline, *, header: bool) -> str:
    cells = "".join(_cell(cell, inline, header=header) for cell in row.cells)
    return f"<tr>{cells}</tr>\n"


def _cell(cell: Cell, inline: Inline, *, header: bool) -> str:
    given = f' scope="{"colgroup" if cell.columns > 1 else "col"}"' if header else ""
    if cell.columns > 1:
        given += f' colspan="{cell.columns}"'
    if cell.rows > 1:
        given += f' rowspan="{cell.rows}"'
    if _ALIGNED[cell.align]:
        given += f' class="{_ALIGNED[cell.align]}"'
    text = "".join(f"<p>{inline.paragraph(paragraph)}</p>" for paragraph in cell.paragraphs)
    name = "th" if header else "td"
    return f"<{name}{given}>{text}</{name}>"
