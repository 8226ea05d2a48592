"""Phụ lục không được nhắc đến trong nội dung văn bản.

Nêu gì:
    Văn bản có phụ lục mà nội dung không có chỗ nào chỉ dẫn đến phụ lục đó.

Vì sao:
    Văn bản có phụ lục thì trong văn bản phải có chỉ dẫn về phụ lục đó (Nghị định 30/2020/NĐ-CP, Phụ lục I,
    III.1a).

Sai:
    Nội dung chỉ nhắc Phụ lục I, còn Phụ lục II không được nhắc.

Đúng:
    Số liệu cụ thể tại Phụ lục I và Phụ lục II kèm theo.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from antq_writer.checks.wholeness import has_front
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper, Passage, Role
from antq_writer.patterns import regex

FAULT = Fault(
    "DC107",
    "phụ lục không được nhắc đến",
    Severity.WARNING,
    Message("nội dung văn bản không chỉ dẫn đến {appendix}", "nothing in the text points to {appendix}"),
    Message("thêm chỉ dẫn, ví dụ “(chi tiết tại {appendix} kèm theo)”", "point to it where it belongs"),
)

_POINTS = regex(
    r"(?:phụ lục|phụ biểu|biểu|mẫu|danh sách)[^.;]{0,40}(?:kèm theo|đính kèm|gửi kèm)|kèm theo", re.IGNORECASE
)
_NAME = r"(?:[IVX]+|\d{1,2}|[A-H])(?!\w)"
_NUMBERED = regex(
    rf"(?i:phụ lục)\s+(?:số\s+)?({_NAME}(?:\s*(?:,|và|;|-|–|đến)\s*(?:(?i:phụ lục)\s+)?{_NAME})*)"
)
_UNNUMBERED = regex(r"(?i:phụ lục)(?!\s+(?:số\s+)?[IVX\d])")
_RANGE = regex(r"[-–]|đến")


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Appendices without a word about them before."""
    if not has_front(paper):
        return
    body = [
        passage.text
        for passage in paper.passages
        if not passage.appendix and passage.role not in (Role.RECIPIENT, Role.SIGNATURE, Role.APPENDIX)
    ]
    numbers = {number for text in body for number in named(text)}
    generic = any(_POINTS.search(text) or _UNNUMBERED.search(text) for text in body)
    for appendix, head in _heads(paper):
        number = appendix.removeprefix("Phụ lục").strip()
        if number in numbers or (generic and (not numbers or not number)):
            continue
        yield paper.finding(FAULT, head, appendix=appendix)


def _heads(paper: Paper) -> Iterator[tuple[str, Passage]]:
    seen: set[str] = set()
    for passage in paper.of(Role.APPENDIX):
        if passage.appendix not in seen:
            seen.add(passage.appendix)
            yield passage.appendix, passage


def named(text: str) -> set[str]:
    """The numbers of appendices that a text names, every one of a range."""
    found: set[str] = set()
    for match in _NUMBERED.finditer(text):
        parts = re.findall(rf"(?<!\w){_NAME}", match[1])
        found.update(parts)
        if len(parts) == 2 and _RANGE.search(match[1]):
            found.update(_between(*parts))
    return found


def _between(first: str, last: str) -> list[str]:
    romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]
    if first in romans and last in romans:
        return romans[romans.index(first) : romans.index(last) + 1]
    if first.isdigit() and last.isdigit():
        return [str(number) for number in range(int(first), int(last) + 1)]
    return []
