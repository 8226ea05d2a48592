"""Các phần cộng lại không bằng tổng.

Nêu gì:
    Một tổng được chia thành các phần sau “gồm”, “bao gồm”, “cụ thể”, dấu hai chấm hoặc trong ngoặc đơn, ở các
    gạch đầu dòng, ở câu sau, hoặc có dòng “Cộng”, mà các phần cộng lại khác tổng; số đầu kỳ cộng số tăng, trừ
    số giảm không bằng số hiện có. Số ước chừng (hơn, gần, khoảng), danh sách còn bỏ ngỏ (…, một số) và các
    phần khác đơn vị tính thì không xét.

Vì sao:
    Người ký chịu trách nhiệm về số liệu; tổng và các phần mâu thuẫn thì có ít nhất một số sai.

Sai:
    Xảy ra 16 vụ, gồm 05 vụ trộm cắp, 07 vụ tai nạn giao thông, 03 vụ đánh nhau.

Đúng:
    Xảy ra 15 vụ, gồm 05 vụ trộm cắp, 07 vụ tai nạn giao thông, 03 vụ đánh nhau.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.quantities.breakdowns import breakdowns
from antq_writer.checks.quantities.likely import may_be_slip
from antq_writer.checks.quantities.pairing import Breakdown
from antq_writer.checks.quantities.passages import readings
from antq_writer.checks.quantities.stocks import stocks
from antq_writer.checks.quantities.wording import addition, figure, shown
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper

FAULT = Fault(
    "SL101",
    "các phần cộng lại không bằng tổng",
    Severity.WARNING,
    Message(
        "các phần cộng lại: {sum}, nhưng đã nêu {total} (“{shown}”)",
        "the parts add up to {sum}, but {total} is stated (“{shown}”)",
    ),
    Message("kiểm tra lại tổng và từng phần", "check the total and each part"),
)


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Complete lists whose sum is not their total."""
    for found in paper.once(breakdowns):
        if not found.complete or found.overlapping:
            continue
        if found.fits:
            yield from _wholes(paper, found)
        elif any(may_be_slip(total, made) for total in found.totals for made in found.sums):
            yield paper.finding(
                FAULT,
                found.place,
                found.total.start,
                sum=addition(found.parts),
                total=found.total.text,
                shown=shown(found.total),
            )
    for reading in paper.once(readings):
        for stock in stocks(reading):
            gone = "".join(f" - {one.first}" for one in stock.gone)
            parts = " + ".join(one.first for one in (stock.base, *stock.added))
            yield paper.finding(
                FAULT,
                reading.passage,
                stock.now.start,
                sum=f"{parts}{gone} = {figure(stock.right, stock.now.kind)}",
                total=stock.now.text,
                shown=shown(stock.now),
            )


def _wholes(paper: Paper, found: Breakdown) -> Iterator[Diagnostic]:
    """Parts that reach the first figure of a ratio but whose second figures do not reach its second."""
    if found.wholes and found.sum == found.total.value and found.wholes[0] != found.wholes[1]:
        second = " + ".join(figure(part.whole or part.value) for part in found.parts)
        yield paper.finding(
            FAULT,
            found.place,
            found.total.start,
            sum=f"{second} = {figure(found.wholes[0])}",
            total=figure(found.wholes[1]),
            shown=shown(found.total),
        )
