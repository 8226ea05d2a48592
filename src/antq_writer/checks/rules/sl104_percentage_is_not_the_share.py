"""Tỷ lệ phần trăm không khớp với tỷ số.

Nêu gì:
    “a/b …, đạt c%” mà c không phải là a chia b, làm tròn đến số chữ số thập phân đã in.

Vì sao:
    Người đọc lấy tỷ lệ làm kết quả; sai một con số là sai nhận xét.

Sai:
    Có 45/50 khu dân cư đạt tiêu chuẩn, đạt tỷ lệ 95%.

Đúng:
    Có 45/50 khu dân cư đạt tiêu chuẩn, đạt tỷ lệ 90%.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from antq_writer.checks.quantities.likely import may_be_slip
from antq_writer.checks.quantities.otherwise import is_share
from antq_writer.checks.quantities.passages import readings
from antq_writer.checks.quantities.rounding import decimals, rounded
from antq_writer.checks.quantities.shares import Share, agrees, shares
from antq_writer.checks.quantities.targets import targets
from antq_writer.checks.quantities.wording import figure
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper
from antq_writer.vietnamese import format_number, format_percent

FAULT = Fault(
    "SL104",
    "tỷ lệ phần trăm không khớp với tỷ số",
    Severity.WARNING,
    Message(
        "{part} / {whole} = {right}, nhưng đã nêu {percent}",
        "{part} / {whole} = {right}, but {percent} is stated",
    ),
    Message("kiểm tra lại tử số, mẫu số và tỷ lệ", "check both figures and the percentage"),
)


def _likely(percent: Decimal, part: Decimal, whole: Decimal) -> bool:
    right = Fraction(part) * 100 / Fraction(whole)
    return (
        may_be_slip(percent, right, small=10)
        or may_be_slip(percent + 100, right)
        or may_be_slip(percent, right + 100)
    )


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Percentages that none of the ratios beside them gives."""
    for reading in paper.once(readings):
        found = [Share(percent, ratios) for percent, ratios in targets(reading)]
        aimed = {share.percent.start for share in found}
        found += [share for share in shares(reading) if share.percent.start not in aimed]
        for share in found:
            if agrees(share) or is_share(reading, share.percent):
                continue
            part, whole = share.ratios[0]
            if not any(_likely(share.percent.value, a, b) for a, b in share.ratios):
                continue
            places = max(decimals(share.percent.text), 1)
            right = rounded(Fraction(part) * 100 / Fraction(whole), places)
            yield paper.finding(
                FAULT,
                reading.passage,
                share.percent.start,
                part=figure(part),
                whole=figure(whole),
                right=format_percent(right)
                if right == right.to_integral_value()
                else f"{format_number(right)}%",
                percent=share.percent.text,
            )
