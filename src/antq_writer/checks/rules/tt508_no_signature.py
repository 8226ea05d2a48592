"""Không có phần ký.

Nêu gì:
    Văn bản không có quyền hạn, chức vụ của người ký.

Vì sao:
    Chức vụ, họ tên và chữ ký của người có thẩm quyền là thành phần bắt buộc (Nghị định
    30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7).

Sai:
    Báo cáo kết thúc bằng “./.” rồi hết.

Đúng:
    TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH / Nguyễn Văn A
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import Layout, Part

FAULT = Fault(
    "TT508",
    "không có phần ký",
    Severity.WARNING,
    ruled("II.7", "không thấy quyền hạn, chức vụ của người ký", "no authority or post of a signer was found"),
    Message("thêm phần ký ở cuối văn bản, bên phải", "put the signature at the end, on the right"),
)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The finding, if any."""
    if layout.first(Part.NATION) and not any(True for _ in layout.of(Part.AUTHORITY, Part.POST)):
        yield layout.finding_at(FAULT, "phần ký")
