"""The zip container: parts read without inflating them, and written the same way on every machine.

Deflate differs from one build of zlib to the next.  So a part that does not change keeps the bytes that the
shell has deflated already, and one that changes is stored as it is.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Iterable

from antq_writer.records import dataclass

CONTENT_TYPES = "[Content_Types].xml"
_LOCAL = struct.Struct("<4s5H3L2H")
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

    def inflated(self) -> bytes:
        """The content; `zipfile.BadZipFile` when it is not what the container's directory says."""
        content = self.data
        if self.method:
            try:
                content = zlib.decompressobj(-15).decompress(self.data, self.size + 1)
            except zlib.error as wrong:
                raise zipfile.BadZipFile(f"{self.name}: {wrong}") from wrong
        if len(content) != self.size or zlib.crc32(content) != self.crc:
            raise zipfile.BadZipFile(f"{self.name}: wrong size or checksum")
        return content


def stored(name: str, content: bytes) -> Part:
    """A part that is written as it is."""
    return Part(name, 0, zlib.crc32(content), len(content), content)


def read(package: bytes) -> tuple[Part, ...]:
    """The parts of a package, the list of content types first; `zipfile.BadZipFile` when it is none."""
    try:
        with zipfile.ZipFile(io.BytesIO(package)) as archive:
            parts = [_part(archive, info, package) for info in archive.infolist() if not info.is_dir()]
    except (struct.error, ValueError, OSError, EOFError, RuntimeError, OverflowError) as wrong:
        raise zipfile.BadZipFile(str(wrong)) from wrong
    return tuple(sorted(parts, key=lambda part: part.name != CONTENT_TYPES))


def _part(archive: zipfile.ZipFile, info: zipfile.ZipInfo, package: bytes) -> Part:
    if info.flag_bits & 1 or info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise zipfile.BadZipFile(f"{info.filename}: encrypted or of an unknown method")
    with archive.open(info):  # compares the names of both headers
        pass
    names = struct.unpack_from("<2H", package, info.header_offset + 26)
    start = info.header_offset + _LOCAL.size + sum(names)
    data = package[start : start + info.compress_size]
    return Part(info.filename, info.compress_type, info.CRC, info.file_size, data)


def write(parts: Iterable[Part]) -> bytes:
    """The container: no extra fields, no comments, no data descriptors, dates all 1980-01-01."""
    chunks: list[bytes] = []
    directory: list[bytes] = []
    at = 0
    for part in parts:
        name = part.name.encode()
        flags = 0 if part.name.isascii() else _UTF8
        common = (flags, part.method, _TIME, _DATE, part.crc, len(part.data), part.size, len(name), 0)
        chunks += (_LOCAL.pack(b"PK\3\4", _VERSION, *common), name, part.data)
        directory.append(_CENTRAL.pack(b"PK\1\2", _VERSION, _VERSION, *common, 0, 0, 0, 0, at) + name)
        at += _LOCAL.size + len(name) + len(part.data)
    central = b"".join(directory)
    end = _END.pack(b"PK\5\6", 0, 0, len(directory), len(directory), len(central), at, 0)
    return b"".join((*chunks, central, end))
