"""Chữ “ƣ” còn sót khi chuyển phông: chữ ư bị thay bằng chữ ƣ.

Nêu gì:
    Đoạn có chữ ƣ (chữ OI) đứng ở chỗ chữ ư.

Vì sao:
    Nhìn gần giống nhưng là ký tự khác: tìm kiếm không thấy, phần mềm đọc sai, nhiều phông chữ không có.

Sai:
    Phƣơng hƣớng, nhiệm vụ năm 2023.

Đúng:
    Phương hướng, nhiệm vụ năm 2023.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper
from antq_writer.patterns import regex

FAULT = Fault(
    "CT107",
    "chữ ƣ của phông cũ",
    Severity.WARNING,
    Message(
        "“{found}” có chữ “ƣ” của phông chữ cũ thay cho chữ “ư”",
        "“{found}” has the letter ƣ in the place of ư",
    ),
    Message("viết “{right}”", "write “{right}”"),
)

_LETTER = regex("[ƣƢ]")
_WORDS = regex(r"\w+(?:\s+\w*[ƣƢ]\w*)*")


def check(paper: Paper) -> Iterator[Diagnostic]:
    """The first such word of every passage."""
    for passage in paper.passages:
        letter = _LETTER.search(passage.text)
        if letter is None:
            continue
        start = letter.start()
        while start and passage.text[start - 1].isalpha():
            start -= 1
        words = _WORDS.match(passage.text, start)
        found = words.group() if words else letter.group()
        right = found.replace("ƣ", "ư").replace("Ƣ", "Ư")
        yield paper.finding(FAULT, passage, start, found=found, right=right)
