"""Một văn bản mang hai ký hiệu: cùng số, cùng tên loại nhưng phần chữ viết tắt cơ quan khác nhau.

Nêu gì:
    Cùng số, cùng tên loại, cùng ngày (hoặc chỉ một chỗ có ngày) và cùng trích yếu, mà ký hiệu ở hai chỗ
    khác nhau: 07/CT-BCA-V28 và 07/CT-BCA, 09/CTr-BCA-MTTW và 09/CTr-BCA-MTTQ; hoặc khác ký hiệu trong danh
    mục văn bản đi kèm chương trình.

Vì sao:
    Chữ viết tắt cơ quan hoặc đơn vị soạn thảo ở một chỗ bị thiếu hay viết nhầm.

Sai:
    Chỉ thị số 07/CT-BCA ngày 15/8/2014 (ở chỗ khác: 07/CT-BCA-V28).

Đúng:
    Chỉ thị số 07/CT-BCA-V28 ngày 15/8/2014.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from antq_writer.checks.likeness import overlap
from antq_writer.checks.mentions import Mention, mentions
from antq_writer.checks.national import documents
from antq_writer.checks.places import place
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper, Role

FAULT = Fault(
    "VD107",
    "một văn bản ghi hai ký hiệu",
    Severity.WARNING,
    Message(
        "ký hiệu ở đây là “{symbol}”, {where} là “{other}”",
        "the symbol is “{symbol}” here and “{other}” {where_en}",
    ),
    Message("đối chiếu ký hiệu với văn bản gốc", "compare the symbol with the document itself"),
)


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Mentions whose symbol is nearly that of another mention, or of a national document."""
    seen: list[Mention] = []
    for mention in mentions(paper):
        if mention.citation is None or mention.passage.role is Role.APPENDIX:
            continue
        first = next((one for one in seen if _one_document(one, mention)), None)
        known = _known(mention)
        if first:
            line = place(paper, first.passage, first.start)
            yield _finding(paper, mention, first.symbol, f"ở {line:vi}", f"in {line:en}")
        elif known:
            yield _finding(paper, mention, known, "trong danh mục văn bản", "in the registry")
        elif not any(one.symbol == mention.symbol for one in seen):
            seen.append(mention)


def _finding(paper: Paper, mention: Mention, other: str, where: str, where_en: str) -> Diagnostic:
    return paper.finding(
        FAULT,
        mention.passage,
        mention.start,
        symbol=mention.symbol,
        other=other,
        where=where,
        where_en=where_en,
    )


def _one_document(first: Mention, second: Mention) -> bool:
    """Same number and type, other letters after them, same day, like subjects."""
    if first.symbol == second.symbol or _head(first.symbol) != _head(second.symbol):
        return False
    if not _akin(first.symbol, second.symbol):
        return False
    if first.day and second.day:
        return first.day == second.day
    if not first.subject or not second.subject:
        return False
    return overlap(first.subject, second.subject) >= 0.7


def _known(mention: Mention) -> str:
    """A national document that the mention must mean though its symbol differs; empty for none."""
    if mention.symbol in documents():
        return ""
    for symbol, known in documents().items():
        if _head(symbol) == _head(mention.symbol) and _akin(symbol, mention.symbol):
            same_day = known.day is not None and known.day == mention.day
            undated = mention.day is None or known.day is None
            alike = overlap(known.title, mention.subject or known.title) >= 0.8
            if same_day or (undated and alike):
                return symbol
    return ""


def _head(symbol: str) -> str:
    """Number and type: `07/CT` of `07/CT-BCA-V28`."""
    match = re.match(r"[^-/]+[-/](?:\d{4}/)?[^-/]+", symbol)
    return match[0] if match else symbol


def _akin(first: str, second: str) -> bool:
    """Whether one ends where the other goes on, or only the last group of letters differs by a sign."""
    short, long = sorted((first, second), key=len)
    if long.startswith((short + "-", short + "/", short + "(")):
        return True
    one, two = first.split("-"), second.split("-")
    if len(one) != len(two) or one[:-1] != two[:-1] or len(one) < 3:
        return False
    return len(one[-1]) == len(two[-1]) and sum(a != b for a, b in zip(one[-1], two[-1], strict=True)) <= 1
