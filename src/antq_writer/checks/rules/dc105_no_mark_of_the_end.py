"""Thiếu dấu kết thúc văn bản “./.”.

Nêu gì:
    Văn bản có nơi nhận hoặc phần ký mà nội dung không kết thúc bằng “./.”.

Vì sao:
    “./.” sau chữ cuối cùng cho biết nội dung đã hết (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.4).

Sai:
    Trên đây là báo cáo kết quả phong trào năm 2022.

Đúng:
    Trên đây là báo cáo kết quả phong trào năm 2022./.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.wholeness import has_end, has_front
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper, Role

FAULT = Fault(
    "DC105",
    "thiếu “./.” ở cuối",
    Severity.INFO,
    Message("nội dung không kết thúc bằng “./.”", "the text does not end with “./.”"),
    Message("thêm “./.” sau chữ cuối cùng của nội dung", "put “./.” after the last word of the text"),
)


def check(paper: Paper) -> Iterator[Diagnostic]:
    """The last paragraph of a whole paper without the mark."""
    if not (has_front(paper) and has_end(paper)):
        return
    body = [
        passage
        for passage in paper.of(Role.HEADING, Role.BODY, Role.DASH, Role.PLUS, Role.CELL)
        if not passage.appendix
    ]
    if body and not any("./." in passage.text for passage in body):
        yield paper.finding(FAULT, body[-1], max(len(body[-1].text) - 1, 0))
