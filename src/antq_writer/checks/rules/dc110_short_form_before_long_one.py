"""Chữ viết tắt dùng trước khi được giải thích.

Nêu gì:
    Chữ viết tắt được giải thích trong ngoặc sau tên đầy đủ, nhưng trước đó đã dùng trong nội dung.  Tên văn
    bản, tiêu đề và tên trong ngoặc kép được bỏ qua.

Vì sao:
    Từ được viết tắt phải viết đầy đủ ở lần xuất hiện đầu tiên, kèm chữ viết tắt trong ngoặc đơn.

Sai:
    Bảo đảm ANTT trên địa bàn … công tác bảo đảm an ninh, trật tự (ANTT).

Đúng:
    Bảo đảm an ninh, trật tự (ANTT) trên địa bàn … công tác bảo đảm ANTT.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.places import place
from antq_writer.checks.shortened import explained, uses
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper, Role

FAULT = Fault(
    "DC110",
    "viết tắt trước khi giải thích",
    Severity.WARNING,
    Message(
        "“{short}” dùng ở đây trước khi được giải thích ở {line:vi} (“{full} ({short})”)",
        "“{short}” is used here before it is explained in {line:en} (“{full} ({short})”)",
    ),
    Message("viết đầy đủ kèm chữ viết tắt ở lần đầu tiên", "write the long form with the short one here"),
)


def check(paper: Paper) -> Iterator[Diagnostic]:
    """The first use of every short form that is explained later."""
    order = {id(passage): index for index, passage in enumerate(paper.passages)}
    told: set[str] = set()
    for one in explained(paper):
        if one.short in told or one.passage.role in (Role.TITLE, Role.LETTERHEAD, Role.NOTE, Role.CELL):
            continue
        told.add(one.short)
        explained_at = (order[id(one.passage)], one.start)
        earlier = next(
            (
                (passage, at)
                for passage, at, short in uses(paper)
                if short == one.short
                and passage.text[at - 1 : at] != "("
                and (order[id(passage)], at) < explained_at
                and not passage.appendix
            ),
            None,
        )
        if earlier:
            line = place(paper, one.passage, one.start)
            yield paper.finding(FAULT, *earlier, short=one.short, full=one.full, line=line)
