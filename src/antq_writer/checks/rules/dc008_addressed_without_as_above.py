"""Có Kính gửi mà nơi nhận không có “Như trên”.

Nêu gì:
    Báo cáo có Kính gửi nhưng nơi nhận không có dòng “Như trên”. Chương trình tự in dòng này lên đầu nơi
    nhận.

Vì sao:
    Cơ quan ở phần Kính gửi cũng là nơi nhận, ghi bằng dòng “Như trên” (Nghị định 30/2020/NĐ-CP, Phụ lục I,
    II.9).

Sai:
    the_thuc: {kinh_gui: UBND tỉnh}
    noi_nhan: ["Lưu: VT"]

Đúng:
    the_thuc: {kinh_gui: UBND tỉnh}
    noi_nhan: [Như trên, "Lưu: VT"]
"""

from __future__ import annotations

from collections.abc import Iterator

from antq_writer.checks.data.subject import DataSubject
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity

FAULT = Fault(
    "DC008",
    "có Kính gửi mà không có “Như trên”",
    Severity.INFO,
    Message(
        "có Kính gửi nhưng nơi nhận không có “Như trên”; báo cáo in ra sẽ thêm dòng này",
        "there is a Kính gửi, but no “Như trên”; the printed report has it",
    ),
    Message("thêm “- Như trên” lên đầu “noi_nhan”", "put “- Như trên” first under “noi_nhan”"),
)


def check(subject: DataSubject) -> Iterator[Diagnostic]:
    """Recipients without the line that stands for the addressees."""
    recipients = [r for r in subject.report.noi_nhan if isinstance(r, str)]
    if not subject.report.the_thuc.kinh_gui or not recipients:
        return
    if not any(r.strip(" -;.").casefold().startswith("như trên") for r in recipients):
        yield subject.at(FAULT, ("noi_nhan",))
