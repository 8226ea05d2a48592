"""“Như trên” mà không có Kính gửi.

Nêu gì:
    Nơi nhận có “Như trên” nhưng báo cáo không có Kính gửi, nên không có nơi nào “ở trên”.

Vì sao:
    “Như trên” thay cho tên các cơ quan ở phần Kính gửi (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.9).

Sai:
    noi_nhan: [Như trên, "Lưu: VT"]          # không có kinh_gui

Đúng:
    the_thuc: {kinh_gui: UBND tỉnh}
    noi_nhan: [Như trên, "Lưu: VT"]
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.data.subject import DataSubject
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity

FAULT = Fault(
    "DC007",
    "“Như trên” mà không có Kính gửi",
    Severity.WARNING,
    Message("nơi nhận ghi “{found}” nhưng báo cáo không có Kính gửi", "“{found}” without any Kính gửi"),
    Message("thêm “kinh_gui”, hoặc bỏ “Như trên”", "add “kinh_gui”, or remove “Như trên”"),
)


def check(subject: DataSubject) -> Iterator[Diagnostic]:
    """`Như trên` that refers to nothing."""
    if subject.report.the_thuc.kinh_gui:
        return
    for index, recipient in enumerate(subject.report.noi_nhan):
        if isinstance(recipient, str) and recipient.strip(" -;.").casefold().startswith("như trên"):
            yield subject.at(FAULT, ("noi_nhan", index), found=recipient)
