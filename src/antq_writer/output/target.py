"""Where a file may be written: over a regular file or under a free name, in a folder that exists."""

from __future__ import annotations

import os
import stat
from collections.abc import Sequence
from pathlib import Path

from antq_writer.output import faults
from antq_writer.output.faults import explained, refused, shown

_FORBIDDEN_ON_WINDOWS = frozenset('<>:"|?*')
_RESERVED_ON_WINDOWS = {"con", "prn", "aux", "nul"} | {
    f"{d}{n}" for d in ("com", "lpt") for n in range(1, 10)
}


def check_target(path: Path, protect: Sequence[Path] = ()) -> os.stat_result | None:
    """The state of the old file at `path`, None for a free name; OutputError where none may be written.

    `protect` are the inputs: the target may be none of them, by whatever spelling, symbolic or hard link.
    """
    try:
        return _check(path, protect)
    except OSError as error:
        raise explained(error, path) from error
    except ValueError as error:  # a NUL or a lone surrogate, which no file system takes
        raise refused(faults.BAD_NAME, path) from error


def _check(path: Path, protect: Sequence[Path]) -> os.stat_result | None:
    if faults.WINDOWS and (
        _FORBIDDEN_ON_WINDOWS & set(path.name) or path.name.split(".")[0].lower() in _RESERVED_ON_WINDOWS
    ):
        raise refused(faults.BAD_NAME, path)
    try:
        old = os.lstat(path)
    except FileNotFoundError:
        _check_folder(path)
        return None
    except NotADirectoryError:
        raise _folder_is_file(path) from None
    for source in protect:
        if _same(path, source):
            raise refused(faults.IS_SOURCE, path, source=shown(source))
    if stat.S_ISLNK(old.st_mode):
        raise refused(faults.IS_LINK, path)
    if stat.S_ISDIR(old.st_mode):
        raise refused(faults.IS_FOLDER, path, example=shown(path / "bao_cao.docx"))
    if not stat.S_ISREG(old.st_mode):
        raise refused(faults.NOT_REGULAR, path)
    if not os.access(path, os.W_OK):
        raise refused(faults.READ_ONLY, path)
    return old


def _same(path: Path, source: Path) -> bool:
    try:
        return path.samefile(source)
    except (OSError, ValueError):
        return False


def _check_folder(path: Path) -> None:
    try:
        folder = path.parent.stat()
    except FileNotFoundError:
        raise _no_folder(path) from None
    if not stat.S_ISDIR(folder.st_mode):
        raise _folder_is_file(path)


def _folder_is_file(path: Path) -> Exception:
    blocking = next((above for above in path.parents if above.exists() and not above.is_dir()), path.parent)
    return refused(faults.FOLDER_IS_FILE, path, folder=shown(blocking))


def _no_folder(path: Path) -> Exception:
    nearest = next((above for above in path.parents if above.is_dir()), Path())
    meant = _alike(nearest, path.parent.relative_to(nearest).parts[0] if nearest in path.parents else "")
    return refused(
        faults.NO_FOLDER,
        path,
        folder=shown(path.parent),
        nearest=shown(nearest),
        guess=f"có phải là “{meant}”? nếu không, " if meant else "",
        guess_en=f"did you mean “{meant}”? if not, " if meant else "",
    )


def _alike(folder: Path, name: str) -> str:
    """The folder in `folder` whose name is most like `name`; empty when none is."""
    import difflib  # noqa: PLC0415 - for a folder that is missing only

    try:
        names = [entry.name for entry in os.scandir(folder) if entry.is_dir()]
    except OSError:
        return ""
    close = difflib.get_close_matches(name, sorted(names), 1, 0.75)
    return shown(folder / close[0]) if close else ""


def lock_beside(path: Path) -> Path | None:
    """The lock file that Word (`~$…`) or LibreOffice (`.~lock.…#`) puts beside a file that it has open."""
    stem = path.stem
    owner = stem if len(stem) < 7 else stem[1:] if len(stem) == 7 else stem[2:]
    for name in (f"~${owner}{path.suffix}", f".~lock.{path.name}#"):
        try:
            os.lstat(path.with_name(name))
        except OSError:
            continue
        return path.with_name(name)
    return None
