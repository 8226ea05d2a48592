"""Số đơn vị đăng ký, được công nhận hoặc phân loại nhiều hơn số hiện có.

Nêu gì:
    Với từng loại hình, số đơn vị được công nhận nhiều hơn số đăng ký hoặc số hiện có; số đăng ký, phân loại
    nhiều hơn số hiện có nêu ở bất kỳ mục nào với đúng loại đơn vị đó.

Vì sao:
    Được công nhận phải từ số đã đăng ký, đăng ký phải từ số hiện có. Tổng chung có thể vẫn khớp khi một
    loại thừa và một loại khác thiếu.

Sai:
    Thuộc quản lý 54 cơ quan; được công nhận 42 cơ quan và 13 cơ quan.

Đúng:
    Thuộc quản lý 55 cơ quan; được công nhận 42 cơ quan và 13 cơ quan.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.data.bounds import bounds, summed
from antq_writer.checks.data.showing import addition, shown
from antq_writer.checks.data.stages import Counted, Side, compared, counted
from antq_writer.checks.data.subject import DataSubject
from antq_writer.checks.data.wholes import wholes
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.schema.base import Stage

FAULT = Fault(
    "SL005",
    "nhiều đơn vị hơn số hiện có",
    Severity.WARNING,
    Message(
        "{stage} {more} ({nouns}), nhiều hơn số {other}: {fewer}",
        "{stage_en} {more} ({nouns}), more than {other_en}: {fewer}",
    ),
    Message("soát lại hai số{lines}", "check both{lines_en}"),
)

NAMES = {
    Stage.EXISTING: ("hiện có", "there are"),
    Stage.REGISTERED: ("đăng ký", "registered"),
    Stage.RECOGNISED: ("được công nhận", "recognised"),
    Stage.GRADED: ("phân loại", "graded"),
}


PAIRS = (
    (Stage.EXISTING, Stage.REGISTERED),
    (Stage.EXISTING, Stage.RECOGNISED),
    (Stage.REGISTERED, Stage.RECOGNISED),
)


def check(subject: DataSubject) -> Iterator[Diagnostic]:
    """Later stages that outnumber an earlier one."""
    for early, late in PAIRS:
        for few, many in compared(subject, early, late):
            if many.kinds.within(few.kinds) and summed(many.values).exceeds(summed(few.values)):
                yield _finding(subject, late, many, NAMES[early], addition(few.values), few)
    yield from _beyond_the_whole(subject)


def _beyond_the_whole(subject: DataSubject) -> Iterator[Diagnostic]:
    """More graded communes or hamlets of one name than there are of that very name."""
    graded: dict[frozenset[str], list[Counted]] = {}
    for one in subject.once(counted):
        if one.stage is Stage.GRADED and one.kinds.territorial:
            graded.setdefault(one.kinds.nouns, []).append(one)
    known = subject.once(wholes)
    for nouns, figures in graded.items():
        side = Side(tuple(figures))
        for whole in known.get(nouns, ())[:1]:
            if summed(side.values).exceeds(bounds(whole.value)):
                stated = Side((Counted(Stage.EXISTING, (), whole.path, whole.value, whole.noun, side.kinds),))
                yield _finding(subject, Stage.GRADED, side, NAMES[Stage.EXISTING], shown(whole.value), stated)


def _finding(
    subject: DataSubject, late: Stage, many: Side, early: tuple[str, str], fewer: str, few: Side
) -> Diagnostic:
    return subject.at(
        FAULT,
        many.figures[0].path,
        stage=NAMES[late][0],
        stage_en=NAMES[late][1],
        more=addition(many.values),
        nouns=many.words,
        other=early[0],
        other_en=early[1],
        fewer=fewer,
        **subject.lines(*few.paths),
    )
