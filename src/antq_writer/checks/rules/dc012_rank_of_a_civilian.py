"""Ghi cấp bậc hàm cho người ký không thuộc lực lượng vũ trang.

Nêu gì:
    “cap_bac” có giá trị mà người ký thay mặt Ủy ban nhân dân, Hội đồng nhân dân, Mặt trận hoặc là Chủ tịch,
    Phó Chủ tịch; hoặc họ tên kèm học hàm, học vị.

Vì sao:
    Trước họ tên không ghi học hàm, học vị và các danh hiệu; chỉ lực lượng vũ trang được ghi cấp bậc (Nghị
    định 30/2020/NĐ-CP, Phụ lục I, II.7c).

Sai:
    nguoi_ky: {dong: [TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH], cap_bac: Thượng tá, ho_ten: Nguyễn Văn A}

Đúng:
    nguoi_ky: {dong: [TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH], ho_ten: Nguyễn Văn A}
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from antq_writer.checks.agencies import Agency, agency_of
from antq_writer.checks.data.subject import DataSubject
from antq_writer.diagnostics import Diagnostic, Fault, Message, Severity
from antq_writer.patterns import regex

FAULT = Fault(
    "DC012",
    "cấp bậc, học vị trước họ tên",
    Severity.WARNING,
    Message(
        "“{rank}” không ghi trước họ tên của người ký này",
        "“{rank}” is not printed before this signer's name",
    ),
    Message(
        "bỏ đi; chỉ lực lượng vũ trang ghi cấp bậc", "remove it; only the armed forces have their rank there"
    ),
)

DEGREE = regex(r"^(?:GS|PGS|TS|ThS|Th\.S|CN|KS|BS|Tiến sĩ|Thạc sĩ|Cử nhân)\b\.?", re.IGNORECASE)


def check(subject: DataSubject) -> Iterator[Diagnostic]:
    """Ranks of civilians, degrees of anyone."""
    signer = subject.report.nguoi_ky
    lines = " ".join(line for line in (*signer.dong, *signer.dong_duoi) if isinstance(line, str)).upper()
    if isinstance(signer.cap_bac, str) and signer.cap_bac:
        armed = agency_of(subject.agency) is Agency.POLICE or "CÔNG AN" in lines or "QUÂN SỰ" in lines
        civil = re.search(r"\bCHỦ TỊCH\b|ỦY BAN|HỘI ĐỒNG|MẶT TRẬN|BÍ THƯ", lines)
        if civil and not armed:
            yield subject.at(FAULT, ("nguoi_ky", "cap_bac"), rank=signer.cap_bac)
    if isinstance(signer.ho_ten, str) and (match := DEGREE.match(signer.ho_ten)):
        yield subject.at(FAULT, ("nguoi_ky", "ho_ten"), rank=match.group())
