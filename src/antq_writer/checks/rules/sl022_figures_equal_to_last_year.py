"""Nhiều số liệu giống hệt năm trước.

Nêu gì:
    Từ năm số liệu phát sinh trong kỳ trở lên bằng đúng số của năm trước. Số đơn vị hiện có (xã, mô hình
    đang duy trì) vốn ít đổi và số 0 thì không tính.

Vì sao:
    Dấu hiệu còn số của tệp năm trước chưa thay.

Sai:
    bai_viet: 240, truc_tiep: 53, loa: 926, luu_dong: 654, to_roi: 1.248 như năm trước

Đúng:
    bai_viet: 251, truc_tiep: 48, loa: 930, luu_dong: 660, to_roi: 1.300
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.data.figures import called, figures
from antq_writer.checks.data.showing import part, shown
from antq_writer.checks.data.subject import DataSubject
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.schema.base import Adds, Kind

FAULT = Fault(
    "SL022",
    "nhiều số liệu giống hệt năm trước",
    Severity.INFO,
    Message(
        "{count} số liệu bằng đúng số năm {year}: {figures}",
        "{count} figures are those of {year}: {figures}",
    ),
    Message("soát lại xem có số nào của năm trước chưa thay", "see whether old figures were left"),
)

MANY = 5
"""From so many on they are told."""
NAMED = 8
"""So many are named in the message."""


def check(subject: DataSubject) -> Iterator[Diagnostic]:
    """Figures of the period that have not changed, told once."""
    last = subject.comparison
    if last is None:
        return
    same = [
        figure
        for figure in subject.once(figures)
        if figure.declared.over_years is Adds.SUM
        and figure.declared.kind is not Kind.YEAR
        and figure.exact
        and part(figure.value) != 0
        and part(figure.value) == last.find(figure.path)
    ]
    if len(same) >= MANY:
        told = [f"“{called(subject, f)}” {shown(part(f.value), f.declared.kind)}" for f in same[:NAMED]]
        yield subject.at(
            FAULT,
            same[0].path,
            count=shown(len(same)),
            year=last.report.ky.nam,
            figures="; ".join(told) + ("; …" if len(same) > NAMED else ""),
        )
