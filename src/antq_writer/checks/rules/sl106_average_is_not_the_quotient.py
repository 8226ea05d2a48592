"""Số bình quân không khớp với số chia.

Nêu gì:
    “bình quân n người/xã”, “đạt n Công an chính quy/xã” mà n không phải là tổng chia cho số đơn vị đã nêu,
    làm tròn đến số chữ số thập phân đã in; “mỗi đội n người”, mức chi mỗi người hằng
    tháng mà nhân lên không bằng tổng đã nêu.

Vì sao:
    Số bình quân dùng để xét định mức lực lượng, kinh phí; tính sai là báo cáo sai.

Sai:
    Bố trí 115 đồng chí Công an chính quy ở 20 xã (đạt 5,57 đồng chí/xã).

Đúng:
    Bố trí 115 đồng chí Công an chính quy ở 20 xã (đạt 5,75 đồng chí/xã).
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from antq_writer.checks.quantities.averages import Average, averages
from antq_writer.checks.quantities.likely import may_be_slip
from antq_writer.checks.quantities.monthly_pay import monthly_pay
from antq_writer.checks.quantities.otherwise import is_average, is_rounded
from antq_writer.checks.quantities.passages import readings
from antq_writer.checks.quantities.per_month import in_a_year
from antq_writer.checks.quantities.products import products
from antq_writer.checks.quantities.quantity import Quantity
from antq_writer.checks.quantities.rounding import decimals, rounded
from antq_writer.checks.quantities.wording import figure
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper
from antq_writer.vietnamese import format_number

FAULT = Fault(
    "SL106",
    "số bình quân không khớp với số chia",
    Severity.WARNING,
    Message("{sum}, nhưng đã nêu {said}", "{sum}, but {said} is stated"),
    Message("kiểm tra lại tổng, số đơn vị và số bình quân", "check the total, the divisor and the average"),
)


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Averages that no total and divisor of their passage give."""
    for reading in paper.once(readings):
        known = set()
        for average in averages(reading):
            known.add(average.each.start)
            if any(_fits(average, n, m) for n, m in average.pairs):
                continue
            if not average.exact and is_average(reading, average.each):
                continue
            total, divisor = average.pairs[0]
            if not _likely(average, total, divisor):
                known.discard(average.each.start)
                continue
            yield paper.finding(
                FAULT,
                reading.passage,
                average.each.start,
                sum=_equation(average, total, divisor),
                said=total.text
                if average.exact
                else f"{average.each.text} {average.each.noun}".replace(" /", "/"),
            )
        for each, total in in_a_year(reading):
            if each.start not in known:
                right = format_number(rounded(Fraction(total.value) / 12, max(decimals(each.text), 1)))
                yield paper.finding(
                    FAULT,
                    reading.passage,
                    each.start,
                    sum=f"{total.first} / 12 = {right.removesuffix(',0')}",
                    said=f"{each.text} {each.noun}",
                )
        for product in (*products(reading), *monthly_pay(reading)):
            if product.each.start not in known and may_be_slip(product.told.value, product.right):
                yield paper.finding(
                    FAULT,
                    reading.passage,
                    product.told.start,
                    sum=f"{figure(product.times)} × {product.each.text} = {figure(product.right, product.each.kind)}",
                    said=product.told.text,
                )


def _fits(average: Average, total: Quantity, divisor: Quantity) -> bool:
    return any(
        is_rounded(Fraction(total.value) / Fraction(by), average.each)
        if not average.exact
        else total.value == by * average.each.value
        for by in (divisor.value, divisor.whole)
        if by
    )


def _likely(average: Average, total: Quantity, divisor: Quantity) -> bool:
    if average.exact:
        return may_be_slip(total.value, divisor.value * average.each.value)
    return may_be_slip(average.each.value, Fraction(total.value) / Fraction(divisor.value), Fraction(2))


def _equation(average: Average, total: Quantity, divisor: Quantity) -> str:
    if average.exact:
        product: Decimal = divisor.value * average.each.value
        return f"{divisor.first} × {average.each.text} = {figure(product, average.each.kind)}"
    places = max(decimals(average.each.text), 2)
    quotient = rounded(Fraction(total.value) / Fraction(divisor.value), places)
    return f"{total.first} / {divisor.first} = {format_number(quotient)}"
