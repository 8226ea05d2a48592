"""From the bytes of a text file to its characters: UTF-8, or the UTF-16 that old Notepad calls “Unicode”."""

from __future__ import annotations

import codecs

from antq_writer.errors import ReportError
from antq_writer.positions import Position

from . import faults
from .limits import DEFAULT_LIMITS, PaperLimits

ZIP = b"PK\x03\x04"
KINDS = (
    (ZIP, "tệp Word, Excel hoặc tệp nén", "a Word, Excel or zip file"),
    (b"%PDF-", "tệp PDF", "a PDF file"),
    (b"{\\rtf", "tệp RTF", "an RTF file"),
    (b"\x89PNG", "tệp ảnh", "a picture"),
    (b"\xff\xd8\xff", "tệp ảnh", "a picture"),
    (b"GIF8", "tệp ảnh", "a picture"),
)
"""How files that are no text begin, and what to call them."""

OLE = b"\xd0\xcf\x11\xe0"
"""How an old .doc begins, and a .docx with a password."""


def refuse_other_kinds(data: bytes, file: str, limits: PaperLimits, wanted: bytes = b"") -> None:
    """ReportError for a file that is too large, or that is plainly of another kind than text or the one wanted."""
    start = Position(file)
    if len(data) > limits.file_mib << 20:
        raise ReportError([faults.TOO_LARGE.at(start, limit=limits.file_mib)])
    if data.startswith(OLE):
        raise ReportError([faults.OLD_WORD.at(start)])
    for magic, kind, kind_en in KINDS:
        if magic != wanted and data.startswith(magic):
            raise ReportError([faults.UNKNOWN_KIND.at(start, kind=kind, kind_en=kind_en)])


def decode(data: bytes, file: str, limits: PaperLimits = DEFAULT_LIMITS) -> str:
    """The text without its byte order mark; ReportError when it is neither UTF-8 nor UTF-16."""
    refuse_other_kinds(data, file, limits)
    codec = _codec(data)
    try:
        return data.decode(codec).removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode(codec, "ignore")
        line = before.count("\n") + 1
        column = len(before) - (before.rfind("\n") + 1) + 1
        raise ReportError(
            [faults.NOT_UTF8.at(Position(file, line, column), byte=f"0x{data[error.start]:02X}")]
        ) from error


def _codec(data: bytes) -> str:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    head = data[:200]
    if len(head) >= 4 and len(head) % 2 == 0 and b"\0" in head:
        for codec, zeros in (("utf-16-le", head[1::2]), ("utf-16-be", head[::2])):
            if zeros.count(0) * 2 >= len(zeros):
                return codec
    return "utf-8"
