"""Tổng số đơn vị nêu ở hai nơi khác nhau.

Nêu gì:
    Tổng số xã, thị trấn hoặc thôn, khu dân cư trong các tỷ số ở hai mục khác nhau, khi hai nơi gọi bằng
    đúng một tên; tổng số đơn vị theo từng loại hình suy từ kết quả công nhận khác với số thuộc thẩm quyền
    quản lý. “22 xã” và “23 xã, thị trấn” là hai tổng khác nhau nên không nêu.

Vì sao:
    Một địa bàn chỉ có một số xã, một số thôn; hai con số thì có một số sai.

Sai:
    an_toan: 23/23 xã, thị trấn đăng ký; luc_luong: bố trí Công an chính quy ở 24/24 xã, thị trấn

Đúng:
    an_toan: 23/23 xã, thị trấn đăng ký; luc_luong: bố trí Công an chính quy ở 23/23 xã, thị trấn
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.data.bounds import bounds, summed
from antq_writer.checks.data.showing import addition, shown
from antq_writer.checks.data.stages import Side, compared, counted
from antq_writer.checks.data.subject import DataSubject
from antq_writer.checks.data.wholes import wholes
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.positions import Path
from antq_writer.schema.base import Stage

FAULT = Fault(
    "SL006",
    "hai tổng số đơn vị khác nhau",
    Severity.WARNING,
    Message(
        "tổng số {nouns} ở đây là {here}, nhưng ở nơi khác là {there}",
        "here the whole number of {nouns} is {here}, elsewhere {there}",
    ),
    Message("soát lại hai tổng số{lines}", "check both numbers{lines_en}"),
)


def check(subject: DataSubject) -> Iterator[Diagnostic]:
    """Wholes of the same units that differ."""
    for stated in subject.once(wholes).values():
        for other in stated[1:]:
            if not bounds(other.value).meets(bounds(stated[0].value)):
                yield subject.at(
                    FAULT,
                    other.path,
                    nouns=other.noun,
                    here=shown(other.value),
                    there=shown(stated[0].value),
                    **subject.lines(stated[0].path),
                )
    seen: set[tuple[Path, ...]] = set()
    for there, here in compared(subject, Stage.EXISTING, Stage.EXISTING):
        seen.add((*there.paths, *here.paths))
        if not here.kinds.territorial and (*here.paths, *there.paths) not in seen:
            yield from _differ(subject, there, here)
    reached = {c.path: c.value for c in subject.once(counted) if c.stage is Stage.RECOGNISED}
    for there, here in compared(subject, Stage.EXISTING, Stage.EXISTING, implied=True):
        if not summed(reached[path] for path in here.paths).exceeds(
            summed(there.values)
        ):  # SL005 tells of that
            yield from _differ(subject, there, here)


def _differ(subject: DataSubject, there: Side, here: Side) -> Iterator[Diagnostic]:
    """Two numbers of all units of the very same kinds."""
    same = here.kinds.within(there.kinds) and there.kinds.within(here.kinds)
    if same and not summed(here.values).meets(summed(there.values)):
        yield subject.at(
            FAULT,
            here.figures[0].path,
            nouns=here.words,
            here=addition(here.values),
            there=addition(there.values),
            **subject.lines(*there.paths),
        )
