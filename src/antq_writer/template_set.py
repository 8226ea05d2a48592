"""The template set: the files under `templates/`, with one folder of the user's laid over them.

The shipped files lie in the wheel as `antq_writer/_templates`, in an editable install at the top of the
checkout.  A name is a path inside the set with forward slashes (`bao_cao/khung.docx`); it can never lead out.
"""

from __future__ import annotations

import hashlib
import os
import time as clock
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from antq_writer.diagnostics import Fault, Message, Severity
from antq_writer.errors import TemplateError
from antq_writer.positions import Position

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
    nodes: int = 20_000
    """Parts of one template as Jinja reads it."""
    depth: int = 60
    """Levels of its expressions and blocks inside one another."""
    loops: int = 5
    """Loops inside one another."""
    number: int = 1_000_000
    """The largest whole number in an expression."""
    steps: int = 2_000_000
    """Steps of work for one report, about a tenth of a second."""
    signs: int = 500_000
    """Characters that templates print for one report, besides the words and figures of the data."""
    steps_per_value: int = 2_000
    """Steps more for each value of the data."""
    signs_per_value: int = 1_000
    """Characters more for each value of the data."""


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

    def find(self, name: str) -> Path:
        """The file that a name stands for; TemplateError when there is none."""
        parts = name.split("/")
        if not name or any(p in {"", ".", ".."} or "\\" in p or ":" in p or "\0" in p for p in parts):
            raise TemplateError([BAD_NAME.at(Position(name), name=name)])
        for root in (self.overlay, self.shipped):
            if root is not None:
                path = root.joinpath(*parts)
                if path.is_file() and path.resolve().is_relative_to(root.resolve()):
                    return path
        raise TemplateError([MISSING_FILE.at(Position(name), name=name)])

    def read(self, name: str) -> bytes:
        """The bytes of a file of the set."""
        path = self.find(name)
        if path.stat().st_size > self.limits.file_mib << 20:
            raise TemplateError([TOO_LARGE.at(Position(name), name=name, limit=self.limits.file_mib)])
        return path.read_bytes()

    def text(self, name: str) -> str:
        """The text of a UTF-8 file of the set, its lines ending in a single line feed."""
        return self.read(name).decode("utf-8-sig").replace("\r\n", "\n")

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
                base = root / under
                found |= {p.relative_to(root).as_posix() for p in base.rglob("*") if p.is_file()}
        return sorted(name for name in found if not name.rsplit("/", 1)[-1].startswith((".", "~$")))

    def stamp(self) -> str:
        """A digest of all file names and contents: two sets with the same stamp are the same set."""
        digest = hashlib.blake2b(digest_size=16)
        for name in self.names():
            digest.update(name.encode() + b"\0" + hashlib.blake2b(self.read(name)).digest())
        return digest.hexdigest()

    def look(self) -> tuple[Look, bool]:
        """Names, times and sizes of all files, and whether they alone tell that nothing has changed.

        They do not while a file is so new that it could be written again within the same tick of its clock.
        """
        files: list[tuple[str, int, int]] = []
        for root in (self.overlay, self.shipped):
            if root is not None:
                _look(str(root), files)
        newest = max((time for _, time, _ in files), default=0)
        return tuple(files), clock.time_ns() - newest > SETTLED


Look = tuple[tuple[str, int, int], ...]
SETTLED = 2_000_000_000
"""Nanoseconds after which a file's time tells a later change apart."""


def _look(folder: str, files: list[tuple[str, int, int]]) -> None:
    try:
        entries = list(os.scandir(folder))
    except FileNotFoundError:
        return
    for entry in entries:
        if entry.is_dir():
            _look(entry.path, files)
        else:
            state = entry.stat()
            files.append((entry.path, state.st_mtime_ns, state.st_size))
