"""Ngày có hiệu lực, ngày thông qua khác với danh mục văn bản Trung ương.

Nêu gì:
    Câu ghi ngày có hiệu lực hoặc ngày hết hiệu lực của văn bản trong danh mục đi kèm chương trình, hoặc ngày
    Quốc hội thông qua luật gọi bằng tên, khác với ngày đã tra cứu.

Vì sao:
    Mốc hiệu lực sai thì việc áp dụng, chuyển tiếp trong năm bị hiểu sai.

Sai:
    Luật Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở có hiệu lực từ ngày 01/01/2024.

Đúng:
    Luật Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở có hiệu lực từ ngày 01/7/2024.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from antq_writer.checks.mentions import mentions
from antq_writer.checks.national import National, documents
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper, Passage
from antq_writer.patterns import regex
from antq_writer.vietnamese import VietnameseValueError, format_date, parse_date

FAULT = Fault(
    "VD121",
    "mốc hiệu lực khác danh mục",
    Severity.WARNING,
    Message(
        "{what} của “{name}” ghi {day}, nhưng là ngày {real}",
        "“{name}”: the day is given as {day}, but it is {real}",
    ),
    Message("sửa thành ngày {real}", "write {real}"),
)

_DAY = r"(?P<day>\d{1,2}/\d{1,2}/\d{4}|\d{1,2} tháng \d{1,2} năm \d{4})"
_IN_FORCE = regex(
    rf"[^.;]{{0,60}}?(?<!hết )(?<!\w)(?:có )?hiệu lực(?: thi hành)?,? (?:kể )?từ (?:ngày )?"
    rf"{_DAY}",
    re.IGNORECASE,
)
_PASSED = regex(
    rf"(?: \([^)]{{1,30}}\)| số [\w/]+)?,? (?:(?:đã )?được Quốc hội (?:khóa \w+ )?)?"
    rf"(?:thông qua |ban hành )?ngày {_DAY}"
)


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Days told of a document after its name that are not the registry's."""
    for mention in mentions(paper):
        known = documents().get(mention.symbol)
        if known and known.since:
            yield from _effect(paper, mention.passage, mention.until, known, mention.symbol)
    for known in documents().values():
        if known.symbol[:1].isdigit():
            continue
        name = regex(re.escape(known.symbol).replace(",", ",?"), re.IGNORECASE)
        for passage in paper.prose():
            for match in name.finditer(passage.text):
                yield from _effect(paper, passage, match.end(), known, known.symbol)
                passed = _PASSED.match(passage.text, match.end())
                if passed and known.day:
                    yield from _told(paper, passage, passed, known.day, "ngày thông qua", known.symbol)


def _effect(paper: Paper, passage: Passage, at: int, known: National, name: str) -> Iterator[Diagnostic]:
    match = _IN_FORCE.match(passage.text, at)
    if match and known.since and "số" not in match.group()[:-12]:
        yield from _told(paper, passage, match, known.since, "ngày có hiệu lực", name)


def _told(
    paper: Paper, passage: Passage, match: re.Match[str], real: date, what: str, name: str
) -> Iterator[Diagnostic]:
    written = match["day"]
    try:
        day = parse_date(written if "/" in written else f"ngày {written}")
    except VietnameseValueError:
        return
    if day != real:
        yield paper.finding(
            FAULT, passage, match.start("day"), what=what, name=name, day=written, real=format_date(real)
        )
