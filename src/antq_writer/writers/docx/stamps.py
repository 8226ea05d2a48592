"""Framed stamps of the letterhead: độ mật, độ khẩn, chỉ dẫn lưu hành (III.2)."""

from __future__ import annotations

from .paragraphs import styled
from .runs import run
from .styles import Font
from .text_width import text_width

TWIPS_PER_MM = 1440 / 25.4
_HEIGHT = 8
_LENGTHS = {
    "HỎA TỐC": 30,
    "THƯỢNG KHẨN": 40,
    "KHẨN": 20,
    "TUYỆT MẬT": 40,
    "TỐI MẬT": 30,
    "MẬT": 20,
}
"""Length of the frame in millimetres: độ khẩn by III.2b, độ mật by the rules on state secrets."""
_RED, _BLACK = "FF0000", "000000"


def stamp(text: str, style: str, separator: str, font: Font) -> str:
    """A frame around the text in a paragraph `style`: bright red for độ mật and độ khẩn, black for others.

    It ends in a paragraph of the style `separator`, as a table in a table cell must.  Empty for no text.
    """
    if not text:
        return ""
    length = _LENGTHS.get(text.strip())
    colour = _BLACK if length is None else _RED
    wide = (
        round(text_width(text, font.size, font.bold) + 6 * TWIPS_PER_MM)
        if length is None
        else round(length * TWIPS_PER_MM)
    )
    border = f'w:val="single" w:sz="8" w:space="0" w:color="{colour}"'
    borders = "".join(f"<w:{side} {border}/>" for side in ("top", "left", "bottom", "right"))
    return (
        f"{styled(separator)}</w:pPr></w:p>"
        f'<w:tbl><w:tblPr><w:tblW w:w="{wide}" w:type="dxa"/><w:jc w:val="center"/>'
        f'<w:tblBorders>{borders}</w:tblBorders><w:tblLayout w:type="fixed"/>'
        '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>'
        f'<w:tblGrid><w:gridCol w:w="{wide}"/></w:tblGrid>'
        f'<w:tr><w:trPr><w:trHeight w:val="{round(_HEIGHT * TWIPS_PER_MM)}" w:hRule="exact"/></w:trPr>'
        f'<w:tc><w:tcPr><w:tcW w:w="{wide}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>'
        f"{styled(style)}</w:pPr>{run(text)}</w:p></w:tc></w:tr></w:tbl>{styled(separator)}</w:pPr></w:p>"
    )
