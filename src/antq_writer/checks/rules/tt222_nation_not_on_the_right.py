"""Quốc hiệu không ở bên phải.

Nêu gì:
    Quốc hiệu đứng giữa trang hoặc bên trái, không ngang hàng với tên cơ quan.

Vì sao:
    Quốc hiệu ở phía trên cùng, bên phải trang đầu tiên của văn bản (Nghị định 30/2020/NĐ-CP, Phụ
    lục I, Phần I, Mục II, khoản 1 điểm a).

Sai:
    Quốc hiệu giữa trang, tên cơ quan ở dòng dưới.

Đúng:
    Tên cơ quan bên trái, Quốc hiệu bên phải, cùng hàng.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.layout.decree import ruled
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.layouts import Align, Layout, Part

FAULT = Fault(
    "TT222",
    "Quốc hiệu không ở bên phải",
    Severity.WARNING,
    ruled(
        "II.1a",
        "Quốc hiệu không ở phía trên, bên phải trang đầu",
        "Quốc hiệu does not stand at the top right",
    ),
    Message(
        "đặt tên cơ quan và Quốc hiệu vào hai ô cùng hàng của một bảng không viền",
        "put the body and Quốc hiệu into two cells of one row of a table without borders",
    ),
)
HALF = 50.0
"""Millimetres: a line that begins further to the right is taken to be in the right half."""


def check(layout: Layout) -> Iterator[Diagnostic]:
    """The finding, if any."""
    nation, agency = layout.first(Part.NATION), layout.first(Part.AGENCY)
    if nation is None:
        return
    if nation.cell:
        left = bool(
            agency and agency.cell and agency.cell[0] == nation.cell[0] and agency.cell[2] >= nation.cell[2]
        )
    else:
        left = nation.align in (Align.LEFT, Align.CENTRE, Align.JUSTIFY) and nation.first < HALF
    if left:
        yield layout.finding(FAULT, nation)
