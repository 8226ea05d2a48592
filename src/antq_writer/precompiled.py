"""What the program has worked out from its own files, kept beside its `.pyc` files for the next start.

Compiling the shipped templates and reading the shipped statements takes longer than writing a report; a command
does it for one report only.  What is kept here is trusted as far as a `.pyc` is and lies in the same folder
(`__pycache__` of this package, or under PYTHONPYCACHEPREFIX): whoever can write there can change the program
anyway.  It holds only what was made of files of the program; what a user lays over them never gets in here.

A file begins with a stamp: the Python that runs, the time and size of every source file of this program and of
the libraries that the work was done with (as a `.pyc` is checked), and what the caller says of the files that it
was made of.  Another stamp, damage, or a folder that cannot be read or written: it is all worked out as before.
"""

from __future__ import annotations

import contextlib
import hashlib
import marshal
import os
import sys
import threading
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

DIGEST = 32
"""Bytes of a digest."""


class Precompiled:
    """One such file: texts, numbers, tuples, dicts and code objects by name.  Safe in threads."""

    def __init__(self, file: Path | None, stamp: bytes) -> None:
        self._file = file
        self._stamp = stamp
        self._entries = _entries(file, stamp) if file is not None else {}
        self.is_new = False
        """Whether something was put that is not saved yet."""

    def get(self, name: str) -> Any:
        """What was kept under a name; None where nothing was."""
        found = self._entries.get(name)
        return None if found is None else marshal.loads(found)

    def put(self, name: str, value: Any) -> None:
        """Have something kept, once `save` is called."""
        if self._file is not None:
            self._entries[name] = marshal.dumps(value)
            self.is_new = True

    def forget(self) -> None:
        """Have nothing kept of this start: its files have changed meanwhile."""
        self._file, self.is_new = None, False

    def save(self) -> None:
        """Write the file, whole or not at all, if there is anything new; nothing is said when it cannot be."""
        if self._file is None or not self.is_new or sys.dont_write_bytecode:
            return
        self.is_new = False
        content = marshal.dumps(dict(self._entries))
        data = self._stamp + hashlib.blake2b(content, digest_size=DIGEST).digest() + content
        with contextlib.suppress(OSError):
            self._file.parent.mkdir(exist_ok=True)
            _replace(self._file, data)


@cache
def precompiled(purpose: str, made_of: str, *libraries: ModuleType) -> Precompiled:
    """What is kept for a purpose; `made_of` is a digest of the files that it is made of."""
    with _lock:
        found = _open[purpose, made_of] = Precompiled(_file(purpose), _stamp(made_of, libraries))
    return found


def save() -> None:
    """Write what is new in each file."""
    with _lock:
        opened = list(_open.values())
    for one in opened:
        one.save()


_lock = threading.Lock()
_open: dict[tuple[str, str], Precompiled] = {}


def _file(purpose: str) -> Path | None:
    """Beside the `.pyc` of this module, with its tag of interpreter and optimisation; None where there is none."""
    cached = __spec__.cached if __spec__ is not None else None
    return Path(f"{cached.removesuffix('.pyc')}.{purpose}") if cached else None


def _stamp(made_of: str, libraries: tuple[ModuleType, ...]) -> bytes:
    digest = hashlib.blake2b(f"{sys.version}\0{sys.flags.optimize}\0{made_of}".encode(), digest_size=DIGEST)
    folders = [os.path.dirname(one.__file__ or "") for one in libraries]  # noqa: PTH120 - once for every start
    for folder in (os.path.dirname(__file__), *folders):  # noqa: PTH120
        digest.update(repr(_sources(folder)).encode())
    return digest.digest()


@cache
def _sources(folder: str) -> list[tuple[str, int, int]]:
    """Path, time and size of every source file below a folder."""
    found = []
    left = [folder]
    while left:
        for entry in os.scandir(left.pop()):
            if entry.name.endswith((".py", ".so", ".pyd")):
                state = entry.stat()
                found.append((entry.path, state.st_mtime_ns, state.st_size))
            elif entry.is_dir() and entry.name != "__pycache__":
                left.append(entry.path)
    return sorted(found)


def _entries(file: Path, stamp: bytes) -> dict[str, bytes]:
    """The entries of a file that has this stamp and is whole; none of any other."""
    try:
        data = file.read_bytes()
    except OSError:
        return {}
    content = data[2 * DIGEST :]
    if data[: 2 * DIGEST] != stamp + hashlib.blake2b(content, digest_size=DIGEST).digest():
        return {}
    found: dict[str, bytes] = marshal.loads(content)
    return found


def _replace(file: Path, data: bytes) -> None:
    """Another process sees the old file or the new one; nobody but the owner may write it."""
    temporary = file.with_name(f"{file.name}.{os.getpid()}")
    try:
        descriptor = os.open(
            temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o644
        )
        with os.fdopen(descriptor, "wb") as opened:
            opened.write(data)
        temporary.replace(file)
    except OSError:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
