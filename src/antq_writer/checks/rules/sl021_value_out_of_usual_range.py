"""Giá trị bình quân nằm ngoài khoảng thường gặp.

Nêu gì:
    Một giá trị tính cho mỗi đơn vị (Công an chính quy mỗi xã, thành viên mỗi Tổ bảo vệ ANTT) nằm ngoài
    khoảng thường gặp ghi trong mẫu số liệu.

Vì sao:
    Thường do nhầm đơn vị tính, thừa hoặc thiếu một chữ số; nếu đúng thì người ký nên biết.

Sai:
    so: 153
    thanh_vien: 30.600

Đúng:
    so: 153
    thanh_vien: 306
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from antq_writer.checks.data.figures import figures, value_of
from antq_writer.checks.data.showing import part, shown
from antq_writer.checks.data.subject import DataSubject
from antq_writer.checks.quantities.rounding import rounded
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity

FAULT = Fault(
    "SL021",
    "giá trị ngoài khoảng thường gặp",
    Severity.INFO,
    Message(
        "“{label}”{each} là {value}, thường từ {low} đến {high}",
        "“{label}”{each_en} is {value}, usually {low} to {high}",
    ),
    Message("soát lại hai số; đúng thì người ký nên biết trước", "check; if right, the signer should know"),
)


def check(subject: DataSubject) -> Iterator[Diagnostic]:
    """Values that lie outside their declared range."""
    for figure in subject.once(figures):
        declared = figure.declared
        if declared.usual is None or not isinstance(value := part(figure.value), int | Decimal):
            continue
        one = Fraction(value)
        if declared.per:
            units = value_of(figure.group, figure.path[:-1], declared.per)
            number = part(units[1]) if units is not None else None
            if not isinstance(number, int | Decimal) or not number:
                continue
            one /= Fraction(number)
        low, high = declared.usual
        if not low <= one <= high:
            yield subject.at(
                FAULT,
                figure.path,
                label=declared.label,
                each=" tính cho mỗi đơn vị" if declared.per else "",
                each_en=" for each" if declared.per else "",
                value=shown(rounded(one, 2).normalize()) if one.denominator > 1 else shown(int(one)),
                low=low,
                high=high,
            )
