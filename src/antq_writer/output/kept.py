"""A .docx that a person has saved since we wrote it is kept beside before a new one takes its place.

Our Word files can be told by their shape: every part carries the date 1980-01-01 00:00, `[Content_Types].xml`
comes first, and the body is stored without compression, so that the same input gives the same bytes with
any zlib.  Word and LibreOffice compress the body of whatever they save, so a file of any other shape is a
person's.
"""

from __future__ import annotations

import errno
import io
import os
import zipfile
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

ZIP_DATE = (1980, 1, 1, 0, 0, 0)


def is_ours_unchanged(data: bytes) -> bool:
    """Whether these bytes are a .docx as we wrote it, saved by nobody since."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, EOFError):
        return False
    body = next((part for part in parts if part.filename == "word/document.xml"), None)
    return (
        body is not None
        and body.compress_type == zipfile.ZIP_STORED
        and parts[0].filename == "[Content_Types].xml"
        and all(part.date_time == ZIP_DATE for part in parts)
    )


def keep_edited(path: Path, recognise: Callable[[bytes], bool] = is_ours_unchanged) -> Path | None:
    """Keep a .docx that `recognise` does not know as ours, and return the name it is kept under.

    That name is `….cu.docx`, then `….cu-2.docx` and so on: no file is ever overwritten.  The file also stays
    where it is, until a new one takes its place.  None when there is nothing to keep.
    """
    if path.suffix.lower() != ".docx":
        return None
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return None
    if not data or recognise(data):
        return None
    for name in _names(path):
        try:
            _copy(path, name, data)
        except FileExistsError:
            if not _is_one_file(path, name):
                continue
        return name
    raise AssertionError("there is always a free number")


def _is_one_file(path: Path, name: Path) -> bool:
    """Whether it was kept already by a run that was killed before the new file took its place."""
    try:
        return path.samefile(name)
    except FileNotFoundError:
        return False


def _names(path: Path) -> Iterator[Path]:
    yield path.with_name(f"{path.stem}.cu{path.suffix}")
    for number in count(2):
        yield path.with_name(f"{path.stem}.cu-{number}{path.suffix}")


_NO_LINKS = {errno.EPERM, errno.EACCES, errno.ENOSYS, errno.EMLINK, errno.EINVAL, errno.EXDEV}
_NO_LINKS |= {getattr(errno, name) for name in ("EOPNOTSUPP", "ENOTSUP") if hasattr(errno, name)}


def _copy(path: Path, name: Path, data: bytes) -> None:
    """A second name for the same file, whole at any moment; a copy where the disk has no second names."""
    try:
        os.link(path, name)
        return
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
    with name.open("xb") as copy:
        try:
            copy.write(data)
            copy.flush()
            os.fsync(copy.fileno())
        except BaseException:
            name.unlink(missing_ok=True)
            raise
