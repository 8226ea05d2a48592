"""Tables of the body: ruled cells, spans, header rows that every page repeats."""

from __future__ import annotations

from antq_writer.document import Align, Cell, Role, Table
from antq_writer.writers.layout import Covered, grid, mark

from .paragraphs import KEEP, styled
from .runs import Runs
from .styles import CAPTION, HEADER_CELL, ROLE_STYLES, TABLE, Styles


class TableWriter:
    """Prints tables with the styles of one shell."""

    def __init__(self, styles: Styles) -> None:
        self._table = styles.ident(TABLE)
        self._header = styled(styles.ident(HEADER_CELL))
        self._cell = styled(styles.ident(ROLE_STYLES[Role.CELL]))
        self._caption = styled(styles.ident(CAPTION))

    def table(self, table: Table, runs: Runs, room: int, keep_rows: int = 0) -> str:
        """A table as wide as the text (`room`, twips).

        `keep_rows` of its last rows stay on one page with what follows.
        """
        rows, columns = (*table.header, *table.rows), len(table.widths)
        lines = grid(rows, columns)
        if any(len(line) > columns for line in lines):
            columns = max(map(len, lines))
            lines = grid(rows, columns)
        if not columns or not lines:
            return ""
        widths = _shares(table.widths, columns, room)
        made = [
            f'<w:tbl><w:tblPr><w:tblStyle w:val="{self._table}"/><w:tblW w:w="{room}" w:type="dxa"/>'
            '<w:jc w:val="center"/><w:tblLayout w:type="fixed"/>'
            '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0"'
            ' w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid>',
            *(f'<w:gridCol w:w="{width}"/>' for width in widths),
            "</w:tblGrid>",
        ]
        if table.caption:
            made.insert(0, f"{self._caption}</w:pPr>{runs.of(table.caption)}</w:p>")
        for at, line in enumerate(lines):
            header = at < len(table.header)
            keep = header or at >= len(lines) - keep_rows
            made.append(f"<w:tr><w:trPr><w:cantSplit/>{'<w:tblHeader/>' if header else ''}</w:trPr>")
            made.append(self._row(line, widths, runs, header, keep))
            made.append("</w:tr>")
        made.append("</w:tbl>")
        return "".join(made)

    def _row(
        self, line: list[Cell | Covered], widths: list[int], runs: Runs, header: bool, keep: bool
    ) -> str:
        made = []
        at = 0
        while at < len(line):
            place = line[at]
            cell = place.by if isinstance(place, Covered) else place
            span = max(1, min(cell.columns, len(line) - at))
            merged = ""
            if isinstance(place, Covered):
                merged = "<w:vMerge/>"
            elif cell.rows > 1:
                merged = '<w:vMerge w:val="restart"/>'
            wide = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
            made.append(
                f'<w:tc><w:tcPr><w:tcW w:w="{sum(widths[at : at + span])}" w:type="dxa"/>{wide}{merged}'
                '<w:vAlign w:val="center"/></w:tcPr>'
            )
            made.append(self._cell_text(Cell() if isinstance(place, Covered) else cell, runs, header, keep))
            made.append("</w:tc>")
            at += span
        return "".join(made)

    def _cell_text(self, cell: Cell, runs: Runs, header: bool, keep: bool) -> str:
        begin = self._header if header else self._cell
        properties = KEEP if keep else ""
        if cell.align is not Align.LEFT:
            properties += f'<w:jc w:val="{cell.align.value}"/>'
        made = []
        for paragraph in cell.paragraphs or Cell().paragraphs:
            sign = mark(paragraph)
            text = runs.of(paragraph.content, f"{sign} " if sign and paragraph.content else sign)
            made.append(f"{begin}{properties}</w:pPr>{text}</w:p>")
        return "".join(made)


def _shares(widths: tuple[int, ...], columns: int, room: int) -> list[int]:
    """Widths of the columns in twips: their sum is `room`; a column without a share gets the mean one."""
    known = [max(1, width) for width in widths]
    known += [max(1, sum(known) // len(known)) if known else 1] * (columns - len(known))
    total, past, made = sum(known), 0, []
    for at in range(columns):
        upto = sum(known[: at + 1]) * room // total
        made.append(upto - past)
        past = upto
    return made
