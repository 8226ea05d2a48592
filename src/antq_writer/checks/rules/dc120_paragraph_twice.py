"""Một đoạn viết hai lần.

Nêu gì:
    Hai đoạn, hoặc hai câu của một đoạn, giống nhau từng chữ, hoặc chỉ khác vài từ nhỏ (đảm bảo, bảo
    đảm; viết tắt, viết đủ), số liệu như nhau.

Vì sao:
    Đoạn chép lại làm kết quả như được tính hai lần và báo cáo dài thêm.

Sai:
    - Phối hợp ký kết Quy chế phối hợp với MTTQ huyện … (ở mục I.1 và mục I.5)

Đúng:
    Nêu một lần, ở mục đúng nội dung.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from antq_writer.checks.likeness import plain
from antq_writer.checks.mentions import listed_twice
from antq_writer.checks.places import place
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper, Passage, Role
from antq_writer.patterns import regex

FAULT = Fault(
    "DC120",
    "một đoạn viết hai lần",
    Severity.WARNING,
    Message(
        "đoạn “{words}…” viết hai lần, lần trước ở {line:vi}",
        "the paragraph “{words}…” stands twice, first in {line:en}",
    ),
    Message("bỏ một trong hai đoạn", "leave one of them out"),
)

SHORTEST = 14
"""Paragraphs of fewer words can be alike by chance."""
SHORTEST_IN_SECTION = 7
"""Items of one list are never alike by chance, unless they are but a name."""
SHORTEST_SENTENCE = 9
_SENTENCE = regex(r"[^\s.;][^.;]*(?:[.;](?!\s)[^.;]*)*")


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Later paragraphs that say what an earlier one says, word for word; sentences twice in one paragraph."""
    seen: dict[str, Passage] = {}
    documents = {id(mention.passage) for mention, _ in listed_twice(paper)}
    for passage in paper.of(Role.BODY, Role.DASH, Role.PLUS, Role.NOTE):
        words = _words(passage)
        if passage.appendix or len(words) < SHORTEST_IN_SECTION:
            continue
        short = len(words) < SHORTEST
        key = " ".join(words) + (f"|{passage.role}|{passage.section}" if short else "")
        first = seen.setdefault(key, passage)
        if first is not passage:
            if id(passage) not in documents and not (short and passage.role is Role.BODY):
                begin = re.sub(r"^\W+", "", passage.text).split()
                yield paper.finding(FAULT, passage, words=" ".join(begin[:8]), line=place(paper, first))
            continue
        yield from _sentences(paper, passage)


def _sentences(paper: Paper, passage: Passage) -> Iterator[Diagnostic]:
    seen: dict[str, int] = {}
    for match in _SENTENCE.finditer(passage.text):
        words = plain(match.group())
        if words.count(" ") + 1 < SHORTEST_SENTENCE:
            continue
        first = seen.setdefault(words, match.start())
        if first != match.start():
            begin = " ".join(match.group().split()[:8])
            yield paper.finding(FAULT, passage, match.start(), words=begin, line=place(paper, passage, first))


def _words(passage: Passage) -> list[str]:
    text = passage.text[len(passage.number) :] if passage.number else passage.text
    return plain(text).split()
