"""Một đoạn viết hai lần.

Nêu gì:
    Hai đoạn giống nhau từng chữ, hoặc chỉ khác vài từ nhỏ (đảm bảo, bảo đảm; viết tắt, viết đủ), số liệu
    như nhau.

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


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Later paragraphs that say what an earlier one says, word for word."""
    seen: dict[str, Passage] = {}
    documents = {id(mention.passage) for mention, _ in listed_twice(paper)}
    for passage in paper.of(Role.BODY, Role.DASH, Role.PLUS, Role.NOTE):
        words = _words(passage)
        if passage.appendix or len(words) < SHORTEST:
            continue
        first = seen.setdefault(" ".join(words), passage)
        if first is not passage and id(passage) not in documents:
            begin = re.sub(r"^\W+", "", passage.text).split()
            yield paper.finding(FAULT, passage, words=" ".join(begin[:8]), line=place(paper, first))


def _words(passage: Passage) -> list[str]:
    text = passage.text[len(passage.number) :] if passage.number else passage.text
    return plain(text).split()
