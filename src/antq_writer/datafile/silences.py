"""Notes in a data file that pass over a finding: `# bo-qua: SL003 số liệu do huyện giao`."""

from __future__ import annotations

from bisect import bisect_right

from antq_writer.datafile import faults
from antq_writer.datafile.findings import Findings
from antq_writer.datafile.lines import Lines
from antq_writer.datafile.wording import shown
from antq_writer.patterns import regex
from antq_writer.records import dataclass

_NOTE = regex(r"(?<!\S)#[ \t]*(?:bo[-_ ]qua|bỏ[-_ ]qua)[ \t]*:([^\r\n]*)")
_LIKE_NOTE = regex(r"#[ \t]*b[oỏ][-_ ]qua")
"""What each note holds; it begins with one sign, which is found much faster."""
_CODE = regex(r"[A-Z]{2}\d{3}")
_CODES = regex(r"[ \t]*([A-Z]{2}\d{3}(?:[ \t]*[,;][ \t]*[A-Z]{2}\d{3})*)\b[ \t:,;–-]*(.*)")


@dataclass(frozen=True, slots=True)
class Silence:
    """A finding that the clerk has looked at and does not want to see again."""

    code: str
    """The code of the finding."""
    reason: str
    """Why, in the clerk's words; may be empty."""
    line: int
    """The line that it is about: the note's own, or the next entry's when the note has a line to itself."""


def silences(text: str, lines: Lines, spans: list[tuple[int, int]], found: Findings) -> list[Silence]:
    """The notes of a text; `spans` are its values in quotes and blocks, in order, where a `#` is no note."""
    silenced: list[Silence] = []
    starts = [start for start, _ in spans]
    waiting: list[tuple[str, str]] = []
    waits_from = 0
    for note in _NOTE.finditer(text):
        span = bisect_right(starts, note.start()) - 1
        if span >= 0 and note.start() < spans[span][1]:
            continue
        line, column = lines.of_index(note.start())
        codes = _CODES.match(note.group(1).rstrip())
        if codes is None:
            found.add(faults.BAD_SILENCE, lines.at(line, column), found=shown(note.group()))
            continue
        each = [(code, codes.group(2).strip()) for code in _CODE.findall(codes.group(1))]
        before = lines.all[line][:column].strip()
        if before and not before.startswith("#"):
            silenced += [Silence(code, reason, line + 1) for code, reason in each]
            continue
        if waiting and (entry := _entry(lines, waits_from, line)) is not None:
            silenced += [Silence(code, reason, entry) for code, reason in waiting]
            waiting = []
        waits_from = line
        waiting += each
    if waiting and (entry := _entry(lines, waits_from, len(lines.all))) is not None:
        silenced += [Silence(code, reason, entry) for code, reason in waiting]
    return silenced


def has_notes(text: str) -> bool:
    """Whether the text may hold such a note."""
    return _LIKE_NOTE.search(text) is not None and _NOTE.search(text) is not None


def _entry(lines: Lines, start: int, end: int) -> int | None:
    """The first line, from 1, between two lines that is neither empty nor a note; None when there is none."""
    for line in range(start, end):
        bare = lines.all[line].strip()
        if bare and not bare.startswith("#"):
            return line + 1
    return None
