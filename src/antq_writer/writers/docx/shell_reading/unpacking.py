"""The parts of a zip container, read without inflating them."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib

from ..package import CONTENT_TYPES, LOCAL, Part


def inflated(part: Part) -> bytes:
    """The content of a part; `zipfile.BadZipFile` when it is not what the container's directory says."""
    content = part.data
    if part.method:
        try:
            content = zlib.decompressobj(-15).decompress(part.data, part.size + 1)
        except zlib.error as wrong:
            raise zipfile.BadZipFile(f"{part.name}: {wrong}") from wrong
    if len(content) != part.size or zlib.crc32(content) != part.crc:
        raise zipfile.BadZipFile(f"{part.name}: wrong size or checksum")
    return content


def unpacked(package: bytes) -> tuple[Part, ...]:
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
    start = info.header_offset + LOCAL.size + sum(names)
    data = package[start : start + info.compress_size]
    return Part(info.filename, info.compress_type, info.CRC, info.file_size, data)
