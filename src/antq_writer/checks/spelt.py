"""What `spell` finds in a paper, found once for the rules that report it."""

from __future__ import annotations

from dataclasses import replace

from antq_writer.diagnostics import Diagnostic, Fault, Severity
from antq_writer.papers import Paper, Passage, Role
from antq_writer.vietnamese import SpellingFinding, legacy_encoding, spell

from .quoting import inside_quotes


def misspelt(paper: Paper) -> tuple[tuple[Passage, SpellingFinding], ...]:
    """Every misspelling of a paper outside its signature, in reading order."""
    return paper.once(_misspelt)


def _misspelt(paper: Paper) -> tuple[tuple[Passage, SpellingFinding], ...]:
    return tuple(
        (passage, finding)
        for passage in paper.passages
        if passage.role is not Role.SIGNATURE and not legacy_encoding(passage.text)
        for finding in spell(passage.text)
        if all(sign.isalpha() or not sign.isnumeric() for sign in finding.text)
    )


def of_kind(paper: Paper, kind: str) -> list[tuple[Passage, SpellingFinding, bool]]:
    """The misspellings of a kind, each with whether it stands in a quoted name or title."""
    return [
        (passage, finding, inside_quotes(passage.text, finding.start))
        for passage, finding in misspelt(paper)
        if finding.kind == kind
    ]


def misspelling(
    fault: Fault, paper: Paper, passage: Passage, found: SpellingFinding, quoted: bool
) -> Diagnostic:
    """The finding of a misspelling with its suggestion; only an info in a quoted name or title."""
    advice, advice_en = "đọc lại chỗ này", "read this place again"
    if found.suggestion:
        advice, advice_en = f"viết “{found.suggestion}”", f"write “{found.suggestion}”"
    made = paper.finding(fault, passage, found.start, found=found.text, advice=advice, advice_en=advice_en)
    return replace(made, severity=Severity.INFO) if quoted else made
