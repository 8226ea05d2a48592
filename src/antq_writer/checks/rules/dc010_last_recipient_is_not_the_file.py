"""Nơi nhận không kết thúc bằng “Lưu”.

Nêu gì:
    Dòng cuối của Nơi nhận không phải là “Lưu: …”, hoặc “Lưu” đứng giữa.

Vì sao:
    Dòng cuối cùng là chữ “Lưu”, tiếp theo là văn thư và đơn vị soạn thảo (Nghị định 30/2020/NĐ-CP, Phụ lục
    I, II.9).

Sai:
    noi_nhan: ["Lưu: VT", UBND các xã]

Đúng:
    noi_nhan: [UBND các xã, "Lưu: VT"]
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.data.subject import DataSubject
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity

FAULT = Fault(
    "DC010",
    "nơi nhận không kết thúc bằng “Lưu”",
    Severity.WARNING,
    Message(
        "dòng cuối của nơi nhận là “{last}”, phải là “Lưu: …”",
        "the last recipient is “{last}”; it must be “Lưu: …”",
    ),
    Message("ghi dòng cuối như “Lưu: VT, CAX”", "write the last line as “Lưu: VT, CAX”"),
)


def check(subject: DataSubject) -> Iterator[Diagnostic]:
    """A list of recipients whose last line is not the file."""
    recipients = subject.report.noi_nhan
    if not recipients or not isinstance(recipients[-1], str):
        return
    last = recipients[-1]
    if not last.strip(" -").casefold().startswith("lưu"):
        yield subject.at(FAULT, ("noi_nhan", len(recipients) - 1), last=last)
