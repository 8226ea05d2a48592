"""How findings show what was found: a text, a character, a word that differs from language to language."""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

LONGEST_SHOWN = 60
"""Characters of a value that a message repeats."""


class Both(NamedTuple):
    """A few words in both languages, for a slot of a fault: `{found:vi}` and `{found:en}`."""

    vi: str
    en: str

    def __format__(self, lang: str) -> str:
        return self.en if lang == "en" else self.vi


VALUES = Both("giá trị", "values")
ITEMS = Both("phần tử danh sách", "list items")
CITATIONS = Both("lời viện dẫn [[…]]", "citations [[…]]")
"""What a file can have too many of."""


def shown(text: str) -> str:
    """A value as a message repeats it: on one line, its middle left out when it is long."""
    line = " ".join(text[: 4 * LONGEST_SHOWN].split())
    line = "".join(c if c.isprintable() else f"<{code_point(c)}>" for c in line[: LONGEST_SHOWN + 1])
    if len(text) > LONGEST_SHOWN and len(line) > LONGEST_SHOWN:
        return line[:LONGEST_SHOWN].rstrip() + "…"
    return line


def code_point(character: str) -> str:
    """`U+200B`, as Unicode writes the number of a character."""
    return f"U+{ord(character):04X}"


def spaces(count: int) -> Both:
    """How far a line is indented: `không thụt vào`, `thụt vào 2 dấu cách`."""
    if count == 0:
        return Both("không thụt vào", "is not indented")
    return Both(f"thụt vào {count} dấu cách", f"is indented by {count} space{'s' * (count > 1)}")


def begun_with(count: int) -> Both:
    """How to indent a line: `viết sát lề trái`, `để 2 dấu cách ở đầu dòng`."""
    if count == 0:
        return Both("viết sát lề trái", "begin it at the left edge")
    return Both(f"để {count} dấu cách ở đầu dòng", f"begin it with {count} space{'s' * (count > 1)}")


def character_name(character: str) -> Both:
    """What a character is called, with its code point: `dấu cách có độ rộng bằng không (U+200B)`."""
    if character == "\t":
        return Both("phím Tab", "tab")
    known = _NAMES.get(character)
    if known is None:
        name = unicodedata.name(character, "").lower()
        known = Both("ký tự", name or "character")
    return Both(f"{known.vi} {code_point(character)}", f"{known.en} {code_point(character)}")


_NAMES = {
    "\x00": Both("ký tự rỗng", "null character"),
    "\x0b": Both("dấu xuống dòng mềm của Word", "soft line break of Word"),
    "\x0c": Both("dấu ngắt trang", "page break"),
    "\x85": Both("dấu xuống dòng kiểu máy lớn", "next-line character"),
    "\xa0": Both("dấu cách không ngắt", "no-break space"),
    "\xad": Both("dấu nối ẩn", "soft hyphen"),
    "\u200b": Both("dấu cách ẩn", "zero-width space"),
    "\u200c": Both("dấu tách chữ ẩn", "zero-width non-joiner"),
    "\u200d": Both("dấu nối chữ ẩn", "zero-width joiner"),
    "\u200e": Both("dấu chiều chữ ẩn", "left-to-right mark"),
    "\u200f": Both("dấu chiều chữ ẩn", "right-to-left mark"),
    "\u2028": Both("dấu ngắt dòng ẩn", "line separator"),
    "\u2029": Both("dấu ngắt đoạn ẩn", "paragraph separator"),
    "\u202e": Both("dấu đảo chiều chữ ẩn", "right-to-left override"),
    "\u2060": Both("dấu nối từ ẩn", "word joiner"),
    "\u3000": Both("dấu cách rộng kiểu chữ Hán", "ideographic space"),
    "\ufeff": Both("dấu đầu tệp (BOM) nằm giữa chữ", "byte order mark inside the text"),
    "\ufffd": Both("dấu thay cho chữ đã mất", "replacement character"),
}
