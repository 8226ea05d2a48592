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

import re
from collections.abc import Iterator

from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper

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

_WORD = re.compile(r"\w*[ƣƢ]\w*(?:\s+\w*[ƣƢ]\w*)*")


def check(paper: Paper) -> Iterator[Diagnostic]:
    """The first such word of every passage."""
    for passage in paper.passages:
        if match := _WORD.search(passage.text):
            found = match.group()
            right = found.replace("ƣ", "ư").replace("Ƣ", "Ư")
            yield paper.finding(FAULT, passage, match.start(), found=found, right=right)
