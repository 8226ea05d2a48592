"""Không có Nơi nhận.

Nêu gì:
    Văn bản không có “Nơi nhận:”.

Vì sao:
    Nơi nhận là thành phần bắt buộc, ở cuối văn bản, bên trái (Nghị định 30/2020/NĐ-CP, Phụ lục I,
    Phần I, Mục II, khoản 9).

Sai:
    Cuối báo cáo chỉ có phần ký.

Đúng:
    Nơi nhận: / - Công an tỉnh; / - Lưu: VT.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import Layout, Part

FAULT = Fault(
    "TT515",
    "không có Nơi nhận",
    Severity.WARNING,
    ruled("II.9", "không thấy “Nơi nhận:”", "no “Nơi nhận:” was found"),
    Message(
        "thêm “Nơi nhận:” và danh sách ở cuối văn bản, bên trái",
        "put “Nơi nhận:” with its list at the end, on the left",
    ),
)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The finding, if any."""
    if layout.first(Part.NATION) and layout.first(Part.RECIPIENTS) is None:
        yield layout.finding_at(FAULT, "Nơi nhận")
