"""Tên loại không có trích yếu.

Nêu gì:
    Dưới tên loại (BÁO CÁO, KẾ HOẠCH…) không có trích yếu nội dung.

Vì sao:
    Trích yếu nội dung văn bản đặt ngay dưới tên loại (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I,
    Mục II, khoản 5 điểm b).

Sai:
    BÁO CÁO / I. ĐẶC ĐIỂM TÌNH HÌNH

Đúng:
    BÁO CÁO / Kết quả phong trào năm 2022
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import Layout, Part

FAULT = Fault(
    "TT303",
    "tên loại không có trích yếu",
    Severity.WARNING,
    ruled("II.5b", "dưới “{text}” không có trích yếu", "no subject stands under “{text}”"),
    Message(
        "thêm một câu trích yếu, đậm, giữa trang, ngay dưới tên loại",
        "put the subject under it, bold and centred",
    ),
)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The finding, if any."""
    kind = layout.first(Part.KIND)
    if kind and layout.first(Part.SUBJECT) is None:
        yield layout.finding(FAULT, kind, text=kind.text)
