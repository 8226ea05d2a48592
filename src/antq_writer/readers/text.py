"""A report as a text file: taken from a page and broken into lines, or with one paragraph a line."""

from __future__ import annotations

from antq_writer.papers import Paper
from antq_writer.patterns import regex

from . import page_lines, physical, structure
from .decoding import decode
from .front import FRONT_LINES
from .joining import join
from .limits import DEFAULT_LIMITS, PaperLimits
from .pieces import Raw
from .typed_tables import cells

_NOTE_LINE = regex(r"\[(\d{1,3})\]\s+(?=\S)")
_NOTE_MARK = regex(r"\[(\d{1,3})\]")
_COLUMNS = regex(r"\t+|\s{4,}")
_BESIDE = regex(r"CỘNG HÒA|Độc lập|Số\s*:|Nơi nhận|ngày\s.{0,20}tháng|^[-–]\s|^(?:TM|KT|TL|TUQ|Q)\.")

_OPEN = regex(r"(?:[Ss]ố|ngày|tháng|năm|Kính gửi)\s*:?\s*$")
"""What a blank to fill in follows, so that the blank parts no columns."""


def read_text(data: bytes, name: str, limits: PaperLimits = DEFAULT_LIMITS) -> Paper:
    """The paper that a .txt holds; ReportError when its bytes are no text."""
    written = decode(data, name, limits)
    pages = page_lines.sort(written, physical.lines_of(written))
    raws = cells(_columns(_bracketed_notes(join(pages))))
    return Paper(name, "txt", structure.assign(raws))


def _bracketed_notes(raws: list[Raw]) -> list[Raw]:
    """Footnotes as our own text has them: `[1]` in the text, and lines `[1] …` after everything else."""
    first = len(raws)
    while first and _NOTE_LINE.match(raws[first - 1].text):
        first -= 1
    found: dict[str, tuple[Raw, int]] = {}
    for raw in raws[first:]:
        match = _NOTE_LINE.match(raw.text)
        if match and match[1] == str(len(found) + 1):
            found[match[1]] = (raw, match.end())
    for raw in raws[:first]:
        marks = [mark for mark in _NOTE_MARK.finditer(raw.text) if mark[1] in found]
        raw.take_out([mark.span() for mark in marks], [mark[1] for mark in marks])
    for number, (raw, end) in found.items():
        raw.take_out([(0, end)])
        raw.note = number
    return raws


def _columns(raws: list[Raw]) -> list[Raw]:
    """Two columns side by side, in the letterhead and from Nơi nhận on: the left one before the right one."""
    made: list[Raw] = []
    later: list[Raw] = []
    back = False
    for index, raw in enumerate(raws):
        back = back or raw.text.startswith("Nơi nhận")
        halves = _COLUMNS.split(raw.text)
        beside = any(_BESIDE.search(half) for half in halves) or (later and back)
        beside = beside and not _OPEN.search(halves[0]) and len(raw.sources) == 1
        if (index < FRONT_LINES or back) and len(halves) == 2 and beside:
            gap = next(_COLUMNS.finditer(raw.text))
            left, right = raw.part(0, gap.start()), raw.part(gap.end(), len(raw.text))
            made += [half for half in (left,) if half.text]
            (later if back else made).append(right)
            continue
        if later and raw.text.isupper():
            made, later = made + later, []
            back = False
        made.append(raw)
    return made + later
