"""Chữ ký không hợp với cơ quan ban hành.

Nêu gì:
    Dòng “TM. …” nêu tên một cơ quan không phải cơ quan ban hành, như “TM. ỦY BAN NHÂN DÂN” trên văn bản của
    Công an.

Vì sao:
    Quyền hạn của người ký ghi theo cơ quan ban hành: tập thể thì “TM.” kèm tên tập thể đó (Nghị định
    30/2020/NĐ-CP, Phụ lục I, II.7).

Sai:
    the_thuc: {co_quan: [CÔNG AN XÃ TÂN KỲ]}
    nguoi_ky: {dong: [TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH]}

Đúng:
    the_thuc: {co_quan: [CÔNG AN XÃ TÂN KỲ]}
    nguoi_ky: {dong: [TRƯỞNG CÔNG AN XÃ]}
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.agencies import agency_of
from antq_writer.checks.data.subject import DataSubject
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity

FAULT = Fault(
    "DC011",
    "chữ ký không hợp với cơ quan ban hành",
    Severity.WARNING,
    Message(
        "“{line}” không phải là chữ ký của “{agency}”",
        "“{line}” does not sign for “{agency}”",
    ),
    Message("sửa “nguoi_ky.dong” hoặc “the_thuc.co_quan”", "correct “nguoi_ky.dong” or “the_thuc.co_quan”"),
)


def check(subject: DataSubject) -> Iterator[Diagnostic]:
    """A line `TM. …` that names another body than the letterhead."""
    name = subject.agency
    issued = agency_of(name)
    for index, line in enumerate(subject.report.nguoi_ky.dong):
        if not isinstance(line, str) or not line.strip().upper().startswith("TM"):
            continue
        signs = agency_of(line.strip()[2:].lstrip(". "))
        if signs is not None and issued is not None and signs is not issued:
            yield subject.at(FAULT, ("nguoi_ky", "dong", index), line=line, agency=name)
