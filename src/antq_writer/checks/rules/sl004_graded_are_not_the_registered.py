"""Số phân loại khác số đăng ký.

Nêu gì:
    Với từng loại hình (xã; thôn, khu dân cư; cơ quan; doanh nghiệp; trường từng cấp), số đơn vị được xếp
    loại cộng lại khác số đơn vị đã đăng ký ở mục khác.

Vì sao:
    Đơn vị nào đăng ký cũng phải được xếp loại, dù loại gì. Hai tổng chung có thể bằng nhau mà từng loại
    hình vẫn sai, nên phải so từng loại.

Sai:
    Đăng ký 23/23 xã, thị trấn; xếp loại 08 xã xuất sắc, 15 xã khá, 01 thị trấn trung bình.

Đúng:
    Đăng ký 23/23 xã, thị trấn; xếp loại 08 xã xuất sắc, 14 xã khá, 01 thị trấn trung bình.
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.data.bounds import summed
from antq_writer.checks.data.showing import addition
from antq_writer.checks.data.stages import compared
from antq_writer.checks.data.subject import DataSubject
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.schema.base import Stage

FAULT = Fault(
    "SL004",
    "số phân loại khác số đăng ký",
    Severity.WARNING,
    Message(
        "phân loại {graded} ({nouns}), nhưng số đăng ký đã nêu {registered}",
        "graded {graded} ({nouns}), but {registered} are stated as registered",
    ),
    Message(
        "soát lại số đăng ký và kết quả phân loại{lines}", "check the registered and the graded{lines_en}"
    ),
)


def check(subject: DataSubject) -> Iterator[Diagnostic]:
    """Kinds whose graded units are not those registered."""
    for asked, given in compared(subject, Stage.REGISTERED, Stage.GRADED):
        before, after = summed(asked.values), summed(given.values)
        covered = asked.kinds.within(given.kinds)
        if (after.exceeds(before) and given.kinds.within(asked.kinds)) or (covered and before.exceeds(after)):
            yield subject.at(
                FAULT,
                asked.figures[0].path,
                graded=addition(given.values),
                nouns=given.words,
                registered=addition(asked.values),
                **subject.lines(*given.paths),
            )
