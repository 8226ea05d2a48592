"""Saying in a message where something else stands: by line in a text file, by section in a Word file."""

from __future__ import annotations

from antq_writer.papers import Paper, Passage
from antq_writer.records import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """A place in words; `{place:vi}` and `{place:en}` in a sentence."""

    vi: str
    en: str

    def __format__(self, spec: str) -> str:
        return self.en if spec == "en" else self.vi


def place(paper: Paper, passage: Passage, offset: int = 0) -> Place:
    """Where a character of a passage stands: `dòng 12`, or `mục II.3, đoạn 2` where lines mean nothing."""
    line, _ = passage.place_of(offset)
    if paper.kind != "docx":
        return Place(f"dòng {line}", f"line {line}")
    return Place(passage.place or f"đoạn thứ {line} của tệp", f"paragraph {line}")
