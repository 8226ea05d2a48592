"""Files appear whole or not at all: a temporary file beside the target, synced, takes its place at once."""

from __future__ import annotations

import contextlib
import os
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from antq_writer.diagnostics import Diagnostic
from antq_writer.output import faults
from antq_writer.output.faults import explained, found, refused, shown
from antq_writer.output.kept import is_ours_unchanged, keep_edited
from antq_writer.output.target import check_target, lock_beside
from antq_writer.records import dataclass


@dataclass(frozen=True, slots=True)
class Output:
    """A file to be written."""

    path: Path
    data: bytes


def write_whole(
    path: Path,
    data: bytes,
    *,
    protect: Sequence[Path] = (),
    recognise: Callable[[bytes], bool] = is_ours_unchanged,
    lasting: bool = True,
) -> tuple[Diagnostic, ...]:
    """Write one file; see `write_all`."""
    return write_all([Output(path, data)], protect=protect, recognise=recognise, lasting=lasting)


def write_all(
    outputs: Sequence[Output],
    *,
    protect: Sequence[Path] = (),
    recognise: Callable[[bytes], bool] = is_ours_unchanged,
    lasting: bool = True,
) -> tuple[Diagnostic, ...]:
    """Write several files of one command; returns warnings and infos, raises OutputError.

    All are written out to temporary files before the first takes its place, so that a full disk or a
    forbidden folder leaves every old file as it was.  Then they take their places in the order given: put the
    report last, so that it never stands without what explains it.  An old file keeps its mode, a new one
    follows the umask.  A .docx that `recognise` does not know as ours is kept beside (`keep_edited`).  Unless
    `lasting`, the caller sees to it that the new names last over a power cut (`sync_folder`).
    """
    old = [check_target(output.path, protect) for output in outputs]
    _distinct([output.path for output in outputs])
    notices: list[Diagnostic] = []
    with contextlib.ExitStack() as stack:
        staged = [
            stack.enter_context(_staged(output, state and state.st_mode & 0o777))
            for output, state in zip(outputs, old, strict=True)
        ]
        for output, temporary in zip(outputs, staged, strict=True):
            notices += _put(temporary, output, recognise)
            if lasting:
                sync_folder(output.path.parent)
    return tuple(notices)


def _distinct(paths: list[Path]) -> None:
    """Two outputs may not be one file, under a spelling that any file system takes for the same either."""
    seen = set()
    for path in paths:
        name = unicodedata.normalize("NFC", os.path.realpath(path.parent) + "/" + path.name).casefold()
        if name in seen:
            raise refused(faults.SAME_OUTPUT, path)
        seen.add(name)


@contextlib.contextmanager
def _staged(output: Output, mode: int | None) -> Iterator[Path]:
    """The data in a temporary file beside the target, gone at the end if it has not taken its place."""
    temporary = output.path.with_name(f".antq-{os.urandom(8).hex()}.tmp")
    try:
        try:
            _write(temporary, output.data, mode)
        except OSError as error:
            raise explained(error, output.path) from error
        yield temporary
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)


def _write(path: Path, data: bytes, mode: int | None) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
    descriptor = os.open(path, flags, 0o666)
    try:
        if mode is not None and hasattr(os, "fchmod"):
            os.fchmod(descriptor, mode)
        left = memoryview(data)
        while left:
            left = left[os.write(descriptor, left) :]
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _put(temporary: Path, output: Output, recognise: Callable[[bytes], bool]) -> list[Diagnostic]:
    """Let the temporary file take its place; the old one is kept when a person has changed it."""
    path = output.path
    lock = lock_beside(path)
    kept = None
    try:
        kept = keep_edited(path, lambda old: old == output.data or recognise(old))
        temporary.replace(path)
    except BaseException as error:
        if kept is not None:
            with contextlib.suppress(OSError):
                kept.unlink()
        if isinstance(error, OSError):
            raise explained(error, path, replacing=True) from error
        raise
    notices = []
    if kept is not None:
        notices.append(found(faults.KEPT, path, kept=shown(kept)))
    if lock is not None:
        notices.append(found(faults.LOCK_BESIDE, path, lock=shown(lock.name)))
    return notices


def sync_folder(folder: Path) -> None:
    """Make new names in a folder last over a power cut, where the system can; the files are in place either way."""
    if faults.WINDOWS:
        return
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
