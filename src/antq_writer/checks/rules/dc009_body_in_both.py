"""Một cơ quan vừa ở Kính gửi vừa ở Nơi nhận.

Nêu gì:
    Cơ quan đã ghi ở Kính gửi lại ghi riêng ở Nơi nhận.

Vì sao:
    Dòng “Như trên” đã gồm cơ quan đó (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.9); ghi hai lần thì văn thư
    gửi hai bản.

Sai:
    the_thuc: {kinh_gui: Công an tỉnh}
    noi_nhan: [Như trên, Công an tỉnh, "Lưu: VT"]

Đúng:
    the_thuc: {kinh_gui: Công an tỉnh}
    noi_nhan: [Như trên, "Lưu: VT"]
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from antq_writer.checks.data.subject import DataSubject
from antq_writer.checks.likeness import plain
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity

FAULT = Fault(
    "DC009",
    "một cơ quan ở cả Kính gửi và Nơi nhận",
    Severity.WARNING,
    Message("“{body}” đã có ở Kính gửi", "“{body}” already stands in Kính gửi"),
    Message("bỏ ở “noi_nhan”: “Như trên” đã gồm nơi này", "remove it: “Như trên” means it too"),
)


def check(subject: DataSubject) -> Iterator[Diagnostic]:
    """Recipients that are addressees."""
    addressed = {_bare(name) for name in subject.report.the_thuc.kinh_gui if isinstance(name, str)}
    for index, recipient in enumerate(subject.report.noi_nhan):
        if isinstance(recipient, str) and _bare(recipient) in addressed:
            yield subject.at(FAULT, ("noi_nhan", index), body=recipient)


def _bare(name: str) -> str:
    """The name without remarks in brackets, as words."""
    end = name.rfind(")") + 1  # a bracket that is never closed would be looked for to the end, each time
    return plain(re.sub(r"\([^)]*\)", " ", name[:end]) + name[end:])
