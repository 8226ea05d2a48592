"""The zip container, written the same way on every machine (`shell_reading/unpacking.py` reads one).

Deflate differs from one build of zlib to the next.  So a part that does not change keeps the bytes that the
shell has deflated already, and one that changes is stored as it is.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable

from antq_writer.records import dataclass

CONTENT_TYPES = "[Content_Types].xml"
LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_END = struct.Struct("<4s4H2LH")
_VERSION, _UTF8 = 20, 0x800
_TIME, _DATE = 0, 0x21
"""1 January 1980, the first moment that a zip file can name."""


@dataclass(frozen=True, slots=True)
class Part:
    """One file of the package, its bytes as they stand in the container."""

    name: str
    method: int
    """0 stored, 8 deflated."""
    crc: int
    size: int
    """Bytes when inflated."""
    data: bytes


def stored(name: str, content: bytes) -> Part:
    """A part that is written as it is."""
    return Part(name, 0, zlib.crc32(content), len(content), content)


def write(parts: Iterable[Part]) -> bytes:
    """The container: no extra fields, no comments, no data descriptors, dates all 1980-01-01."""
    chunks: list[bytes] = []
    directory: list[bytes] = []
    at = 0
    for part in parts:
        name = part.name.encode()
        flags = 0 if part.name.isascii() else _UTF8
        common = (flags, part.method, _TIME, _DATE, part.crc, len(part.data), part.size, len(name), 0)
        chunks += (LOCAL.pack(b"PK\3\4", _VERSION, *common), name, part.data)
        directory.append(_CENTRAL.pack(b"PK\1\2", _VERSION, _VERSION, *common, 0, 0, 0, 0, at) + name)
        at += LOCAL.size + len(name) + len(part.data)
    central = b"".join(directory)
    end = _END.pack(b"PK\5\6", 0, 0, len(directory), len(directory), len(central), at, 0)
    return b"".join((*chunks, central, end))
