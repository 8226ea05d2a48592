"""The page for whoever signs: every total, ratio, average and change, each with its line (`check --trinh-ky`)."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction

from antq_writer.checks.data.bounds import summed
from antq_writer.checks.data.figures import Figure, figures, noun, value_of
from antq_writer.checks.data.showing import addition, part, shown, whole
from antq_writer.checks.data.stages import compared
from antq_writer.checks.data.subject import DataSubject
from antq_writer.checks.data.totals import totals
from antq_writer.checks.quantities.rounding import rounds_to
from antq_writer.figures import average, share
from antq_writer.positions import Path, show_path
from antq_writer.records import dataclass
from antq_writer.schema import Report
from antq_writer.schema.base import Kind, Stage
from antq_writer.schema.items import Item

RIGHT, WRONG, BOUND = "đúng", "KHÔNG KHỚP", "ước chừng"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the page."""

    path: Path
    text: str


def page(report: Report, earlier: Report | None = None) -> str:
    """The page as plain text; `earlier` is last year's report, without which there is no part on changes.

    A figure of a report that was no file has its key path in the place of the line.
    """
    subject = DataSubject(report, earlier=earlier)
    parts = (
        ("TỔNG VÀ CÁC PHẦN", [*_totals(subject), *_grades(subject)]),
        ("TỶ SỐ", _ratios(subject)),
        ("SỐ BÌNH QUÂN", _averages(subject)),
        (f"SO VỚI NĂM {earlier.ky.nam}" if earlier else "", _changes(subject)),
    )
    unit, period = report.don_vi, report.ky
    title = "SOÁT SỐ LIỆU TRƯỚC KHI KÝ"
    lines = [
        title,
        f"{unit.cap.capitalize()} {unit.ten}, {period.loai} {period.nam}".replace("năm năm", "năm"),
    ]
    if report.origin.source.file:
        lines.append(f"Tệp: {report.origin.source.file}")
    for number, (heading, rows) in enumerate(((h, r) for h, r in parts if r), start=1):
        lines += ["", f"{number}. {heading}", *_printed(subject, rows)]
    if len(lines) < 4:
        lines += ["", "Không có tổng, tỷ số, số bình quân nào."]
    return "\n".join(lines) + "\n"


def _printed(subject: DataSubject, rows: Iterable[Row]) -> list[str]:
    source = subject.report.origin.source
    if not source.values:
        return [f"   {row.text} [{show_path(row.path)}]" for row in rows]
    placed = sorted(((source.value(row.path).line, row.text) for row in rows), key=lambda one: one[0])
    return [f"   dòng {line:>4}  {text}" for line, text in placed]


def _totals(subject: DataSubject) -> list[Row]:
    rows = []
    for total in subject.once(totals):
        reached = summed(t.value for t in total.parts)
        stated = next(
            (terms for terms in total.sums if reached.meets(summed(t.value for t in terms))), total.sums[0]
        )
        limit = summed(t.value for t in stated)
        right = reached.meets(limit) if total.complete else not reached.exceeds(limit)
        state = (RIGHT if reached.exact and limit.exact else BOUND) if right else WRONG
        sign = "đã nêu" if total.complete else "trong tổng"
        parts, whole_ = addition(t.value for t in total.parts), addition(t.value for t in stated)
        rows.append(Row(stated[0].path, f"{total.label}: {parts}, {sign} {whole_}: {state}"))
    return rows


def _grades(subject: DataSubject) -> list[Row]:
    """Graded against registered, kind by kind."""
    rows = []
    for asked, given in compared(subject, Stage.REGISTERED, Stage.GRADED):
        state = RIGHT if summed(asked.values).meets(summed(given.values)) else WRONG
        text = f"phân loại {given.words}: {addition(given.values)}, đăng ký {addition(asked.values)}: {state}"
        rows.append(Row(asked.figures[0].path, text))
    return rows


def _ratios(subject: DataSubject) -> list[Row]:
    rows = []
    for figure in subject.once(figures):
        of, reached = whole(figure.value), part(figure.value)
        if not of or not isinstance(reached, int | Decimal):
            continue
        percent = share(reached, of, subject.report.the_thuc.so_le).text
        over = reached > of and not figure.declared.target
        target = " chỉ tiêu" if figure.declared.target else ""
        told = f"{_name(subject, figure)}: {shown(figure.value)}, đạt {percent}{target}"
        rows.append(Row(figure.path, told + (f": {WRONG}" if over else "")))
    return rows


def _averages(subject: DataSubject) -> list[Row]:
    """Announced averages beside the computed ones; values for each one of something."""
    rows = []
    for figure in subject.once(figures):
        declared = figure.declared
        group, path = figure.group, figure.path[:-1]
        if declared.average_of is not None:
            given = [value_of(group, path, name) for name in declared.average_of]
        elif declared.per:
            given = [(figure.path, figure.value), value_of(group, path, declared.per)]
        else:
            continue
        exact = [number for one in given if one and isinstance(number := part(one[1]), int | Decimal)]
        if len(exact) < 2 or not exact[1]:
            continue
        quotient = average(exact[0], int(exact[1]))
        text = f"{declared.label}: {shown(exact[0])} / {shown(exact[1])} = {quotient.text}"
        if declared.average_of is not None and isinstance(figure.value, int | Decimal):
            quotient_of = Fraction(exact[0]) / Fraction(exact[1])
            right = rounds_to(quotient_of, Decimal(figure.value), shown(figure.value))
            text += f", đã nêu {shown(figure.value)}: {RIGHT if right else WRONG}"
        rows.append(Row(figure.path, text))
    return rows


def _changes(subject: DataSubject) -> list[Row]:
    last = subject.comparison
    if last is None:
        return []
    rows = []
    for figure in subject.once(figures):
        kind = figure.declared.kind
        change = None if kind is Kind.YEAR else last.change(figure.path, "", kind)
        if change is not None:
            before = shown(last.find(figure.path) or 0, kind)
            told = f"{_name(subject, figure)}: {shown(part(figure.value), kind)}, năm trước {before}: {change.text}"
            rows.append(Row(figure.path, " ".join(told.split())))
    return rows


def _name(subject: DataSubject, figure: Figure) -> str:
    """What a figure is called, with what it counts where the label does not say it."""
    words = noun(subject, figure)
    if isinstance(figure.group, Item):
        return words
    label = figure.declared.label
    return f"{label} ({words})" if words and figure.declared.noun else label
