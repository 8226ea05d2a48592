"""Số của văn bản Trung ương chép nhầm.

Nêu gì:
    Số, ký hiệu không có trong danh mục đi kèm chương trình, nhưng cùng chữ viết tắt và cùng ngày, hoặc cùng
    trích yếu, với một văn bản trong danh mục mà số chỉ khác vài chữ số (501 và 510, 142 và 124), hoặc chỉ
    khác năm trong ký hiệu. Trích yếu nói về việc khác thì được bỏ qua.

Vì sao:
    Đảo hoặc nhầm một chữ số thì không tìm được văn bản làm căn cứ.

Sai:
    Quyết định số 501/QĐ-BCA-V05 ngày 20/01/2022 của Bộ trưởng Bộ Công an.

Đúng:
    Quyết định số 510/QĐ-BCA-V05 ngày 20/01/2022 của Bộ trưởng Bộ Công an.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from antq_writer.checks.likeness import plain
from antq_writer.checks.mentions import Mention, mentions
from antq_writer.checks.national import National, documents
from antq_writer.checks.titles import core, shared
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper, Role

FAULT = Fault(
    "VD120",
    "số văn bản chép nhầm",
    Severity.WARNING,
    Message(
        "“{symbol}” có lẽ là “{real}”: cùng {same}",
        "“{symbol}” is probably “{real}”: it has the same {same_en}",
    ),
    Message("viết “{real}”", "write “{real}”"),
)

_PARTS = re.compile(r"(\d+)[a-zđ]?(?:/(\d{4}))?[/-](.+)")
SAME_TITLE = 0.8


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Symbols that nobody knows, nearly those of a document of the registry."""
    for mention in mentions(paper):
        if mention.citation is None or mention.symbol in documents() or mention.passage.role is Role.APPENDIX:
            continue
        for known in documents().values():
            same = _same(mention, known)
            if same:
                yield paper.finding(
                    FAULT,
                    mention.passage,
                    mention.start,
                    symbol=mention.symbol,
                    real=known.symbol,
                    same=same,
                    same_en={"ngày ban hành": "day of issue", "trích yếu": "title"}[same],
                )
                break


def _same(mention: Mention, known: National) -> str:
    """What makes the two one document: its title or its day; empty when they are two."""
    here, there = _PARTS.fullmatch(mention.symbol), _PARTS.fullmatch(known.symbol)
    if here is None or there is None or here[3] != there[3]:
        return ""
    same_day = mention.day is not None and mention.day == known.day
    if mention.day and here[2] and int(here[2]) != mention.day.year:
        return ""  # another rule says that the years differ
    near = _near(here[1], there[1]) if here[2] == there[2] else here[1] == there[1]
    words = plain(mention.title)
    if near and same_day and len(words.split()) >= 4 and plain(known.title).startswith(words):
        return "trích yếu"
    told = bool(core(mention.title)) and len(core(known.title)) >= 3
    if told and shared(mention.title, known.title) < SAME_TITLE:
        return ""
    if not (same_day or mention.day is None or known.day is None) and here[2] != there[2]:
        return ""  # another edition, of another year
    if told and len(core(mention.title)) >= 3 and (near or same_day):
        return "trích yếu"
    swapped = sorted(here[1]) == sorted(there[1]) and here[2] == there[2]
    of_unit = known.symbol.count("-") >= 2  # 510/QĐ-BCA-V05: few documents a day have the letters of a unit
    return "ngày ban hành" if same_day and (swapped or (near and of_unit)) else ""


def _near(first: str, second: str) -> bool:
    """Whether two numbers have the same digits, or one more, less or other digit."""
    if sorted(first) == sorted(second):
        return True
    if len(first) == len(second):
        return sum(a != b for a, b in zip(first, second, strict=True)) == 1
    short, long = sorted((first, second), key=len)
    return len(long) == len(short) + 1 and any(long[:i] + long[i + 1 :] == short for i in range(len(long)))
