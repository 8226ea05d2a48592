"""Ký hiệu của văn bản không phải của cơ quan ban hành.

Nêu gì:
    Phần cơ quan trong ký hiệu khác với tên cơ quan ở phần đầu văn bản (BC-UBND mà cơ quan ban hành là CÔNG
    AN XÃ), hoặc ký hiệu không bắt đầu bằng tên loại của văn bản.

Vì sao:
    Ký hiệu gồm chữ viết tắt tên loại và chữ viết tắt cơ quan ban hành (Nghị định 30/2020/NĐ-CP, Phụ lục I,
    II.3).

Sai:
    the_thuc: {co_quan: [CÔNG AN XÃ TÂN KỲ], ky_hieu: BC-UBND}

Đúng:
    the_thuc: {co_quan: [CÔNG AN XÃ TÂN KỲ], ky_hieu: BC-CAX}
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from antq_writer.checks.agencies import agency_of, kind_of_symbol
from antq_writer.checks.data.subject import DataSubject
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity

FAULT = Fault(
    "DC006",
    "ký hiệu không phải của cơ quan ban hành",
    Severity.WARNING,
    Message(
        "ký hiệu “{symbol}” là của {said}, nhưng cơ quan ban hành là “{agency}”",
        "the symbol “{symbol}” is of {said}, but the agency is “{agency}”",
    ),
    Message("sửa ký hiệu hoặc cơ quan ban hành", "correct the symbol or the agency"),
)


def check(subject: DataSubject) -> Iterator[Diagnostic]:
    """A symbol whose body is not the letterhead's."""
    head = subject.report.the_thuc
    name = subject.agency
    if not isinstance(head.ky_hieu, str) or not name:
        return
    symbol = re.sub(r"^\d*/", "", head.ky_hieu)
    said, issued = kind_of_symbol(symbol), agency_of(name)
    if said is not None and issued is not None and said is not issued:
        yield subject.at(FAULT, ("the_thuc", "ky_hieu"), symbol=head.ky_hieu, said=said.label, agency=name)
