"""Dấu vết chỉnh sửa trong tệp Word: thay đổi được theo dõi, ghi chú, tô nền, chữ ẩn.

Nêu gì:
    Chữ thêm vào hoặc xóa đi còn ở chế độ theo dõi (Track Changes), ghi chú (Comment), chữ tô nền, chữ ẩn.

Vì sao:
    Người nhận tệp đọc được cả phần đã xóa và ý kiến nội bộ; văn bản chưa phải bản cuối.

Sai:
    Xây dựng [xóa: 04] [thêm: 05] mô hình.

Đúng:
    Xây dựng 05 mô hình.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper, TraceKind

FAULT = Fault(
    "DC114",
    "còn dấu vết chỉnh sửa",
    Severity.WARNING,
    Message("còn {what} “{text}”", "{what_en} “{text}”"),
    Message("{advice}", "{advice_en}"),
)

_KINDS = {
    TraceKind.INSERTED: (
        "chữ thêm vào chưa được chấp nhận",
        "an insertion not yet accepted:",
        "vào Review → Accept → Accept All Changes",
        "choose Review → Accept → Accept All Changes",
    ),
    TraceKind.DELETED: (
        "chữ đã xóa nhưng vẫn lưu trong tệp",
        "a deletion that the file still holds:",
        "vào Review → Accept → Accept All Changes",
        "choose Review → Accept → Accept All Changes",
    ),
    TraceKind.COMMENT: (
        "ghi chú",
        "a comment:",
        "vào Review → Delete → Delete All Comments",
        "choose Review → Delete → Delete All Comments",
    ),
    TraceKind.HIGHLIGHT: (
        "chữ tô nền",
        "highlighted words:",
        "bỏ tô nền sau khi kiểm tra",
        "check it and remove the highlight",
    ),
    TraceKind.HIDDEN: (
        "chữ ẩn",
        "hidden words:",
        "xóa, hoặc bỏ thuộc tính ẩn (Hidden)",
        "delete them, or unhide them",
    ),
}


def check(paper: Paper) -> Iterator[Diagnostic]:
    """The first trace of each kind in every passage."""
    told: set[tuple[TraceKind, int]] = set()
    for trace in paper.traces:
        if (trace.kind, trace.passage) in told or trace.passage >= len(paper.passages):
            continue
        told.add((trace.kind, trace.passage))
        what, what_en, advice, advice_en = _KINDS[trace.kind]
        words = trace.text.split()
        yield paper.finding(
            FAULT,
            paper.passages[trace.passage],
            trace.offset,
            what=what,
            what_en=what_en,
            text=" ".join(words[:12]) + ("…" if len(words) > 12 else ""),
            advice=advice,
            advice_en=advice_en,
        )
