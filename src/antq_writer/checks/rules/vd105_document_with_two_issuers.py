"""Một văn bản của hai cơ quan: cùng số, ký hiệu, cùng ngày nhưng cơ quan ban hành viết khác nhau.

Nêu gì:
    Cùng số, ký hiệu và cùng ngày (hoặc chỉ một chỗ có ngày) mà hai chỗ ghi hai cơ quan ban hành không thể
    là một. Cách gọi dài, ngắn của một cơ quan (Bộ Công an, Bộ trưởng Bộ Công an) được bỏ qua.

Vì sao:
    Một văn bản chỉ do một cơ quan ban hành; một trong hai chỗ là sai.

Sai:
    Kế hoạch số 166/KH-UBND ngày 19/01/2021 của UBND tỉnh … Kế hoạch số 166/KH-UBND ngày 19/01/2021 của UBND
    huyện.

Đúng:
    Kế hoạch số 166/KH-UBND ngày 19/01/2021 của UBND tỉnh … Kế hoạch số 166/KH-UBND.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.issuers import differ
from antq_writer.checks.mentions import Mention, by_symbol
from antq_writer.checks.places import place
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper

FAULT = Fault(
    "VD105",
    "một văn bản ghi hai cơ quan ban hành",
    Severity.WARNING,
    Message(
        "“{symbol}” ở đây ghi của {issuer}, ở {line:vi} ghi của {other}",
        "“{symbol}” is of {issuer} here and of {other} in {line:en}",
    ),
    Message("đối chiếu cơ quan ban hành với văn bản gốc", "compare the issuer with the document itself"),
)


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Later mentions whose issuer cannot be that of the first one."""
    for symbol, found in by_symbol(paper).items():
        named = [mention for mention in found if mention.issuer]
        for mention in named[1:]:
            first = named[0]
            if _same_day(first, mention) and differ(first.issuer, mention.issuer):
                line = place(paper, first.passage, first.start)
                yield paper.finding(
                    FAULT,
                    mention.passage,
                    mention.start,
                    symbol=symbol,
                    issuer=mention.issuer,
                    line=line,
                    other=first.issuer,
                )


def _same_day(first: Mention, second: Mention) -> bool:
    if first.citation and first.citation.system in ("normative", "joint", "joint_old", "law"):
        return True
    return first.day is not None and first.day == second.day
