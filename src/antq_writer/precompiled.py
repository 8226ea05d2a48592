"""What the program has worked out from its own files, kept for the next start.

Compiling the shipped templates and patterns, reading the shipped statements and the shipped shell takes longer than
writing a report; a command does it for one report only.  What is kept here is trusted as far as a `.pyc` is and lies
in the same folder (`__pycache__` of this package, or under PYTHONPYCACHEPREFIX): whoever can write there can change
the program anyway.  Where that folder is not to be written (installed by somebody else, PYTHONDONTWRITEBYTECODE), it
lies in the user's own cache folder, and is read from there only if nobody else can write it.  It holds only what was
made of files of the program; what a user lays over them never gets in here.

A file begins with a stamp: the Python that runs, the time and size of every source file of this program that it may
depend on, and of the libraries that the work was done with (as a `.pyc` is checked), and what the caller says of the
files that it was made of.  Another stamp, damage, or a folder that cannot be read or written: it is all worked out
as before.
"""

from __future__ import annotations

import contextlib
import hashlib
import marshal
import os
import sys
import threading
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

from antq_writer.own_folder import is_ours_alone, own_folders

DIGEST = 32
"""Bytes of a digest."""


class Place(NamedTuple):
    """Where such a file may lie."""

    file: Path
    is_private: bool = False
    """Whether it is believed only where nobody else can have written it; else as far as a `.pyc` is."""


class Precompiled:
    """One such file: texts, numbers, tuples, dicts and code objects by name.  Safe in threads."""

    def __init__(self, places: Sequence[Place], stamp: bytes) -> None:
        self._places = tuple(places)
        self._stamp = stamp
        self._entries = next(filter(None, (_entries(place, stamp) for place in places)), {})
        self.is_new = False
        """Whether something was put that is not saved yet."""

    def get(self, name: str) -> Any:
        """What was kept under a name; None where nothing was."""
        found = self._entries.get(name)
        return None if found is None else marshal.loads(found)

    def put(self, name: str, value: Any) -> None:
        """Have something kept, once `save` is called."""
        if self._places:
            self._entries[name] = marshal.dumps(value)
            self.is_new = True

    @property
    def size(self) -> int:
        """How many things are kept."""
        return len(self._entries)

    def forget(self) -> None:
        """Have nothing kept of this start: its files have changed meanwhile."""
        self._places, self.is_new = (), False

    def save(self) -> None:
        """Write the first file that can be, whole or not at all, if there is anything new; says nothing if none can."""
        if not self.is_new:
            return
        self.is_new = False
        content = marshal.dumps(dict(self._entries))
        data = self._stamp + hashlib.blake2b(content, digest_size=DIGEST).digest() + content
        for file, _ in self._places:
            with contextlib.suppress(OSError):
                file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                _replace(file, data)
                return


@cache
def precompiled(purpose: str, made_of: str, *libraries: ModuleType) -> Precompiled:
    """What is kept for a purpose; `made_of` is a digest of the files that it is made of."""
    with _lock:
        found = _open[purpose, made_of] = Precompiled(_places(purpose), _stamp(made_of, libraries))
    return found


def save() -> None:
    """Write what is new in each file."""
    with _lock:
        opened = list(_open.values())
    for one in opened:
        one.save()


_lock = threading.Lock()
_open: dict[tuple[str, str], Precompiled] = {}


def _places(purpose: str) -> list[Place]:
    """Where it may lie: beside the `.pyc` of this module, else in the folder of the user.

    Its name has the tag of interpreter and optimisation that the `.pyc` has; in the folder of the user each
    installation of the program has a file of its own.
    """
    cached = __spec__.cached if __spec__ is not None else None
    if not cached:
        return []
    beside = Path(f"{cached.removesuffix('.pyc')}.{purpose}")
    place = hashlib.blake2b(str(beside.parent).encode(), digest_size=8).hexdigest()
    own = [Place(folder / f"{place}.{beside.name}", is_private=True) for folder in own_folders()]
    return own if sys.dont_write_bytecode else [Place(beside), *own]


def _stamp(made_of: str, libraries: tuple[ModuleType, ...]) -> bytes:
    digest = hashlib.blake2b(f"{sys.version}\0{sys.flags.optimize}\0{made_of}".encode(), digest_size=DIGEST)
    folders = [os.path.dirname(one.__file__ or "") for one in libraries]  # noqa: PTH120 - once for every start
    for folder in (os.path.dirname(__file__), *folders):  # noqa: PTH120
        digest.update(repr(_sources(folder)).encode())
    return digest.digest()


NOT_OF_IT = {"__pycache__", "checks", "cli", "cycle", "readers", "web"}
"""Folders of the program that have no part in what is kept: the layers above, and those beside."""


@cache
def _sources(folder: str) -> list[tuple[str, int, int]]:
    """Path, time and size of every source file below a folder that what is kept may depend on."""
    found = []
    left = [folder]
    while left:
        for entry in os.scandir(left.pop()):
            if entry.name.endswith((".py", ".so", ".pyd")):
                state = entry.stat()
                found.append((entry.path, state.st_mtime_ns, state.st_size))
            elif entry.name not in NOT_OF_IT and entry.is_dir():
                left.append(entry.path)
    return sorted(found)


def _entries(place: Place, stamp: bytes) -> dict[str, bytes]:
    """The entries of a file that has this stamp and is whole; none of any other."""
    try:
        with place.file.open("rb") as opened:
            states = os.fstat(opened.fileno()), place.file.parent.stat()
            if place.is_private and not all(map(is_ours_alone, states)):
                return {}
            data = opened.read()
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
