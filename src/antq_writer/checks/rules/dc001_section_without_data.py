"""Mục của đề cương chưa có số liệu.

Nêu gì:
    Những mục mà đề cương có mà tệp số liệu không có. Báo cáo in ra bỏ các mục đó và đánh số lại.

Vì sao:
    Báo cáo thiếu mục so với đề cương cấp trên giao thường bị trả lại; mục không phát sinh thì người ký nên
    biết.

Sai:
    noi_dung: {uu_diem: …, han_che: …}          # đề cương còn “Bài học kinh nghiệm”

Đúng:
    noi_dung: {uu_diem: …, han_che: …, bai_hoc: …}
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.data.subject import DataSubject
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.patterns import regex

FAULT = Fault(
    "DC001",
    "mục của đề cương chưa có số liệu",
    Severity.INFO,
    Message(
        "đề cương “{outline}” còn {count} mục chưa có số liệu: {sections}",
        "{count} sections of the outline “{outline}” have no data: {sections}",
    ),
    Message("thêm mục, hoặc để vậy nếu không phát sinh", "add them, or leave them if nothing happened"),
)


SLOT = regex(r"\s*\{\{.*?\}\}")


def check(subject: DataSubject) -> Iterator[Diagnostic]:
    """Sections of the outline that the data does not give, told once."""
    content = subject.report.noi_dung
    missing = [
        f"“{SLOT.sub('', heading).strip()}” ({' hoặc '.join(sections)})"
        for heading, sections in subject.frame.wanted
        if all(getattr(content, name, None) is None for name in sections)
    ]
    if missing:
        yield subject.at_key(
            FAULT,
            ("noi_dung",),
            outline=subject.report.de_cuong,
            count=len(missing),
            sections=", ".join(missing),
        )
