"""Nội dung chỉ dẫn đến một phụ lục không có.

Nêu gì:
    Văn bản có phụ lục, nội dung nhắc đến một phụ lục mang số không có trong các phụ lục kèm theo.

Vì sao:
    Người nhận tìm không thấy phụ lục, hoặc phụ lục bị thiếu khi phát hành.

Sai:
    Chi tiết tại Phụ lục III (trong khi chỉ có Phụ lục I và II).

Đúng:
    Chi tiết tại Phụ lục II.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper, Role
from antq_writer.patterns import regex

FAULT = Fault(
    "DC108",
    "thiếu phụ lục được nhắc đến",
    Severity.WARNING,
    Message(
        "nhắc đến {appendix} nhưng văn bản chỉ có {there}", "{appendix} is named, but there is only {there}"
    ),
    Message("bổ sung phụ lục, hoặc sửa số", "add the appendix, or mend the number"),
)

_NAMED = regex(
    r"[Pp]hụ lục\s+(?:số\s+)?([IVX]+|\d{1,2})(?!\w|[./]\d)"
    r"(?P<of>,?\s+(?:của|ban hành|kèm theo|Nghị|Thông|Quyết|Kế|Hướng))?"
)


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Names of appendices that the paper does not have; those of other documents are left alone."""
    there = list(dict.fromkeys(passage.appendix for passage in paper.of(Role.APPENDIX)))
    numbers = {appendix.removeprefix("Phụ lục").strip() for appendix in there}
    if not numbers - {""}:
        return
    for passage in paper.prose():
        if passage.appendix:
            continue
        for match in _NAMED.finditer(passage.text):
            other = match["of"] and match["of"].strip(" ,") != "kèm theo"
            if match[1] not in numbers and not other:
                yield paper.finding(
                    FAULT, passage, match.start(), appendix=f"Phụ lục {match[1]}", there=", ".join(there)
                )
