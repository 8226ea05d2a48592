"""Whether a paper is small enough to be checked: counted before any rule reads it."""

from __future__ import annotations

from typing import NoReturn

from antq_writer.errors import ReportError
from antq_writer.papers import Paper
from antq_writer.patterns import regex
from antq_writer.positions import Position

from . import faults
from .limits import PaperLimits

_FIGURE = regex(r"\d+(?:[.,]\d+)*|\b(?:hai|ba|bốn|sáu|bảy|tám|chín|mười)\s")
"""A figure in digits or in words; `một` and `năm` are mostly words for other things."""


def check_size(data: bytes, name: str, limits: PaperLimits) -> None:
    """ReportError for a text that is surely too long, before it is taken apart; no letter has over four bytes."""
    if len(data) > limits.text * 4:
        refuse(Position(name), limits.text, "chữ", "characters")


def checked(paper: Paper, limits: PaperLimits) -> Paper:
    """The paper itself; ReportError at the place from which on it is too much."""
    if len(paper.passages) > limits.passages:
        place = paper.position(paper.passages[limits.passages])
        refuse(place, limits.passages, "đoạn và ô bảng", "paragraphs and cells")
    length = figures = 0
    prose = set(map(id, paper.prose()))
    for passage in paper.passages:
        place = paper.position(passage)
        length += len(passage.text)
        if len(passage.text) > limits.passage:
            refuse(place, limits.passage, "chữ trong một đoạn", "characters in one paragraph")
        if length > limits.text:
            refuse(place, limits.text, "chữ", "characters")
        if id(passage) in prose:
            found = len(_FIGURE.findall(passage.text))
            figures += found
            if found > limits.figures_of_passage:
                refuse(place, limits.figures_of_passage, "con số trong một đoạn", "figures in one paragraph")
            if figures > limits.figures:
                refuse(place, limits.figures, "con số trong các câu văn", "figures in its sentences")
    return paper


def refuse(place: Position, limit: int, what: str, what_en: str) -> NoReturn:
    """ReportError (DV008): there is more than so many of something."""
    shown = f"{limit:,}".replace(",", ".")
    raise ReportError(
        [faults.TOO_MUCH.at(place, limit=shown, limit_en=f"{limit:,}", what=what, what_en=what_en)]
    )
