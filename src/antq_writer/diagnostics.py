"""Findings: what is wrong or worth knowing, where it stands, and what to do about it.

A finding is data.  Its sentence is written once, in Vietnamese and in English, at the place that finds it
(`Message`); a `Fault` is the fixed part that a code stands for.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Any, Literal, NamedTuple, TypeAlias

from antq_writer.positions import Path, Position, show_path
from antq_writer.records import dataclass

Lang: TypeAlias = Literal["vi", "en"]


class Severity(StrEnum):
    """How grave: an error stops the writing, a warning is for whoever signs, an info never counts."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    def label(self, lang: Lang) -> str:
        """The word that a message begins with: `lỗi`, `cảnh báo`, `thông tin`, or the English code."""
        return _LABELS[self] if lang == "vi" else self.value

    @property
    def rank(self) -> int:
        """0 for an error, 1 for a warning, 2 for an info: gravest first."""
        return _RANKS[self]


_RANKS = {severity: rank for rank, severity in enumerate(Severity)}
_LABELS = {Severity.ERROR: "lỗi", Severity.WARNING: "cảnh báo", Severity.INFO: "thông tin"}


class Message(NamedTuple):
    """One sentence in both languages."""

    vi: str
    en: str

    def text(self, lang: Lang = "vi") -> str:
        """The sentence in the language asked for."""
        return self.vi if lang == "vi" else self.en

    def __bool__(self) -> bool:
        return bool(self.vi)


NOTHING = Message("", "")


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding."""

    code: str
    """Two letters of the family and three digits; never changes once released."""
    severity: Severity
    said: Message
    """What was found and what was expected."""
    position: Position
    path: str = ""
    """The key path of the value, as `show_path` prints it; empty for a finding about no one value."""
    advice: Message = NOTHING
    """What to do; empty when there is nothing to suggest."""

    @property
    def message(self) -> str:
        """What was found, in Vietnamese."""
        return self.said.vi

    @property
    def hint(self) -> str:
        """What to do, in Vietnamese; may be empty."""
        return self.advice.vi

    def text(self, lang: Lang = "vi") -> str:
        """`FILE:LINE:COLUMN: lỗi SL001 message`, with the key path and the suggestion."""
        shown = f"{self.position}: {self.severity.label(lang)} {self.code} {self.said.text(lang)}"
        if self.path:
            shown += f" [{self.path}]"
        if self.advice:
            shown += f"\n    → {self.advice.text(lang)}"
        return shown

    def as_dict(self, lang: Lang = "vi") -> dict[str, Any]:
        """The finding as the JSON object of the contract."""
        return {
            "code": self.code,
            "severity": self.severity.value,
            "file": self.position.file,
            "line": self.position.line,
            "column": self.position.column,
            "path": self.path,
            "message": self.said.text(lang),
            "hint": self.advice.text(lang),
        }


@dataclass(frozen=True, slots=True)
class Fault:
    """A kind of finding: what its code stands for, in both languages, with named slots `{found}`."""

    code: str
    name: str
    """The fault in a few Vietnamese words, for the table of rules."""
    severity: Severity
    said: Message
    advice: Message = NOTHING

    def at(self, position: Position, path: Path = (), **slots: object) -> Diagnostic:
        """The finding of this fault at a place; every slot of the sentences must be given."""
        return Diagnostic(
            self.code,
            self.severity,
            Message(self.said.vi.format(**slots), self.said.en.format(**slots)),
            position,
            show_path(path),
            Message(self.advice.vi.format(**slots), self.advice.en.format(**slots)),
        )


def in_order(found: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Findings by file, line and column, the graver first at one place; each once."""
    return sorted(
        dict.fromkeys(found),
        key=lambda d: (d.position, d.severity.rank, d.code, d.path, d.said),
    )


def worst(found: Iterable[Diagnostic]) -> Severity | None:
    """The gravest severity among the findings; None when there is none."""
    return min((d.severity for d in found), key=lambda s: s.rank, default=None)
