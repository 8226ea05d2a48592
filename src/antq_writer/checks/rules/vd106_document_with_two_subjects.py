"""Một văn bản có hai trích yếu: cùng số, ký hiệu, cùng ngày nhưng nội dung viết khác hẳn nhau.

Nêu gì:
    Cùng số, ký hiệu và ngày mà trích yếu ở hai chỗ nói về hai việc khác nhau.  Viết gọn, đổi vài từ được bỏ
    qua.

Vì sao:
    Có lẽ một trong hai chỗ chép nhầm số của văn bản khác.

Sai:
    Kế hoạch số 86/KH-UBND ngày 05/4/2023 về xây dựng xã điển hình … Kế hoạch số 86/KH-UBND ngày 05/4/2023
    về tái hòa
    nhập cộng đồng.

Đúng:
    Kế hoạch số 86/KH-UBND ngày 05/4/2023 về xây dựng xã điển hình … Kế hoạch số 200/KH-UBND ngày 05/9/2023
    về tái
    hòa nhập cộng đồng.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.issuers import differ
from antq_writer.checks.likeness import COMMON, overlap, plain
from antq_writer.checks.mentions import Mention, by_symbol
from antq_writer.checks.places import place
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper

FAULT = Fault(
    "VD106",
    "một văn bản ghi hai trích yếu",
    Severity.WARNING,
    Message(
        "“{symbol}” ở đây ghi “{subject}”, ở {line:vi} ghi “{other}”",
        "“{symbol}” is “{subject}” here and “{other}” in {line:en}",
    ),
    Message(
        "đối chiếu số và trích yếu với văn bản gốc", "compare number and subject with the document itself"
    ),
)

UNLIKE = 0.35
"""Two subjects that share fewer of their telling words are of two documents."""


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Later mentions whose subject is another one."""
    for symbol, found in by_symbol(paper).items():
        told = [mention for mention in found if _telling(mention) >= 4]
        for mention in told[1:]:
            first = told[0]
            if _one_document(first, mention) and overlap(first.subject, mention.subject) < UNLIKE:
                line = place(paper, first.passage, first.start)
                yield paper.finding(
                    FAULT,
                    mention.passage,
                    mention.start,
                    symbol=symbol,
                    subject=_short(mention.subject),
                    line=line,
                    other=_short(first.subject),
                )


def _telling(mention: Mention) -> int:
    """How many telling words a subject has; words in brackets after the symbol are none."""
    if mention.subject.startswith("("):
        return 0
    return len(set(plain(mention.subject).split()) - COMMON)


def _one_document(first: Mention, second: Mention) -> bool:
    if first.citation and first.citation.system in ("normative", "joint", "joint_old", "law", "party"):
        return first.day is None or second.day is None or first.day == second.day
    if first.issuer and second.issuer and differ(first.issuer, second.issuer):
        return False
    return first.day is not None and first.day == second.day


def _short(subject: str) -> str:
    words = subject.split()
    return " ".join(words[:14]) + ("…" if len(words) > 14 else "")
