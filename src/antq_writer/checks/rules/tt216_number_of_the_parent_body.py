"""Ban, hội đồng lấy số, ký hiệu của cơ quan khác.

Nêu gì:
    Tên cơ quan ban hành là ban chỉ đạo, hội đồng, tổ công tác nhưng ký hiệu mang tên viết tắt của
    Ủy ban nhân dân.

Vì sao:
    Hội đồng, Ban, Tổ được ghi là “cơ quan ban hành văn bản” và dùng con dấu của cơ quan khác thì
    phải lấy hệ thống số riêng (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3 điểm a).

Sai:
    BAN CHỈ ĐẠO 138 … Số: 05/BC-UBND

Đúng:
    BAN CHỈ ĐẠO 138 … Số: 05/BC-BCĐ
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.agencies import ADVISORY
from antq_writer.checks.layout.decree import ruled
from antq_writer.checks.layout.looks import short
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import Layout, Part

FAULT = Fault(
    "TT216",
    "ban, hội đồng lấy số, ký hiệu của cơ quan khác",
    Severity.WARNING,
    ruled(
        "II.3a",
        "cơ quan ban hành là “{agency}” nhưng ký hiệu là “{symbol}”",
        "the issuing body is “{agency}” but the symbol is “{symbol}”",
    ),
    Message("dùng số và ký hiệu riêng, như “BC-BCĐ”", "use its own numbers and symbol, such as “BC-BCĐ”"),
)


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The finding, if any."""
    agency, number = layout.first(Part.AGENCY), layout.first(Part.NUMBER)
    if agency is None or number is None or not ADVISORY.match(agency.text):
        return
    symbol = number.text.rpartition("/")[2].strip()
    if symbol.upper().endswith("UBND"):
        yield layout.finding(FAULT, number, agency=short(agency.text), symbol=symbol)
