"""Không có số, ký hiệu.

Nêu gì:
    Không tìm thấy dòng “Số: …/…” dưới tên cơ quan trong văn bản.

Vì sao:
    Số, ký hiệu của văn bản là thành phần bắt buộc, ở dưới tên cơ quan ban hành (Nghị định
    30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3).

Sai:
    Dưới tên cơ quan không có “Số: …”.

Đúng:
    Số:        /BC-UBND
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import Layout, Part

FAULT = Fault(
    "TT223",
    "không có số, ký hiệu",
    Severity.WARNING,
    ruled(
        "II.3",
        "không thấy dòng “Số: …/…” dưới tên cơ quan",
        "no line “Số: …/…” under the issuing body was found",
    ),
    Message(
        "thêm dòng “Số:        /BC-UBND” dưới tên cơ quan", "put a line “Số:        /BC-UBND” under the body"
    ),
)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The finding, if any."""
    if layout.first(Part.NATION) and layout.first(Part.NUMBER) is None:
        yield layout.finding_at(FAULT, "phần đầu văn bản")
