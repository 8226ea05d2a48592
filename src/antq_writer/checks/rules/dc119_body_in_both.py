"""Một cơ quan vừa ở “Kính gửi” vừa ở “Nơi nhận”, hoặc hai lần trong “Nơi nhận”.

Nêu gì:
    Cơ quan đã ghi ở “Kính gửi” được ghi lại ở “Nơi nhận”, và cơ quan ghi hai lần ở “Nơi nhận”.

Vì sao:
    “Như trên” đã chỉ các cơ quan ở “Kính gửi”; ghi lại thì gửi thừa văn bản.

Sai:
    Kính gửi: Công an huyện. … Nơi nhận: - Như trên; - Công an huyện; - Lưu: VT.

Đúng:
    Kính gửi: Công an huyện. … Nơi nhận: - Như trên; - Lưu: VT.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.addressing import addressees, recipients, same_body
from antq_writer.checks.places import place
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper

FAULT = Fault(
    "DC119",
    "cơ quan nhận ghi hai lần",
    Severity.WARNING,
    Message("“{name}” đã ghi ở {where} ({line:vi})", "“{name}” stands in {where_en} already ({line:en})"),
    Message("bỏ một trong hai chỗ", "leave one of them out"),
)


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Recipients that are addressees, or stand twice."""
    above = addressees(paper)
    items = recipients(paper)
    for index, item in enumerate(items):
        first = next((one for one in above if same_body(one.name, item.name)), None)
        where, where_en = "Kính gửi", "Kính gửi"
        if first is None:
            first = next((one for one in items[:index] if one.name.lower() == item.name.lower()), None)
            where, where_en = "Nơi nhận", "Nơi nhận"
        if first:
            yield paper.finding(
                FAULT,
                item.passage,
                name=item.name,
                where=where,
                where_en=where_en,
                line=place(paper, first.passage),
            )
