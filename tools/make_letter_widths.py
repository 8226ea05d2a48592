"""Writes `letter_widths.py`: how wide the letters of Times New Roman are, regular and bold.

    python tools/make_letter_widths.py REGULAR.ttf BOLD.ttf

The fonts are Liberation Serif, whose letters have the widths of Times New Roman.  Reads the tables `cmap`
(format 4) and `hmtx` of a TrueType file.
"""

import struct
import sys
from pathlib import Path

OUT = Path(__file__).resolve().parent.parent / "src/antq_writer/writers/docx/letter_widths.py"
LETTERS = "".join(
    chr(code)
    for first, last in (
        (0x20, 0x7E),
        (0xA0, 0xFF),
        (0x102, 0x103),
        (0x110, 0x111),
        (0x128, 0x129),
        (0x168, 0x169),
        (0x1A0, 0x1A1),
        (0x1AF, 0x1B0),
        (0x1EA0, 0x1EF9),
        (0x2010, 0x2014),
        (0x2018, 0x201E),
        (0x2020, 0x2022),
        (0x2026, 0x2026),
        (0x20AB, 0x20AC),
    )
    for code in range(first, last + 1)
)

HEAD = '''"""Widths of the letters of Times New Roman in thousandths of the font size, by width.

Made by `tools/make_letter_widths.py` from the letters of Liberation Serif, which are as wide; do not edit.
"""
# ruff: noqa: RUF001 - letters that look alike are the point of this table

'''


def widths(font: Path) -> dict[str, int]:
    """The advance width of each letter that the font has, in thousandths of an em."""
    data = font.read_bytes()

    def short(at: int) -> int:
        return int(struct.unpack_from(">H", data, at)[0])

    tables = {
        data[at : at + 4].decode(): struct.unpack_from(">L", data, at + 8)[0]
        for at in range(12, 12 + 16 * short(4), 16)
    }
    units, metrics = short(tables["head"] + 18), short(tables["hhea"] + 34)
    cmap = tables["cmap"]
    sub = next(
        cmap + struct.unpack_from(">L", data, at + 4)[0]
        for at in range(cmap + 4, cmap + 4 + 8 * short(cmap + 2), 8)
        if (short(at), short(at + 2)) == (3, 1)
    )
    count = short(sub + 6) // 2

    def glyph(code: int) -> int:
        for i in range(count):
            end, start = short(sub + 14 + 2 * i), short(sub + 16 + 2 * count + 2 * i)
            if start <= code <= end:
                delta, at = short(sub + 16 + 4 * count + 2 * i), sub + 16 + 6 * count + 2 * i
                if not short(at):
                    return (code + delta) & 0xFFFF
                found = short(at + short(at) + 2 * (code - start))
                return (found + delta) & 0xFFFF if found else 0
        return 0

    glyphs = {letter: glyph(ord(letter)) for letter in LETTERS}
    return {
        letter: round(short(tables["hmtx"] + 4 * min(number, metrics - 1)) * 1000 / units)
        for letter, number in glyphs.items()
        if number
    }


def table(name: str, found: dict[str, int]) -> str:
    """The widths as the source of a Python dict: width → its letters, in lines of at most 110 columns."""
    lines = [f"{name} = {{"]
    for width in sorted(set(found.values())):
        letters = [repr(letter)[1:-1].replace('"', '\\"') for letter in found if found[letter] == width]
        letters = ["\\\\" if one == "\\" else one for one in letters]
        rows, row = [], ""
        for letter in letters:
            if len(row) + len(letter) > 90:
                rows.append(row)
                row = ""
            row += letter
        rows.append(row)
        if len(rows) == 1:
            lines.append(f'    {width}: "{rows[0]}",')
        else:
            lines += [f"    {width}: (", *(f'        "{row}"' for row in rows), "    ),"]
    return "\n".join([*lines, "}", ""])


def main() -> None:
    regular, bold = (widths(Path(name)) for name in sys.argv[1:3])
    OUT.write_text(HEAD + table("REGULAR", regular) + table("BOLD", bold), encoding="utf-8")


if __name__ == "__main__":
    main()
