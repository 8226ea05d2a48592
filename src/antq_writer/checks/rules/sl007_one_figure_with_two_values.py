"""Một số liệu nêu hai lần với hai giá trị.

Nêu gì:
    Cùng một tổ, đội, mô hình, cùng một loại số liệu gọi bằng đúng một tên mà hai mục nêu hai số khác nhau;
    số thứ hai của một tỷ số khác với số mà nó nhắc lại (07 Đội tự quản, trong đó 7/8 đội hoạt động tốt).

Vì sao:
    Báo cáo thường ghép từ nhiều nguồn; số ở mục này đã cập nhật mà mục kia còn số cũ.

Sai:
    luc_luong: 07 Đội tự quản về ANTT; mo_hinh: 08 mô hình Đội tự quản về ANTT

Đúng:
    luc_luong: 07 Đội tự quản về ANTT; mo_hinh: 07 mô hình Đội tự quản về ANTT
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.data.bounds import bounds
from antq_writer.checks.data.figures import declaring, figures, groups, value_of
from antq_writer.checks.data.named import Named, named
from antq_writer.checks.data.showing import Value, shown, whole
from antq_writer.checks.data.subject import DataSubject
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.positions import Path

FAULT = Fault(
    "SL007",
    "một số liệu có hai giá trị",
    Severity.WARNING,
    Message(
        "“{what}” ở đây là {here}, nhưng ở nơi khác là {there}",
        "“{what}” is {here} here, but {there} elsewhere",
    ),
    Message("soát lại hai số{lines}", "check both figures{lines_en}"),
)


def check(subject: DataSubject) -> Iterator[Diagnostic]:
    """Figures that are given twice and differ."""
    for same in subject.once(named).values():
        first = same[0]
        for other in same[1:]:
            if _apart(first, other) and not bounds(other.value).meets(bounds(first.value)):
                yield _finding(subject, other.path, other.words, other.value, first.path, first.value)
    yield from _repeated_wholes(subject)


def _apart(one: Named, other: Named) -> bool:
    """Whether both must be the same: stocks anywhere, other figures in two sections."""
    return (one.stock and other.stock) or (one.section != other.section and not one.stock and not other.stock)


def _repeated_wholes(subject: DataSubject) -> Iterator[Diagnostic]:
    """Ratios whose second figure repeats another field."""
    paths = {figure.path: figure for figure in subject.once(figures)}
    for group in subject.once(groups):
        for name, declared in declaring(type(group.model), "whole"):
            if (figure := paths.get((*group.path, name))) is None:
                continue
            total = whole(figure.value)
            stated = value_of(group.model, group.path, declared.whole)
            if total is None or stated is None:
                continue
            allowed = [stated[1]] if (of := whole(stated[1])) is None else [stated[1], of]
            if not any(bounds(total).meets(bounds(value)) for value in allowed):
                yield _finding(subject, figure.path, declared.label, total, *stated)


def _finding(
    subject: DataSubject, path: Path, what: str, here: Value, there_path: Path, there: Value
) -> Diagnostic:
    return subject.at(
        FAULT,
        path,
        what=what,
        here=shown(here),
        there=shown(there),
        **subject.lines(there_path),
    )
