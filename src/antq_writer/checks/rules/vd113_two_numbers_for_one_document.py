"""Một văn bản mang hai số: cùng cơ quan, cùng ngày, cùng trích yếu mà số khác nhau.

Nêu gì:
    Hai văn bản cùng tên loại, cùng chữ viết tắt cơ quan, cùng ngày và cùng trích yếu nhưng khác số.  Trích
    yếu khác nhau ở năm, ở giai đoạn thì là hai văn bản nên được bỏ qua.

Vì sao:
    Có lẽ là một văn bản mà một trong hai chỗ chép nhầm số.

Sai:
    Kế hoạch số 135/KH-BCĐ ngày 25/5/2023 về tổ chức “Ngày hội” … Kế hoạch số 111/KH-BCĐ ngày 25/5/2023 về
    tổ chức
    “Ngày hội”.

Đúng:
    Kế hoạch số 135/KH-BCĐ ngày 25/5/2023 về tổ chức “Ngày hội” … Kế hoạch số 135/KH-BCĐ.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from antq_writer.checks.likeness import plain
from antq_writer.checks.mentions import Mention, mentions
from antq_writer.checks.places import place
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper

FAULT = Fault(
    "VD113",
    "một văn bản ghi hai số",
    Severity.WARNING,
    Message(
        "“{symbol}” và “{other}” ({line:vi}) cùng ngày {day}, cùng trích yếu “{subject}”",
        "“{symbol}” and “{other}” ({line:en}) are of one day, {day}, and have one subject “{subject}”",
    ),
    Message("đối chiếu số với văn bản gốc", "compare the number with the document itself"),
)


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Documents that differ by nothing but their number."""
    seen: list[Mention] = []
    for mention in mentions(paper):
        if mention.citation is None or mention.day is None or len(plain(mention.subject).split()) < 6:
            continue
        for first in seen:
            if first.symbol != mention.symbol and _same(first, mention):
                line = place(paper, first.passage, first.start)
                yield paper.finding(
                    FAULT,
                    mention.passage,
                    mention.start,
                    symbol=mention.symbol,
                    other=first.symbol,
                    line=line,
                    day=mention.day_text,
                    subject=" ".join(mention.subject.split()[:12]),
                )
                break
        else:
            seen.append(mention)


def _same(first: Mention, second: Mention) -> bool:
    if first.day != second.day or _after_number(first.symbol) != _after_number(second.symbol):
        return False
    one, two = _subject(first.subject), _subject(second.subject)
    return one == two


def _after_number(symbol: str) -> str:
    return re.sub(r"^\d+[a-zđ]?", "", symbol)


def _subject(text: str) -> str:
    """The subject without the year at its end, which one of two mentions may leave out."""
    return re.sub(r"\s*(?:năm \d{4})?$", "", plain(re.sub(r",? trong đó.*", "", text)))
