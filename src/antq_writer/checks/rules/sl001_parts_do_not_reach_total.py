"""Các phần cộng lại không bằng tổng.

Nêu gì:
    Các phần ghi ở “gom”, ở các cột chia theo địa điểm, đơn vị quản lý, nguồn kinh phí, hoặc tập thể và cá
    nhân, cộng lại khác tổng đã ghi. Với tỷ số thì xét cả số thứ hai. Số ước chừng (hơn, gần, khoảng) được
    coi là giới hạn; các phần có đơn vị đo khác nhau (kg, lít) thì không cộng.

Vì sao:
    Người ký chịu trách nhiệm về số liệu; tổng và các phần mâu thuẫn thì có ít nhất một số sai.

Sai:
    - so: 14
      ten: vụ việc
      gom: [04 vụ trộm cắp tài sản, 09 vụ tai nạn giao thông]

Đúng:
    - so: 13
      ten: vụ việc
      gom: [04 vụ trộm cắp tài sản, 09 vụ tai nạn giao thông]
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from antq_writer.checks.data.bounds import summed
from antq_writer.checks.data.showing import addition, part, whole
from antq_writer.checks.data.subject import DataSubject
from antq_writer.checks.data.totals import Term, Total, totals
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity

FAULT = Fault(
    "SL001",
    "các phần cộng lại không bằng tổng",
    Severity.WARNING,
    Message(
        "{sum}, nhưng “{label}” đã nêu {stated}",
        "{sum}, but “{label}” is stated as {stated}",
    ),
    Message("soát lại tổng và từng phần", "check the total and each part"),
)


def check(subject: DataSubject) -> Iterator[Diagnostic]:
    """Complete parts whose sum is none of the totals that they may have."""
    for total in subject.once(totals):
        if not total.complete:
            continue
        values = [term.value for term in total.parts]
        reached = summed(values)
        fitting = [terms for terms in total.sums if reached.meets(summed(t.value for t in terms))]
        if not fitting:
            yield _finding(subject, total, _nearest(total), addition(values))
        elif len(terms := fitting[0]) == 1:
            yield from _wholes(subject, total, terms[0])


def _wholes(subject: DataSubject, total: Total, stated: Term) -> Iterator[Diagnostic]:
    """The second figures of ratios; a part without one is wholly reached."""
    whole_stated = whole(stated.value)
    if whole_stated is None or all(whole(p.value) is None for p in total.parts):
        return
    wholes = [known if (known := whole(p.value)) is not None else part(p.value) for p in total.parts]
    if not summed(wholes).meets(summed([whole_stated])):
        yield _finding(subject, total, (Term(stated.path, whole_stated),), addition(wholes))


def _nearest(total: Total) -> tuple[Term, ...]:
    """The total that the parts come nearest to."""
    reached = summed(t.value for t in total.parts).low
    apart = [abs(Decimal(summed(t.value for t in terms).low) - reached) for terms in total.sums]
    return total.sums[apart.index(min(apart))]


def _finding(subject: DataSubject, total: Total, stated: tuple[Term, ...], sum_: str) -> Diagnostic:
    label = " + ".join(term.noun for term in stated if term.noun) or total.label
    return subject.at(
        FAULT, stated[0].path, sum=sum_, label=label, stated=addition(term.value for term in stated)
    )
