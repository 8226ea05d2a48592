"""The template set: the files under `templates/`, with one folder of the user's laid over them.

The shipped files lie in the wheel as `antq_writer/_templates`, in an editable install at the top of the
checkout.  A name is a path inside the set with forward slashes (`bao_cao/khung.docx`); it can never lead out.
"""

from __future__ import annotations

import hashlib
import os
import stat
import time as clock
from dataclasses import field
from functools import cache
from pathlib import Path
from typing import NoReturn

from antq_writer.diagnostics import Fault, Message, Severity
from antq_writer.errors import TemplateError
from antq_writer.patterns import regex
from antq_writer.positions import Position
from antq_writer.records import dataclass

MISSING_FILE = Fault(
    "MB001",
    "Thiếu tệp mẫu",
    Severity.ERROR,
    Message("không có tệp mẫu “{name}” trong bộ mẫu", "the template set has no file “{name}”"),
    Message("chạy “antq-writer templates list” để xem các tệp có sẵn", "run “antq-writer templates list”"),
)
BAD_NAME = Fault(
    "MB002",
    "Tên tệp mẫu không hợp lệ",
    Severity.ERROR,
    Message("tên tệp mẫu “{name}” không được trỏ ra ngoài bộ mẫu", "the name “{name}” leads out of the set"),
)
TOO_LARGE = Fault(
    "MB003",
    "Tệp mẫu quá lớn",
    Severity.ERROR,
    Message("tệp mẫu “{name}” lớn hơn {limit} MB", "the template file “{name}” is larger than {limit} MB"),
)
NOT_UTF8 = Fault(
    "MB004",
    "Tệp mẫu không phải UTF-8",
    Severity.ERROR,
    Message("tệp mẫu “{name}” không phải là văn bản UTF-8", "the template file “{name}” is no UTF-8 text"),
    Message("mở bằng Notepad, chọn Save As với Encoding là UTF-8", "save it as UTF-8"),
)
NOT_READ = Fault(
    "MB005",
    "Không đọc được tệp mẫu",
    Severity.ERROR,
    Message("không đọc được “{name}” của bộ mẫu: máy báo {reason}", "“{name}” cannot be read: {reason}"),
)
SET_TOO_LARGE = Fault(
    "MB006",
    "Bộ mẫu quá lớn",
    Severity.ERROR,
    Message("thư mục mẫu “{name}” có hơn {limit}", "the template folder “{name}” holds more than {limit_en}"),
    Message(
        "chỉ để trong thư mục này các tệp mẫu đã sửa", "keep nothing but edited templates in this folder"
    ),
)


@dataclass(frozen=True, slots=True)
class TemplateLimits:
    """How much a template set may hold, and how much its templates may do; see docs/an-toan.md."""

    file_mib: int = 16
    """Size of one file."""
    all_mib: int = 64
    """Size of all files of the user's folder together."""
    files: int = 2_000
    """Files in the user's folder."""
    template_signs: int = 65_536
    """Characters of one template, heading or statement."""
    nodes: int = 6_000
    """Parts of one template as Jinja reads it."""
    depth: int = 60
    """Levels of its expressions and blocks inside one another."""
    loops: int = 5
    """Loops inside one another."""
    number: int = 1_000_000
    """The largest whole number in an expression."""
    steps: int = 1_000_000
    """Steps of work for one report, about a third of a second."""
    signs: int = 200_000
    """Characters that templates print for one report, besides the words and figures of the data."""
    steps_per_value: int = 200
    """Steps more for each value of the data."""
    signs_per_value: int = 150
    """Characters more for each value of the data."""
    shell_parts: int = 500
    """Parts of the package of a Word shell."""
    shell_part_mib: int = 32
    """Size of one part, inflated."""
    shell_all_mib: int = 64
    """Size of all parts together, inflated."""
    shell_swell: int = 200
    """How many times its packed size a part of 256 KiB or more may have when it is inflated."""


@cache
def shipped_root() -> Path:
    """The folder of the shipped templates, in a wheel or in a checkout."""
    package = Path(__file__).resolve().parent
    installed = package / "_templates"
    return installed if installed.is_dir() else package.parent.parent / "templates"


@dataclass(frozen=True, slots=True)
class TemplateSet:
    """Looks a file up in the user's folder first, then among the shipped ones."""

    overlay: Path | None = None
    """The user's folder; None for the shipped files alone."""
    shipped: Path = field(default_factory=shipped_root)
    limits: TemplateLimits = TemplateLimits()
    """How much the set may hold and do."""

    @property
    def is_shipped(self) -> bool:
        """Whether it is what came with the program, and nothing else."""
        return self.overlay is None and self.shipped == shipped_root() and self.limits == TemplateLimits()

    def find(self, name: str) -> Path:
        """The file that a name stands for; TemplateError when there is none."""
        parts = name.split("/")
        if not all(map(_can_be_a_name, parts)) or len(name) > LONGEST_NAME:
            raise TemplateError([BAD_NAME.at(Position(_shown(name)), name=_shown(name))])
        for root in (self.overlay, self.shipped):
            if root is not None:
                path = root.joinpath(*parts)
                try:
                    if path.is_file():
                        if root == self.overlay and not path.resolve().is_relative_to(root.resolve()):
                            raise TemplateError([BAD_NAME.at(Position(name), name=name)])
                        return path
                except OSError as error:
                    raise _unreadable(name, error) from error
        raise TemplateError([MISSING_FILE.at(Position(name), name=name)])

    def read(self, name: str) -> bytes:
        """The bytes of a file of the set; never of a device or a pipe, and never more than may be."""
        path = self.find(name)
        most = self.limits.file_mib << 20
        try:
            descriptor = os.open(
                path, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
            )
            with os.fdopen(descriptor, "rb") as file:
                if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                    raise TemplateError([MISSING_FILE.at(Position(name), name=name)])
                content = file.read(most + 1)
        except OSError as error:
            raise _unreadable(name, error) from error
        if len(content) > most:
            raise TemplateError([TOO_LARGE.at(Position(name), name=name, limit=self.limits.file_mib)])
        return content

    def text(self, name: str) -> str:
        """The text of a UTF-8 file of the set, with a line feed at the ends of lines."""
        content = self.read(name)
        try:
            return content.decode("utf-8-sig").replace("\r\n", "\n")
        except UnicodeDecodeError as error:
            line = content.count(b"\n", 0, error.start) + 1
            raise TemplateError([NOT_UTF8.at(Position(name, line), name=name)]) from error

    def has(self, name: str) -> bool:
        """Whether the set holds this file."""
        try:
            self.find(name)
        except TemplateError:
            return False
        return True

    def names(self, under: str = "") -> list[str]:
        """Names of all files below a folder of the set, sorted."""
        found = set()
        for root in (self.overlay, self.shipped):
            if root is not None:
                start = len(str(root)) + 1
                found |= {path[start:].replace(os.sep, "/") for path, _, _ in self._files(root)}
        folder = f"{under}/" if under else ""
        return sorted(n for n in found if n.startswith(folder) and _is_of_the_set(n))

    def stamp(self) -> str:
        """A digest of all file names and contents: two sets with the same stamp are the same set."""
        digest = hashlib.blake2b(digest_size=16)
        read = self._shipped_bytes if self.overlay is None else self.read
        for name in self.names():
            try:
                content = read(name)
            except TemplateError:
                if self.has(name):
                    raise
                continue  # an editor's own file, gone since the folder was listed
            digest.update(name.encode() + b"\0" + hashlib.blake2b(content).digest())
        return digest.hexdigest()

    def _shipped_bytes(self, name: str) -> bytes:
        """The bytes of a file that came with the program: it needs no looking whether it leads out of the set."""
        try:
            with open(f"{self.shipped}/{name}", "rb", buffering=0) as file:  # noqa: PTH123 - for each file
                return file.readall()
        except OSError as error:
            raise _unreadable(name, error) from error

    def look(self) -> tuple[Look, bool]:
        """Names, times and sizes of all files, and whether they alone tell that nothing has changed.

        They do not while a file is so new that it could be written again within the same tick of its clock.
        """
        files: list[tuple[str, int, int]] = []
        for root in (self.overlay, self.shipped):
            if root is not None:
                files += self._files(root)
        newest = max((time for _, time, _ in files), default=0)
        return tuple(files), clock.time_ns() - newest > SETTLED

    def _files(self, root: Path) -> list[tuple[str, int, int]]:
        """Path, time and size of every file of a folder; a folder that is a link is not entered."""
        ours = root == self.overlay
        files: list[tuple[str, int, int]] = []
        folders = [str(root)]
        size = 0
        try:
            while folders:
                for entry in os.scandir(folders.pop()):
                    if entry.is_dir(follow_symlinks=False):
                        folders.append(entry.path)
                    elif (state := _state(entry)) is not None:
                        files.append((entry.path, state.st_mtime_ns, state.st_size))
                        size += state.st_size
                if ours and len(files) + len(folders) > self.limits.files:
                    self._swells(f"{self.limits.files} tệp", f"{self.limits.files} files")
        except OSError as error:
            raise _unreadable(str(root), error) from error
        if ours and size > self.limits.all_mib << 20:
            self._swells(f"{self.limits.all_mib} MB", f"{self.limits.all_mib} MB")
        return files

    def _swells(self, limit: str, limit_en: str) -> NoReturn:
        name = _shown(str(self.overlay))
        raise TemplateError([SET_TOO_LARGE.at(Position(name), name=name, limit=limit, limit_en=limit_en)])


Look = tuple[tuple[str, int, int], ...]
SETTLED = 2_000_000_000
"""Nanoseconds after which a file's time tells a later change apart."""
LONGEST_NAME = 400
"""Characters of a name inside the set."""
_DEVICES = {"con", "prn", "aux", "nul", *(f"{d}{n}" for d in ("com", "lpt") for n in range(1, 10))}
"""Names that Windows keeps for itself, with any ending."""
_ODD = regex(r'[\\:*?"<>|\x00-\x1f\x7f-\x9f\ud800-\udfff]')


def _can_be_a_name(part: str) -> bool:
    """Whether one step of a name can be that of a file on any system, and leads nowhere else."""
    return not (
        part.strip(". ") == ""
        or part[-1] in ". "
        or _ODD.search(part)
        or part.partition(".")[0].strip().casefold() in _DEVICES
        or len(part.encode()) > 255
    )


def _is_of_the_set(name: str) -> bool:
    """Whether a file can be asked for: not a hidden one, not one that Word has open, nor one without a fit name."""
    return not name.rsplit("/", 1)[-1].startswith((".", "~$")) and all(map(_can_be_a_name, name.split("/")))


def _state(entry: os.DirEntry[str]) -> os.stat_result | None:
    """Of a regular file, through a link too; None for a device, a pipe, a link to nowhere or to a folder."""
    try:
        state = entry.stat()
    except OSError:
        return None
    return state if stat.S_ISREG(state.st_mode) else None


def _shown(name: str) -> str:
    """A name as a message can print it."""
    text = name.encode("utf-8", "backslashreplace").decode()
    return "".join(c if c.isprintable() else f"\\x{ord(c):02x}" for c in text)[:200]


def _unreadable(name: str, error: OSError) -> TemplateError:
    name, reason = _shown(name), error.strerror or type(error).__name__
    return TemplateError([NOT_READ.at(Position(name), name=name, reason=reason)])
