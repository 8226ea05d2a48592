"""Văn bản có trước văn bản mà nó triển khai.

Nêu gì:
    Câu nói rằng một văn bản được ban hành để thực hiện văn bản khác, mà ngày của nó lại sớm hơn ngày của
    văn bản kia.

Vì sao:
    Văn bản triển khai không thể có trước văn bản được triển khai; một trong hai ngày có lẽ sai.

Sai:
    Thực hiện Kế hoạch số 166/KH-UBND ngày 19/01/2021, Ban Chỉ đạo ban hành Kế hoạch số 2451/KH-BCĐ ngày
    31/10/2020.

Đúng:
    Thực hiện Kế hoạch số 166/KH-UBND ngày 19/01/2021, Ban Chỉ đạo ban hành Kế hoạch số 2451/KH-BCĐ ngày
    31/10/2021.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from antq_writer.checks.mentions import Mention, mentions
from antq_writer.checks.national import documents
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper
from antq_writer.patterns import regex
from antq_writer.vietnamese import format_date

FAULT = Fault(
    "VD111",
    "có trước văn bản mà nó triển khai",
    Severity.WARNING,
    Message(
        "“{symbol}” ngày {day} được ban hành để thực hiện “{above}” ngày {later}, là văn bản có sau",
        "“{symbol}” of {day} implements “{above}” of {later}, which is later",
    ),
    Message("kiểm tra lại ngày ban hành của hai văn bản", "check the days of both documents"),
)

_BASIS = regex(
    r"(?:thực hiện|triển khai|căn cứ|trên cơ sở|quán triệt|theo|cụ thể hóa|cụ thể hoá|sau khi (?:có|nhận)|nhận được"
    r"|tiếp thu|bám sát)\s+"
    r"(?:các\s+|nội dung\s+|tinh thần\s+)?[\w ]{0,30}$",
    re.IGNORECASE,
)
_BASIS_SENTENCE = regex(
    r"^[\W\d]*(?:để\s+)?(?:thực hiện|triển khai|căn cứ|trên cơ sở|quán triệt|theo|tiếp tục thực hiện)\s",
    re.IGNORECASE,
)
_ISSUED = regex(
    r"(?:ban hành|xây dựng|ký|(?:đã|cũng) có)\s+(?:các\s+)?[\w ]{0,30}(?:số\s*:?\s*)?$",
    re.IGNORECASE,
)
_TO_IMPLEMENT = regex(
    r"(?:thực hiện|triển khai|cụ thể hóa|cụ thể hoá)\s+(?:nội dung )?[\w ]{0,30}$", re.IGNORECASE
)
_FOR_IT = regex(
    r"\s*(?:\(?ngày [\d/]+\)?|ngày \d+ tháng \d+ năm \d+)?\s*(?:của (?:(?! với | và | cùng | gắn )[^,;.]){2,60}?)?"
    r"\s+(?:được (?:ban hành|xây dựng) )?(?:(?:để|nhằm|về việc|về) )?(?:tiếp tục |tổ chức )?"
    r"(?:triển khai thực hiện|hướng dẫn thực hiện|thực hiện|triển khai|cụ thể hóa|cụ thể hoá) [^.;]{0,70}$"
)
"""Between two documents, the first of which says itself that it implements the second."""
_THE_SAME = regex(
    r"[.;]\s+(?:Để )?(?:[Tt]hực hiện|[Tt]riển khai|[Cc]ăn cứ|[Tt]rên cơ sở|[Cc]ụ thể h[oó][áa]|[Tt]heo)"
    r"(?: nội dung| thực hiện)? [^.;,]{4,30} (?:trên|nêu trên|nói trên|này|đó)(?=[,.;: ])"
)
"""The next sentence goes back to the document just named: `Thực hiện kế hoạch trên, …`."""
_QUOTED = regex(r"“[^”]*”")


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Pairs in one sentence: what is implemented, and what was issued for it."""
    found = [(mention, day) for mention in mentions(paper) if (day := _at_least(mention))]
    dated = [mention for mention, _ in found if mention.day]
    told: set[str] = set()
    for above, later in found:
        for below in dated:
            if below.passage is not above.passage or below.symbol == above.symbol or below.symbol in told:
                continue
            if below.day and below.day < later and _implements(below, above):
                told.add(below.symbol)
                yield paper.finding(
                    FAULT,
                    below.passage,
                    below.day_at,
                    symbol=below.symbol,
                    day=below.day_text,
                    above=above.symbol,
                    later=above.day_text or format_date(later),
                )


def _at_least(mention: Mention) -> date | None:
    """The day of a mention, else that of the registry, else the first of the year in its symbol."""
    known = documents().get(mention.symbol)
    if mention.day or mention.day_text:
        return mention.day
    if known and known.day:
        return known.day
    year = mention.citation.year if mention.citation else None
    return date(year, 1, 1) if year else None


def _implements(below: Mention, above: Mention) -> bool:
    """Whether the sentence says so: `Thực hiện A, … ban hành B` or `ban hành B … để thực hiện A`."""
    text = _QUOTED.sub(lambda match: "_" * len(match.group()), below.passage.text)
    first, second = sorted((below, above), key=lambda mention: mention.start)
    between = text[first.end : second.start]
    if first is above and first.kind and _THE_SAME.search(between):
        return bool(_ISSUED.search(between)) and first.kind.lower() in between.lower()
    if re.search(r"[.;]\s", between) or "thay thế" in text[first.end : second.end + 40]:
        return False
    before = re.split(r"[.;]\s", text[: first.start])[-1]
    if first is above:
        based = _BASIS.search(before) or _BASIS_SENTENCE.match(before)
        return bool(based and _ISSUED.search(between))
    return bool((_ISSUED.search(before) and _TO_IMPLEMENT.search(between)) or _FOR_IT.match(between))
