"""Reading the files that a command is given: their bytes, or a sentence about why they cannot be read."""

from __future__ import annotations

import errno
import os
import stat
import sys
from pathlib import Path

from antq_writer.cli.status import StopError
from antq_writer.diagnostics import Message

STDIN = "-"
MOST = 64 << 20
"""Bytes of one input; no report comes near, and a device that never ends is not read for ever."""

NOT_FOUND = Message("không tìm thấy tệp “{name}”", "there is no file “{name}”")
MEANT = Message("có phải là “{near}”?", "did you mean “{near}”?")
LOOK = Message(
    "kiểm tra lại tên tệp và thư mục đang đứng: {folder}", "check the name and the current folder: {folder}"
)
IS_FOLDER = Message("“{name}” là thư mục, không phải tệp", "“{name}” is a folder, not a file")
FORBIDDEN = Message("không được phép đọc tệp “{name}”", "reading “{name}” is not permitted")
ASK = Message(
    "nhờ người quản trị máy cấp quyền đọc, hoặc chép tệp sang thư mục của mình",
    "ask for the right to read it",
)
TOO_LARGE = Message("tệp “{name}” lớn quá {limit} MB", "“{name}” is larger than {limit} MB")
NOT_READ = Message("không đọc được tệp “{name}”: máy báo {reason}", "“{name}” cannot be read: {reason}")
BAD_NAME = Message("“{name}” không thể là tên tệp", "“{name}” cannot be the name of a file")
NO_FOLDER = Message("không có thư mục “{name}”", "there is no folder “{name}”")


def filled(message: Message, **slots: object) -> Message:
    """A sentence with its slots filled."""
    return Message(message.vi.format(**slots), message.en.format(**slots))


def read_input(name: str) -> bytes:
    """The bytes of a file, or of standard input for `-`; StopError when it cannot be read."""
    if name == STDIN:
        return sys.stdin.buffer.read(MOST)
    path = Path(name)
    try:
        if stat.S_ISDIR(path.stat().st_mode):
            raise StopError(filled(IS_FOLDER, name=name))
        with path.open("rb") as file:
            data = file.read(MOST + 1)
    except ValueError:
        raise StopError(filled(BAD_NAME, name=name.replace("\0", "\\0"))) from None
    except OSError as error:
        raise _unreadable(error, path, name) from None
    if len(data) > MOST:
        raise StopError(filled(TOO_LARGE, name=name, limit=MOST >> 20))
    return data


def existing_folder(name: str) -> Path:
    """The folder of that name; StopError when there is none."""
    path = Path(name)
    if not path.is_dir():
        raise StopError(filled(NO_FOLDER, name=name))
    return path


def _unreadable(error: OSError, path: Path, name: str) -> StopError:
    if error.errno in {errno.ENOENT, errno.ENOTDIR}:
        near = _alike(path)
        advice = filled(MEANT, near=near) if near else filled(LOOK, folder=Path.cwd())
        return StopError(filled(NOT_FOUND, name=name), advice)
    if error.errno in {errno.EACCES, errno.EPERM}:
        return StopError(filled(FORBIDDEN, name=name), ASK)
    if error.errno in {errno.ENAMETOOLONG, errno.EINVAL}:
        return StopError(filled(BAD_NAME, name=name))
    return StopError(filled(NOT_READ, name=name, reason=error.strerror or type(error).__name__))


def _alike(path: Path) -> str:
    """The file beside it whose name is most like it; empty when none is."""
    import difflib

    try:
        names = sorted(entry.name for entry in os.scandir(path.parent) if entry.is_file())
    except OSError:
        return ""
    near = difflib.get_close_matches(path.name, names, 1, 0.75)
    return str(path.with_name(near[0])) if near else ""
