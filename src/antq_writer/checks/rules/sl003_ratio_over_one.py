"""Tỷ số có số thứ nhất lớn hơn số thứ hai.

Nêu gì:
    “a/b” mà a lớn hơn b, khi b là tổng số. Không nêu khi b là chỉ tiêu được giao, vì chỉ tiêu có thể vượt
    (215/166 thanh niên, đạt 129,5%).

Vì sao:
    Không thể có nhiều đơn vị đạt hơn số đơn vị hiện có; thường là do gõ ngược hai số.

Sai:
    xa_dat: 23/22

Đúng:
    xa_dat: 22/23
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.data.bounds import Bounds, bounds
from antq_writer.checks.data.figures import figures, noun
from antq_writer.checks.data.showing import shown, whole
from antq_writer.checks.data.subject import DataSubject
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity

FAULT = Fault(
    "SL003",
    "tỷ số lớn hơn một",
    Severity.WARNING,
    Message(
        "tỷ số {ratio} ({what}) có số thứ nhất lớn hơn tổng số",
        "of the ratio {ratio} ({what}) the first figure is more than the whole",
    ),
    Message("soát lại, có thể hai số bị đổi chỗ", "check; the two may be exchanged"),
)


def check(subject: DataSubject) -> Iterator[Diagnostic]:
    """Ratios whose part exceeds their whole."""
    for figure in subject.once(figures):
        total = whole(figure.value)
        if total is None or figure.declared.target:
            continue
        if bounds(figure.value).exceeds(Bounds(total, total)):
            what = noun(subject, figure) or figure.declared.label
            yield subject.at(FAULT, figure.path, ratio=shown(figure.value), what=what)
