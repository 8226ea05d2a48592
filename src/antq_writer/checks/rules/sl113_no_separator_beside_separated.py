"""Số hàng nghìn thiếu dấu chấm, bên cạnh số có dấu chấm.

Nêu gì:
    Số từ 1000 trở lên viết liền (1119) trong văn bản có số khác viết với dấu chấm (1.382). Năm, số văn bản,
    số điện thoại thì không xét.

Vì sao:
    Hai cách viết trong một văn bản làm số khó đọc và dễ nhầm.

Sai:
    Có 1.382 tổ với 46.427 hộ; các hộ đã lắp 1119 mắt camera.

Đúng:
    Có 1.382 tổ với 46.427 hộ; các hộ đã lắp 1.119 mắt camera.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.quantities.masks import masked
from antq_writer.checks.quantities.passages import Reading, readings
from antq_writer.checks.quantities.quantity import Quantity
from antq_writer.checks.quantities.wording import shown
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper, Role
from antq_writer.patterns import regex
from antq_writer.vietnamese import format_number

FAULT = Fault(
    "SL113",
    "số hàng nghìn thiếu dấu chấm, bên cạnh số có dấu chấm",
    Severity.WARNING,
    Message(
        "“{found}” viết liền, trong khi số khác có dấu chấm (“{other}”)",
        "“{found}” has no separator, while another figure has (“{other}”)",
    ),
    Message("viết “{right}”", "write “{right}”"),
)

PLAIN = regex(r"(?<![\d.,/])\d{4,9}(?![\d.])")
SEPARATED = regex(r"(?<![\d.,])\d{1,3}(?:\.\d{3})+(?![\d.])")


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Figures without separators in a paper that has one with."""
    read = paper.once(readings)
    other = next((q.text for r in read for q in r.quantities if SEPARATED.search(q.text)), "")
    if not other:
        cells = (SEPARATED.search(masked(cell.text)) for cell in paper.of(Role.CELL))
        other = next((match.group() for match in cells if match), "")
    if not other:
        return
    for reading in read:
        for quantity in reading.quantities:
            for figure in PLAIN.finditer(quantity.text):
                if not _is_year(reading, quantity, figure.group()):
                    yield paper.finding(
                        FAULT,
                        reading.passage,
                        quantity.start + figure.start(),
                        found=shown(quantity),
                        other=other,
                        right=format_number(int(figure.group())),
                    )


def _is_year(reading: Reading, quantity: Quantity, figure: str) -> bool:
    """Whether a figure of four digits may be a year: one that counts nothing, or that stands in a span."""
    if len(figure) != 4 or not 1900 <= int(figure) <= 2100:
        return False
    around = (
        reading.low[max(0, quantity.start - 3) : quantity.start]
        + reading.low[quantity.end : quantity.end + 3]
    )
    return not quantity.noun or "-" in around or "–" in around
