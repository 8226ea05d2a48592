"""The letterhead of a paper that others wrote: its own number and symbol, the body that issues it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from antq_writer.papers import Paper, Passage, Role
from antq_writer.patterns import regex

_NUMBER = regex(
    r"(?<!\w)Số\s*:\s*(?P<number>\d[\d.]*|[\s….]*)\s*(?P<mark>[/-])\s*(?P<symbol>[A-ZĐ][\w/()-]*)"
)
_NOT_AGENCY = regex(r"CỘNG H|XÃ HỘI CHỦ NGHĨA|^ĐẢNG CỘNG SẢN|Độc lập|^Số\b|\bngày\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class OwnNumber:
    """The line `Số: 05/BC-UBND`."""

    passage: Passage
    at: int
    """Offset of the number."""
    number: str
    """As printed; empty while it is blank."""
    mark: str
    """What parts it from the symbol: `/`, or `-` in a paper of the Party."""
    symbol: str
    """What stands after the sign: `BC-UBND`."""


def own_number(paper: Paper) -> OwnNumber | None:
    """The paper's own number and symbol; None where the letterhead has none."""
    for passage in paper.of(Role.LETTERHEAD):
        if match := _NUMBER.search(passage.text):
            number = match["number"] if match["number"][:1].isdigit() else ""
            return OwnNumber(passage, match.start("number"), number, match["mark"], match["symbol"])
    return None


def agency_lines(paper: Paper) -> list[str]:
    """The lines in capitals above the number that name the issuing body and the one over it."""
    lines = []
    for passage in paper.of(Role.LETTERHEAD):
        if _NUMBER.search(passage.text):
            break
        text = " ".join(passage.text.split())
        if text.isupper() and not _NOT_AGENCY.search(text):
            lines.append(text)
    return lines
