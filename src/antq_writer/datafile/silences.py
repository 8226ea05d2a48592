"""Notes in a data file that pass over a finding: `# bo-qua: SL003 số liệu do huyện giao`."""

from __future__ import annotations

import re
from dataclasses import dataclass

from antq_writer.datafile import faults
from antq_writer.datafile.lines import Lines
from antq_writer.datafile.wording import shown
from antq_writer.diagnostics import Diagnostic
from antq_writer.positions import Position

_NOTE = re.compile(r"#[ \t]*(?:bo[-_ ]qua|bỏ[-_ ]qua)[ \t]*:([^\r\n]*)")
_CODES = re.compile(r"[ \t]*([A-Z]{2}\d{3}(?:[ \t]*[,;][ \t]*[A-Z]{2}\d{3})*)\b[ \t:,;–-]*(.*)")


@dataclass(frozen=True, slots=True)
class Silence:
    """A finding that the clerk has looked at and does not want to see again."""

    code: str
    """The code of the finding."""
    reason: str
    """Why, in the clerk's words; may be empty."""
    line: int
    """The line that it is about: the note's own, or the next entry's when the note has a line to itself."""


def silences(
    text: str, lines: Lines, spans: list[tuple[int, int]], file: str
) -> tuple[list[Silence], list[Diagnostic]]:
    """The notes of a text, and what is wrong with them; `spans` are the values, where a `#` is no note."""
    silenced: list[Silence] = []
    found: list[Diagnostic] = []
    for note in _NOTE.finditer(text):
        if any(start <= note.start() < end for start, end in spans):
            continue
        line, column = lines.place(note.start())
        codes = _CODES.match(note.group(1).rstrip())
        if codes is None:
            found.append(faults.BAD_SILENCE.at(Position(file, line, column), found=shown(note.group())))
            continue
        about = line if lines.all[line - 1][: column - 1].strip() else _next_entry(lines, line)
        for code in re.findall(r"[A-Z]{2}\d{3}", codes.group(1)):
            silenced.append(Silence(code, codes.group(2).strip(), about))
    return silenced, found


def has_notes(text: str) -> bool:
    """Whether the text may hold such a note."""
    return _NOTE.search(text) is not None


def _next_entry(lines: Lines, line: int) -> int:
    for number, content in enumerate(lines.all[line:], start=line + 1):
        bare = content.strip()
        if bare and not bare.startswith("#"):
            return number
    return line
