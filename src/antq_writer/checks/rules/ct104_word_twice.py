"""Từ lặp: một từ hoặc cụm từ viết hai lần liền nhau.

Nêu gì:
    Một từ, cụm từ hay con số đứng hai lần liền nhau (của của, bảo vệ bảo vệ, 12 12 thôn).
    Từ láy và chỗ hai từ gặp nhau (hành vi vi phạm, từng bước từ cơ sở) được bỏ qua.

Vì sao:
    Chữ lặp là dấu vết của việc sửa hoặc chép câu mà chưa đọc lại.

Sai:
    Đẩy mạnh phong trào toàn dân bảo vệ bảo vệ ANTQ.

Đúng:
    Đẩy mạnh phong trào toàn dân bảo vệ ANTQ.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.spelt import misspelling, of_kind
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper
from antq_writer.patterns import regex

FAULT = Fault(
    "CT104",
    "từ lặp",
    Severity.WARNING,
    Message("“{found}”: từ viết lặp hai lần", "“{found}”: words stand twice"),
    Message("{advice}", "{advice_en}"),
)

_FIGURE = regex(r"(?<![\w.,/-])(?<!- )(?<!\d )(?P<figure>\d{1,3}(?:\.\d{3})*) (?P=figure)(?= [^\W\d_])")


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Words that stand twice in a row."""
    for found in of_kind(paper, "doubled"):
        yield misspelling(FAULT, paper, *found)
    for passage in paper.prose():
        for match in _FIGURE.finditer(passage.text):
            figure = match["figure"]
            yield paper.finding(
                FAULT,
                passage,
                match.start(),
                found=match.group(),
                advice=f"viết “{figure}”",
                advice_en=f"write “{figure}”",
            )
