"""From the bytes of a data file to its text: UTF-8, or the UTF-16 that old Notepad calls “Unicode”."""

from __future__ import annotations

import codecs
from collections.abc import Iterator

from antq_writer.datafile import faults
from antq_writer.datafile.lines import last_place
from antq_writer.datafile.wording import Both
from antq_writer.diagnostics import Diagnostic
from antq_writer.positions import Position

_OTHER_KINDS = (
    (b"PK\x03\x04", Both("tệp Word, Excel hoặc tệp nén", "a Word, Excel or zip file")),
    (b"\xd0\xcf\x11\xe0", Both("tệp Word hoặc Excel đời cũ", "an old Word or Excel file")),
    (b"%PDF-", Both("tệp PDF", "a PDF file")),
    (b"{\\rtf", Both("tệp RTF của Word", "an RTF file of Word")),
    (b"\x89PNG", Both("tệp ảnh", "a picture")),
    (b"\xff\xd8\xff", Both("tệp ảnh", "a picture")),
)
"""How files that are no text begin, and what to call them."""


def decode(data: bytes, file: str) -> tuple[str | None, list[Diagnostic]]:
    """The text without its byte order mark, or None, and what there is to say about the encoding."""
    start = Position(file)
    for magic, kind in _OTHER_KINDS:
        if data.startswith(magic):
            return None, [faults.NOT_A_DATA_FILE.at(start, kind=kind)]
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) and data[:4] != codecs.BOM_UTF32_LE:
        return _decode_as("utf-16", data, file, [faults.SAVED_AS_UTF16.at(start)])
    return _decode_as("utf-8-sig", data, file, [])


def _decode_as(
    codec: str, data: bytes, file: str, found: list[Diagnostic]
) -> tuple[str | None, list[Diagnostic]]:
    try:
        text = data.decode(codec)
    except UnicodeDecodeError as error:
        before = data[: error.start].decode(codec, "ignore")
        line, column = last_place(before)
        bad = f"0x{data[error.start]:02X}"
        return None, [faults.NOT_UTF8.at(Position(file, line, column), byte=bad)]
    unmarked = next(_zeros_of_utf16(text), None)
    if unmarked is not None:
        line, column = last_place(text[:unmarked])
        return None, [faults.NOT_UTF8.at(Position(file, line, column), byte="0x00")]
    return text, found


def _zeros_of_utf16(text: str) -> Iterator[int]:
    """Where the zeros stand when every second character of the beginning is one: UTF-16 without a mark."""
    head = text[:64]
    for first in (0, 1):
        zeros = head[first::2]
        if len(head) >= 4 and zeros and not zeros.strip("\0") and "\0" not in head[1 - first :: 2]:
            yield first
