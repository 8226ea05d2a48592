"""Mức tăng, giảm không khớp với số liệu hai kỳ.

Nêu gì:
    “tăng/giảm n (p%) so với …” mà n không phải là hiệu của hai kỳ, p không phải là n chia cho số kỳ trước,
    hoặc viết tăng trong khi số liệu giảm; viết “vượt chỉ tiêu” mà tỷ lệ chưa tới. Số ước chừng thì không xét.

Vì sao:
    So sánh với năm trước là kết luận chính của báo cáo; mẫu số phải là số của kỳ trước.

Sai:
    Xảy ra 48 vụ, giảm 12 vụ (25%) so với năm 2022 (60 vụ).

Đúng:
    Xảy ra 48 vụ, giảm 12 vụ (20%) so với năm 2022 (60 vụ).
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from antq_writer.checks.quantities.changes import Change, changes
from antq_writer.checks.quantities.likely import may_be_slip
from antq_writer.checks.quantities.passages import readings
from antq_writer.checks.quantities.quantity import Kind
from antq_writer.checks.quantities.rounding import decimals, rounded, rounds_to
from antq_writer.checks.quantities.target_claims import claims
from antq_writer.checks.quantities.trends import trends
from antq_writer.checks.quantities.wording import figure
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper
from antq_writer.vietnamese import format_number

FAULT = Fault(
    "SL105",
    "mức tăng, giảm không khớp với số liệu hai kỳ",
    Severity.WARNING,
    Message(
        "{sum}, nhưng đã nêu “{said}”",
        "{sum}, but “{said}” is stated",
    ),
    Message(
        "kiểm tra lại số kỳ này, số kỳ trước và mức tăng, giảm",
        "check both periods' figures and the change",
    ),
)

REACH = 4
"""In how many passages before a change its two periods may be told."""


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Changes that are not the difference, or not its percentage of the earlier figure."""
    read = paper.once(readings)
    for index, reading in enumerate(read):
        for change in changes(reading, read[max(0, index - REACH) : index]):
            wrong = _difference(change) or _percentage(change)
            if wrong:
                sum_, said = wrong
                yield paper.finding(FAULT, reading.passage, change.place.start, sum=sum_, said=said)
        for trend in trends(reading):
            listed = ", ".join(one.first for one in trend.figures)
            yield paper.finding(FAULT, reading.passage, trend.at, sum=listed, said=trend.said)
        for claim in claims(reading):
            sign = "<>="[
                (claim.rate.value > claim.target.value) + 2 * (claim.rate.value == claim.target.value)
            ]
            sum_ = f"{claim.rate.text} {sign} {claim.target.text}"
            yield paper.finding(FAULT, reading.passage, claim.rate.start, sum=sum_, said=claim.said)


def _difference(change: Change) -> tuple[str, str] | None:
    pairs = list(change.pairs)
    if change.by is None:
        return None
    if not pairs or any(_signed(change, change.by.value) == now - before for now, before in pairs):
        return None
    now, before = pairs[0]
    if not any(may_be_slip(change.by.value, now - before, Fraction(5, 2), 5) for now, before in pairs):
        return None
    more, less = max(now, before), min(now, before)
    kind = change.by.kind
    equation = f"{figure(more, kind)} - {figure(less, kind)} = {figure(more - less, kind)}"
    if more - less == change.by.value:
        equation = f"{figure(before, kind)} thành {figure(now, kind)} là {'giảm' if change.rose else 'tăng'}"
    return equation, _said(change)


def _percentage(change: Change) -> tuple[str, str] | None:
    percent = change.percent
    if percent is None or percent.rough:
        return None
    options = [(abs(now - before), before) for now, before in change.pairs]
    if not options and change.by is not None and change.by.kind is not Kind.PERCENT:
        options = [(change.by.value, now.value - _signed(change, change.by.value)) for now in change.now]
    options = [(by, before) for by, before in options if before > 0]
    if not options or any(
        rounds_to(_share(by, before), percent.value, percent.text) for by, before in options
    ):
        return None
    by, before = options[0]
    if not any(_likely(percent.value, _share(by, before)) for by, before in options):
        return None
    right = format_number(rounded(_share(by, before), max(decimals(percent.text), 1))).removesuffix(",0")
    kind = change.by.kind if change.by else Kind.COUNT
    return f"{figure(by, kind)} / {figure(before, kind)} = {right}%", _said(change)


def _share(by: Decimal, before: Decimal) -> Fraction:
    return Fraction(by) * 100 / Fraction(before)


def _likely(percent: Decimal, right: Fraction) -> bool:
    """Whether a percentage can be a slip, or the whole new figure in percent (`tăng 150%` for 50%)."""
    return may_be_slip(percent, right, Fraction(5, 2), 20) or may_be_slip(percent - 100, right, small=0)


def _signed(change: Change, by: Decimal) -> Decimal:
    return by if change.rose else -by


def _said(change: Change) -> str:
    words = [change.verb]
    if change.by is not None:
        words.append(f"{change.by.text} {change.by.head if change.by.kind is Kind.COUNT else ''}".strip())
    if change.percent is not None:
        words.append(f"({change.percent.text})" if change.by is not None else change.percent.text)
    return " ".join(words)
