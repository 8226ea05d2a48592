"""Cột của bảng cộng không bằng hàng tổng.

Nêu gì:
    Hàng “Tổng cộng”, “Cộng”, “Tổng số” của bảng có số khác tổng các hàng của cột đó. Cột tỷ lệ và cột có ô
    không phải là số thì không xét.

Vì sao:
    Bảng là nơi cấp trên lấy số để tổng hợp.

Sai:
    Xã Tân Kỳ 5; xã Quảng Nghiệp 7; Tổng cộng 13.

Đúng:
    Xã Tân Kỳ 5; xã Quảng Nghiệp 7; Tổng cộng 12.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.quantities.columns import columns
from antq_writer.checks.quantities.wording import figure
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper

FAULT = Fault(
    "SL119",
    "cột của bảng cộng không bằng hàng tổng",
    Severity.WARNING,
    Message("{sum}, nhưng hàng tổng ghi {total}", "{sum}, but the row of totals says {total}"),
    Message("kiểm tra lại hàng tổng và từng hàng", "check the row of totals and each row"),
)

SHOWN = 6
"""How many parts a message writes out."""


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Columns of tables that do not reach their total."""
    for column in columns(paper):
        if column.fits:
            continue
        parts = [text for text in column.parts if text]
        listed = " + ".join(parts) if len(parts) <= SHOWN else f"{parts[0]} + … + {parts[-1]}"
        yield paper.finding(
            FAULT, column.cell, 0, sum=f"{listed} = {figure(column.sum)}", total=column.cell.text.strip()
        )
