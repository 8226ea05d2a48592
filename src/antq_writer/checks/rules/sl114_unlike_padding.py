"""Số 0 đứng trước không thống nhất.

Nêu gì:
    Trong một tỷ số, số này có số 0 đứng trước mà số kia không (07/7); hoặc tỷ số không có (7/7) trong văn
    bản mà các tỷ số khác có (03/03).

Vì sao:
    Văn bản hành chính thêm số 0 trước số lượng dưới 10 để không bị sửa; đã thêm thì thêm cho cả hai.

Sai:
    Có 07/7 làng đăng ký.

Đúng:
    Có 07/07 làng đăng ký.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from antq_writer.checks.quantities import units
from antq_writer.checks.quantities.passages import readings
from antq_writer.checks.quantities.quantity import Kind, Quantity
from antq_writer.checks.quantities.wording import shown
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.papers import Paper

FAULT = Fault(
    "SL114",
    "số 0 đứng trước không thống nhất",
    Severity.WARNING,
    Message(
        "“{found}”: số 0 đứng trước không thống nhất{beside}",
        "“{found}”: zeros before figures are not used alike{beside_en}",
    ),
    Message("viết “{right}”", "write “{right}”"),
)


def check(paper: Paper) -> Iterator[Diagnostic]:
    """Ratios with a zero before one figure only, or without it beside ratios that have it."""
    read = paper.once(readings)
    ratios = [(r, q) for r in read for q in r.quantities if q.whole is not None and q.kind is Kind.COUNT]
    padded = next((q.text for _, q in ratios if set(_padding(q)) == {True}), "")
    for reading, ratio in ratios:
        signs = set(_padding(ratio))
        if signs == {True, False} or (signs == {False} and padded):
            if signs == {False} and not units.is_known(ratio.head):
                continue  # a fraction
            beside = "" if len(signs) == 2 else padded
            yield paper.finding(
                FAULT,
                reading.passage,
                ratio.start,
                found=shown(ratio),
                beside=f" (bên cạnh “{beside}”)" if beside else "",
                beside_en=f" (beside “{beside}”)" if beside else "",
                right=re.sub(r"(?<!\d)(\d)(?!\d)", r"0\1", ratio.text),
            )


def _padding(ratio: Quantity) -> list[bool]:
    """For each figure below ten whether a zero stands before it; a figure above ten tells nothing."""
    figures = re.findall(r"[\d.,]+", ratio.text)
    return [figure.startswith("0") for figure in figures if re.fullmatch(r"0?[1-9]", figure)]
