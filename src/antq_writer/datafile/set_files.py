"""YAML files of the template set: read like data files; what is wrong in one is a TemplateError with its place."""

from __future__ import annotations

from typing import Any, NoReturn

from antq_writer.datafile.limits import Limits
from antq_writer.datafile.reading import read
from antq_writer.datafile.wording import Both
from antq_writer.diagnostics import Fault, Message, Severity
from antq_writer.errors import ReportError, TemplateError
from antq_writer.positions import Path, SourceMap
from antq_writer.template_set import TemplateSet

BAD_FILE = Fault(
    "MB021",
    "Tệp YAML của bộ mẫu viết sai",
    Severity.ERROR,
    Message("tệp mẫu “{file}” viết sai: {reason:vi}", "the template file “{file}” is wrong: {reason:en}"),
    Message(
        "so với tệp gốc: chạy “antq-writer templates eject” rồi xem tệp cùng tên",
        "compare with the shipped one: “antq-writer templates eject”",
    ),
)


SET_LIMITS = Limits(values=400_000, items=400_000, citations=400_000)
"""A bank of statements is no report: it is read once, and kept."""


def read_set_file(templates: TemplateSet, name: str) -> Entries:
    """The entries of a YAML file of the set."""
    content = templates.read(name)
    try:
        data = read(content, name, SET_LIMITS)
    except ReportError as error:
        raise TemplateError(error.diagnostics) from error
    return Entries(data.tree, (), data.map)


class Entries:
    """A group of entries of such a file; each is asked for by the type that it must have."""

    def __init__(self, tree: dict[str, Any], path: Path, source: SourceMap) -> None:
        self._tree = tree
        self._path = path
        self._source = source

    @property
    def line(self) -> int:
        """The line that the group begins in."""
        return self._source.value(self._path).line

    def has(self, key: str) -> bool:
        """Whether the entry is there."""
        return key in self._tree

    def text(self, key: str, default: str | None = None) -> str:
        """A text; TemplateError when it is not there and has no default."""
        value = self._tree.get(key, default)
        if value is None:
            self.wrong((), Both(f"thiếu “{key}”", f"“{key}” is missing"))
        if not isinstance(value, str):
            self.wrong((key,), Both(f"“{key}” phải là một đoạn chữ", f"“{key}” must be a text"))
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """A text or a list of texts; none when it is not there."""
        value = self._tree.get(key, [])
        several = [value] if isinstance(value, str) else value
        if not isinstance(several, list) or not all(isinstance(one, str) for one in several):
            self.wrong(
                (key,), Both(f"“{key}” phải là danh sách các đoạn chữ", f"“{key}” must be a list of texts")
            )
        return tuple(several)

    def rows(self, key: str) -> tuple[Entries, ...]:
        """A list of groups; none when it is not there."""
        value = self._tree.get(key, [])
        if not isinstance(value, list):
            self.wrong((key,), Both(f"“{key}” phải là danh sách", f"“{key}” must be a list"))
        for index, row in enumerate(value):
            if not isinstance(row, dict):
                self.wrong(
                    (key, index),
                    Both("mục này phải là nhóm “khóa: giá trị”", "it must be a group of entries"),
                )
        return tuple(Entries(row, (*self._path, key, index), self._source) for index, row in enumerate(value))

    def named_texts(self, key: str) -> dict[str, str]:
        """A group of texts; none when it is not there."""
        value = self._tree.get(key, {})
        if not isinstance(value, dict) or not all(isinstance(one, str) for one in value.values()):
            self.wrong(
                (key,), Both(f"“{key}” phải là nhóm “tên: giải thích”", f"“{key}” must be a group of texts")
            )
        return value

    def one_of(self, key: str, known: tuple[str, ...], default: str) -> str:
        """One of a few words."""
        value = self.text(key, default)
        if value not in known:
            shown = ", ".join(known)
            self.wrong(
                (key,), Both(f"“{key}” phải là một trong: {shown}", f"“{key}” must be one of: {shown}")
            )
        return value

    def wrong(self, path: Path, reason: Both) -> NoReturn:
        """TemplateError at the entry at `path` of this group."""
        where = (*self._path, *path)
        raise TemplateError(
            [BAD_FILE.at(self._source.value(where), where, file=self._source.file, reason=reason)]
        )
