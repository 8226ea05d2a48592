"""Không có tên cơ quan ban hành.

Nêu gì:
    Không tìm thấy tên cơ quan ban hành ở góc trên bên trái trong văn bản.

Vì sao:
    Tên cơ quan, tổ chức ban hành văn bản là thành phần bắt buộc, ở góc trên bên trái trang đầu
    (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 2).

Sai:
    Chỉ có Quốc hiệu ở bên phải.

Đúng:
    ỦY BAN NHÂN DÂN / HUYỆN TỨ KỲ ở bên trái.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import Layout, Part

FAULT = Fault(
    "TT210",
    "không có tên cơ quan ban hành",
    Severity.WARNING,
    ruled(
        "II.2a",
        "không thấy tên cơ quan ban hành ở góc trên bên trái",
        "no name of the issuing body at the top left was found",
    ),
    Message("thêm tên cơ quan ban hành ở góc trên bên trái", "put the name of the body at the top left"),
)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The finding, if any."""
    if layout.first(Part.NATION) and layout.first(Part.AGENCY) is None:
        yield layout.finding_at(FAULT, "phần đầu văn bản")
